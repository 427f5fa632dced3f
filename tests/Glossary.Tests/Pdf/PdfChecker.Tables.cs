using UglyToad.PdfPig.Tokens;

namespace Glossary.Tests;

/// <summary>Whether tables are regular, and every cell has a heading where there are any.</summary>
internal sealed partial class PdfChecker
{
    private void CheckTable(DictionaryToken table, string type)
    {
        if (type != "Table")
        {
            return;
        }

        var sections = new List<List<DictionaryToken>>();
        foreach (var kid in Kids(Get(table, "K")).OfType<IndirectReferenceToken>().Select(Dictionary))
        {
            if (Name(kid, "S") is "THead" or "TBody" or "TFoot")
            {
                sections.Add([.. Kids(Get(kid, "K")).Select(Dictionary)]);
            }
            else if (Name(kid, "S") == "TR")
            {
                sections.Add([kid]);
            }
        }

        var heads = new HashSet<int>();
        var hasHeads = false;
        var lonely = 0;
        var widths = new HashSet<int>();
        foreach (var rows in sections)
        {
            var taken = new HashSet<(int Row, int Column)>();
            for (var r = 0; r < rows.Count; r++)
            {
                var column = 0;
                var rowHasHead = false;
                var cells = new List<(int Column, int Columns, bool IsHead)>();
                foreach (var cell in Kids(Get(rows[r], "K")).Select(Dictionary))
                {
                    while (taken.Contains((r, column)))
                    {
                        column++;
                    }

                    var attributes = Get(cell, "A") is { } a ? Dictionary(a) : null;
                    var (columns, height) = (Span(attributes, "ColSpan"), Span(attributes, "RowSpan"));
                    for (var y = r; y < r + height; y++)
                    {
                        for (var x = column; x < column + columns; x++)
                        {
                            Expect(y < rows.Count, "a cell reaches out of its part of a table");
                            Expect(taken.Add((y, x)), "two cells are in one place of a table");
                        }
                    }

                    var isHead = Name(cell, "S") == "TH";
                    hasHeads |= isHead;
                    if (isHead && attributes is not null && Name(attributes, "Scope") is "Row" or "Both")
                    {
                        rowHasHead = true;
                    }

                    if (isHead && attributes is not null && Name(attributes, "Scope") is "Column" or "Both")
                    {
                        heads.UnionWith(Enumerable.Range(column, columns));
                    }

                    cells.Add((column, columns, isHead));
                    column += columns;
                }

                lonely += cells.Count(c => !c.IsHead && !rowHasHead && !Enumerable.Range(c.Column, c.Columns).Any(heads.Contains));
            }

            widths.UnionWith(taken.GroupBy(t => t.Row).Select(row => row.Count()));
        }

        Expect(widths.Count <= 1, "the rows of a table are of different lengths");
        Expect(!hasHeads || lonely == 0, "a cell of a table has no heading");
    }

    private static int Span(DictionaryToken? attributes, string name) => attributes is not null && Get(attributes, name) is NumericToken span ? span.Int : 1;
}
