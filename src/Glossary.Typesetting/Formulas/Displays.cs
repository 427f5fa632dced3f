using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets displayed formulas as lines of the measure's width: centred, numbered, broken or scaled where they are too wide.</summary>
internal static class Displays
{
    public static ImmutableArray<Box> Set(MathNode root, Pt measure, MathStyle style)
    {
        var (body, mark) = Unpack(root);
        var tag = mark is null ? null : Tags.Mark(mark, style);
        if (body is Matrix { Kind: MatrixKind.Aligned or MatrixKind.AlignedAt or MatrixKind.Gathered or MatrixKind.Multline or MatrixKind.EquationArray } matrix)
        {
            return SetRows(matrix, tag, measure, style);
        }

        var box = MathNodes.Set(body, style);
        if (box.Width <= Room(measure, tag, style))
        {
            return [Line(box, tag, measure, null, style)];
        }

        var lines = DisplayBreaker.Break(Rows.Collect(body, style), measure, style);
        if (lines.Count > 1)
        {
            style.Scope.Setting.Diagnostics.Report(FormulaLayoutDiagnostics.BrokenDisplay(style.Scope.Span, lines.Count));
        }

        return SetBroken(lines, tag, measure, style);
    }

    // The innermost body of a display that is nothing but groups and a number.
    private static (MathNode Body, MathNode? Tag) Unpack(MathNode root)
    {
        MathNode? tag = null;
        while (true)
        {
            switch (root)
            {
                case Tagged tagged:
                    tag ??= tagged.Tag;
                    root = tagged.Body;
                    break;
                case MathRow { Items: [var only] }:
                    root = only;
                    break;
                case StyleChange { Level: MathLevel.Display } change:
                    root = change.Body;
                    break;
                default:
                    return (root, tag);
            }
        }
    }

    // How wide a display may be beside its number, if it has one: TeX wants a quad between them.
    private static Pt Room(Pt measure, MathBox? tag, MathStyle style)
        => tag is null ? measure : measure - tag.Width - style.TextSize;

    private static ImmutableArray<Box> SetRows(Matrix matrix, MathBox? tag, Pt measure, MathStyle style)
    {
        var grid = MatrixGrid.Set(matrix, style);
        var widestTag = tag;
        foreach (var row in grid.Rows)
        {
            if (row.Tag is { } other && (widestTag is null || other.Width > widestTag.Width))
            {
                widestTag = other;
            }
        }

        var factor = Fit(grid.Width, measure, style);
        if (factor < 1)
        {
            grid = MatrixGrid.Set(matrix, style with { TextSize = style.TextSize * factor });
        }

        var lines = ImmutableArray.CreateBuilder<Box>(grid.Rows.Count);
        var previousDepth = Pt.Zero;
        var previousGap = Pt.Zero;
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            var row = grid.Rows[i];
            var mark = row.Tag ?? (i == grid.Rows.Count - 1 ? tag : null);

            // The space to the row above is part of the line, so that lines stacked one under the other keep TeX's distances.
            var box = row.Box.WithMeasures(row.Box.Width, row.Height + previousGap, row.Depth);
            lines.Add(matrix.Kind == MatrixKind.Multline && grid.Rows.Count > 1
                ? MultlineRow(box, i, grid, mark, measure, style)
                : Line(box, mark, measure, widestTag, style));
            previousDepth = row.Depth;
            previousGap = row.Gap;
        }

        _ = previousDepth;
        return lines.DrainToImmutable();
    }

    private static Box MultlineRow(MathBox box, int index, MatrixGrid grid, MathBox? mark, Pt measure, MathStyle style)
    {
        // The row's cell stands where the grid put it; here the whole measure is its column.
        var indent = style.AtTenPoint(10);
        var cell = ((CompoundBox)((CompoundBox)box).Parts[0].Box).Parts is [var first, ..] ? first : default;
        var width = cell.Box?.Width ?? Pt.Zero;
        var right = mark is null ? indent : Pt.Max(indent, mark.Width + style.TextSize);
        var x = index == 0
            ? indent
            : index == grid.Rows.Count - 1 ? measure - right - width : (measure - width) / 2;
        return Compose(box, Pt.Max(Pt.Zero, x) - cell.X, mark, measure, style);
    }

    private static Pt Centre(Pt width, MathBox? tag, Pt measure, MathStyle style)
    {
        var x = (measure - width) / 2;
        if (tag is not null && x + width > measure - tag.Width - style.TextSize)
        {
            // No room for the number beside a centred display: it moves to the left as far as it must.
            x = Pt.Min(x, measure - tag.Width - style.TextSize - width);
        }

        return Pt.Max(Pt.Zero, x);
    }

    private static Box Line(MathBox box, MathBox? tag, Pt measure, MathBox? widestTag, MathStyle style)
        => Compose(box, Centre(box.Width, widestTag ?? tag, measure, style), tag, measure, style);

    private static Box Compose(MathBox box, Pt x, MathBox? tag, Pt measure, MathStyle style)
    {
        var builder = new BoxBuilder().Add(x, Pt.Zero, box);
        if (tag is not null)
        {
            builder.Add(measure - tag.Width, Pt.Zero, tag);
        }

        return BoxPainter.Paint(builder.Build(measure, Pt.Max(box.Height, builder.Height), Pt.Max(box.Depth, builder.Depth)), style.Scope.Span);
    }

    private static ImmutableArray<Box> SetBroken(List<List<Atom>> lines, MathBox? tag, Pt measure, MathStyle style)
    {
        var boxes = ImmutableArray.CreateBuilder<Box>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var box = Rows.Assemble(lines[i]);
            var isLast = i == lines.Count - 1;
            var mark = isLast ? tag : null;
            var room = Room(measure, mark, style);
            var factor = Fit(box.Width, room, style);
            if (factor < 1)
            {
                box = Scaled(box, factor);
            }

            var indent = i == 0 || lines.Count == 1 ? Pt.Zero : Pt.Min(style.TextSize * 2, Pt.Max(Pt.Zero, room - box.Width));
            var x = lines.Count == 1 ? Centre(box.Width, mark, measure, style) : indent;
            if (i > 0)
            {
                box = box.WithMeasures(box.Width, box.Height + style.AtTenPoint(3), box.Depth);
            }

            boxes.Add(Compose(box, x, mark, measure, style));
        }

        return boxes.DrainToImmutable();
    }

    // How much a display must be scaled down to fit; said to the author, for it looks it.
    private static double Fit(Pt width, Pt room, MathStyle style)
    {
        if (width <= room || width <= Pt.Zero || room <= Pt.Zero)
        {
            return 1;
        }

        var factor = room / width;
        style.Scope.Setting.Diagnostics.Report(FormulaLayoutDiagnostics.ShrunkDisplay(style.Scope.Span, (int)(factor * 100)));
        return factor;
    }

    private static MathBox Scaled(MathBox box, double factor) => BoxScaler.Scale(box, factor);
}
