using System.Collections.Immutable;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Text of one face as drawn glyphs, without line breaking.</summary>
internal static class GlyphRuns
{
    public static (DrawGlyphs Glyphs, Pt Width) Set(string text, Font font, TextStyle style, Pt x, SourceSpan origin)
    {
        var shaped = font.Shape(text, new(style.Features, style.Language));
        var scale = style.Size.Value / font.UnitsPerEm;
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(shaped.Glyphs.Length);
        var pen = 0;
        for (var i = 0; i < shaped.Glyphs.Length; i++)
        {
            var glyph = shaped.Glyphs[i];
            glyphs.Add(new(glyph.Glyph, (float)((pen + glyph.OffsetX) * scale), (float)(-glyph.OffsetY * scale), TextLength(shaped, i)));
            pen += glyph.Advance;
        }

        return (new(x, Pt.Zero, font, style.Size, style.Ink, glyphs.MoveToImmutable(), text) { Origin = origin }, new(pen * scale));
    }

    private static ushort TextLength(ShapedText shaped, int index)
    {
        var glyph = shaped.Glyphs[index];
        if (index > 0 && shaped.Glyphs[index - 1].Cluster == glyph.Cluster)
        {
            return 0;
        }

        var next = index + 1;
        while (next < shaped.Glyphs.Length && shaped.Glyphs[next].Cluster == glyph.Cluster)
        {
            next++;
        }

        var end = next < shaped.Glyphs.Length ? shaped.Glyphs[next].Cluster : shaped.Text.Length;
        return (ushort)Math.Max(end - glyph.Cluster, 0);
    }
}
