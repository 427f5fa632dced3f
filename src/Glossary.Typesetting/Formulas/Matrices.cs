using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets arrays of cells: matrices, cases, aligned equations.</summary>
internal static class Matrices
{
    public static MathBox Set(Matrix matrix, MathStyle style)
    {
        var grid = MatrixGrid.Set(matrix, style);
        var builder = new BoxBuilder();

        // Stacked from the top, then centred on the axis as TeX's \vcenter does.
        var y = Pt.Zero;
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            var row = grid.Rows[i];
            y += row.RulesAbove + row.Height;
            builder.Draw(Pt.Zero, y, row.Box);
            if (row.Tag is { } tag)
            {
                builder.Draw(grid.Width + (style.TextSize * 2), y, tag);
            }

            y += row.Depth + row.Gap;
        }

        y += grid.RulesBelow;
        grid.DrawRules(builder, style);
        var height = (y / 2) + style.Axis;
        var box = builder.Build(grid.Width, Pt.Zero, y);
        return new BoxBuilder()
            .Skip(grid.Margin)
            .Draw(grid.Margin, -height, box)
            .Build(grid.Width + (grid.Margin * 2), height, y - height);
    }
}
