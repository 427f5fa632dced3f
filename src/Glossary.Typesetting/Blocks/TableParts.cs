using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>Divides a table of more columns than any page holds into several below each other: each has the columns that name the rows and its share of the others.</summary>
internal static class TableParts
{
    // Chosen by eye: so many parts are still read as one table; rather than more of them, type becomes smaller.
    private const int Most = 4;

    // Of the measure, chosen by eye: what names the rows leaves most of it to what is said of them.
    private const double MostForHeads = 0.4;

    // In em, chosen by eye: a column that has more to say is not made narrower than this only to have fewer parts.
    private const double Comfortable = 6;

    /// <summary>The parts, as few as can be and about as wide as each other, and the style of their text.</summary>
    public static (ImmutableArray<TableGrid> Parts, ParagraphStyle Style) Divide(TableGrid grid, ParagraphStyle style, BlockPlace place)
    {
        var parts = PartsIn(grid, style, place);
        var factor = place.Design.LeastTableSize / style.Text.Size;
        if (parts.Length <= Most || factor >= 1)
        {
            return (parts, style);
        }

        style = style.Scaled(factor);
        return (PartsIn(grid, style, place), style);
    }

    private static ImmutableArray<TableGrid> PartsIn(TableGrid grid, ParagraphStyle style, BlockPlace place)
    {
        var gap = place.Design.CellGap * 2;
        var widths = TableFit.Measure(grid, style, place).Select(w => Pt.Min(w.Natural, Pt.Max(w.Least, style.Text.Size * Comfortable)) + gap).ToArray();
        var ends = new Pt[widths.Length + 1];
        for (var c = 0; c < widths.Length; c++)
        {
            ends[c + 1] = ends[c] + widths[c];
        }

        var heads = HeadsOf(grid);
        heads = ends[heads] > place.Measure * MostForHeads ? 0 : heads;

        // Of the last column's gap there is nothing to be seen.
        var starts = Starts(ends, ends[heads], place.Measure + gap);
        return [.. starts.Select((start, i) => grid.Part(heads, start, i + 1 < starts.Length ? starts[i + 1] : grid.Columns))];
    }

    // The columns whose cells are all marked as heads of their rows; the first one where none is.
    private static int HeadsOf(TableGrid grid)
    {
        var plain = grid.Rows.Skip(grid.HeadRows).SelectMany(row => row).Where(cell => !cell.Cell.IsHeader).Select(cell => cell.Column);
        return Math.Clamp(plain.DefaultIfEmpty(0).Min(), 1, grid.Columns);
    }

    // Where the parts begin: as few as can be, and of those the ones of the least sum of squares, which are the most even.
    private static int[] Starts(Pt[] ends, Pt headWidth, Pt room)
    {
        var best = new (int Parts, double Squares, int Start)[ends.Length];
        for (var end = 1; end < ends.Length; end++)
        {
            best[end] = (int.MaxValue, 0, 0);
            for (var start = end - 1; start >= 0; start--)
            {
                var width = ends[end] - ends[start] + (start > 0 ? headWidth : Pt.Zero);
                if (width > room && start < end - 1)
                {
                    break;
                }

                var candidate = (Parts: best[start].Parts + 1, Squares: best[start].Squares + (width.Value * width.Value), start);
                best[end] = (candidate.Parts, candidate.Squares).CompareTo((best[end].Parts, best[end].Squares)) < 0 ? candidate : best[end];
            }
        }

        var starts = new List<int>();
        for (var end = ends.Length - 1; end > 0; end = best[end].Start)
        {
            starts.Insert(0, best[end].Start);
        }

        return [.. starts];
    }
}
