using System.Globalization;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Notes are numbered by page: no page shows a number twice, and marks and notes show the same.</summary>
public sealed class NoteNumberTests
{
    private static readonly string Filler = string.Concat(Enumerable.Repeat("Words that fill the lines of a page. ", 12));

    [Theory]
    [InlineData("a4")]
    [InlineData("a5")]
    [InlineData("columns")]
    [InlineData("screen")]
    public void Each_page_begins_with_1(string name)
    {
        var book = Set(DesignOf(name), [.. Enumerable.Range(0, 40).Select(Entry)]);

        AssertAgreement(book);
        var counts = book.Pages.Select(p => Labels(p).Select(l => l.Number).ToArray()).Where(n => n.Length > 0).ToArray();
        Assert.All(counts, numbers => Assert.Equal(Enumerable.Range(1, numbers.Length), numbers));
        Assert.Contains(counts, numbers => numbers.Length > 2);
        Assert.True(counts.Length > 2);

        static string Entry(int i) => $"## Term {i:00}\n\nText[^a], {Filler}more[^b].\n\n[^a]: Note a of {i:00}.\n\n[^b]: Note b of {i:00}.\n";
    }

    [Fact]
    public void Ten_notes_and_more_settle()
    {
        var diagnostics = new DiagnosticBag();
        var text = string.Concat(Enumerable.Range(0, 60).Select(i => $"Some words that go before it[^{i}] and some behind. {(i % 9 == 8 ? "\n\n" : "")}"));
        var book = Books.Set(Books.Read(("term", $"## Term\n\n{text}\n\n{string.Concat(Enumerable.Range(0, 60).Select(i => $"[^{i}]: Note.\n\n"))}")), diagnostics: diagnostics);

        AssertAgreement(book);
        Assert.Contains(book.Pages.SelectMany(Labels), l => l.Number >= 10);
        Assert.DoesNotContain(diagnostics.InSourceOrder(), d => d.Code == "G0440");
    }

    [Fact]
    public void A_note_called_again_on_its_page_is_set_once_and_both_marks_lead_to_it()
    {
        var book = Books.Set("## Term\n\nOne[^a], another[^b], and again the first[^a].\n\n[^a]: First note.\n\n[^b]: Second note.\n");
        var page = book.Pages.First(p => Labels(p).Count > 0);

        AssertAgreement(book);
        Assert.Equal([1, 2, 1], Marks(page).Select(m => m.Number));
        Assert.Equal([1, 2], Labels(page).Select(l => l.Number));
        var anchors = Anchors(page);
        Assert.All(Links(page).Where(l => l.Anchor is not null), l => Assert.Contains(l.Anchor!, anchors));
        Assert.Equal(1, Count(page, "First"));
    }

    [Fact]
    public void A_note_called_again_on_another_page_is_set_there_with_that_page_s_number()
    {
        var pages = string.Concat(Enumerable.Repeat($"{Filler}\n\n", 12));
        var book = Books.Set($"## Term\n\nOne[^a], another[^b].\n\n{pages}\n\nA third[^c], and again the first[^a].\n\n[^a]: First note.\n\n[^b]: Second note.\n\n[^c]: Third note.\n");
        var last = book.Pages.Last(p => Labels(p).Count > 0);

        AssertAgreement(book);
        Assert.Equal([1, 2], Marks(last).Select(m => m.Number));
        Assert.Equal(1, Count(last, "First"));
        Assert.Contains($"{Marks(last)[1].Note}-mark", Anchors(last));
    }

    [Fact]
    public void A_note_in_a_note_is_counted_before_the_next_one()
    {
        var book = Books.Set("## Term\n\nOne[^a], another[^b].\n\n[^a]: First note, which has one[^n], and once more[^n].\n\n[^b]: Second note.\n\n[^n]: Inner note.\n");
        var page = book.Pages.First(p => Labels(p).Count > 0);

        AssertAgreement(book);
        Assert.Equal([1, 2, 3], Labels(page).Select(l => l.Number));
        Assert.Equal(1, Count(page, "Inner"));
    }

    [Fact]
    public void Notes_called_often_in_notes_called_often_end()
    {
        var calls = (string name) => string.Concat(Enumerable.Repeat($"x[^{name}] ", 30));
        var book = Books.Set($"## Term\n\n{calls("a")}\n\n[^a]: {calls("b")}\n\n[^b]: {calls("c")}\n\n[^c]: {calls("d")}\n\n[^d]: End.\n");

        AssertAgreement(book);
        Assert.InRange(book.Pages.SelectMany(Labels).Count(), 4, 120);
    }

