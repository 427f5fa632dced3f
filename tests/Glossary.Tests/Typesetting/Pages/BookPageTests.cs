using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Whole books as pages.</summary>
public sealed class BookPageTests
{
    private static readonly Lazy<TypesetBook> Glossary = new(() => Books.Set(Books.Glossary()));

    public static TheoryData<string> Papers => [.. Paper.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Papers))]
    public void No_paragraph_leaves_a_line_alone(string paper)
    {
        var book = Books.Set(Books.Glossary(), BookDesign.For(Paper.Find(paper)!));
        var parents = Books.Parents(book.Root);
        var lines = new Dictionary<StructureElement, List<int>>(ReferenceEqualityComparer.Instance);
        for (var p = 0; p < book.Pages.Count; p++)
        {
            foreach (var group in Books.Runs(book.Pages[p]).Where(r => r.Tag is not null).GroupBy(r => ParagraphOf(r.Tag!.Element, parents)))
            {
                if (group.Key is { } paragraph)
                {
                    lines.TryAdd(paragraph, []);
                    lines[paragraph].Add(group.Select(r => Math.Round(r.Y, 1)).Distinct().Count());
                }
            }
        }

        Assert.All(lines.Values.Where(l => l.Count > 1), counts => Assert.All(counts, c => Assert.True(c >= 2, string.Join(' ', counts))));
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public void No_heading_stands_at_the_foot_of_a_page(string paper)
    {
        var book = Books.Set(Books.Glossary(), BookDesign.For(Paper.Find(paper)!));
        var parents = Books.Parents(book.Root);
        foreach (var page in book.Pages)
        {
            var tagged = Books.Runs(page).Where(r => r.Tag is not null && !IsUnwritten(r)).ToList();
            if (tagged.Count > 0 && tagged.MaxBy(r => r.Y)!.Tag!.Element is { } last)
            {
                var heading = Chain(last, parents).FirstOrDefault(e => e.Role == StructureRole.Heading);

                // An entry that has no text is nothing but its heading.
                Assert.True(heading is null || parents[heading].Children.Count <= 2, page.Folio);
            }
        }

        static bool IsUnwritten(PlacedRun run) => run.Text.Contains("still to be written", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("**Announced**")]
    [InlineData("What is announced:")]
    public void No_words_that_announce_others_stand_at_the_foot_of_a_page(string lead)
    {
        // At every height of a page, and so at its foot too.
        for (var lines = 20; lines < 60; lines++)
        {
            var before = string.Join("\n\n", Enumerable.Range(0, lines).Select(i => $"line {i}"));
            var book = Books.Set($"# Term\n\n{before}\n\n{lead}\n\n{string.Concat(Enumerable.Repeat("many words ", 60))}\n");
            foreach (var page in book.Pages)
            {
                var lowest = Books.Runs(page).Where(r => r.Tag is not null).MaxBy(r => r.Y)?.Text ?? "";
                Assert.False(lowest.Contains("nnounced", StringComparison.Ordinal), $"below {lines} lines, page {page.Folio}");
            }
        }
    }

    [Fact]
    public void Everything_stands_inside_the_page()
    {
        var design = new BookDesign();
        foreach (var page in Glossary.Value.Pages)
        {
            foreach (var run in Books.Runs(page))
            {
                Assert.InRange(run.X, 0, page.Width.Value);
                Assert.InRange(run.Y, design.TopMargin.Value - (2 * design.Leading.Value), page.Height.Value - design.BottomMargin.Value + (3 * design.Leading.Value));
            }
        }
    }

    [Fact]
    public void The_structure_tree_reads_like_the_book()
    {
        var text = Books.TextByStructure(Glossary.Value);
        var position = -1;
        foreach (var entry in Books.Glossary().Entries)
        {
            var first = entry.Body.OfType<Paragraph>().SelectMany(p => p.Inlines).OfType<TextRun>().FirstOrDefault()?.Text.Trim().Split(' ')[0];
            if (first is not null)
            {
                var found = text.IndexOf(first, position + 1, StringComparison.Ordinal);
                Assert.True(found > position, entry.Term);
                position = found;
            }
        }
    }

    [Fact]
    public void Every_entry_has_a_folio_an_anchor_and_a_bookmark()
    {
        var book = Glossary.Value;
        foreach (var entry in Books.Glossary().Entries)
        {
            Assert.Contains(entry.Id.Value, book.Folios.Folios.Keys);
            Assert.Contains(book.Outline, letter => letter.Children.Any(e => e.Anchor == entry.Id.Value && e.Title == entry.FullName));
        }
    }

    [Fact]
    public void Page_references_name_the_page_they_lead_to()
    {
        var book = Books.Set(Books.Read([("alpha", "## Alpha\n\nSee [omega](#omega).\n"), .. Fillers(12), ("omega", "## Omega\n\nThe end.\n")]));
        var text = Books.TextByStructure(book).Replace('\u202F', ' ');

        Assert.Contains($"(p. {book.Folios.Folios["omega"]})", text, StringComparison.Ordinal);
        Assert.NotEqual("1", book.Folios.Folios["omega"]);
    }

    [Fact]
    public void The_same_book_gives_the_same_pages()
        => Assert.Equal(PageDump.Write(Glossary.Value), PageDump.Write(Books.Set(Books.Glossary())));

    [Fact]
    public void Heads_name_the_first_and_the_last_term_of_a_page()
    {
        var page = Glossary.Value.Pages.First(p => p.Folio == "1");
        var head = Books.Runs(page).Where(r => r.Tag is null).MinBy(r => r.Y)!;

        Assert.StartsWith("Activation function", head.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_is_numbered_in_Roman_figures_and_entries_begin_on_a_right_hand_page()
    {
        var folios = Glossary.Value.Pages.Select(p => p.Folio).ToList();

        Assert.Equal(["i", "ii", "iii"], folios[..3]);
        Assert.Equal(0, folios.IndexOf("1") % 2);
        Assert.Equal(folios.Count, folios.Distinct().Count());
    }

    [Fact]
    public void A_book_without_entries_is_a_book()
    {
        var book = Books.Set(Books.Read());

        Assert.Contains(book.Pages, p => Books.Runs(p).Any(r => r.Text.Contains("Small", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_book_of_one_entry_is_set()
        => Golden.Check("pages/one-entry", PageDump.Write(Books.Set("## Term\n==> A Longer Name\n\nOne paragraph.\n").Pages.Single(p => p.Folio == "1")));

    [Fact]
    public void Addresses_of_links_go_into_notes_or_a_list_if_asked()
    {
        var source = Books.Read(("term", "## Term\n\nRead [this](https://example.org/a) and https://example.org/b.\n"));
        var notes = Books.TextByStructure(Books.Set(source, new() { PrintsLinkAddresses = LinkAddresses.Footnotes }));
        var list = Books.TextByStructure(Books.Set(source, new() { PrintsLinkAddresses = LinkAddresses.List }));

        Assert.Contains("example.org/a", notes.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("References", list, StringComparison.Ordinal);
        Assert.Contains("example.org/a", list.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static IEnumerable<(string Name, string Text)> Fillers(int count)
        => Enumerable.Range(0, count).Select(i => ($"filler{i:00}", $"## Filler {i:00}\n\n{string.Concat(Enumerable.Repeat("Words that fill lines of a page. ", 40))}\n"));

    private static IEnumerable<StructureElement> Chain(StructureElement element, Dictionary<StructureElement, StructureElement> parents)
    {
        yield return element;
        while (parents.TryGetValue(element, out var parent))
        {
            yield return parent;
            element = parent;
        }
    }

    private static StructureElement? ParagraphOf(StructureElement element, Dictionary<StructureElement, StructureElement> parents)
        => Chain(element, parents).FirstOrDefault(e => e.Role is StructureRole.Paragraph or StructureRole.Heading);
}
