using System.Diagnostics;
using CsCheck;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>Whatever an author writes is read, and every node says where it came from.</summary>
public sealed class RobustnessTests
{
    private static readonly Gen<string> Markdown = Gen.OneOf(
            Pick(
                "*", "**", "_", "~~", "==", "`", "```\n", "$", "$$", "$$\n", "[", "](", "](#a)", "![", ")", "]", "[^1]", "\n[^1]: ", "\n\n", "\n", "  \n", "> ", "- ", "1. ",
                "    ", "\t", "# ", "## ", "---\n", "===\n", "| a | b |\n|---|---|\n", "|", "<b>", "</b>", "<div>\n", "</div>\n", "<table><tr><td>", "</table>", "<ul><li>", "<br>",
                "<script>", "<!--", "-->", "<x-y>", "<pre>", "</pre>", "<details>\n<summary>", "</summary>", "&amp;", "&", "\\", "\\(", "\\)", "\\begin{align}", "\\end{align}",
                "http://x.org", "a@b.c", "\"", "'", "--", "...", ":   ", "\nTerm\n: ", "[x]: http://y\n", "[x]", "- [ ] ", "> [!NOTE]\n", "{#id}", "{width=5%}", "==> ", "字", "ي", "😀", "\0"),
            Gen.String[0, 6])
        .Array[0, 40]
        .Select(string.Concat);

    private static Gen<string> Pick(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    [Fact]
    public void Random_Markdown_is_read_and_its_spans_lie_in_the_file()
        => Markdown.Sample(
            text =>
            {
                var source = new SourceText("a.md", text);
                var book = Reader.Read([source, new SourceText("b.md", "## B\n[a](#a)\n")], new DiagnosticBag());

                foreach (var block in book.Entries.SelectMany(e => e.Body).Descendants())
                {
                    AssertInside(block.Span);
                    foreach (var inline in block.Inlines().Descendants())
                    {
                        AssertInside(inline.Span);
                    }
                }

                Assert.NotEmpty(ModelDump.Write(book));
            },
            iter: 1_000);

    [Fact]
    public void Reading_twice_gives_the_same_book()
        => Markdown.Array[1, 5].Sample(
            texts =>
            {
                var sources = texts.Select((text, i) => new SourceText($"f{i}.md", text)).ToList();
                var (first, second) = (new DiagnosticBag(), new DiagnosticBag());

                Assert.Equal(ModelDump.Write(Reader.Read(sources, first)), ModelDump.Write(Reader.Read(Enumerable.Reverse(sources), second)));
                Assert.Equal(first.InSourceOrder().Select(d => d.ToString()), second.InSourceOrder().Select(d => d.ToString()));
            },
            iter: 200);

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a **b ")]
    [InlineData("[a](")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("$a ")]
    [InlineData("${$")]
    [InlineData("`a``b")]
    [InlineData("http://%")]
    [InlineData("a@")]
    [InlineData("<!--")]
    [InlineData("\\[\n")]
    [InlineData("\"")]
    [InlineData("# a\n")]
    [InlineData("| a *b | [c |\n|---|---|\n")]
    public void Repeated_fragments_take_linear_time(string fragment)
    {
        var text = string.Concat(Enumerable.Repeat(fragment, 5_000));
        var time = Stopwatch.StartNew();

        Reader.Read(("a.md", "## A\n\n" + text));

        // Far more than it takes, far less than what quadratic time would.
        Assert.InRange(time.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void Matched_fragments_nest_no_deeper_than_can_be_read()
    {
        const int Count = 2_000;
        string[] texts =
        [
            Repeat("*a **a ") + Repeat("a** a*"),
            Repeat("![") + Repeat("](x)"),
            Repeat("<b>") + Repeat("</b>"),
            string.Concat(Enumerable.Range(0, 500).Select(i => $"[^{i}]: [^{i + 1}]\n")) + "\n[^0]",
            "---\na: " + Repeat("[") + "\n---\n",
            "---\na:\n" + Repeat("- ") + "\n---\n",
        ];

        foreach (var text in texts)
        {
            Assert.NotEmpty(ModelDump.Write(Reader.Read(("a.md", text))));
        }

        static string Repeat(string part) => string.Concat(Enumerable.Repeat(part, Count));
    }

    [Fact]
    public void The_corpora_are_read_without_exceptions()
    {
        Assert.SkipWhen(Repository.Corpora is null, "GLOSSARY_CORPORA is not set");

        foreach (var folder in Directory.GetDirectories(Repository.Corpora!))
        {
            var sources = Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories)
                .Select(path => SourceDecoder.Decode(Path.GetRelativePath(folder, path), File.ReadAllBytes(path), new DiagnosticBag()));

            Assert.NotNull(Reader.Read(sources, new DiagnosticBag()));
        }
    }

    /// <summary>Files cut anywhere, put together and repeated: what a broken sync leaves.</summary>
    [Fact]
    public void Fragments_of_the_corpora_are_read_without_exceptions()
    {
        Assert.SkipWhen(Repository.Corpora is null, "GLOSSARY_CORPORA is not set");
        var files = Directory.GetFiles(Repository.Corpora!, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where((_, i) => i % 7 == 0)
            .Select(File.ReadAllText)
            .Where(t => t.Length > 100)
            .ToArray();

        Gen.Select(Gen.Int[0, files.Length - 1], Gen.Int[0, 50_000], Gen.Int[1, 3_000], Gen.Int[1, 3])
            .Array[1, 4]
            .Sample(
                parts =>
                {
                    var text = string.Concat(parts.Select(p =>
                    {
                        var (file, start, length, times) = p;
                        var from = start % files[file].Length;
                        var part = files[file].Substring(from, Math.Min(length, files[file].Length - from));
                        return string.Concat(Enumerable.Repeat(part, times));
                    }));
                    Assert.NotEmpty(ModelDump.Write(Reader.Read(("a.md", text))));
                },
                iter: 1_000);
    }

    private static void AssertInside(SourceSpan span) => Assert.True(span.Start >= 0 && span.Start <= span.End && span.End <= span.Source.Text.Length, $"{span.Start}-{span.End}");
}
