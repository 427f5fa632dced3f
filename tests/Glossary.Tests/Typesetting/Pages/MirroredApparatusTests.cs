using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>In a book that is read from right to left contents and index begin at the right.</summary>
public sealed class MirroredApparatusTests
{
    // In the order of its glyphs.
    private const string Word = "םולש";

    private static readonly BookDesign Design = new() { HasFacingPages = false, HasIndex = true };

    [Fact]
    public void Contents_have_words_at_the_right_and_folios_at_the_left()
    {
        var runs = ContentsOf("he");
        var (word, foreign, leaders, folios) = (runs.First(r => r.Text == Word), runs.First(r => r.Text == "Foreign"), runs.Where(r => r.Text.StartsWith("...", StringComparison.Ordinal)), runs.Where(r => r.Text == "1"));
        var (_, right) = Area();

        // One in each column, with nothing but room for leaders and a folio at its left.
        Assert.All([word, foreign], w => Assert.Contains(runs, r => r.Y == w.Y && r.X < w.X && r.Text == "1"));
        Assert.True(foreign.X > right - 120);
        var folio = folios.Where(f => f.Y == foreign.Y && f.X < foreign.X).Max(f => f.X);
        Assert.Contains(leaders, l => l.Y == foreign.Y && l.X > folio && l.X < foreign.X);
    }

    [Fact]
    public void The_first_column_is_the_right_one()
    {
        var (left, right) = Area();

        Assert.True(ContentsOf("he").First(r => r.Text == "Foreign").X > (left + right) / 2);
        Assert.True(ContentsOf("en").First(r => r.Text == "Foreign").X < (left + right) / 2);
    }

    [Fact]
    public void Other_books_are_as_they_were()
    {
        var runs = ContentsOf("en");
        var foreign = runs.First(r => r.Text == "Foreign");

        Assert.All(runs.Where(r => r.Text == "1" && r.Y == foreign.Y), f => Assert.True(f.X > foreign.X));
        Assert.Contains(runs, r => r.Text == "1" && r.Y == foreign.Y);
    }

    [Fact]
    public void Pages_stand_behind_the_words_of_the_index_in_reading_order()
    {
        var page = Set("he").Pages.Last(p => Books.Runs(p).Exists(r => r.Text == "Foreign"));
        var foreign = Books.Runs(page).Last(r => r.Text.StartsWith("Foreign", StringComparison.Ordinal));
        var folio = Books.Runs(page).Last(r => r.Text == "1" && r.Y == foreign.Y);

        Assert.True(folio.X < foreign.X);
    }

    private static TypesetBook Set(string language)
    {
        var book = Books.Read(("a", "## Foreign\n\nWords.\n"), ("b", "## שלום\n\nWords.\n"), ("c", "## עולם\n\nWords.\n"), ("d", "## Longer\n\nWords.\n"));
        return Books.Set(book with { Metadata = book.Metadata with { Language = language } }, Design);
    }

    private static List<PlacedRun> ContentsOf(string language) => Books.Runs(Set(language).Pages.First(p => Books.Runs(p).Exists(r => r.Text == "Foreign")));

    private static (double Left, double Right) Area()
    {
        var left = ((Design.PageWidth - Design.Measure) / 2).Value;
        return (left, left + Design.Measure.Value);
    }
}
