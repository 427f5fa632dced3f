using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>What stands around the entries: index, back-links, tabs, columns, marks for the knife.</summary>
public sealed class ApparatusTests
{
    private static readonly BookDesign Plain = BookDesign.For(Paper.A5);

    private static readonly Book Sample = Books.Read(
        ("alpha", "---\naliases: [First letter]\n---\n## Alpha\n\nSee [beta](#beta).\n\n### Use\n\nMuch.\n"),
        ("beta", "## Beta\n\n"),
        ("gamma", "## Gamma\n\nUnlike [beta](#beta) and [alpha](#alpha).\n"));

    [Fact]
    public void An_entry_names_those_that_mention_it()
    {
        var text = Books.TextByStructure(Books.Set(Sample, Plain));

        Assert.Matches("Mentioned in +Alpha", text);
        Assert.DoesNotContain("Mentioned", Books.TextByStructure(Books.Set(Sample, Plain with { HasBackLinks = false })), StringComparison.Ordinal);
    }

    [Fact]
    public void The_index_has_terms_other_names_and_headings_with_their_pages()
    {
        Assert.Equal(["Alpha", "Beta", "First letter", "Gamma", "Use"], Sample.Index.Select(i => i.Text));

        var book = Books.Set(Sample, Plain with { HasIndex = true });
        var text = Books.TextByStructure(book).Replace('\u00A0', ' ');

        Assert.Contains($"First letter,  {book.Folios.Folios["alpha"]}", text, StringComparison.Ordinal);
        Assert.Contains(book.Outline, o => o.Anchor == "book:index" && o.Title == "Index");
        Assert.Contains("book:index", book.Folios.Folios.Keys);
    }

    [Fact]
    public void What_is_unwritten_is_listed_where_that_is_asked_for()
    {
        var book = Books.Set(Sample, Plain with { ListsUnfinished = true });

        Assert.Contains("book:unfinished", book.Folios.Folios.Keys);
        Assert.DoesNotContain("book:unfinished", Books.Set(Sample, Plain).Folios.Folios.Keys);
    }

    [Fact]
    public void Tabs_stand_at_the_outer_edge_each_lower_than_the_last()
    {
        var design = Plain with { HasThumbTabs = true, StartsEntriesOnRecto = false };
        var book = Books.Set(Books.Read([.. "abcdefgh".Select(c => ($"{c}", $"## {char.ToUpperInvariant(c)}x\n\n{string.Concat(Enumerable.Repeat("Some words of text. ", 120))}\n"))]), design);
        var tabs = book.Pages.Select((page, i) => (Page: page, IsRecto: i % 2 == 0, Tab: Books.Runs(page).FirstOrDefault(r => r.Tag is null && r.Text.Length == 1 && char.IsUpper(r.Text[0]) && IsAtEdge(r, page))))
            .Where(t => t.Tab is not null).ToList();

        Assert.True(tabs.Count > 4);
        Assert.All(tabs, t => Assert.Equal(t.IsRecto, t.Tab!.X > t.Page.Width.Value / 2));
        Assert.Equal(tabs.Select(t => t.Tab!.Y).Order(), tabs.Select(t => t.Tab!.Y));

        static bool IsAtEdge(PlacedRun run, Page page) => run.X < 20 || run.X > page.Width.Value - 20;
    }

    [Fact]
    public void Crop_marks_stand_outside_the_page()
    {
        var plain = Books.Set(Sample, Plain).Pages[4];
        var page = Books.Set(Sample, Plain with { HasCropMarks = true }).Pages[4];

        Assert.Equal(24, page.Slug.Value);
        Assert.Equal(plain.Width.Value + 48, page.Width.Value, 6);
        Assert.Equal(Books.Runs(plain)[0].X + 24, Books.Runs(page)[0].X, 6);
        Assert.Equal(8, page.Content.Items.OfType<DrawRule>().Count());
        Assert.All(page.Content.Items.OfType<DrawRule>(), r => Assert.True(
            r.X.Value + r.Width.Value < 24.3 || r.X.Value > page.Width.Value - 24.3 || r.Y.Value + r.Height.Value < 24.3 || r.Y.Value > page.Height.Value - 24.3));
    }

    [Fact]
    public void Columns_stand_beside_each_other_and_the_last_ones_are_about_equally_long()
    {
        var text = string.Concat(Enumerable.Range(0, 40).Select(i => $"## Entry {i:00}\n\n{string.Concat(Enumerable.Repeat("Some words of a text in columns. ", 12))}\n\n"));
        var entries = text.Split("\n\n## ").Select((t, i) => ($"e{i:00}", t.StartsWith('#') ? t : "## " + t)).ToArray();
        var design = BookDesign.For(Paper.A4).WithColumns(2);
        var book = Books.Set(Books.Read(entries), design);
        var last = book.Pages.Last(p => Books.Runs(p).Any(r => r.Text.StartsWith("Some words", StringComparison.Ordinal)));
        var runs = Books.Runs(last).Where(r => r.Tag is not null).ToList();
        var middle = runs.Min(r => r.X) + design.ColumnMeasure.Value + (design.ColumnGap.Value / 2);
        var (left, right) = (runs.Where(r => r.X < middle).ToList(), runs.Where(r => r.X > middle).ToList());

        Assert.NotEmpty(left);
        Assert.NotEmpty(right);
        Assert.InRange(Math.Abs(left.Max(r => r.Y) - right.Max(r => r.Y)), 0, design.Leading.Value * 8);
        foreach (var (name, own) in entries)
        {
            Assert.Contains(name, book.Folios.Folios.Keys);
            Assert.NotEmpty(own);
        }
    }

    [Fact]
    public void A_print_variant_has_no_colour_and_a_screen_variant_no_blank_page()
    {
        var print = Plain.ForPrint();
        var screen = Books.Set(Sample, Plain.ForScreen());

        Assert.True(print.LinkInk.IsGray && print.AccentInk.IsGray && print.HighlightGround.IsGray);
        Assert.All(screen.Pages, p => Assert.NotEmpty(p.Content.Items));
        Assert.DoesNotContain("(p.", Books.TextByStructure(screen), StringComparison.Ordinal);
    }
}
