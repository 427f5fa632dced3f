using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Glossary.Tests;

/// <summary>Entries and chapters that are too long for one file go on in others, each of which is whole for itself.</summary>
public sealed class LongEntryTests
{
    private const int LargestFile = 100_000;

    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly string Paragraph = string.Concat(Enumerable.Repeat("The layer is long, and so are its neurons. ", 120)) + "\n\n";

    [Fact]
    public void A_long_entry_is_cut_before_its_headings()
    {
        var text = new StringBuilder("# Half\n\nIt begins[^1] here.\n\n");
        for (var i = 1; i <= 12; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Section {i}\n\nSee[^1] [section 12](#section-12).\n\n{Paragraph}### Part of {i}\n\n{Paragraph}{Paragraph}");
        }

        var book = Build(text.Append("[^1]: A note.\n").ToString());
        var files = Files(book, "letter-h");

        Assert.InRange(files.Count, 2, 4);
        Assert.All(files, f => Assert.InRange(book.Bytes(f).Length, 30_000, LargestFile));
        Assert.All(files, f => Assert.Equal(["Section", "Part"], Sections(book, f)[..2]));
        Assert.Equal(24, files.Sum(f => Sections(book, f).Count));
        Assert.All(files.Skip(1), f => Assert.Equal(["H (continued)", "Half (continued)"], Headings(book, f).Take(2).Select(h => h.Value)));
        Assert.All(files, f => Assert.Single(book.Xml(f).Descendants(Xhtml + "aside")));
        Assert.Single(files.SelectMany(f => book.Xml(f).Descendants(Xhtml + "dfn")), d => d.Value == "Half");
        AssertIsWhole(book, files);
    }

    [Fact]
    public void A_section_that_is_too_long_goes_on_below_its_heading()
    {
        var book = Build($"# Half\n\n## Section\n\n### Part\n\n{string.Concat(Enumerable.Repeat(Paragraph, 40))}### Last part\n\nThe end.\n");
        var files = Files(book, "letter-h");

        Assert.Equal(3, files.Count);
        Assert.Equal(["H (continued)", "Half (continued)", "Section (continued)", "Part (continued)", "Last part"], Headings(book, files[2]).Select(h => h.Value));
        Assert.Equal(["h1", "h2", "h3", "h4", "h4"], Headings(book, files[2]).Select(h => h.Name.LocalName));
        AssertIsWhole(book, files);
    }

    [Fact]
    public void A_long_chapter_is_cut_too()
    {
        using var place = new Workplace().WriteProject()
            .Write("entries/_intro.md", "# Before\n\n" + string.Concat(Enumerable.Range(1, 30).Select(i => $"## Section {i}\n\n{Paragraph}")));
        var book = place.BuildEpub();
        var files = Files(book, "front-1");

        Assert.InRange(files.Count, 2, 4);
        Assert.Equal("Before (continued)", Headings(book, files[1]).First().Value);
        AssertIsWhole(book, files);
    }

    [Fact]
    public void Letters_of_three_bytes_count_as_three()
    {
        var book = Build("# Half\n\n" + string.Concat(Enumerable.Repeat(new string('層', 5000) + "\n\n", 12)));

        Assert.All(Files(book, "letter-h"), f => Assert.InRange(book.Bytes(f).Length, 1, LargestFile + 16_000));
    }

    private static void AssertIsWhole(EpubReader book, List<string> files)
    {
        Assert.All(book.References(), r => Assert.True(book.Finds(r.To), $"{r.From} → {r.To}"));
        Assert.All(book.Pages, p => Assert.True(book.Finds(p.Address), p.Address));
        Assert.Equal(book.Pages.Count, book.Pages.Select(p => p.Label).Distinct().Count());
        Assert.All(files, f => Assert.Equal(book.Ids(f).Count(), book.Ids(f).Distinct().Count()));
        foreach (var file in files)
        {
            var ranks = Headings(book, file).Select(h => h.Name.LocalName[1] - '0').ToList();
            Assert.All(ranks.Zip(ranks.Skip(1)), r => Assert.True(r.Second <= r.First + 1, $"{file}: h{r.First}, h{r.Second}"));
        }
    }

    private static List<string> Files(EpubReader book, string name)
        => [.. book.Spine.Where(p => p.Contains($"/{name}", StringComparison.Ordinal))];

    private static IEnumerable<XElement> Headings(EpubReader book, string file)
        => book.Xml(file).Descendants().Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']);

    private static List<string> Sections(EpubReader book, string file)
        => [.. Headings(book, file).Where(h => h.Name.LocalName is "h3" or "h4").Select(h => h.Value.Split(' ')[0])];

    private static EpubReader Build(string entry)
    {
        using var place = new Workplace().WriteProject().Write("entries/half.md", entry);
        return place.BuildEpub();
    }
}
