using System.Collections.Immutable;
using System.Globalization;
using System.Text;
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
        _output.Append("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"").AppendText(LabelOf(table)).Append("\">\n");
        Enter("<table", DirectionOf(table.Blocks()));
        _output.Append('\n');
        if (!table.Caption.IsEmpty)
        {
            _output.Append("<caption>");
            WriteInlines(table.Caption);
            _output.Append("</caption>\n");
        }

        var (head, body) = CellGrid.Lay(table);
        WriteRows("thead", head, table.Columns, rank);
        WriteRows("tbody", body, table.Columns, rank);
        Leave("table");
        Close("div");
    }

    private string LabelOf(Table table)
    {
        var caption = PlainText.Of(table.Caption, Language);
        return caption.Length > 0 ? caption : _context.Words.Table;
    }

    private void WriteRows(string element, ImmutableArray<ImmutableArray<PlacedCell>> rows, ImmutableArray<ColumnAlignment> columns, int rank)
    {
        if (rows.IsEmpty)
        {
            return;
        }

        Open(element);
        _output.Append('\n');
        foreach (var row in rows)
        {
            _output.Append("<tr>");
            foreach (var place in row)
            {
                WriteCell(place, element == "thead", place.Column < columns.Length ? columns[place.Column] : ColumnAlignment.Default, rank);
            }

            _output.Append("</tr>\n");
        }

        Close(element);
    }

    private void WriteCell(PlacedCell place, bool isInHead, ColumnAlignment alignment, int rank)
    {
        var blocks = place.Cell?.Blocks ?? [];
        var isHeader = (isInHead || place.Cell is { IsHeader: true }) && CanHead(blocks);
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

        WriteSpan("colspan", place.Columns);
        WriteSpan("rowspan", place.Rows);
        _output.Append('>');
        WriteContent(blocks, blocks.Length == 1, rank);
        _output.Append(isHeader ? "</th>" : "</td>");
    }

    // A header without words names nothing, and a header may hold no section (HTML, section 4.9.10).
    private bool CanHead(ImmutableArray<Block> blocks)
        => blocks.All(b => b is Paragraph)
            && blocks.Any(b => PlainText.Of(((Paragraph)b).Inlines, Language).EnumerateRunes().Any(r => Rune.GetUnicodeCategory(r) != UnicodeCategory.Format));

    private void WriteSpan(string attribute, int span)
    {
        if (span > 1)
        {
            _output.Append(' ').Append(attribute).Append("=\"").Append(span.ToString(CultureInfo.InvariantCulture)).Append('"');
        }
    }
}
