using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>One side of a sheet that is folded once: the pages left and right of the fold, counted from 0; null where it is blank.</summary>
/// <param name="Sheet">From the outermost of its signature, 0, inwards.</param>
public readonly record struct FoldedSide(int Sheet, int? Left, int? Right);

/// <summary>
/// Which page stands where on sheets that are folded once. Those of a signature lie in each other, and the signatures behind each other, so
/// that they read on when they are stitched.
/// </summary>
public static class FoldOrder
{
    private const int PagesPerSheet = 4;

    /// <summary>The sides in the order they are printed: front and back of the outermost sheet, front and back of the next, and so on signature by signature.</summary>
    /// <param name="sheetsInSignature">How many sheets lie in each other at most; 0 for all of them.</param>
    public static ImmutableArray<FoldedSide> Of(int pages, bool isBoundAtRight, int sheetsInSignature = 0)
    {
        var sheets = (pages + PagesPerSheet - 1) / PagesPerSheet;
        var most = sheetsInSignature == 0 ? sheets : sheetsInSignature;
        var sides = ImmutableArray.CreateBuilder<FoldedSide>(sheets * 2);
        for (var begun = 0; begun < sheets; begun += most)
        {
            var first = begun * PagesPerSheet;
            var together = Math.Min(most, sheets - begun);
            var last = first + (together * PagesPerSheet) - 1;
            for (var sheet = 0; sheet < together; sheet++)
            {
                // Right of the fold of a front stands a right-hand page; its back is the next one.
                sides.Add(Side(sheet, last - (2 * sheet), first + (2 * sheet)));
                sides.Add(Side(sheet, first + (2 * sheet) + 1, last - (2 * sheet) - 1));
            }
        }

        return sides.MoveToImmutable();

        FoldedSide Side(int sheet, int left, int right)
            => isBoundAtRight ? new(sheet, Known(right), Known(left)) : new(sheet, Known(left), Known(right));

        int? Known(int page) => page < pages ? page : null;
    }
}
