namespace Glossary.Typesetting;

/// <summary>Makes a finished box smaller, for one that is wider than the line it must stand on.</summary>
internal static class BoxScaling
{
    /// <summary>The box itself, or a smaller likeness that is no wider than the measure.</summary>
    public static Box FitTo(this Box box, Pt measure)
        => box.Width <= measure || box.Width <= Pt.Zero ? box : Scale(box, measure / box.Width);

    /// <summary>The same box larger or smaller, from its origin.</summary>
    public static Box Scale(this Box box, double factor)
        => new(box.Width * factor, box.Height * factor, box.Depth * factor, [.. box.Items.Select(item => Scale(item, factor))]);

    private static DrawItem Scale(DrawItem item, double factor)
    {
        var scaled = item switch
        {
            DrawBox box => box with { Box = Scale(box.Box, factor) },
            DrawGlyphs run => run with
            {
                Size = run.Size * factor,
                Glyphs = [.. run.Glyphs.Select(g => g with { X = (float)(g.X * factor), Y = (float)(g.Y * factor) })],
            },
            DrawRule rule => rule with { Width = rule.Width * factor, Height = rule.Height * factor },
            DrawLine line => line with
            {
                ToX = line.ToX * factor,
                ToY = line.ToY * factor,
                Thickness = line.Thickness * factor,
                Dash = line.Dash * factor,
            },
            DrawImage image => image with { Width = image.Width * factor, Height = image.Height * factor },
            DrawLink link => link with { Width = link.Width * factor, Height = link.Height * factor },
            _ => item,
        };
        return scaled with { X = item.X * factor, Y = item.Y * factor };
    }
}
