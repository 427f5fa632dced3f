namespace Glossary.Typesetting;

/// <summary>How a table fits a measure: the style of its text and the widths of its columns.</summary>
/// <param name="Gap">White at the left and right of a cell.</param>
/// <param name="Scale">What the finished table is to be multiplied by, where no size of type makes it narrow enough.</param>
/// <param name="FitsWell">True where neither words of usual length are divided nor type becomes smaller than the design allows.</param>
internal sealed record TableFit(ParagraphStyle Style, Pt[] Widths, Pt Gap, double Scale, bool FitsWell)
{
    // In em, chosen by eye: long enough for the longest words of German that people write. Where all else has been tried longer
    // ones are divided ever earlier, down to three syllables.
    private static readonly double[] LongestWords = [11, 8, 6, 4.5];

    // In em at either side of a cell, chosen by eye: figures in neighbouring columns still do not run together.
    private const double LeastGap = 0.22;

    // Widths that were divided up to the measure may exceed it by what rounding leaves.
    private static readonly Pt Tolerance = new(0.01);

    /// <summary>The width of all columns and the white between them.</summary>
    public Pt Width => WidthOf(Widths, Gap);

    /// <summary>The size of the text beside what its style asks for.</summary>
    public double Reduction { get; private init; } = 1;

    /// <summary>The best fit: long words are divided only where there is no room for them, type becomes smaller only where that is not enough.</summary>
    public static TableFit Of(TableGrid grid, ParagraphStyle style, BlockPlace place)
    {
        var (measure, gap) = (place.Measure, place.Design.CellGap);
        var widths = Divide(grid, style, measure, gap, place);
        if (WidthOf(widths, gap) - measure > Tolerance)
        {
            widths = Divide(grid, style, style.Text.Size * LongestWords[0], gap, place);
        }

        var least = WidthOf(widths, gap);
        if (least - measure <= Tolerance)
        {
            return new(style, widths, gap, 1, FitsWell: true);
        }

        // The white shrinks along, so that what is asked for is what comes out.
        var smallest = Math.Min(1, place.Design.LeastTableSize / style.Text.Size);
        var factor = Math.Max(smallest, measure / least);
        var small = style.Scaled(factor);
        gap *= factor;
        foreach (var longest in LongestWords)
        {
            widths = Divide(grid, small, small.Text.Size * longest, gap, place);
            if (WidthOf(widths, gap) - measure <= Tolerance)
            {
                return new(small, widths, gap, 1, longest == LongestWords[0]) { Reduction = factor };
            }

            // A table of many narrow columns is for the most part white.
            var tight = (measure - Tolerance - WidthOf(widths, Pt.Zero)) / (2 * Math.Max(widths.Length - 1, 1));
            if (tight >= small.Text.Size * LeastGap)
            {
                return new(small, Divide(grid, small, small.Text.Size * longest, tight, place), tight, 1, longest == LongestWords[0]) { Reduction = factor };
            }

            if (factor > smallest)
            {
                // Hairs that do not shrink along.
                break;
            }
        }

        var scale = measure / WidthOf(widths, gap);
        return new(small, widths, gap, scale, factor > smallest) { Reduction = factor * scale };
    }

    private static Pt[] Divide(TableGrid grid, ParagraphStyle style, Pt longestWord, Pt gap, BlockPlace place)
        => ColumnWidths.Divide(Measure(grid, style, longestWord, gap, place), place.Measure - (gap * (2 * (grid.Columns - 1))));

    /// <summary>What each column needs, long words divided, and what it would like to have.</summary>
    public static TextWidths[] Measure(TableGrid grid, ParagraphStyle style, BlockPlace place)
        => Measure(grid, style, style.Text.Size * LongestWords[0], place.Design.CellGap, place);

    private static TextWidths[] Measure(TableGrid grid, ParagraphStyle style, Pt longestWord, Pt gap, BlockPlace place)
    {
        var columns = new TextWidths[grid.Columns];
        for (var spans = 1; spans <= 2; spans++)
        {
            foreach (var cell in grid.Rows.SelectMany(row => row).Where(cell => cell.Columns == 1 == (spans == 1)))
            {
                var text = cell.Cell.IsHeader ? style.Text.Bold() : style.Text;
                var widths = TextWidths.Of(cell.Cell.Blocks, text, place.Setting);

                // A hair more than measured, so that rounding does not break a line; long words can be divided.
                widths = new(Pt.Min(widths.Least, longestWord) + new Pt(0.5), widths.Natural + new Pt(1));
                Widen(columns, cell, widths, gap);
            }
        }

        return columns;
    }

    // A cell over several columns asks each of them for an equal part of what they and the white between them do not have yet.
    private static void Widen(TextWidths[] columns, GridCell cell, TextWidths widths, Pt gap)
    {
        var (least, natural) = (widths.Least + (gap * 2), widths.Natural + (gap * 2));
        var end = Math.Min(cell.Column + cell.Columns, columns.Length);
        for (var c = cell.Column; c < end && cell.Columns > 1; c++)
        {
            least -= columns[c].Least + (gap * 2);
            natural -= columns[c].Natural + (gap * 2);
        }

        for (var c = cell.Column; c < end; c++)
        {
            columns[c] = cell.Columns == 1
                ? columns[c].Below(widths)
                : new(columns[c].Least + Pt.Max(least / cell.Columns, Pt.Zero), columns[c].Natural + Pt.Max(natural / cell.Columns, Pt.Zero));
        }
    }

    private static Pt WidthOf(Pt[] widths, Pt gap)
    {
        var sum = gap * (2 * (widths.Length - 1));
        foreach (var width in widths)
        {
            sum += width;
        }

        return sum;
    }
}
