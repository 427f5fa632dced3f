using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>Entries of every shape: several in a file, terms of lists and tables, pages of folders, files that repeat the others.</summary>
public sealed class SplitPlaceTests
{
    [Fact]
    public void Every_heading_of_a_level_is_an_entry()
    {
        var (book, diagnostics) = Read(
            "2",
            ("glossary.md", "---\ntitle: Ignored\n---\n# Glossary\n\nAn introduction.\n\n# A\n\n## Apple {#fruit}\n\nSee [b](#banana), [own](#inside).[^1]\n\n### Inside\n\nText.\n\n## Banana\n\nA [fruit](#fruit), [ref].[^1]\n\n[^1]: A note.\n\n[ref]: https://example.org\n"));

        Assert.Empty(diagnostics.InSourceOrder());
        Assert.Equal(["apple “Apple”", "banana “Banana”"], book.Entries.Select(e => $"{e.Id} “{e.Term}”"));
        Assert.Equal("Glossary", Assert.Single(book.Front).Title.OfType<TextRun>().Single().Text);
        var dump = ModelDump.Write(book);
        Assert.Contains("link #banana “b”", dump, StringComparison.Ordinal);
        Assert.Contains("link #apple #inside “own”", dump, StringComparison.Ordinal);
        Assert.Contains("link #apple “fruit”", dump, StringComparison.Ordinal);
        Assert.Contains("link https://example.org “ref”", dump, StringComparison.Ordinal);
        Assert.Equal(2, dump.Split("footnote 1").Length - 1);
    }

    [Fact]
    public void Every_term_of_a_list_of_definitions_is_an_entry()
    {
        var (book, _) = Read("definitions", ("terms.md", "Before.\n\nApple\n: A **fruit**.\n\n    More.\n\nBanana\n: Another.\n"));

        Assert.Equal(["apple", "banana"], book.Entries.Select(e => e.Id.Value));
        Assert.Equal(2, book.Entries.First().Body.Length);
        Assert.Single(book.Front);
    }

    [Fact]
    public void Every_row_of_a_table_is_an_entry()
    {
        var (book, _) = Read("rows", ("terms.md", "| Term | Meaning |\n| --- | --- |\n| Apple | A **fruit** |\n| Banana | Another, $x$ |\n\n| T | German | French |\n| - | - | - |\n| Cat | Katze | chat |\n"));

        Assert.Equal(["Apple", "Banana", "Cat"], book.Entries.Select(e => e.Term));
        Assert.IsType<Paragraph>(Assert.Single(book.Entries.First().Body));
        Assert.Single(Assert.IsType<Table>(Assert.Single(book.Entries.Last().Body)).Body);
    }

    [Fact]
    public void A_row_without_a_term_goes_on_with_the_one_above()
    {
        var (book, _) = Read("rows", ("terms.md", "| Term | Meaning |\n| --- | --- |\n|  | Stray |\n| Apple | A fruit |\n|  | Also red |\n| Banana | Yellow |\n"));

        Assert.Equal(["Apple: 2", "Banana: 1"], book.Entries.Select(e => $"{e.Term}: {e.Body.Length}"));
        Assert.Contains("Also red", ModelDump.Write(book), StringComparison.Ordinal);
        Assert.Single(Assert.IsType<Table>(Assert.Single(Assert.Single(book.Front).Body)).Body);
    }

    [Fact]
    public void A_heading_above_the_level_is_named_where_nothing_of_it_remains()
    {
        var (book, diagnostics) = Read("2", ("glossary.md", "# A\n\n## Apple\n\nText.\n\n# Trees\n\n## Oak\n\nText.\n"));

        Assert.Equal(["Apple", "Oak"], book.Entries.Select(e => e.Term));
        Assert.Equal("G0120", Assert.Single(diagnostics.InSourceOrder()).Code);
    }

    [Fact]
    public void A_file_without_what_is_looked_for_stays_whole()
    {
        var (book, _) = Read("rows", ("a.md", "# Alone\n\nText.\n"));

        Assert.Equal("Alone", Assert.Single(book.Entries).Term);
    }

    [Fact]
    public void A_file_that_repeats_the_others_is_left_out()
    {
        var files = Enumerable.Range(0, 6).Select(i => ($"entries/term-{i}.md", $"## Term {i}\n\nText.\n")).ToList();
        files.Add(("entries/README.md", "# All\n\n" + string.Concat(files.Select(f => f.Item2))));
        var (book, diagnostics) = Read("files", [.. files]);

        Assert.Equal(6, book.Entries.Count());
        Assert.Equal("G0119", Assert.Single(diagnostics.InSourceOrder()).Code);
    }

