using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Cards: each meaning behind its term, as large as it fits.</summary>
public sealed class CardTests
{
    [Fact]
    public void Each_meaning_is_behind_its_term()
    {
        var book = Set(new(3, 2), [.. Enumerable.Range(0, 8).Select(i => ($"t{i}", $"# Term{i}\n\nMeaning{i}\n"))]);

        Assert.Equal(4, book.Pages.Count);
        for (var i = 0; i < 8; i++)
        {
            var front = Middle(book.Pages[i / 6 * 2], $"Term{i}");
            var back = Middle(book.Pages[(i / 6 * 2) + 1], $"Meaning{i}");
            var width = book.Pages[0].Width.Value;
            var card = (width - 56.7) / 3;

            // Turned over the long edge, left is right.
            Assert.Equal(Math.Floor((front.X - 28.3) / card), 2 - Math.Floor((back.X - 28.3) / card));
            Assert.InRange(Math.Abs(front.Y - back.Y), 0, 12);
        }
    }

    [Fact]
    public void Long_meanings_are_smaller_and_longer_ones_are_cut()
    {
        var diagnostics = new DiagnosticBag();
        var words = string.Concat(Enumerable.Repeat("Some words that fill the lines. ", 30));
        var book = Set(new(2, 4), [("a", "# A\n\nShort.\n"), ("b", $"# B\n\n{words}\n"), ("c", $"# C\n\n{words}{words}{words}\n")], diagnostics);

        var sizes = Books.Runs(book.Pages[1]).GroupBy(r => r.Glyphs.Origin.Source.Path).ToDictionary(g => g.Key, g => g.First().Size);
        Assert.Equal(10, sizes["entries/a.md"], 3);
        Assert.InRange(sizes["entries/b.md"], 6.5, 9.5);
        Assert.Equal(6.5, sizes["entries/c.md"], 3);
        Assert.Equal("G0444", Assert.Single(diagnostics.InSourceOrder()).Code);
        Assert.All(Books.Runs(book.Pages[1]), run => Assert.InRange(run.Y, 28, book.Pages[1].Height.Value - 28));
    }

    private static (double X, double Y) Middle(Page page, string text)
    {
        var run = Assert.Single(Books.Runs(page), r => r.Text == text);
        return (run.X, run.Y);
    }

    private static TypesetBook Set(CardGrid grid, (string, string)[] files, DiagnosticBag? diagnostics = null)
        => BookTypesetter.TypesetCards(
            Books.Read(files),
            grid,
            new(
                new BookDesign().ForCards(),
                Setup.Fonts,
                ImmutableDictionary<string, Hyphenator>.Empty,
                ImmutableDictionary<string, Pictures.Picture>.Empty,
                diagnostics ?? new()));
}
