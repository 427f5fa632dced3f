using System.Collections.Immutable;
using System.Globalization;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>Tables as XHTML.</summary>
internal sealed partial class XhtmlWriter
{
    private void WriteTable(Table table, int rank)
    {
        if (table.Head.All(r => r.Cells.IsEmpty) && table.Body.All(r => r.Cells.IsEmpty))
        {
            return;
        }

        // The box around the table scrolls where the table is wider than the page; it can be reached from the keyboard.
        _output.Append("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"").AppendText(LabelOf(table)).Append("\">\n<table>\n");
        if (!table.Caption.IsEmpty)
        {
            _output.Append("<caption>");
            WriteInlines(table.Caption);
            _output.Append("</caption>\n");
        }

        WriteRows("thead", table.Head, table.Columns, rank);
        WriteRows("tbody", table.Body, table.Columns, rank);
        _output.Append("</table>\n</div>\n");
    }

    private string LabelOf(Table table)
    {
        var caption = PlainText.Of(table.Caption, _languages.Peek());
        return caption.Length > 0 ? caption : _context.Words.Table;
    }

    private void WriteRows(string element, ImmutableArray<TableRow> rows, ImmutableArray<ColumnAlignment> columns, int rank)
    {
        if (rows.All(r => r.Cells.IsEmpty))
        {
            return;
        }

        Open(element);
        _output.Append('\n');
        for (var i = 0; i < rows.Length; i++)
        {
            _output.Append("<tr>");
            var column = 0;
            foreach (var cell in rows[i].Cells)
            {
                var alignment = column < columns.Length ? columns[column] : ColumnAlignment.Default;
                WriteCell(cell, element == "thead", alignment, rows.Length - i, rank);
                column += Math.Max(1, cell.ColumnSpan);
            }

            _output.Append("</tr>\n");
        }

        Close(element);
    }

    private void WriteCell(TableCell cell, bool isInHead, ColumnAlignment alignment, int rowsLeft, int rank)
    {
        // A header without words names nothing, and a header may hold no section (HTML, section 4.9.10).
        var isHeader = (cell.IsHeader || isInHead) && !cell.Blocks.IsEmpty && cell.Blocks.All(b => b is Paragraph);
        _output.Append(isHeader ? isInHead ? "<th scope=\"col\"" : "<th scope=\"row\"" : "<td");
        var name = alignment switch
        {
            ColumnAlignment.Left => "left",
            ColumnAlignment.Center => "center",
            ColumnAlignment.Right => "right",
            _ => "",
        };
        if (name.Length > 0)
        {
            _output.Append(" class=\"").Append(name).Append('"');
        }

        WriteSpan("colspan", Math.Min(cell.ColumnSpan, 1000));
        WriteSpan("rowspan", Math.Min(cell.RowSpan, rowsLeft));
        _output.Append('>');
        WriteContent(cell.Blocks, cell.Blocks.Length == 1, rank);
        _output.Append(isHeader ? "</th>" : "</td>");
    }

    private void WriteSpan(string attribute, int span)
    {
        if (span > 1)
        {
            _output.Append(' ').Append(attribute).Append("=\"").Append(span.ToString(CultureInfo.InvariantCulture)).Append('"');
        }
    }
}
