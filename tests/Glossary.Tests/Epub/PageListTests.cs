using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Glossary.Epub;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>The printed pages in the EPUB: a teacher's “page 12” is the same words in both.</summary>
public sealed class PageListTests
{
    private const string Rich = """
        # Term

        Some *words* with a [link](other.md) and a note[^1], then `code in a line` and $x^2$, again and again.

        [^1]: The note is not counted, however long it is, and however often it is read by those who read notes.

        - an item that has many words, so that it goes on in the next line and perhaps on the next page
        - another item

        | a table | of two |
        | --- | --- |
        | cells with words | and more words in the second one |

        ```text
        a line of code
        another line of code
        ```

        > A quotation that is longer than a line, so that a page may begin within it, as within all the others.

        """;

    public static TheoryData<string> Books => ["glossary", "rich"];

    [Fact]
    public void Without_a_page_list_nothing_is_said_of_pages_whether_they_are_made_or_not()
    {
        using var place = new Workplace().WriteProject();

        Assert.Equal(0, place.Glossary("build", "--to", "epub", "--set", "page-list=false", "--output", "alone").ExitCode);
        Assert.Equal(0, place.Glossary("build", "--to", "pdf,epub", "--set", "page-list=false", "--output", "both").ExitCode);
        Assert.Equal(0, place.Glossary("build", "--to", "epub", "--output", "paged").ExitCode);
        var (alone, paged) = (new EpubReader(File.ReadAllBytes(place["alone", "two-words.epub"])), new EpubReader(File.ReadAllBytes(place["paged", "two-words.epub"])));

        Assert.Equal(File.ReadAllBytes(place["alone", "two-words.epub"]), File.ReadAllBytes(place["both", "two-words.epub"]));
        Assert.Empty(alone.Pages);
        Assert.NotEmpty(paged.Pages);
        Assert.Empty(alone.Metadata("pageBreakSource"));
        Assert.NotEmpty(paged.Metadata("pageBreakSource"));
        Assert.DoesNotContain("pageBreakMarkers", alone.Metadata("schema:accessibilityFeature"));
        Assert.Contains("pageBreakMarkers", paged.Metadata("schema:accessibilityFeature"));
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void Every_page_of_the_printed_book_begins_in_the_epub_with_the_same_words(string name)
    {
        var book = name == "glossary"
            ? Tests.Books.Glossary()
            : Tests.Books.Read(("term", Rich + string.Concat(Enumerable.Repeat(Rich[Rich.IndexOf("Some", StringComparison.Ordinal)..].Replace("[^1]: ", "\n", StringComparison.Ordinal), 12))), ("other", "# Other\n\nWords.\n"));
        var design = BookDesign.For(Paper.A5);
        var printed = Tests.Books.Set(book, design);
        var epub = new EpubReader(EpubExporter.Export(book, ImmutableDictionary<string, Asset>.Empty, null, PageStarts.Of(printed), new DiagnosticBag()));

        Assert.Equal(printed.Pages.Select(p => p.Folio), epub.Pages.Select(p => p.Label));
        Assert.All(epub.Pages, p => Assert.True(epub.Finds(p.Address), p.Address));

        var parents = Tests.Books.Parents(printed.Root);
        var within = 0;
        foreach (var page in printed.Pages)
        {
            var words = FirstWords(page, parents);
            var address = epub.Pages.Single(p => p.Label == page.Folio).Address.Split('#');
            if (words.Length > 0 && After(epub.Xml(address[0]), address[1]) is { } text)
            {
                // The words before may be those of the page reference, or the first half of a word divided between the pages.
                var place = text.IndexOf(words, StringComparison.Ordinal);
                Assert.True(place is >= 0 and < 25, $"page {page.Folio} begins with {words} in print, with {text[..Math.Min(80, text.Length)]} in the EPUB");
                within++;
            }
        }

        Assert.True(within > printed.Pages.Count / 2, $"only {within} pages were compared");
    }

    // The letters of the author's first words on a page: neither bullets nor formulas nor notes.
    private static string FirstWords(Page page, Dictionary<StructureElement, StructureElement> parents)
    {
        var letters = new StringBuilder();
        foreach (var run in Tests.Books.Runs(page).Where(r => r.Tag is not null))
        {
            var chain = new List<StructureElement>();
            for (var element = run.Tag!.Element; element is not null; element = parents.GetValueOrDefault(element))
            {
                chain.Add(element);
            }

            if (chain.Exists(e => e.Role is StructureRole.Note or StructureRole.ListLabel or StructureRole.Formula || e.Anchor?.StartsWith("book:", StringComparison.Ordinal) == true))
            {
                continue;
            }

            letters.Append(LettersOf(run.Text));
            if (letters.Length > 8)
            {
                return letters.ToString(0, 8);
            }
        }

        return "";
    }

    private static string? After(XElement document, string id)
    {
        var mark = document.Descendants().Single(e => (string?)e.Attribute("id") == id);
        return (string?)mark.Attribute("role") != "doc-pagebreak" ? null
            : LettersOf(string.Concat(document.DescendantNodes().SkipWhile(n => n != mark).OfType<XText>()
                .Where(t => t.Ancestors().All(a => a.Name.LocalName is not ("math" or "aside" or "sup")))
                .Select(t => t.Value)));
    }

    private static string LettersOf(string text) => string.Concat(text.EnumerateRunes().Where(Rune.IsLetter)).Replace("ﬁ", "fi", StringComparison.Ordinal);
}
