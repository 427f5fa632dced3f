using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>Which headings belong to a cell of a table: those of its column and of its row (ISO 32000-2, 14.8.5.7).</summary>
internal static class TableHeadings
{
    /// <summary>The first cell that no heading belongs to, in a table that has headings; null where all have some, or there are none.</summary>
    public static StructureElement? LonelyCell(StructureElement table)
    {
        var columns = new HashSet<int>();
        var hasHeadings = false;
        StructureElement? lonely = null;
        foreach (var rows in SectionsOf(table))
        {
            var reach = new List<int>();
            for (var r = 0; r < rows.Count; r++)
            {
                var cells = Place(rows[r], r, reach);
                var isNamed = cells.Exists(c => Heads(c.Cell, "Row"));
                hasHeadings |= cells.Exists(c => c.Cell.Role == StructureRole.TableHeaderCell);
                foreach (var (cell, column) in cells)
                {
                    var own = Enumerable.Range(column, cell.ColumnSpan);
                    if (Heads(cell, "Column"))
                    {
                        columns.UnionWith(own);
                    }
                    else if (cell.Role == StructureRole.TableCell && !isNamed && !own.Any(columns.Contains))
                    {
                        lonely ??= cell;
                    }
                }
            }
        }

        return hasHeadings ? lonely : null;
    }

    private static bool Heads(StructureElement cell, string what)
        => cell.Role == StructureRole.TableHeaderCell && (StructureAttributes.ScopeOf(cell) is var scope && (scope == what || scope == "Both"));

    private static IEnumerable<List<StructureElement>> SectionsOf(StructureElement table)
    {
        foreach (var part in table.Children.OfType<StructureElement>())
        {
            if (part.Role is StructureRole.TableHead or StructureRole.TableBody)
            {
                yield return [.. part.Children.OfType<StructureElement>()];
            }
            else if (part.Role == StructureRole.TableRow)
            {
                yield return [part];
            }
        }
    }

    private static List<(StructureElement Cell, int Column)> Place(StructureElement row, int index, List<int> reach)
    {
        var cells = new List<(StructureElement, int)>();
        var column = 0;
        foreach (var cell in row.Children.OfType<StructureElement>())
        {
            while (column < reach.Count && reach[column] > index)
            {
                column++;
            }

            cells.Add((cell, column));
            for (var end = column + cell.ColumnSpan; column < end; column++)
            {
                if (column == reach.Count)
                {
                    reach.Add(0);
                }

                reach[column] = index + cell.RowSpan;
            }
        }

        return cells;
    }
}
