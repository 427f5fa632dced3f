using System.Xml.Linq;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>What the EPUB says of the book as a whole, and the choices that book.yml gives.</summary>
public sealed class EpubDescriptionTests
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void Edition_and_series_are_told_to_readers_and_libraries()
    {
        var book = Build("edition: Second edition\nseries: Words & Things\nseries-number: 2.1\n");
        var metas = book.Package.Descendants().Where(e => e.Name.LocalName == "meta").ToList();

        Assert.Equal(["Second edition"], book.Metadata("schema:bookEdition"));
        Assert.Equal(["Words & Things"], book.Metadata("belongs-to-collection"));
        Assert.Equal(["series"], book.Metadata("collection-type"));
        Assert.Equal(["2.1"], book.Metadata("group-position"));
        Assert.Contains(metas, m => (string?)m.Attribute("name") == "calibre:series" && (string?)m.Attribute("content") == "Words & Things");
        Assert.Contains("Words & Things, 2.1", book.Xml("EPUB/imprint.xhtml").Value, StringComparison.Ordinal);
        Assert.Contains("Second edition", book.Xml("EPUB/title-page.xhtml").Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The Words", "en", "Words, The")]
    [InlineData("A to Z of Words", "en", null)]
    [InlineData("Theory", "en", null)]
    [InlineData("The", "en", null)]
    [InlineData("Die Wörter", "en", null)]
    [InlineData("Die Wörter", "de-AT", "Wörter, Die")]
    [InlineData("Words", "en\ntitle-sort: '\u2003'", null)]
    [InlineData("1984", "en\ntitle-sort: Nineteen eighty-four", "Nineteen eighty-four")]
    public void Titles_are_sorted_without_their_article(string title, string language, string? expected)
    {
        using var place = new Workplace().WriteProject().Write("assets/book.yml", $"title: {title}\nfile-name: two-words\nlanguage: {language}\n");
        var book = place.BuildEpub();

        Assert.Equal(expected, book.Package.Descendants().SingleOrDefault(e => (string?)e.Attribute("refines") == "#title" && (string?)e.Attribute("property") == "file-as")?.Value);
    }

    [Fact]
    public void Names_are_sorted_as_they_are_given()
    {
        var book = Build("authors: [Ludwig van Beethoven, Ada Lovelace (editor), The Words Group]\nauthors-sort: ['Beethoven, Ludwig van']\n");

        Assert.Equal(["Beethoven, Ludwig van", "Lovelace, Ada", "Words Group, The"], book.Metadata("file-as"));
        Assert.Equal(["aut", "edt", "aut"], book.Metadata("role"));
    }

    [Fact]
    public void Of_what_is_not_given_nothing_is_said()
    {
        var book = Build("");

        Assert.Empty(book.Metadata("schema:bookEdition"));
        Assert.Empty(book.Metadata("belongs-to-collection"));
        Assert.DoesNotContain(book.Package.Descendants(), e => ((string?)e.Attribute("name"))?.StartsWith("calibre:", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void The_printed_edition_is_named_as_the_source_of_the_pages()
    {
        var book = Build("");
        var source = Assert.Single(book.Package.Descendants(), e => e.Name.LocalName == "source" && (string?)e.Attribute("id") == "printed");

        Assert.Equal([source.Value], book.Metadata("pageBreakSource"));
        Assert.Equal(["pagination"], book.Metadata("source-of"));
    }

    [Theory]
    [InlineData("two")]
    [InlineData("1.")]
    [InlineData("-1")]
    public void A_number_of_a_series_is_a_number(string number)
    {
        using var place = new Workplace().WriteProject($"series: S\nseries-number: '{number}'\n");

        var run = place.Glossary("build", "--to", "epub");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("series-number", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 5)]
    [InlineData("repeated-links: false\n", 3)]
    public void The_first_use_of_a_section_alone_leads_to_an_entry_where_that_is_asked_for(string settings, int count)
    {
        using var place = new Workplace().WriteProject(settings)
            .Write("entries/half.md", "# Half\n\nA [layer](#layer), the [layer](#layer), the [half](#half).\n\n- [layers](#layer)\n\n## More\n\nA [layer](#layer).\n")
            .Write("entries/layer.md", "# Layer\n\nA layer.\n");
        var explanation = place.BuildEpub().Xml("EPUB/letter-h.xhtml").Descendants(Xhtml + "div").Single(d => (string?)d.Attribute("class") == "explanation");

        Assert.Equal(count, explanation.Descendants(Xhtml + "a").Count());
        Assert.Contains("A layer, the layer, the half.", explanation.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_imprint_of_the_pages_has_edition_and_series_too()
    {
        var metadata = Books.Glossary().Metadata with { Edition = "Third edition", Series = "A Series", SeriesNumber = "7" };
        var text = string.Join('\n', Books.Set(Books.Glossary() with { Metadata = metadata }, BookDesign.For(Paper.A4)).Pages.Take(4).Select(p => BoxDump.Write(p.Content)));

        Assert.Contains("Third", text, StringComparison.Ordinal);
        Assert.Contains("Series,", text, StringComparison.Ordinal);
    }

    private static EpubReader Build(string settings)
    {
        using var place = new Workplace().WriteProject(settings);
        return place.BuildEpub();
    }
}
