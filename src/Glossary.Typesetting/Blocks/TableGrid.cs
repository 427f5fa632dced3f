using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A cell at its place in the grid of a table.</summary>
internal sealed record GridCell(TableCell Cell, int Row, int Column, int Columns, int Rows);

/// <summary>A table as rows and columns, its spanning cells in place.</summary>
internal sealed class TableGrid
{
    /// <summary>More columns than fit on any page: what an author's slip can ask for must not fill memory.</summary>
    private const int MaxColumns = 200;

    private TableGrid(List<List<GridCell>> rows, int headRows, int columns)
        => (Rows, HeadRows, Columns) = (rows, headRows, columns);

    /// <summary>The cells that begin in each row, the head's rows first.</summary>
    public List<List<GridCell>> Rows { get; }

    public int HeadRows { get; }

    public int Columns { get; }

    public static TableGrid Of(Table table)
    {
        var rows = new List<List<GridCell>>();
        var columns = table.Columns.Length;
        Place(table.Head, rows, ref columns);
        Place(table.Body, rows, ref columns);
        return new(rows, table.Head.Length, Math.Min(Math.Max(columns, 1), MaxColumns));
    }

    // HTML, 4.9.12.1: a cell goes to the first place in its row that no cell from above reaches into.
    private static void Place(ImmutableArray<TableRow> section, List<List<GridCell>> rows, ref int columns)
    {
        var reach = new int[MaxColumns];
        for (var r = 0; r < section.Length; r++)
        {
            var placed = new List<GridCell>();
            var column = 0;
            foreach (var cell in section[r].Cells)
            {
                while (column < MaxColumns && reach[column] > r)
                {
                    column++;
                }

                if (column == MaxColumns)
                {
                    break;
                }

                var width = Math.Clamp(cell.ColumnSpan, 1, MaxColumns - column);
                var height = Math.Clamp(cell.RowSpan < 1 ? section.Length : cell.RowSpan, 1, section.Length - r);
                placed.Add(new(cell, rows.Count, column, width, height));
                for (var c = column; c < column + width; c++)
                {
                    reach[c] = Math.Max(reach[c], r + height);
                }

                column += width;
                columns = Math.Max(columns, column);
            }

            rows.Add(placed);
        }
    }
}
