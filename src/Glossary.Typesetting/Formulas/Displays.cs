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
        if (box.Width <= measure)
        {
            return [Line(box, tag, measure, null, style)];
        }

        var lines = DisplayBreaker.Break(Rows.Collect(body, style, measure * 0.5), measure, style);
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
        var space = Pt.Zero;
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            var row = grid.Rows[i];
            var mark = row.Tag ?? (i == grid.Rows.Count - 1 ? tag : null);

            // The space to the row above is part of the line, so that lines stacked one under the other keep TeX's distances.
            var box = row.Box.WithMeasures(row.Box.Width, row.Height + space, row.Depth);
            lines.Add(matrix.Kind == MatrixKind.Multline && grid.Rows.Count > 1
                ? MultlineRow(box, row, i, grid, mark, measure, style)
                : Line(box, mark, measure, widestTag, style));
            space = row.Gap;
        }

        return lines.DrainToImmutable();
    }

    // The first line at the left, the last at the right, each 10 pt from the margin; the others in the middle.
    private static Box MultlineRow(MathBox box, GridRow row, int index, MatrixGrid grid, MathBox? mark, Pt measure, MathStyle style)
    {
        var margin = style.AtTenPoint(10);
        var right = mark is null ? margin : Pt.Max(margin, mark.Width + style.TextSize);
        var x = index == 0
            ? margin
            : index == grid.Rows.Count - 1 ? measure - right - row.InkWidth : (measure - row.InkWidth) / 2;
        return Compose(box, Pt.Max(Pt.Zero, x) - row.InkStart, row.InkStart + row.InkWidth, mark, measure, style);
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
        => Compose(box, Centre(box.Width, widestTag ?? tag, measure, style), box.Width, tag, measure, style);

    /// <param name="width">Where the box's ink ends.</param>
    private static Box Compose(MathBox box, Pt x, Pt width, MathBox? tag, Pt measure, MathStyle style)
    {
        var builder = new BoxBuilder().Add(x, Pt.Zero, box);
        if (tag is not null)
        {
            // Where there is no room for the number beside the formula it goes below.
            var isBeside = x + width + (style.TextSize / 2) <= measure - tag.Width;
            var y = isBeside ? Pt.Zero : box.Depth + style.AtTenPoint(3) + tag.Height;
            builder.Add(measure - tag.Width, y, tag);
        }

        return BoxPainter.Paint(builder.Build(measure, builder.Height, builder.Depth), style.Scope.Span, style.Scope.Tokens);
    }

    private static ImmutableArray<Box> SetBroken(List<List<Atom>> lines, MathBox? tag, Pt measure, MathStyle style)
    {
        var boxes = ImmutableArray.CreateBuilder<Box>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            var box = Rows.Assemble(lines[i]);
            var isLast = i == lines.Count - 1;
            var mark = isLast ? tag : null;
            var factor = Fit(box.Width, measure, style);
            if (factor < 1)
            {
                box = BoxScaler.Scale(box, factor);
            }

            var indent = i == 0 ? Pt.Zero : Pt.Min(style.TextSize * 2, measure - box.Width);
            var x = lines.Count == 1 ? Centre(box.Width, mark, measure, style) : indent;
            if (i > 0)
            {
                box = box.WithMeasures(box.Width, box.Height + style.AtTenPoint(3), box.Depth);
            }

            boxes.Add(Compose(box, x, box.Width, mark, measure, style));
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
}
