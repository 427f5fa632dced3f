using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Loose sheets: their head, their columns, and what of a book they do without.</summary>
public sealed class HandoutPageTests
{
    private static readonly Book TwoLetters = Books.Read(
        ("alpha", "# Alpha\n\nSee [beta](#beta).\n"), ("beta", "# Beta\n\nBeautiful words of incomprehensible significance.\n"));

    [Fact]
    public void A_handout_is_its_entries_under_a_head()
    {
        var book = Books.Set(TwoLetters, new BookDesign().ForHandout());

        Assert.Equal(
            "Name Date A Small Glossary Alpha See beta (p. 1) . Beta Beautiful words of incomprehensible significance.",
            Books.TextByStructure(book).Replace('\u202F', ' ').Replace("\u00AD", "").Replace("  ", " "));
        Assert.Single(book.Pages);
        Assert.Equal(["A Small Glossary", "Alpha", "Beta"], book.Outline.Select(o => o.Title));
    }

    [Fact]
    public void Entries_stand_in_two_columns_below_the_head()
    {
        var runs = Books.Runs(Books.Set(TwoLetters, new BookDesign().ForHandout()).Pages[0]);

        var (title, first, second) = (Assert.Single(runs, r => r.Size > 19), Assert.Single(runs, r => r.Text == "Alpha"), Assert.Single(runs, r => r.Text == "Beta"));
        Assert.True(title.Y < first.Y);
        Assert.Equal(first.Y, second.Y, 3);
        Assert.True(second.X > first.X + 200);
    }

    [Fact]
    public void Pages_after_the_first_are_headed_by_the_title()
    {
        var book = Books.Set(Books.Glossary() with { Back = [] }, new BookDesign().ForHandout());

        Assert.InRange(book.Pages.Count, 4, 8);
        Assert.All(book.Pages.Skip(1), page => Assert.Contains(Books.Runs(page), r => r.Tag is null && r.Y < 80 && r.Text.Contains("Glossary", StringComparison.Ordinal)));
    }

    [Fact]
    public void Large_print_has_eighteen_points_and_whole_words()
    {
        var book = Books.Set(Books.Glossary(), new BookDesign().ForLargePrint());

        var runs = book.Pages.SelectMany(Books.Runs).ToList();
        Assert.Equal(18, runs.GroupBy(r => r.Size).MaxBy(g => g.Count())!.Key);
        Assert.DoesNotContain(runs, r => r.Text.EndsWith('\u00AD') || (r.Glyphs.ActualText?.Length == 0));
    }
}
