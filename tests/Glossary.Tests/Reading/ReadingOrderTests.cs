using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>Entries as their author has arranged them.</summary>
public sealed class ReadingOrderTests
{
    [Fact]
    public void A_summary_orders_its_files_and_names_their_parts()
        => Assert.Equal(
            ["Test: Preface", "First part: Zebra, Apple, More of it", "Second: Middle", "Unlisted: Other"],
            Order(
                ("SUMMARY.md", "# Summary\n\n[Preface](preface.md)\n\n# First part\n\n- [Zebra](z.md)\n  - [Apple](./deep/a%20b.md)\n  - [More](deep/more.md#part)\n\n# Second\n\n- [Middle](m.md)\n"),
                ("m.md", "# Middle\n"),
                ("deep/a b.md", "# Apple\n"),
                ("deep/more.md", "# More of it\n"),
                ("z.md", "# Zebra\n"),
                ("unlisted/other.md", "# Other\n"),
                ("preface.md", "# Preface\n")));

    [Fact]
    public void A_part_may_begin_right_below_the_heading_of_the_summary()
        => Assert.Equal(
            ["First: B", "Second: A"],
            Order(
                ("SUMMARY.md", "# Summary\n\n## First\n\n- [B](b.md)\n\n## Second\n\n- [A](a.md)\n"),
                ("a.md", "# A\n"),
                ("b.md", "# B\n")));

    [Fact]
    public void Weights_and_numbers_order_files_and_folders_and_a_folder_opens_with_its_page()
        => Assert.Equal(
            ["Test: Heavy, Light, Chapter 2, Chapter 10", "The basics: The basics, B, A", "Advanced: X"],
            Order(
                ("ch10.md", "# Chapter 10\n"),
                ("ch2.md", "# Chapter 2\n"),
                ("heavy.md", "---\nweight: 1\n---\n# Heavy\n"),
                ("light.md", "---\nnav_order: 2\n---\n# Light\n"),
                ("zbasics/_index.md", "---\ntitle: The basics\nweight: 1\n---\nText.\n"),
                ("zbasics/a.md", "# A\n"),
                ("zbasics/b.md", "---\nsidebar_position: 5\n---\n# B\n"),
                ("advanced/x.md", "# X\n")).OrderBy(g => g.StartsWith("Test", StringComparison.Ordinal) ? 0 : 1));

    [Fact]
    public void Parts_of_a_file_follow_each_other_as_they_do_there()
        => Assert.Equal(["Test: Zebra, Apple"], Order("2", ("a.md", "# All\n\nText.\n\n## Zebra\n\nText.\n\n## Apple\n\nText.\n")));

    private static IEnumerable<string> Order(params ReadOnlySpan<(string Path, string Text)> files) => Order("files", files);

    private static IEnumerable<string> Order(string splitAt, params ReadOnlySpan<(string Path, string Text)> files)
    {
        var sources = ImmutableArray.CreateBuilder<SourceText>();
        foreach (var (path, text) in files)
        {
            sources.Add(new(path, text));
        }

        var options = new ReadingOptions(Reader.Metadata(), StubTreatment.Mark, [], "") { SplitAt = SplitPlace.Read(splitAt)!.Value, Order = EntryOrder.Written };
        var book = BookReader.Read(sources.ToImmutable(), options, new DiagnosticBag());
        Assert.Equal(book.Groups.Length, book.Groups.Select(g => g.Anchor).Distinct().Count());
        return book.Groups.Select(g => $"{g.Letter}: {string.Join(", ", g.Entries.Select(e => e.Term))}");
    }
}
