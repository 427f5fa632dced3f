using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>What stands in the text for a character no face has: a frame with its code point inside.</summary>
internal static class MissingGlyphMark
{
    /// <param name="text">The character, for those who copy or listen: a blank of the text's own face speaks for it, the frame is decoration.</param>
    /// <param name="tag">What the character belongs to; null where the frame may belong there too.</param>
    public static Box Set(int codePoint, string text, TextStyle style, StructureContent? tag, SourceSpan origin, FontSet fonts)
    {
        var frame = Frame(codePoint, style, fonts);
        var blank = fonts.Words(style).Space;
        var glyph = blank.Glyphs[0] with { TextLength = (ushort)text.Length };
        var speaker = new DrawGlyphs(Pt.Zero, Pt.Zero, blank.Font, style.Size, style.Ink, [glyph], text)
        {
            ActualText = text,
            Tag = tag,
            Origin = origin,
        };
        return frame with { Items = [new DrawBox(Pt.Zero, Pt.Zero, frame), speaker] };
    }

    private static Box Frame(int codePoint, TextStyle style, FontSet fonts)
    {
        var face = fonts.Words(new(new(FaceRole.Sans, false, false), style.Size, style.Ink, "", "en"));
        var size = style.Size.Value;
        var figures = new Pt(size * 0.36);
        var digits = codePoint.ToString(codePoint > 0xFFFF ? "X6" : "X4");
        var half = digits.Length / 2;
        var (upper, lower) = (face.Set(digits.AsSpan(0, half))[0], face.Set(digits.AsSpan(half))[0]);
        var rule = Math.Max(0.3, size * 0.03);
        var gap = size * 0.07;
        var inner = Math.Max(upper.Width, lower.Width) * figures.Value;
        var width = inner + (2 * (gap + rule));
        var height = (size * 0.62) + (2 * rule);
        var top = -height + (size * 0.08);
        var side = size * 0.05;
        var items = ImmutableArray.CreateBuilder<DrawItem>();
        items.Add(new DrawRule(new(side), new(top), new(width), new(rule), style.Ink));
        items.Add(new DrawRule(new(side), new(top + height - rule), new(width), new(rule), style.Ink));
        items.Add(new DrawRule(new(side), new(top), new(rule), new(height), style.Ink));
        items.Add(new DrawRule(new(side + width - rule), new(top), new(rule), new(height), style.Ink));

        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>();
        foreach (var (row, y) in new[] { (upper, top + rule + (size * 0.29)), (lower, top + rule + (size * 0.58)) })
        {
            var x = side + ((width - (row.Width * figures.Value)) / 2);
            glyphs.AddRange(row.Glyphs.Select(g => g with { X = (float)(x + (g.X * figures.Value)), Y = (float)y }));
        }

        items.Add(new DrawGlyphs(Pt.Zero, Pt.Zero, face.Font, figures, style.Ink, glyphs.ToImmutable(), digits) { ActualText = "" });
        return new(new(width + (2 * side)), new(-top), new(top + height), items.ToImmutable());
    }
}
