using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets the cells of commutative diagrams: arrows of a length in common, labels beside the upright ones.</summary>
/// <remarks>amscd: \minCDarrowwidth 2.5 pc, labels in script style, those of upright arrows without width.</remarks>
internal static class Diagrams
{
    public static MathBox SetCell(MathNode cell, MathStyle style) => MathClasses.Unwrap(cell) switch
    {
        StretchyArrow arrow => OverUnders.Set(arrow, style, style.AtTenPoint(30)),
        MathRow { Items: [StretchyArrow arrow] } => OverUnders.Set(arrow, style, style.AtTenPoint(30)),
        MathRow row when IndexOfArrow(row) is >= 0 and var index => SetUpright(row, index, style),
        var node => MathNodes.Set(node, style),
    };

    private static int IndexOfArrow(MathRow row)
    {
        for (var i = 0; i < row.Items.Length; i++)
        {
            if (row.Items[i] is SizedDelimiter)
            {
                return i;
            }
        }

        return -1;
    }

    private static MathBox SetUpright(MathRow row, int index, MathStyle style)
    {
        var builder = new BoxBuilder();
        var arrow = MathNodes.Set(row.Items[index], style);
        var gap = style.Superscript.Mu * 2;
        builder.Append(arrow);
        if (index > 0)
        {
            var left = MathNodes.Set(row.Items[0], style).OnAxis(style);
            builder.Draw(-(left.Width + gap), Pt.Zero, left);
        }

        if (index + 1 < row.Items.Length)
        {
            var right = MathNodes.Set(row.Items[^1], style).OnAxis(style);
            builder.Draw(arrow.Width + gap, Pt.Zero, right);
        }

        return builder.Build(arrow.Width, arrow.Height, arrow.Depth);
    }
}
