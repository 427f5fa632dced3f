using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>The lines of a pipe table to a table of the model.</summary>
internal static class TableReader
{
    public static Table Read(TableBlock block, FileContext file)
    {
        var lines = block.Lines;
        var delimiters = lines.Lines[1].Slice;
        var columns = TableRows.Alignments(delimiters.Text, delimiters.Start, delimiters.End + 1);
        var body = ImmutableArray.CreateBuilder<TableRow>(lines.Count - 2);
        for (var i = 2; i < lines.Count; i++)
        {
            body.Add(ReadRow(lines.Lines[i].Slice.Start, lines.Lines[i].Slice.End + 1, columns.Length, isHeader: false, file));
        }

        var head = lines.Lines[0].Slice;
        var span = file.Source.Span(block.Span.Start, Math.Min(block.Span.End + 1, file.Source.Text.Length));
        return new Table(span, columns, [ReadRow(head.Start, head.End + 1, columns.Length, isHeader: true, file)], body.DrainToImmutable(), []);
    }

    // GitHub: a row has as many cells as the table has columns; what is too much is dropped there, but is kept here in the last cell.
    private static TableRow ReadRow(int start, int end, int columns, bool isHeader, FileContext file)
    {
        var text = file.Source.Text;
        end = Math.Min(end, text.Length);
        var found = TableRows.Cells(text, start, end, columns);
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns);
        for (var column = 0; column < columns; column++)
        {
            var (cellStart, cellEnd) = column < found.Count ? found[column] : (end, end);
            if (column == columns - 1 && found.Count > columns)
            {
                cellEnd = found[^1].End;
            }

            cells.Add(ReadCell(BlockText.Of(file.Source, cellStart, cellEnd), isHeader, file));
        }

        var (rowStart, rowEnd) = text.Trim(start, end);
        return new TableRow(file.Source.Span(rowStart, rowEnd), cells.MoveToImmutable());
    }

    private static TableCell ReadCell(BlockText text, bool isHeader, FileContext file)
    {
        var inlines = text.IsEmpty ? [] : InlineReader.Read(file, text, isCell: true);
        return new TableCell(text.Whole, isHeader, 1, 1, inlines.IsEmpty ? [] : [new Paragraph(text.Whole, inlines)]);
    }
}
