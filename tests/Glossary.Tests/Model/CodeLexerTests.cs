using System.Text;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>What the pieces of program text are, language by language.</summary>
public sealed class CodeLexerTests
{
    // In what is expected, «k:…» is a keyword, c a comment, t a string, n a number, p a prompt, i what is typed, + and - lines of a difference.
    private const string Letters = " kctnpi+-";

    public static TheoryData<string> Names => [.. CodeLanguageTable.All.SelectMany(l => l.Names.Split(' '))];

    [Theory]
    [InlineData("python", "def f(x): # why", "«k:def» f(x): «c:# why»")]
    [InlineData("python", "s = rb'a\\'b' + \"\"\"x\ny\"\"\"", "s = «t:rb'a\\'b'» + «t:\"\"\"x\ny\"\"\"»")]
    [InlineData("python", "x.class = 0x1F + 1e-3 + 1_000", "x.class = «n:0x1F» + «n:1e-3» + «n:1_000»")]
    [InlineData("python", "'don't", "«t:'don'»t")]
    [InlineData("python", ">>> f(None)\n3", "«p:>>> »f(«k:None»)\n3")]
    [InlineData("c", "#include <stdio.h>\nint a['\\''] = \"/*\"; /* x */", "«k:#include» <stdio.h>\n«k:int» a[«t:'\\''»] = «t:\"/*\"»; «c:/* x */»")]
    [InlineData("c", "a /* open\nb", "a «c:/* open\nb»")]
    [InlineData("c++", "R\"(a\"b)\" + 1'000u", "«t:R\"(a\"b)\"» + «n:1'000u»")]
    [InlineData("cs", "var s = @\"a\"\"b\\\"; // x", "«k:var» s = «t:@\"a\"\"b\\\"»; «c:// x»")]
    [InlineData("c#", "$\"{x}\" + 'c'", "«t:$\"{x}\"» + «t:'c'»")]
    [InlineData("java", "public int x = 'a';", "«k:public» «k:int» x = «t:'a'»;")]
    [InlineData("js", "const s = `a\n${b}`; // x", "«k:const» s = «t:`a\n${b}`»; «c:// x»")]
    [InlineData("ts", "interface A { b: string }", "«k:interface» A { b: «k:string» }")]
    [InlineData("json", "{\"a\": \"b\", \"c\": [1.5, true]}", "{\"a\": «t:\"b\"», \"c\": [«n:1.5», «k:true»]}")]
    [InlineData("yaml", "a: b c # d\n- e: 12\n  f: \"g\" # h\n# i", "a: «t:b c»«c: # d»\n- e: «n:12»\n  f: «t:\"g\"» «c:# h»\n«c:# i»")]
    [InlineData("yml", "run: |\n  a: b\n\n  c\nd: true\ne: [1, 'x']\nf: http://x:80/#a", "run: |\n  «t:a: b»\n\n  «t:c»\nd: «k:true»\ne: [«n:1», «t:'x'»]\nf: «t:http://x:80/#a»")]
    [InlineData("bash", "if [ \"$a\" = b ]; then echo if; fi # x", "«k:if» [ «t:\"$a\"» = b ]; «k:then» echo if; «k:fi» «c:# x»")]
    [InlineData("sh", "for x in 1 2; do echo $x#y in; done", "«k:for» x «k:in» 1 2; «k:do» echo $x#y in; «k:done»")]
    [InlineData("sh", "cat <<EOF > 'f'\na if\nEOF\nif x", "cat <<EOF > «t:'f'»\n«t:a if»\nEOF\n«k:if» x")]
    [InlineData("sh", "$ ls -l # all\na b", "«p:$ »«i:ls -l»«c: # all»\na b")]
    [InlineData("console", "u@h:~$ a \\\n  b\nc", "«p:u@h:~$ »«i:a \\»\n«i:  b»\nc")]
    [InlineData("console", "PS C:\\> dir\nmysql> select", "«p:PS C:\\> »«i:dir»\n«p:mysql> »«i:select»")]
    [InlineData("go", "func f() string { return `a\"` + \"b\" }", "«k:func» f() «k:string» { «k:return» «t:`a\"`» + «t:\"b\"» }")]
    [InlineData("rust", "fn f<'a>(x: &'static str) -> char { 'x' } /* a /* b */ c */", "«k:fn» f<'a>(x: &'static «k:str») -> «k:char» { «t:'x'» } «c:/* a /* b */ c */»")]
    [InlineData("rust", "r#\"a\"b\"# 0..10 1.5f32", "«t:r#\"a\"b\"#» «n:0»..«n:10» «n:1.5f32»")]
    [InlineData("ruby", "def a? = :if\n=begin\nx\n=end\nb = \"#{c}\" # d", "«k:def» a? = :if\n«c:=begin\nx\n=end»\nb = «t:\"#{c}\"» «c:# d»")]
    [InlineData("php", "echo $class . 'a'; // b", "«k:echo» $class . «t:'a'»; «c:// b»")]
    [InlineData("sql", "select 'it''s' FROM t -- x", "«k:select» «t:'it''s'» «k:FROM» t «c:-- x»")]
    [InlineData("html", "<!-- a --><p class=\"b\">if</p><script>if (1) {}</script>", "«c:<!-- a -->»<«k:p» class=«t:\"b\"»>if</«k:p»><«k:script»>«k:if» («n:1») {}</«k:script»>")]
    [InlineData("xml", "<?xml version='1'?><a:b/>", "<?«k:xml» version=«t:'1'»?><«k:a:b»/>")]
    [InlineData("go-html-template", "{{ range .Pages }}<b>{{ end }}{{/* x */}}", "{{ «k:range» .Pages }}<«k:b»>{{ «k:end» }}{{«c:/* x */»}}")]
    [InlineData("css", "@media x { a { b: 1px; } } /* c */", "«k:@media» x { a { b: «n:1px»; } } «c:/* c */»")]
    [InlineData("r", "f <- function(x) TRUE # a", "f <- «k:function»(x) «k:TRUE» «c:# a»")]
    [InlineData("julia", "#= a #= b =# =# x = A' * 'c'", "«c:#= a #= b =# =#» x = A' * «t:'c'»")]
    [InlineData("lua", "local s = [[a\nb]] --[[ c\nd ]] -- e", "«k:local» s = «t:[[a\nb]]» «c:--[[ c\nd ]]» «c:-- e»")]
    [InlineData("kotlin", "val s = \"a\" as String? // b", "«k:val» s = «t:\"a\"» «k:as» String? «c:// b»")]
    [InlineData("swift", "let x = #\"a\"b\"# ", "«k:let» x = «t:#\"a\"b\"#» ")]
    [InlineData("haskell", "f' x = case x of {- a {- b -} c -} 'y' -> z -- w", "f' x = «k:case» x «k:of» «c:{- a {- b -} c -}» «t:'y'» -> z «c:-- w»")]
    [InlineData("tex", "\\begin{a} 5\\% $x$ % b", "«k:\\begin»{a} 5\\% «t:$x$» «c:% b»")]
    [InlineData("dockerfile", "FROM a:1 AS b\n# c\nRUN FROM \"x\"", "«k:FROM» a:1 AS b\n«c:# c»\n«k:RUN» FROM «t:\"x\"»")]
    [InlineData("make", "all: a.o # b\n\tcc if\nX := 1\nifeq (a,b)", "«k:all»: a.o «c:# b»\n\tcc if\nX := 1\n«k:ifeq» (a,b)")]
    [InlineData("diff", "--- a\n+++ b\n@@ -1 @@\n-c\n+d\n e", "«p:--- a»\n«p:+++ b»\n«p:@@ -1 @@»\n«-:-c»\n«+:+d»\n e")]
    [InlineData("toml", "[a.b]\nc = \"d\" # e\nf = true", "«k:[a.b]»\nc = «t:\"d\"» «c:# e»\nf = «k:true»")]
    [InlineData("powershell", "IF ($a -eq 'b') { } <# c #> # d", "«k:IF» ($a -eq «t:'b'») { } «c:<# c #>» «c:# d»")]
    [InlineData("PYTHON", "if", "«k:if»")]
    [InlineData("", "if \"x\"", "if \"x\"")]
    [InlineData("no-such-language", "if \"x\"", "if \"x\"")]
    [InlineData("python", "'a'\u0301 1\u0301", "«t:'a'\u0301» «n:1\u0301»")]
    public void Pieces_are_what_the_language_makes_them(string language, string code, string expected) => Assert.Equal(expected, Marked(language, code));

