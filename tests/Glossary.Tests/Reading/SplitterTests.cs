using System.Collections.Immutable;
using CsCheck;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>README and back.</summary>
public sealed class SplitterTests
{
    private static readonly Gen<string> Line = Gen.OneOf(
        Pick("", "Text.", "***", "### Part", "## Other", "# A", "```", "==> no name", "* item", "## Table of contents", " * [A](#a)", "Two words  ", "---"),
        Gen.Char.AlphaNumeric.Array[1, 12].Select(letters => new string(letters)));

    private static readonly Gen<(string Path, string Text)> EntryFile =
        Gen.Select(
            Pick("Alpha", "Beta", "Gamma ray", "Delta (x)", "C++", "Ünïcode", "Layer-norm"),
            Pick("", "Long Name", "Another (One)"),
            Line.Array[0, 8],
            Gen.Bool,
            (term, longName, lines, isNamedAfterTerm) => (
                Path: (isNamedAfterTerm ? Slug.Of(term) : "file-" + Slug.Of(term)) + ".md",
                Text: $"## {term}\n{(longName.Length == 0 ? "" : $"==> {longName}\n")}{string.Concat(lines.Select(line => line + "\n"))}"));

    private static readonly Gen<(string Path, string Text)> ChapterFile =
        Gen.Select(
            Pick("_intro.md", "_outro.md", "_build.md", "_preface.md", "_appendix.md"),
            Line.Array[1, 6],
            (name, lines) => (Path: name, Text: string.Concat(lines.Select(line => line + "\n"))));

    private static Gen<string> Pick(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    [Fact]
    public void Splitting_a_readme_gives_the_files_back()
        => Gen.Select(EntryFile.Array[1, 6], ChapterFile.Array[0, 4]).Sample(
            (entries, chapters) =>
            {
                // A long name at the second line belongs to the entry; a line that begins like one would be taken for it.
                var files = entries.Concat(chapters)
                    .DistinctBy(file => file.Path)
                    .Where(file => !file.Text.Split('\n').Skip(1).Take(1).Contains("==> no name"))
                    .Select(file => new SourceText(file.Path, file.Text))
                    .ToImmutableArray();

                var readme = ReadmeWriter.Write(files);
                var split = Splitter.Split(new SourceText("README.md", readme), new DiagnosticBag());

                Assert.Equal(files.Select(f => (f.Path, f.Text)).Order(), split.Select(f => (f.Path, f.Text)).Order());
            },
            iter: 500);

    [Fact]
    public void How_to_build_stands_between_introduction_and_contents()
    {
        var readme = ReadmeWriter.Write(
        [
            new("entries/_build.md", "Run it.\n"),
            new("entries/_intro.md", "# Title\n\n"),
            new("entries/_outro.md", "## Resources\n"),
            new("entries/b.md", "## B\n==> Big Letter\nText.\n\n"),
            new("entries/a.md", "## A\nText.\n"),
        ]);

        Assert.Equal(
            """
            # Title

            <!-- file: _build.md -->
            Run it.
            ## Table of contents

             * [A](#a)
             * [Big Letter (B)](#b)

            ***

            ## A
            Text.
            ## B
            Text.


            ***

            ## Resources

            """,
            readme);
    }

    [Fact]
    public void Front_matter_stays_out_and_gives_the_heading()
    {
        var readme = ReadmeWriter.Write([new("a.md", "---\ntitle: Alpha\nlong-name: First Letter\n---\nText.\n")]);

        Assert.Contains(" * [First Letter (Alpha)](#alpha)\n", readme, StringComparison.Ordinal);
        Assert.Contains("<!-- file: a.md -->\n## Alpha\n\nText.\n", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("title:", readme, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Just a text\n", "G0171")]
    [InlineData("## Table of contents\n\n * [A](#a)\n * [B](#b)\n\n***\n\n## A\n", "G0172")]
    [InlineData("## Table of contents\n\n * [A](#a)\n\n***\n\n<!-- file: ../../a.md -->\n## A\n", "G0173")]
    public void What_cannot_be_split_is_said(string readme, string code)
    {
        var diagnostics = new DiagnosticBag();

        Splitter.Split(new SourceText("README.md", readme), diagnostics);

        Assert.Contains(code, diagnostics.InSourceOrder().Select(d => d.Code));
    }
}
