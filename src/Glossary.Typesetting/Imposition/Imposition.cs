using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Puts several pages, made smaller, on each side of a sheet of the same paper. What comes out is for paper alone: nothing in it is tagged, linked or named.</summary>
public static class Imposition
{
    /// <summary>Two or four pages on a side, in reading order.</summary>
    public static TypesetBook Together(TypesetBook book, int count)
    {
        var sides = book.Pages.Chunk(count).Select(pages => Side(pages, pages[0], count, book.IsBoundAtRight, _ => Pt.Zero));
        return Sheets(book, sides);
    }

    /// <summary>Two pages on a side, in the order that makes a booklet of sheets folded in each other and printed on both sides, turned over the short edge.</summary>
    /// <param name="creep">How far the pages of the innermost sheet move towards the fold, since its edge is pushed out by the sheets around it and trimmed.</param>
    /// <param name="sheetsInSignature">See <see cref="FoldOrder.Of"/>.</param>
    public static TypesetBook Booklet(TypesetBook book, Pt creep, int sheetsInSignature = 0)
    {
        var order = FoldOrder.Of(book.Pages.Count, book.IsBoundAtRight, sheetsInSignature);
        var innermost = order.Select(side => side.Sheet).Append(1).Max();
        var sides = order.Select(side =>
        {
            var shift = creep * ((double)side.Sheet / innermost);
            Page?[] pages = [PageAt(side.Left), PageAt(side.Right)];
            return Side(pages, book.Pages[0], 2, isBoundAtRight: false, cell => cell == 0 ? shift : -shift);
        });
        return Sheets(book, sides);

        Page? PageAt(int? index) => index is { } known ? book.Pages[known] : null;
    }

    private static TypesetBook Sheets(TypesetBook book, IEnumerable<(Pt Width, Pt Height, Box Content)> sides)
    {
        ImmutableArray<Page> pages = [.. sides.Select((side, i) => new Page((i + 1).ToString(), side.Width, side.Height, side.Content))];
        return new(pages, new(StructureRole.Document, SourceSpan.Nowhere), [], PageMap.Empty) { IsBoundAtRight = book.IsBoundAtRight };
    }

    // The sheet has the paper of the pages, for two of them turned by a quarter.
    private static (Pt Width, Pt Height, Box Content) Side(Page?[] pages, Page model, int count, bool isBoundAtRight, Func<int, Pt> shift)
    {
        var (width, height) = count == 2 ? (model.Height, model.Width) : (model.Width, model.Height);
        var columns = count == 2 && width < height ? 1 : 2;
        var (cellWidth, cellHeight) = (width / columns, height / (count / columns));
        var items = ImmutableArray.CreateBuilder<DrawItem>();
        for (var i = 0; i < pages.Length; i++)
        {
            if (pages[i] is not { } page)
            {
                continue;
            }

            var column = isBoundAtRight ? columns - 1 - (i % columns) : i % columns;
            var factor = Math.Min(cellWidth / page.Width, cellHeight / page.Height);
            var x = (cellWidth * column) + ((cellWidth - (page.Width * factor)) / 2) + shift(i);
            var y = (cellHeight * (i / columns)) + ((cellHeight - (page.Height * factor)) / 2);
            items.Add(new DrawBox(x, y, Boxes.AsArtifact(page.Content).Scale(factor)));
        }

        return (width, height, new(width, Pt.Zero, height, items.ToImmutable()));
    }
}