    [Fact]
    public void A_heading_that_most_files_begin_with_names_none_of_them()
    {
        var (book, diagnostics) = Read(
            "files",
            ("a/support.md", "---\nid: the-support\n---\n## Definition\n\nText of [the beam](beam.md).\n"),
            ("a/beam.md", "## Definition\n\nText.\n\n## Sources\n\nMore.\n"),
            ("a/roof.md", "---\ntitle: Roof Truss\n---\n## Definition\n\nText.\n"),
            ("a/wall.md", "## Definition\n\nText.\n"),
            ("b/one.md", "## Overview\n\nText.\n"),
            ("b/two.md", "## Overview\n\nText.\n"));

        Assert.Equal(["Beam", "Overview", "Overview", "Roof Truss", "The support", "Wall"], book.Entries.Select(e => e.Term));
        Assert.Equal(2, book.Entries.First().Body.OfType<Heading>().Count());
        Assert.Equal(["G0122", "G0122", "G0122", "G0118"], diagnostics.InSourceOrder().Select(d => d.Code));
    }

    [Theory]
    [InlineData("[x](/docs/the-slug/)")]
    [InlineData("[x](the-slug)")]
    [InlineData("[x](#the-slug)")]
    [InlineData("[x](/old/place/)")]
    [InlineData("[x](file.md)")]
    [InlineData("[[Other Name]]")]
    public void Front_matter_names_places_that_links_lead_to(string link)
    {
        var (book, _) = Read(
            "files",
            ("docs/file.md", "---\ntitle: The Term\nslug: the-slug\naliases:\n  - /old/place/\n  - Other Name\ndraft: true\nweight: 3\ndate: 2020-01-01\ndescription: What it is\n---\nText.\n"),
            ("docs/b.md", $"# B\n\n{link}\n"));

        Assert.Contains("link #the-slug", ModelDump.Write(book), StringComparison.Ordinal);
        Assert.Equal(EntryState.Stub, book.Entries.Single(e => e.Term == "The Term").State);
        Assert.Equal(["Other Name"], book.Entries.Single(e => e.Term == "The Term").Aliases);
    }

    [Fact]
    public void The_page_of_a_folder_is_called_as_the_folder()
    {
        var (book, _) = Read("files", ("softmax/index.md", "Text.\n"), ("neuron/README.md", "# Neuron\n\nSee [s](../softmax/).\n"));

        Assert.Equal(["neuron", "softmax"], book.Entries.Select(e => e.Id.Value));
        Assert.Contains("link #softmax “s”", ModelDump.Write(book), StringComparison.Ordinal);
        Assert.Equal("Softmax", book.Entries.Last().Term);
    }

    [Fact]
    public void The_page_of_the_whole_folder_introduces_it_and_a_summary_is_left_out()
    {
        var (book, diagnostics) = Read(
            "files",
            ("README.md", "# All of it\n\nWords.\n"),
            ("SUMMARY.md", "# Summary\n\n- [A](a.md)\n- [B](b.md)\n"),
            ("_more.md", "# More\n\nWords.\n"),
            ("a.md", "# A\n\nText, [all](README.md).\n"),
            ("b.md", "# B\n\nText.\n"));

        Assert.Equal(["A", "B"], book.Entries.Select(e => e.Term));
        Assert.Equal(["readme", "more"], book.Front.Select(c => c.Id.Value));
        Assert.Contains("link #readme “all”", ModelDump.Write(book), StringComparison.Ordinal);
        Assert.Equal("G0119", Assert.Single(diagnostics.InSourceOrder()).Code);
    }

    private static (Book Book, DiagnosticBag Diagnostics) Read(string splitAt, params ReadOnlySpan<(string Path, string Text)> files)
    {
        var sources = ImmutableArray.CreateBuilder<SourceText>();
        foreach (var (path, text) in files)
        {
            sources.Add(new(path, text));
        }

        var diagnostics = new DiagnosticBag();
        var options = new ReadingOptions(Reader.Metadata(), StubTreatment.Mark, [.. sources.Select(f => f.Path)], "") { SplitAt = SplitPlace.Read(splitAt)!.Value };
        return (BookReader.Read(sources.ToImmutable(), options, diagnostics), diagnostics);
    }
}
