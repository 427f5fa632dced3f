using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>A cell at its place in the grid; one without a cell of the author's fills a gap.</summary>
/// <param name="Column">The column of the author's table it begins in.</param>
internal sealed record PlacedCell(TableCell? Cell, int Column, int Columns, int Rows);

/// <summary>
/// The cells of a table such that every row is as wide as the others and every row and column is begun by a cell (HTML, section 4.9.12):
/// spans end where nothing more begins, and gaps are filled.
/// </summary>
internal static class CellGrid
{
    // The widest span there is (HTML, section 4.9.11).
    private const int WidestSpan = 1000;

    /// <summary>The rows of head and body; those without cells are left out.</summary>
    public static (ImmutableArray<ImmutableArray<PlacedCell>> Head, ImmutableArray<ImmutableArray<PlacedCell>> Body) Lay(Table table)
    {
        var begun = new SortedSet<int>();
        var head = Place(table.Head, begun);
        var body = Place(table.Body, begun);
        var columns = begun.ToArray();
        return ([.. head.Select(row => Fit(row, columns))], [.. body.Select(row => Fit(row, columns))]);
    }

    // Where the cells of each row begin and end; cells from above keep their places.
    private static List<List<PlacedCell>> Place(ImmutableArray<TableRow> rows, SortedSet<int> begun)
    {
        var placed = new List<List<PlacedCell>>();
        var coveredUntil = new List<int>();
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r].Cells.IsEmpty)
            {
                continue;
            }

            var row = new List<PlacedCell>();
            var column = 0;
            foreach (var cell in rows[r].Cells)
            {
                for (; IsCovered(column); column++)
                {
                    row.Add(new PlacedCell(null, column, 0, 0));
                }

                var width = 1;
                while (width < Math.Min(cell.ColumnSpan, WidestSpan - column) && !IsCovered(column + width))
                {
                    width++;
                }

                var end = Math.Min(rows.Length, r + Math.Max(1, cell.RowSpan));
                row.Add(new PlacedCell(cell, column, width, 1 + CountFilled(rows, r + 1, end)));
                begun.Add(column);
                for (var last = column + width; column < last; column++)
                {
                    while (coveredUntil.Count <= column)
                    {
                        coveredUntil.Add(0);
                    }

                    coveredUntil[column] = end;
                }
            }

            for (; column < coveredUntil.Count; column++)
            {
                if (IsCovered(column))
                {
                    row.Add(new PlacedCell(null, column, 0, 0));
                }
            }

            placed.Add(row);

            bool IsCovered(int at) => at < coveredUntil.Count && coveredUntil[at] > r;
        }

        return placed;
    }

    private static int CountFilled(ImmutableArray<TableRow> rows, int start, int end)
    {
        var count = 0;
        for (var r = start; r < end; r++)
        {
            count += rows[r].Cells.IsEmpty ? 0 : 1;
        }

        return count;
    }

    // Columns are counted by those that are begun; a place of no width is covered from above.
    private static ImmutableArray<PlacedCell> Fit(List<PlacedCell> row, int[] columns)
    {
        var fitted = ImmutableArray.CreateBuilder<PlacedCell>();
        var next = 0;
        foreach (var place in row)
        {
            var start = Rank(columns, place.Column);
            Fill(start);
            var end = Rank(columns, place.Column + Math.Max(1, place.Columns));
            if (place.Cell is not null)
            {
                fitted.Add(place with { Columns = end - start });
            }

            next = end;
        }

        Fill(columns.Length);
        return fitted.ToImmutable();

        void Fill(int until)
        {
            for (; next < until; next += Math.Min(until - next, WidestSpan))
            {
                fitted.Add(new PlacedCell(null, columns[next], Math.Min(until - next, WidestSpan), 1));
            }
        }
    }

    private static int Rank(int[] columns, int column) => Array.BinarySearch(columns, column) is var found and >= 0 ? found : ~Array.BinarySearch(columns, column);
}
