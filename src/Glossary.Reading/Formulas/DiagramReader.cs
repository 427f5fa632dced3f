using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>amscd's commutative diagrams: objects in odd columns and rows, arrows between.</summary>
internal static class DiagramReader
{
    public static Matrix Read(FormulaReader reader, in LatexToken begin)
    {
        var rows = ImmutableArray.CreateBuilder<MatrixRow>();
        var width = 0;
        var isLast = false;
        reader.Open(Closer.Cell);
        while (!isLast)
        {
            var start = reader.Peek().Start;
            var cells = ReadCells(reader);
            isLast = reader.Peek().Role != CommandRole.LineEnd;
            if (!isLast)
            {
                reader.Take();
            }

            if (cells.Length > 0 || !isLast)
            {
                rows.Add(new(reader.SpanFrom(start), cells, null, null));
                width = Math.Max(width, cells.Length);
            }
        }

        reader.Close(Closer.Cell);
        var columns = Enumerable.Repeat(ColumnAlignment.Center, width).ToImmutableArray();
        return new(reader.SpanFrom(begin.Start), MatrixKind.CommutativeDiagram, rows.ToImmutable(), columns, [.. new int[width + 1]], [.. new int[rows.Count + 1]]);
    }

    private static ImmutableArray<MathNode> ReadCells(FormulaReader reader)
    {
        var cells = ImmutableArray.CreateBuilder<MathNode>();
        while (true)
        {
            var content = ReadUntil(reader, '@');
            if (!reader.Peek().Is('@'))
            {
                if (content is not MathRow { Items.Length: 0 })
                {
                    cells.Add(content);
                }
                else if (cells.Count > 0 && reader.Peek().Is('&') is false && cells[^1] is MathRow { Items.Length: 0 })
                {
                    // After the last vertical arrow no column follows.
                    cells.RemoveAt(cells.Count - 1);
                }

                if (reader.Peek().Is('&'))
                {
                    reader.Report(FormulaDiagnostics.AmpersandOutsideArray(reader.SpanOf(reader.Take())));
                    continue;
                }

                return cells.ToImmutable();
            }

            var at = reader.Take();
            ReadArrow(reader, at, content, cells);
        }
    }

    private static void ReadArrow(FormulaReader reader, in LatexToken at, MathNode content, ImmutableArray<MathNode>.Builder cells)
    {
        var kind = reader.Take();
        var nothing = new MathRow(reader.SpanFrom(at.Start), []);
        switch (kind.Text)
        {
            case ">" or "<" or ")" or "(":
                var above = ReadLabel(reader, kind);
                var below = ReadLabel(reader, kind);
                cells.Add(content);
                cells.Add(new StretchyArrow(reader.SpanFrom(at.Start), kind.Text is ">" or ")" ? "→" : "←", above, below));
                break;
            case "=":
                cells.Add(content);
                cells.Add(new StretchyArrow(reader.SpanFrom(at.Start), "=", null, null));
                break;
            case "V" or "A":
                var left = ReadLabel(reader, kind);
                var right = ReadLabel(reader, kind);
                cells.Add(Vertical(reader, at, kind.Text == "V" ? "↓" : "↑", left, right));
                cells.Add(nothing);
                break;
            case "|":
                cells.Add(Vertical(reader, at, "‖", null, null));
                cells.Add(nothing);
                break;
            case ".":
                cells.Add(content);
                cells.Add(nothing);
                break;
            default:
                reader.Report(FormulaDiagnostics.UnknownArrow(reader.SpanFrom(at.Start), kind.Written));
                if (kind.Kind == LatexTokenKind.Command)
                {
                    reader.Unread(kind);
                }

                cells.Add(content);
                cells.Add(reader.ErrorFrom(at.Start));
                break;
        }
    }

    private static MathRow Vertical(FormulaReader reader, in LatexToken at, string arrow, MathNode? left, MathNode? right)
    {
        var span = reader.SpanFrom(at.Start);
        var items = ImmutableArray.CreateBuilder<MathNode>(3);
        if (left is not null)
        {
            items.Add(new StyleChange(left.Span, MathLevel.Script, left));
        }

        items.Add(new SizedDelimiter(span, arrow, MathClass.Ordinary, 3));
        if (right is not null)
        {
            items.Add(new StyleChange(right.Span, MathLevel.Script, right));
        }

        return new(span, items.ToImmutable());
    }

    private static MathNode? ReadLabel(FormulaReader reader, in LatexToken arrow)
    {
        var label = ReadUntil(reader, arrow.Text[0]);
        if (reader.Peek().Is(arrow.Text[0]))
        {
            reader.Take();
        }
        else
        {
            reader.Report(FormulaDiagnostics.UnfinishedArrow(reader.SpanOf(arrow), arrow.Text));
        }

        return label is MathRow { Items.Length: 0 } ? null : label;
    }

    private static MathNode ReadUntil(FormulaReader reader, char stop)
    {
        var outer = reader.StopCharacter;
        reader.StopCharacter = stop;
        var content = reader.ReadRow(Closer.Character);
        reader.StopCharacter = outer;
        return content;
    }
}
