using System.Collections.Immutable;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Superiors and inferiors: the face's own if it has them for every character, else smaller and moved.</summary>
internal static class ScriptStyle
{
    // As TeX and most word processors: about two thirds of the size; never so small that it cannot be read.
    private const double Scale = 0.68;
    private static readonly Pt Smallest = new(5);

    public static TextStyle Superior(TextStyle style, ImmutableArray<Inline> inlines, FontSet fonts)
        => Of(style, inlines, fonts, "sups", style.Size * 0.34);

    public static TextStyle Inferior(TextStyle style, ImmutableArray<Inline> inlines, FontSet fonts)
        => Of(style, inlines, fonts, "subs", style.Size * -0.14);

    private static TextStyle Of(TextStyle style, ImmutableArray<Inline> inlines, FontSet fonts, string feature, Pt raise)
    {
        // A superior of a superior is moved and scaled again.
        if (style.Raise == Pt.Zero && HasOwn(fonts.Get(style.Face), inlines, feature))
        {
            return style with { Features = style.Features.Length == 0 ? feature : style.Features + "," + feature };
        }

        return style with { Size = Pt.Max(style.Size * Scale, Pt.Min(Smallest, style.Size)), Raise = style.Raise + raise };
    }

    private static bool HasOwn(Font font, ImmutableArray<Inline> inlines, string feature)
    {
        if (inlines is not [TextRun { Text: { Length: > 0 and <= 16 } text }])
        {
            return false;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = font.GlyphOf(rune.Value);
            if (glyph == GlyphId.NotDefined || font.Substitute(glyph, feature) == glyph)
            {
                return false;
            }
        }

        return true;
    }
}
