using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Rows of a pipe table: where their cells begin and end.</summary>
internal static class TableRows
{
    /// <summary>The alignments a delimiter row asks for; default if the line is none.</summary>
    public static ImmutableArray<ColumnAlignment> Alignments(string text, int start, int end)
    {
        foreach (var c in text.AsSpan(start, end - start))
        {
            if (c is not ('-' or ':' or '|' or ' ' or '\t'))
            {
                return default;
            }
        }

        var columns = ImmutableArray.CreateBuilder<ColumnAlignment>();
        foreach (var (cellStart, cellEnd) in Cells(text, start, end, areFormulasWhole: false))
        {
            var cell = text.AsSpan(cellStart, cellEnd - cellStart);
            var dashes = cell.Trim(':');
            if (dashes.IsEmpty || dashes.Trim('-').Length > 0 || cell.Length - dashes.Length > 2)
            {
                return default;
            }

            columns.Add((cell[0], cell[^1]) switch
            {
                (':', ':') => ColumnAlignment.Center,
                (':', _) => ColumnAlignment.Left,
                (_, ':') => ColumnAlignment.Right,
                _ => ColumnAlignment.Default,
            });
        }

        return columns.ToImmutable();
    }

    public static int CountCells(string text, int start, int end) => Cells(text, start, end, areFormulasWhole: false).Count;

    /// <summary>The cells of a row, trimmed; a pipe in a formula is no border if that makes the row fit its table.</summary>
    public static List<(int Start, int End)> Cells(string text, int start, int end, int columns)
    {
        var cells = Cells(text, start, end, areFormulasWhole: false);
        if (cells.Count > columns && text.AsSpan(start, end - start).IndexOf('$') >= 0
            && Cells(text, start, end, areFormulasWhole: true) is var whole && whole.Count == columns)
        {
            return whole;
        }

        return cells;
    }

    private static List<(int Start, int End)> Cells(string text, int start, int end, bool areFormulasWhole)
    {
        while (start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or '\t' or '\n')
        {
            end--;
        }

        var cells = new List<(int Start, int End)>();
        if (start < end && text[start] == '|')
        {
            start++;
        }

        var cellStart = start;
        var isInFormula = false;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '$' when areFormulasWhole:
                    isInFormula = !isInFormula;
                    break;
                case '|' when !isInFormula:
                    Add(cellStart, i);
                    cellStart = i + 1;
                    break;
                default:
                    break;
            }
        }

        if (cellStart < end || cells.Count == 0)
        {
            Add(cellStart, end);
        }

        return cells;

        void Add(int from, int to)
        {
            while (from < to && text[from] is ' ' or '\t')
            {
                from++;
            }

            while (to > from && text[to - 1] is ' ' or '\t')
            {
                to--;
            }

            cells.Add((from, to));
        }
    }
}
