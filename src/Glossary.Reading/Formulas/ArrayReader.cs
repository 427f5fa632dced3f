using System.Collections.Immutable;
using System.Globalization;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Cells and rows of an array, up to its end.</summary>
internal static class ArrayReader
{
    /// <summary>Reads rows until the environment (or the brace around them) ends.</summary>
    /// <param name="columns">The pattern of the columns; where rows are longer, its last entry, or its last two, go on.</param>
    /// <param name="rules">Vertical rules; empty for none.</param>
    public static Matrix Read(FormulaReader reader, in LatexToken begin, MatrixKind kind, ImmutableArray<ColumnAlignment> columns, ImmutableArray<int> rules)
    {
        var outerTag = reader.Tag;
        var rows = ImmutableArray.CreateBuilder<MatrixRow>();
        var rowRules = ImmutableArray.CreateBuilder<int>();
        var cells = ImmutableArray.CreateBuilder<MathNode>();
        var stretch = Stretch(reader);
        var width = 0;
        rowRules.Add(ReadRules(reader));
        while (true)
        {
            reader.Tag = null;
            var rowStart = reader.Peek().Start;
            cells.Clear();
            cells.Add(ReadCell(reader));
            while (reader.Peek().Is('&'))
            {
                reader.Take();
                cells.Add(ReadCell(reader));
            }

            var isLast = reader.Peek().Role != CommandRole.LineEnd;
            var span = reader.SpanFrom(rowStart);
            var gap = isLast ? null : LengthReader.ReadLineGap(reader, reader.Take());

            // TeX ends a row that a line end began and nothing follows.
            if (!isLast || rows.Count == 0 || cells.Count > 1 || cells[0] is not MathRow { Items.Length: 0 } || reader.Tag is not null)
            {
                rows.Add(new MatrixRow(span, cells.ToImmutable(), gap, reader.Tag));
                width = Math.Max(width, cells.Count);
                rowRules.Add(isLast ? 0 : ReadRules(reader));
            }

            if (isLast)
            {
                break;
            }
        }

        reader.Tag = outerTag;
        var shown = Columns(kind, columns, width);
        if (rules.Length > 0 && shown.Length < width)
        {
            reader.Report(FormulaDiagnostics.TooManyCells(reader.SpanOf(begin), width, shown.Length));
            shown = [.. shown, .. Enumerable.Repeat(ColumnAlignment.Center, width - shown.Length)];
        }

        if (rules.Length != shown.Length + 1)
        {
            rules = [.. Enumerable.Range(0, shown.Length + 1).Select(i => i < rules.Length ? rules[i] : 0)];
        }

        return new Matrix(reader.SpanFrom(begin.Start), kind, rows.ToImmutable(), shown, rules, rowRules.ToImmutable()) { Stretch = stretch };
    }

    /// <summary>Reads the one cell of an environment that has no alignment.</summary>
    public static MathNode ReadSingle(FormulaReader reader)
    {
        var first = ReadCell(reader);
        while (reader.Peek().Is('&') || reader.Peek().Role == CommandRole.LineEnd)
        {
            var token = reader.Take();
            reader.Report(token.Is('&') ? FormulaDiagnostics.AmpersandOutsideArray(reader.SpanOf(token)) : FormulaDiagnostics.LineEndInEquation(reader.SpanOf(token)));
            first = new MathRow(reader.SpanOf(token), [first, new MathError(reader.SpanOf(token), token.Written), ReadCell(reader)]);
        }

        return first;
    }

    private static MathNode ReadCell(FormulaReader reader) => reader.ReadRow(Closer.Cell);

    private static int ReadRules(FormulaReader reader)
    {
        var rules = 0;
        var dashed = 0;
        while (reader.Peek() is { Kind: LatexTokenKind.Command, Text: "hline" or "hdashline" } token)
        {
            reader.Take();
            rules += token.Text == "hline" ? 1 : 0;
            dashed += token.Text == "hline" ? 0 : 1;
        }

        return rules > 0 ? rules : -dashed;
    }

    private static double Stretch(FormulaReader reader)
    {
        if (reader.Tokens.FindMacro(new LatexToken(LatexTokenKind.Command, "arraystretch", 0, 0)) is not { } macro)
        {
            return 1;
        }

        var text = string.Concat(macro.Body.Select(t => t.Written));
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var stretch) && stretch is > 0 and <= 20 ? stretch : 1;
    }

    private static ImmutableArray<ColumnAlignment> Columns(MatrixKind kind, ImmutableArray<ColumnAlignment> pattern, int width)
    {
        if (kind == MatrixKind.Array)
        {
            return pattern;
        }

        var repeated = kind is MatrixKind.Aligned or MatrixKind.AlignedAt ? 2 : 1;
        var columns = ImmutableArray.CreateBuilder<ColumnAlignment>(width);
        for (var i = 0; i < width; i++)
        {
            columns.Add(i < pattern.Length ? pattern[i] : pattern[pattern.Length - repeated + ((i - pattern.Length) % repeated)]);
        }

        return columns.MoveToImmutable();
    }
}
