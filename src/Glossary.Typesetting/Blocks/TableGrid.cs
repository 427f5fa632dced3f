using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A cell at its place in the grid of a table.</summary>
internal sealed record GridCell(TableCell Cell, int Row, int Column, int Columns, int Rows)
{
    /// <summary>Over how many columns of the whole table it reaches.</summary>
    public int WholeColumns { get; init; } = Columns;

    /// <summary>True where a part of a table shows a cell again that has its place in an earlier one.</summary>
    public bool IsRepeated { get; init; }
}

/// <summary>A table as rows and columns, its spanning cells in place.</summary>
internal sealed class TableGrid
{
    /// <summary>More columns than fit on any page: what an author's slip can ask for must not fill memory.</summary>
    private const int MaxColumns = 200;

    private readonly ImmutableArray<ColumnAlignment> _alignments;

    private TableGrid(List<List<GridCell>> rows, int headRows, ImmutableArray<ColumnAlignment> alignments)
        => (Rows, HeadRows, _alignments) = (rows, headRows, alignments);

    /// <summary>The cells that begin in each row, the head's rows first.</summary>
    public List<List<GridCell>> Rows { get; }

    public int HeadRows { get; }

    public int Columns => _alignments.Length;

    public ColumnAlignment AlignmentOf(int column) => _alignments[column];

    /// <summary>True for a row of nothing but headings, which are those of what stands below.</summary>
    public bool IsHead(int row) => Rows[row].TrueForAll(cell => cell.Cell.IsHeader);

    public static TableGrid Of(Table table)
    {
        var rows = new List<List<GridCell>>();
        var columns = table.Columns.Length;
        Place(table.Head, rows, ref columns);
        Place(table.Body, rows, ref columns);
        return Begun(rows, table, Math.Min(Math.Max(columns, 1), MaxColumns));
    }

    /// <summary>Some of the columns, behind the first ones if these are not among them.</summary>
    /// <param name="heads">How many of the first columns are shown again.</param>
    public TableGrid Part(int heads, int start, int end)
    {
        heads = Math.Min(heads, start);
        ImmutableArray<int> columns = [.. Enumerable.Range(0, heads), .. Enumerable.Range(start, end - start)];
        return new(
            [.. Rows.Select(row => row.Select(cell => In(columns, cell, cell.Column < start)).Where(cell => cell.Columns > 0).ToList())],
            HeadRows,
            [.. columns.Select(AlignmentOf)]);
    }

    // A column that no cell begins in is asked for by mistake, or to reach over all there are.
    private static TableGrid Begun(List<List<GridCell>> rows, Table table, int count)
    {
        var begun = rows.SelectMany(row => row).Select(cell => cell.Column).ToHashSet();
        ImmutableArray<int> columns = [.. Enumerable.Range(0, count).Where(c => c == 0 || begun.Contains(c))];
        rows = rows.ConvertAll(row => row.ConvertAll(cell => In(columns, cell, false)).ConvertAll(cell => cell with { WholeColumns = cell.Columns }));
        Fill(rows, 0, table.Head.Length, table.Span, columns.Length);
        Fill(rows, table.Head.Length, rows.Count, table.Span, columns.Length);
        return new(rows, table.Head.Length, [.. columns.Select(c => c < table.Columns.Length ? table.Columns[c] : ColumnAlignment.Default)]);
    }

    // Rows that end early have empty cells there: whoever counts them, or hears them read, finds every row as long as the others.
    private static void Fill(List<List<GridCell>> rows, int start, int end, SourceSpan span, int columns)
    {
        var reach = new int[columns];
        for (var r = start; r < end; r++)
        {
            foreach (var cell in rows[r])
            {
                Array.Fill(reach, r + cell.Rows, cell.Column, cell.Columns);
            }

            var isHeader = rows[r].Count > 0 && rows[r].TrueForAll(cell => cell.Cell.IsHeader);
            for (var c = 0; c < columns; c++)
            {
                if (reach[c] <= r)
                {
                    var at = rows[r].FindIndex(cell => cell.Column > c);
                    rows[r].Insert(at < 0 ? rows[r].Count : at, new(new(span, isHeader, 1, 1, []), r, c, 1, 1));
                }
            }
        }
    }

    // The cell in those of its columns that are among the given ones.
    private static GridCell In(ImmutableArray<int> columns, GridCell cell, bool isRepeated)
    {
        var first = FirstFrom(cell.Column);
        return cell with { Column = first, Columns = FirstFrom(cell.Column + cell.Columns) - first, IsRepeated = isRepeated };

        int FirstFrom(int column) => columns.BinarySearch(column) is var index && index < 0 ? ~index : index;
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

                // Where one from above reaches into it, a wide cell ends.
                var width = Math.Clamp(cell.ColumnSpan, 1, MaxColumns - column);
                var taken = reach.AsSpan(column, width).IndexOfAnyExceptInRange(int.MinValue, r);
                width = taken > 0 ? taken : width;
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
