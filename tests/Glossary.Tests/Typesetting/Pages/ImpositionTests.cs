using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Pages on sheets: which is where on which side, how small, how far from the fold, and in what grey.</summary>
public sealed class ImpositionTests
{
    private static readonly TypesetBook Book = Pages(8);

    // Front and back of each sheet from the outside inwards, left and right of the fold, pages counted from 1.
    [Theory]
    [InlineData(4, "4 1 | 2 3")]
    [InlineData(7, "- 1 | 2 7 | 6 3 | 4 5")]
    [InlineData(8, "8 1 | 2 7 | 6 3 | 4 5")]
    [InlineData(16, "16 1 | 2 15 | 14 3 | 4 13 | 12 5 | 6 11 | 10 7 | 8 9")]
    [InlineData(1, "- 1 | - -")]
    [InlineData(0, "")]
    public void Folded_sheets_read_on(int pages, string expected)
        => Assert.Equal(expected, string.Join(" | ", FoldOrder.Of(pages, isBoundAtRight: false).Select(s => $"{Name(s.Left)} {Name(s.Right)}")));

    // A signature of two sheets, and what is left over.
    [Theory]
    [InlineData(12, 2, "8 1 | 2 7 | 6 3 | 4 5 | 12 9 | 10 11")]
    [InlineData(16, 2, "8 1 | 2 7 | 6 3 | 4 5 | 16 9 | 10 15 | 14 11 | 12 13")]
    [InlineData(8, 9, "8 1 | 2 7 | 6 3 | 4 5")]
    [InlineData(9, 1, "4 1 | 2 3 | 8 5 | 6 7 | - 9 | - -")]
    public void Signatures_lie_behind_each_other(int pages, int sheets, string expected)
        => Assert.Equal(expected, string.Join(" | ", FoldOrder.Of(pages, isBoundAtRight: false, sheets).Select(s => $"{Name(s.Left)} {Name(s.Right)}")));

    [Fact]
    public void Every_page_stands_once_and_its_back_is_the_next()
    {
        for (var pages = 1; pages < 70; pages++)
        {
            for (var sheets = 0; sheets < 6; sheets++)
            {
                var sides = FoldOrder.Of(pages, isBoundAtRight: false, sheets);
                Assert.Equal(Enumerable.Range(0, pages), sides.SelectMany(s => new[] { s.Left, s.Right }).OfType<int>().Order());
                Assert.All(sides.Chunk(2), sheet => Assert.True(sheet[1].Left is null || sheet[1].Left == sheet[0].Right + 1));
            }
        }
    }

    [Fact]
    public void Books_from_right_to_left_are_folded_the_other_way()
        => Assert.Equal("1 4 | 3 2", string.Join(" | ", FoldOrder.Of(4, isBoundAtRight: true).Select(s => $"{Name(s.Left)} {Name(s.Right)}")));

    [Fact]
    public void Inner_pages_creep_towards_the_fold()
    {
        var (still, crept) = (Imposition.Booklet(Book, Pt.Zero), Imposition.Booklet(Book, new(6)));

        Assert.Equal(4, crept.Pages.Count);
        Assert.Equal([0, 0, 0, 0, 6, -6, 6, -6], Shifts().Select(s => Math.Round(s, 6)));

        IEnumerable<double> Shifts()
            => still.Pages.Zip(crept.Pages).SelectMany(p => Books.Runs(p.First).Zip(Books.Runs(p.Second)).Select(r => r.Second.X - r.First.X));
    }

    [Theory]
    [InlineData(2, 4, 842, 595, 0.7071)]
    [InlineData(4, 2, 595, 842, 0.5)]
    public void Pages_share_a_sheet_of_their_paper(int together, int sheets, double width, double height, double factor)
    {
        var book = Imposition.Together(Book, together);

        Assert.Equal(sheets, book.Pages.Count);
        Assert.Equal((width, height), (Math.Round(book.Pages[0].Width.Value), Math.Round(book.Pages[0].Height.Value)));
        var runs = Books.Runs(book.Pages[0]);
        Assert.Equal(Enumerable.Range(1, together).Select(n => $"page {n}"), runs.Select(r => r.Text));
        Assert.All(runs, run => Assert.Equal(10 * factor, run.Size, 2));
        Assert.All(runs, run => Assert.Null(run.Tag));
        Assert.True(runs[1].X > runs[0].X);
    }

    [Fact]
    public void Grey_is_as_light_as_the_colour()
    {
        var run = PageMaker.Run(10, 10, "red") with { Ink = new(1, 0, 0) };
        var content = new Box(new(100), Pt.Zero, new(100), [new DrawBox(Pt.Zero, Pt.Zero, new(Pt.Zero, Pt.Zero, Pt.Zero, [run]))]);
        var book = GreyPages.Of(Book with { Pages = [new("1", new(100), new(100), content)] });

        Assert.Equal(Ink.Gray(0.2126), Assert.Single(Books.Runs(book.Pages[0])).Glyphs.Ink);
    }

    private static string Name(int? page) => page is { } known ? $"{known + 1}" : "-";

    private static TypesetBook Pages(int count)
    {
        var (width, height) = (Paper.A4.Width, Paper.A4.Height);
        return new(
            [.. Enumerable.Range(1, count).Select(n => new Page($"{n}", width, height, new(width, Pt.Zero, height, [PageMaker.Run(50, 50, $"page {n}")])))],
            new(StructureRole.Document, SourceSpan.Nowhere),
            [],
            PageMap.Empty);
    }
}
