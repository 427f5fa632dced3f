using System.Text;

namespace Glossary.Model;

/// <summary>Writes arrays and displays with their numbers.</summary>
internal static class MathMlTables
{
    public static void Write(MathMlNodes nodes, MathNode node)
    {
        if (node is Tagged tagged)
        {
            WriteTagged(nodes, tagged);
            return;
        }

        var matrix = (Matrix)node;
        var outer = nodes.Level;
        nodes.Level = CellLevel(matrix.Kind, outer);
        var hasTags = matrix.Rows.Any(r => r.Tag is not null);
        var xml = nodes.Xml;
        xml.Append("<mtable");
        if (nodes.Level == MathLevel.Display)
        {
            xml.Append(" displaystyle=\"true\"");
        }
        else if (matrix.Kind is MatrixKind.SmallMatrix or MatrixKind.Substack && outer < MathLevel.Script)
        {
            xml.Append(" scriptlevel=\"1\"");
        }

        if (hasTags)
        {
            xml.Append(" style=\"width:100%\"");
        }

        Alignments(xml, matrix, hasTags);
        xml.Append('>');
        for (var i = 0; i < matrix.Rows.Length; i++)
        {
            WriteRow(nodes, matrix, i, hasTags);
        }

        xml.Append("</mtable>");
        nodes.Level = outer;
    }

    /// <summary>The style of cells: equations are displays, matrices text.</summary>
    private static MathLevel CellLevel(MatrixKind kind, MathLevel outer) => kind switch
    {
        MatrixKind.Aligned or MatrixKind.AlignedAt or MatrixKind.Gathered or MatrixKind.Multline or MatrixKind.EquationArray
            or MatrixKind.DisplayCases or MatrixKind.CommutativeDiagram => MathLevel.Display,
        MatrixKind.SmallMatrix => MathLevel.Script,
        MatrixKind.Substack => outer >= MathLevel.Script ? outer : MathLevel.Script,
        _ => outer >= MathLevel.Script ? outer : MathLevel.Text,
    };

    // Renderers of MathML 3 read the attribute on the table; those of MathML Core the style of the cells.
    private static void Alignments(StringBuilder xml, Matrix matrix, bool hasTags)
    {
        var isPlain = matrix.Columns.All(c => c == ColumnAlignment.Center);
        if (!isPlain)
        {
            xml.Append(" columnalign=\"").Append(hasTags ? "left " : "");
            for (var i = 0; i < matrix.Columns.Length; i++)
            {
                xml.Append(i == 0 ? "" : " ").Append(matrix.Columns[i] switch
                {
                    ColumnAlignment.Left => "left",
                    ColumnAlignment.Right => "right",
                    _ => "center",
                });
            }

            xml.Append(hasTags ? " right\"" : "\"");
        }
    }

    private static void WriteRow(MathMlNodes nodes, Matrix matrix, int index, bool hasTags)
    {
        var xml = nodes.Xml;
        var row = matrix.Rows[index];
        xml.Append("<mtr>");
        if (hasTags)
        {
            xml.Append("<mtd style=\"width:50%\"></mtd>");
        }

        for (var column = 0; column < matrix.Columns.Length; column++)
        {
            xml.Append("<mtd");
            CellStyle(xml, matrix, index, column);
            xml.Append('>');
            if (column < row.Cells.Length)
            {
                // amsmath puts an empty Ord before the right half of a pair.
                nodes.ContinuesRow = matrix.Kind is MatrixKind.Aligned or MatrixKind.AlignedAt && column % 2 == 1 && row.Cells[column] is MathRow { Items.Length: > 1 };
                nodes.Content(row.Cells[column]);
                nodes.ContinuesRow = false;
            }

            xml.Append("</mtd>");
        }

        if (hasTags)
        {
            Tag(nodes, row.Tag);
        }

        xml.Append("</mtr>");
    }

    private static void CellStyle(StringBuilder xml, Matrix matrix, int row, int column)
    {
        var alignment = Alignment(matrix, row, column);
        var start = xml.Length;
        xml.Append(" style=\"");
        var empty = xml.Length;
        if (alignment != ColumnAlignment.Center)
        {
            xml.Append(alignment == ColumnAlignment.Left ? "text-align:left;" : "text-align:right;");
        }

        xml.Append(matrix.Kind switch
        {
            // Pairs meet at their relation; amsmath parts the pairs.
            MatrixKind.Aligned => column % 2 == 0 ? column == 0 ? "padding-left:0;padding-right:0;" : "padding-left:2em;padding-right:0;" : "padding-left:0;padding-right:0;",
            MatrixKind.AlignedAt => "padding-left:0;padding-right:0;",
            MatrixKind.EquationArray when column == 1 => "padding-left:0.2778em;padding-right:0.2778em;",
            MatrixKind.EquationArray => "padding-left:0;padding-right:0;",
            MatrixKind.Substack or MatrixKind.SmallMatrix => "padding:0.1em " + (matrix.Kind == MatrixKind.Substack ? "0;" : "0.1667em;"),
            MatrixKind.Cases or MatrixKind.DisplayCases => column == 0 ? "padding-left:0;padding-right:1em;" : "padding-left:0;padding-right:0;",
            _ => "",
        });
        if (matrix.Rows[row].Gap is { Value: > 0 } gap)
        {
            xml.Append("padding-bottom:calc(0.5ex + ");
            MathMlText.Length(xml, gap);
            xml.Append(");");
        }

        Border(xml, "left", column == 0 ? matrix.ColumnRules[0] : 0);
        Border(xml, "right", matrix.ColumnRules[column + 1]);
        Border(xml, "top", row == 0 ? matrix.RowRules[0] : 0);
        Border(xml, "bottom", matrix.RowRules[row + 1]);
        if (xml.Length == empty)
        {
            xml.Length = start;
        }
        else
        {
            xml.Length--;
            xml.Append('"');
        }
    }

    private static ColumnAlignment Alignment(Matrix matrix, int row, int column)
        => matrix.Kind != MatrixKind.Multline || matrix.Rows.Length == 1 ? matrix.Columns[column]
            : row == 0 ? ColumnAlignment.Left
            : row == matrix.Rows.Length - 1 ? ColumnAlignment.Right
            : ColumnAlignment.Center;

    private static void Border(StringBuilder xml, string side, int count)
    {
        if (count != 0)
        {
            xml.Append("border-").Append(side).Append(count < 0 ? ":0.06em dashed;" : count == 1 ? ":0.06em solid;" : ":0.18em double;");
        }
    }

    private static void Tag(MathMlNodes nodes, MathNode? tag)
    {
        nodes.Xml.Append("<mtd style=\"width:50%;text-align:right\">");
        if (tag is not null)
        {
            nodes.ContentAt(tag, MathLevel.Text);
        }

        nodes.Xml.Append("</mtd>");
    }

    private static void WriteTagged(MathMlNodes nodes, Tagged tagged)
    {
        nodes.Xml.Append("<mtable displaystyle=\"true\" style=\"width:100%\"><mtr><mtd style=\"width:50%\"></mtd><mtd>");
        nodes.ContentAt(tagged.Body, MathLevel.Display);
        nodes.Xml.Append("</mtd>");
        Tag(nodes, tagged.Tag);
        nodes.Xml.Append("</mtr></mtable>");
    }
}
