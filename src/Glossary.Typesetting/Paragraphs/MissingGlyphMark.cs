using System.Collections.Immutable;
using Glossary.Fonts;

namespace Glossary.Typesetting;

/// <summary>What stands in the text for a character no face has: a frame with its code point inside.</summary>
internal static class MissingGlyphMark
{
    /// <param name="text">The character, for those who copy or listen.</param>
    public static Box Set(int codePoint, string text, TextStyle style, FontSet fonts)
    {
        var font = fonts.Get(new(FaceRole.Sans, false, false));
        var size = style.Size.Value;
        var figures = new Pt(size * 0.36);
        var digits = codePoint.ToString(codePoint > 0xFFFF ? "X6" : "X4");
        var half = digits.Length / 2;
        var rows = new[] { Row(font, digits[..half], figures), Row(font, digits[half..], figures) };
        var rule = Math.Max(0.3, size * 0.03);
        var gap = size * 0.07;
        var inner = Math.Max(rows[0].Width, rows[1].Width);
        var width = inner + (2 * (gap + rule));
        var height = (size * 0.62) + (2 * rule);
        var top = -height + (size * 0.08);
        var side = size * 0.05;
        var items = ImmutableArray.CreateBuilder<DrawItem>();
        items.Add(new DrawRule(new(side), new(top), new(width), new(rule), style.Ink));
        items.Add(new DrawRule(new(side), new(top + height - rule), new(width), new(rule), style.Ink));
        items.Add(new DrawRule(new(side), new(top), new(rule), new(height), style.Ink));
        items.Add(new DrawRule(new(side + width - rule), new(top), new(rule), new(height), style.Ink));
        for (var i = 0; i < rows.Length; i++)
        {
            var x = side + ((width - rows[i].Width) / 2);
            var y = top + rule + (size * (i == 0 ? 0.29 : 0.58));
            items.Add(new DrawGlyphs(new(x), new(y), font, figures, style.Ink, rows[i].Glyphs, rows[i].Text) { ActualText = i == 0 ? text : "" });
        }

        return new(new(width + (2 * side)), new(-top), new(top + height), items.ToImmutable());
    }

    private static (ImmutableArray<PlacedGlyph> Glyphs, string Text, double Width) Row(Font font, string digits, Pt size)
    {
        var part = new WordPart(font, font.Shape(digits, new("", "en")), new("", "en"));
        return ([.. part.Glyphs.Select(g => g with { X = (float)(g.X * size.Value) })], digits, part.Width * size.Value);
    }
}