    [Fact]
    public void The_mark_in_a_table_s_head_keeps_its_number_to_itself_on_all_pages_of_the_table()
    {
        var rows = string.Concat(Enumerable.Range(0, 120).Select(i => i % 10 == 5 ? $"| cell[^n{i}] | text |\n" : "| cell | text |\n"));
        var notes = string.Concat(Enumerable.Range(0, 12).Select(i => $"[^n{(i * 10) + 5}]: Note of a row.\n\n"));
        var book = Books.Set($"## Term\n\n| Head[^h] | Other |\n| --- | --- |\n{rows}\n\n[^h]: Note of the head.\n\n{notes}");
        var pages = book.Pages.Where(p => Labels(p).Count > 0).ToArray();

        AssertAgreement(book);
        Assert.True(pages.Length > 2);
        Assert.All(pages, p => Assert.Contains(Books.Runs(p), r => r.Text == "1"));
        Assert.Equal(Enumerable.Range(1, 13), pages.SelectMany(Labels).Select(l => l.Number));
    }

    [Fact]
    public void Notes_that_a_turned_table_has_no_room_for_count_on()
    {
        var rows = string.Concat(Enumerable.Range(0, 40).Select(i => $"| cell[^{i}] |{string.Concat(Enumerable.Repeat(" internationalization |", 11))}\n"));
        var bodies = string.Concat(Enumerable.Range(0, 40).Select(i => $"[^{i}]: Note says {string.Join(' ', Enumerable.Repeat("more", 60))}.\n\n"));
        var head = $"|{string.Concat(Enumerable.Repeat(" incomprehensibilities |", 12))}\n|{string.Concat(Enumerable.Repeat(" --- |", 12))}\n";
        var book = Books.Set($"## Term\n\n{head}{rows}\n{bodies}");

        AssertAgreement(book);
        Assert.Equal(40, book.Pages.SelectMany(Labels).Count());
        Assert.Contains(book.Pages, p => Marks(p).Count > Labels(p).Count);
    }