    [Fact]
    public void No_name_means_two_languages()
        => Assert.Equal(CodeLanguageTable.All.Sum(l => l.Names.Split(' ').Length), CodeLanguageTable.All.SelectMany(l => l.Names.Split(' ')).Distinct(StringComparer.OrdinalIgnoreCase).Count());

    [Theory]
    [MemberData(nameof(Names))]
    public void Tokens_are_in_order_and_the_text_is_looked_at_a_bounded_number_of_times(string name)
    {
        var language = CodeLanguageTable.Find(name)!;
        foreach (var piece in Hostile(language))
        {
            var text = new StringBuilder().Insert(0, piece, 20_000 / piece.Length).ToString();
            var end = 0;
            foreach (var token in CodeLexer.Read(name, text))
            {
                Assert.InRange(token.Start, end, text.Length);
                Assert.InRange(token.End, token.Start + 1, text.Length);
                end = token.End;
            }

            // Each mark is looked for in vain once, the ends of lines and templates a few times.
            Assert.InRange(CodeLexer.Count(name, text), 0, (language.Marks.Length + 12L) * text.Length);
        }
    }

    private static IEnumerable<string> Hostile(CodeLanguage language)
    {
        string[] pieces = ["(", "\"a\\", "<a b=", "{{", "{{ '", "<!--", "<script>", "a: \"", "- ", "|\n ", "$ a\\\n", " <<A\n", " <<A ", "'", "\\", "x = 1; ", "[", "a:", "0x", "1e", "\u0301", "\ud83d", "\0", "\n", "#"];
        return pieces.Concat(language.Marks.Select(m => m.Open)).Concat(language.Marks.Select(m => m.Open + "a" + m.Escape)).Concat(language.Marks.Select(m => m.Open + "\n")).Concat(language.Marks.Select(m => " " + m.Open + m.Close));
    }

    private static string Marked(string language, string code)
    {
        var text = new StringBuilder();
        var end = 0;
        foreach (var token in CodeLexer.Read(language, code))
        {
            text.Append(code, end, token.Start - end).Append('«').Append(Letters[(int)token.Part]).Append(':').Append(code, token.Start, token.End - token.Start).Append('»');
            end = token.End;
        }

        return text.Append(code, end, code.Length - end).ToString();
    }
}
