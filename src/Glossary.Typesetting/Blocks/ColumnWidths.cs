namespace Glossary.Typesetting;

/// <summary>Divides the measure between the columns of a table: each gets what it needs, and what is left goes where text would be broken.</summary>
internal static class ColumnWidths
{
    /// <summary>The widths of the columns; their sum is at most <paramref name="room"/> unless even the least widths need more.</summary>
    public static Pt[] Divide(IReadOnlyList<TextWidths> columns, Pt room)
    {
        var natural = Sum(columns, c => c.Natural);
        if (natural <= room)
        {
            return [.. columns.Select(c => c.Natural)];
        }

        var least = Sum(columns, c => c.Least);
        if (least >= room)
        {
            return [.. columns.Select(c => c.Least)];
        }

        return Fair(columns, room) ?? Proportional(columns, [.. columns.Select(_ => false)], room);
    }

    // Columns that need less than an equal share get what they need; the others divide the rest. Null where the rest is too little.
    private static Pt[]? Fair(IReadOnlyList<TextWidths> columns, Pt room)
    {
        var isServed = new bool[columns.Count];
        var rest = room;
        var open = columns.Count;
        for (var isChanged = true; isChanged && open > 0;)
        {
            isChanged = false;
            var share = rest / open;
            for (var i = 0; i < columns.Count; i++)
            {
                if (!isServed[i] && columns[i].Natural <= share)
                {
                    (isServed[i], isChanged) = (true, true);
                    rest -= columns[i].Natural;
                    open--;
                }
            }
        }

        var needed = Pt.Zero;
        for (var i = 0; i < columns.Count; i++)
        {
            needed += isServed[i] ? Pt.Zero : columns[i].Least;
        }

        return needed <= rest ? Proportional(columns, isServed, room) : null;
    }

    // The least width and a part of what is left in proportion to what is wanted beyond it (CSS 2.1, 17.5.2.2).
    private static Pt[] Proportional(IReadOnlyList<TextWidths> columns, bool[] isServed, Pt room)
    {
        var (fixedWidth, wanted) = (Pt.Zero, Pt.Zero);
        for (var i = 0; i < columns.Count; i++)
        {
            fixedWidth += isServed[i] ? columns[i].Natural : columns[i].Least;
            wanted += isServed[i] ? Pt.Zero : columns[i].Natural - columns[i].Least;
        }

        var widths = new Pt[columns.Count];
        for (var i = 0; i < columns.Count; i++)
        {
            widths[i] = isServed[i] ? columns[i].Natural
                : columns[i].Least + (wanted.Value > 0 ? (room - fixedWidth) * ((columns[i].Natural - columns[i].Least) / wanted) : Pt.Zero);
        }

        return widths;
    }

    private static Pt Sum(IReadOnlyList<TextWidths> columns, Func<TextWidths, Pt> width)
    {
        var sum = Pt.Zero;
        foreach (var column in columns)
        {
            sum += width(column);
        }

        return sum;
    }
}
