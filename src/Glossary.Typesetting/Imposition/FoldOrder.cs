using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>One side of a sheet that is folded once: the pages left and right of the fold, counted from 0; null where it is blank.</summary>
/// <param name="Sheet">From the outermost, 0, inwards.</param>
public readonly record struct FoldedSide(int Sheet, int? Left, int? Right);

/// <summary>Which page stands where on sheets that are folded once and lie in each other, so that they read on when they are stitched.</summary>
public static class FoldOrder
{
    private const int PagesPerSheet = 4;

    /// <summary>The sides in the order they are printed: front and back of the outermost sheet, front and back of the next.</summary>
    public static ImmutableArray<FoldedSide> Of(int pages, bool isBoundAtRight)
    {
        var sheets = (pages + PagesPerSheet - 1) / PagesPerSheet;
        var last = (sheets * PagesPerSheet) - 1;
        var sides = ImmutableArray.CreateBuilder<FoldedSide>(sheets * 2);
        for (var sheet = 0; sheet < sheets; sheet++)
        {
            // Right of the fold of a front stands a right-hand page; its back is the next one.
            sides.Add(Side(sheet, last - (2 * sheet), 2 * sheet));
            sides.Add(Side(sheet, (2 * sheet) + 1, last - (2 * sheet) - 1));
        }

        return sides.MoveToImmutable();

        FoldedSide Side(int sheet, int left, int right)
            => isBoundAtRight ? new(sheet, Known(right), Known(left)) : new(sheet, Known(left), Known(right));

        int? Known(int page) => page < pages ? page : null;
    }
}
