namespace Glossary.Typesetting;

/// <summary>Makes a set box smaller, for displays that do not fit.</summary>
internal static class BoxScaler
{
    public static MathBox Scale(MathBox box, double factor) => Scaled(box, factor).For(box.Node);

    private static MathBox Scaled(MathBox box, double factor) => box switch
    {
        CompoundBox compound => new CompoundBox(
            box.Width * factor,
            box.Height * factor,
            box.Depth * factor,
            Array.ConvertAll(compound.Parts, p => new Placed(p.X * factor, p.Y * factor, Scale(p.Box, factor)))),
        GlyphBox glyph => new GlyphBox(glyph.Glyph, glyph.Size * factor, glyph.Ink, glyph.Text),
        TextBox text => new TextBox(
            text.Glyphs with
            {
                Size = text.Glyphs.Size * factor,
                Glyphs = [.. text.Glyphs.Glyphs.Select(g => g with { X = (float)(g.X * factor), Y = (float)(g.Y * factor) })],
            },
            box.Width * factor,
            box.Height * factor,
            box.Depth * factor),
        RuleBox rule => new RuleBox(box.Width * factor, box.Height * factor, box.Depth * factor, rule.Ink),
        StrokeBox stroke => new StrokeBox(stroke.ToX * factor, stroke.ToY * factor, stroke.Thickness * factor, stroke.Ink, stroke.Dash * factor),
        _ => box,
    };
}