    [Fact]
    public void A_long_note_goes_on_at_the_foot_of_the_next_page_before_that_page_s_own()
    {
        var words = string.Join(' ', Enumerable.Range(0, 500).Select(i => $"n{i}"));
        var book = Books.Set($"## Term\n\n{Filler}\n\n{Filler}Long[^a].\n\n{string.Concat(Enumerable.Repeat($"{Filler}\n\n", 6))}Short[^b].\n\n[^a]: {words}\n\n[^b]: Brief.\n");
        var pages = book.Pages.Where(p => Books.Runs(p).Exists(r => r.Text.StartsWith("n1", StringComparison.Ordinal) || IsOfNote(r))).ToArray();

        // The same note on both, its words in their order, the number where it begins and no other on the next page.
        AssertAgreement(book);
        Assert.True(pages.Length >= 2);
        Assert.Equal([1], Labels(pages[0]).Select(l => l.Number));
        var parts = pages.Select(p => Books.Runs(p).Where(IsOfNote).ToList()).ToArray();
        Assert.NotEmpty(parts[0]);
        Assert.NotEmpty(parts[1]);
        Assert.Equal(words, string.Join(' ', parts.SelectMany(p => p).SelectMany(r => r.Text.Split(' ')).Where(w => w is ['n', >= '0' and <= '9', ..])));
        Assert.Same(NoteOf(parts[0][^1], book), NoteOf(parts[1][0], book));

        // Text above, note below: what goes on stands at the foot, not at the head.
        var text = Books.Runs(pages[1]).Where(r => r.Tag is not null && !IsOfNote(r) && r.Text.Contains("fill", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(text);
        Assert.True(text.Max(r => r.Y) < parts[1].Min(r => r.Y));

        var last = book.Pages.Single(p => Count(p, "Brief") > 0);
        Assert.Equal([1], Labels(last).Select(l => l.Number));

        bool IsOfNote(PlacedRun run) => run.Tag is not null && NoteOf(run, book) is not null && !run.Text.StartsWith("Brief", StringComparison.Ordinal);
    }

    [Fact]
    public void Running_numbers_are_never_the_same()
    {
        var pages = new PlannedPage[] { PageOf("a", "b"), PageOf("c"), PageOf("d") };

        Assert.Equal([1, 2, 3, 4], NoteNumbers.Running(pages).OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Value));
        Assert.Equal([1, 2, 1, 1], NoteNumbers.ByPage(pages).OrderBy(n => n.Key, StringComparer.Ordinal).Select(n => n.Value));

        static PlannedPage PageOf(params string[] notes)
        {
            var design = new BookDesign();
            var line = new BoxItem(new(new(50), new(8), Pt.Zero, [.. notes.Select(n => new DrawAnchor(Pt.Zero, Pt.Zero, $"{n}-mark", null))]));
            List<Item> items = [line, .. notes.Select(n => new NoteInsert([new NoteStart(new(n, 1, [])), new BoxItem(new(new(50), new(7), Pt.Zero, []))]))];
            return new([new(Pt.Zero, Pt.Zero, new(items, design), new(0, items.Count, 0, notes.Length, true), design.TextHeight)]);
        }
    }

    private static TypesetBook Set(BookDesign design, string[] entries)
        => Books.Set(Books.Read([.. entries.Select((e, i) => ($"term{i:00}", e))]), design);

    private static BookDesign DesignOf(string name) => name switch
    {
        "a5" => BookDesign.For(Paper.Find("a5")!),
        "columns" => new BookDesign().WithColumns(2),
        "screen" => new BookDesign().ForScreen(),
        _ => new BookDesign(),
    };

    // On every page each number belongs to one note, notes stand in the order of their numbers, and every mark shows the number of its note.
    private static void AssertAgreement(TypesetBook book)
    {
        var numbers = book.Pages.SelectMany(Labels).ToDictionary(l => l.Note, l => l.Number);
        foreach (var page in book.Pages)
        {
            var labels = Labels(page);
            Assert.Equal(labels.Select(l => l.Number).Order().Distinct(), labels.Select(l => l.Number));
            var shown = Marks(page).Concat(labels).GroupBy(n => n.Number);
            Assert.All(shown, same => Assert.Single(same.Select(n => TextOf(n.Note)).Distinct()));
            Assert.All(Marks(page).Where(m => numbers.ContainsKey(m.Note)), m => Assert.Equal(numbers[m.Note], m.Number));
            Assert.All(Marks(page).Where(m => !numbers.ContainsKey(m.Note)), m => Assert.Contains(labels, l => TextOf(l.Note) == TextOf(m.Note) && l.Number == m.Number));
        }

        Assert.NotEmpty(numbers);
    }

    // What stands before the number of a further call.
    private static string TextOf(string note) => note.Split(':')[0];

    private static List<(string Note, int Number)> Labels(Page page)
        => [.. Numbers(page).Where(n => n.Refers.EndsWith("-mark", StringComparison.Ordinal)).Select(n => (n.Refers[..^"-mark".Length], n.Number))];

    private static List<(string Note, int Number)> Marks(Page page)
        => [.. Numbers(page).Where(n => !n.Refers.EndsWith("-mark", StringComparison.Ordinal))];

    private static IEnumerable<(string Refers, int Number)> Numbers(Page page)
        => Books.Runs(page)
            .Where(r => r.Tag?.Element is { Role: StructureRole.Link, Refers: { } refers } && refers.Contains(".note", StringComparison.Ordinal))
            .Select(r => (r.Tag!.Element.Refers!, int.Parse(r.Text, CultureInfo.InvariantCulture)));

    private static int Count(Page page, string word) => Books.Runs(page).Sum(r => r.Text.Split(' ').Count(w => w == word || w == $"{word}."));

    private static StructureElement? NoteOf(PlacedRun run, TypesetBook book)
    {
        var parents = Books.Parents(book.Root);
        for (var element = run.Tag?.Element; element is not null; element = parents.GetValueOrDefault(element))
        {
            if (element.Role == StructureRole.Note)
            {
                return element;
            }
        }

        return null;
    }

    private static HashSet<string> Anchors(Page page) => [.. page.Content.Drawn().Select(d => d.Item).OfType<DrawAnchor>().Select(a => a.Name)];

    private static List<DrawLink> Links(Page page) => [.. page.Content.Drawn().Select(d => d.Item).OfType<DrawLink>()];
}
