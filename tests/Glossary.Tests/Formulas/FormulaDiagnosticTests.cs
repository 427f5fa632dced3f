namespace Glossary.Tests;

/// <summary>Mistakes in formulas: the message, and the exact columns it points to.</summary>
public sealed class FormulaDiagnosticTests
{
    [Theory]
    [InlineData(@"a+\alhpa b", @"3-9 G0201 no command is called “\alhpa”")]
    [InlineData(@"\frac{a}", @"1-6 G0202 “\frac” lacks the denominator")]
    [InlineData(@"x^", "2-3 G0202 “^” lacks the superscript")]
    [InlineData(@"a}b", "2-3 G0203 “}” closes nothing")]
    [InlineData(@"x_{i", "3-4 G0204 “{” is never closed")]
    [InlineData(@"\text{a$b}", "8-9 G0204 “$” is never closed")]
    [InlineData(@"\begin{pmatrx}a&b\end{pmatrx}", "1-15 G0205 no environment is called “pmatrx”")]
    [InlineData(@"a\right)", @"2-8 G0206 “\right” has no “\left” before it")]
    [InlineData(@"{\left(a}", @"2-7 G0207 “\left” has no “\right” after it")]
    [InlineData(@"x^a^b", "4-5 G0208 a second superscript")]
    [InlineData(@"x^2'", "4-5 G0208 a second superscript")]
    [InlineData(@"x_a_b", "4-5 G0209 a second subscript")]
    [InlineData(@"a&b", "2-3 G0210 “&” separates cells, but no array is open here")]
    [InlineData(@"\begin{matrix}a", @"1-7 G0211 “\begin{matrix}” is never ended")]
    [InlineData(@"a\end{matrix}", @"2-14 G0212 “\end{matrix}” ends nothing")]
    [InlineData(@"\begin{matrix}a\end{pmatrix}", @"16-29 G0213 “\begin{matrix}” is ended by “\end{pmatrix}”")]
    [InlineData(@"\left a\right)", @"7-8 G0214 “a” is no delimiter, but “\left” needs one")]
    [InlineData(@"a\middle|b", @"2-9 G0215 “\middle” stands outside “\left … \right”")]
    [InlineData(@"a\hspace{3foo}b", @"9-15 G0216 “\hspace” needs a length, but “3foo” is none")]
    [InlineData(@"\textcolor{redd}{x}", "11-17 G0217 no colour is called “redd”")]
    [InlineData(@"\def\a{\a}\a", @"11-13 G0219 “\a” never stops expanding")]
    [InlineData(@"\def\p(#1){#1}\p[a]", @"15-17 G0220 what follows “\p” does not match its definition")]
    [InlineData(@"\newcommand{a}{b}", @"1-12 G0221 “\newcommand” needs a new command’s name, such as “\foo”")]
    [InlineData(@"\newcommand{\frac}{b}", @"13-18 G0222 “\frac” exists already")]
    [InlineData(@"\renewcommand{\nothing}{b}", @"15-23 G0223 “\nothing” does not exist yet")]
    [InlineData(@"{a\over b\over c}", @"10-15 G0224 “\over” divides a group that is divided already")]
    [InlineData(@"x\limits_a", @"2-9 G0225 “\limits” does not follow an operator")]
    [InlineData(@"a$b", "2-3 G0226 “$” inside a formula")]
    [InlineData(@"a#b", "2-3 G0227 “#” outside a definition")]
    [InlineData(@"a\", "2-3 G0228 a backslash at the end of the formula")]
    [InlineData(@"\sqrt[3{x}", "6-7 G0229 “[” is never closed\n1-6 G0202 “\\sqrt” lacks what the root is of")]
    [InlineData(@"\begin{array}{c}a&b\end{array}", "1-7 G0230 a row has 2 cells, but the array has 1 column")]
    [InlineData(@"\begin{array}{cz}a\end{array}", "14-18 G0231 “z” is no kind of column")]
    [InlineData(@"\begin{matrix}a\hline\end{matrix}", @"16-22 G0232 “\hline” stands inside a row")]
    [InlineData(@"\tag{1}\tag{2}", @"8-15 G0234 a second “\tag” on one line")]
    [InlineData(@"\text{a\over b}", @"8-13 G0240 “\over” is mathematics, but stands among words")]
    public void A_mistake_is_reported_at_its_place(string tex, string expected)
        => Assert.Equal(string.Join('\n', expected.Split('\n').Order(StringComparer.Ordinal)), string.Join('\n', Tex.Messages(tex).Split('\n').Order(StringComparer.Ordinal)));

    [Fact]
    public void The_rest_of_the_formula_is_still_read()
        => Assert.Equal(@"(a +:bin error[\alhpa] b =:rel (frac 1 2))", Tex.Dump(@"a+\alhpa b=\frac12"));

    [Theory]
    [InlineData(@"\alhpa", @"did you mean “\alpha”?")]
    [InlineData(@"\lamda", @"did you mean “\lambda”?")]
    [InlineData(@"\Sigam", @"did you mean “\Sigma”?")]
    [InlineData(@"\begin{algined}\end{algined}", "did you mean “aligned”?")]
    public void A_hint_names_what_the_author_may_have_meant(string tex, string hint)
        => Assert.Contains(hint, Tex.Read(tex).Diagnostics.InSourceOrder().Single().Hints);

    [Fact]
    public void A_mistake_on_a_line_of_a_quotation_points_into_the_file()
    {
        var source = new Model.SourceText("entries/quote.md", "> $$\n> a+\n> \\foo\n> $$\n");
        var text = new Reading.FormulaText("a+\n\\foo\n", source.Span(7, 19), [(0, 7), (3, 12)]);
        var diagnostics = new Model.DiagnosticBag();
        Reading.LatexParser.Parse(text, isDisplay: true, diagnostics);

        Assert.Equal("entries/quote.md:3:3", diagnostics.InSourceOrder().Single().Span.ToString());
    }

    [Fact]
    public void Deep_nesting_is_cut_and_said_once()
    {
        var tex = string.Concat(Enumerable.Repeat("{", 5000)) + "x" + string.Concat(Enumerable.Repeat("}", 5000));

        Assert.Equal("G0218", Tex.Read(tex).Diagnostics.InSourceOrder().Single().Code);
    }
}
