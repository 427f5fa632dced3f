namespace Glossary.Tests;

/// <summary>The lines of the contents.</summary>
public sealed class ContentsTests
{
    [Fact]
    public void The_name_of_a_part_stands_above_its_entries_and_a_letter_before_the_first()
    {
        var parted = Lines("A Part of the Book");
        var lettered = Lines("A");

        Assert.Equal(1, parted.Count(line => line.StartsWith("A Part of the Book", StringComparison.Ordinal)));
        Assert.DoesNotContain(parted, line => line.Contains("A Part of the Book", StringComparison.Ordinal) && line.Contains("Alpha", StringComparison.Ordinal));
        Assert.Contains(lettered, line => line.StartsWith('A') && line.Contains("Alpha", StringComparison.Ordinal));
    }

    // What stands on one baseline of the page of contents, from left to right.
    private static List<string> Lines(string group)
    {
        var book = Books.Read(("alpha", "## Alpha\n\nText.\n"), ("art", "## Art\n\nText.\n"));
        book = book with { Groups = [book.Groups[0] with { Letter = group, Part = group.Length > 1 ? 1 : 0 }] };
        var page = Books.Set(book).Pages.First(p => Books.Runs(p).Any(r => r.Text == "Contents"));
        return [.. Books.Runs(page).GroupBy(r => Math.Round(r.Y, 2)).Select(line => string.Join(' ', line.OrderBy(r => r.X).Select(r => r.Text)))];
    }
}
