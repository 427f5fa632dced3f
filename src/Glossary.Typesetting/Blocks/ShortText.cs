using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Words of the house on a line of their own: labels, running heads, folios, ornaments. They are artifacts unless tagged.</summary>
internal static class ShortText
{
    private static readonly Pt Unlimited = new(1e5);

    /// <summary>Text on one line of its natural width, without tags.</summary>
    public static Box Set(string text, TextStyle style, Setting setting, TextDirection direction = TextDirection.Unstated)
    {
        var line = Set(text, new(style, LineAlignment.RaggedRight, style.Size * 1.3, Pt.Zero, false) { IsMirrored = false, Direction = direction }, Unlimited, setting);
        return line with { Width = NaturalWidth(line) };
    }

    /// <summary>Text on one line of a measure, without tags.</summary>
    public static Box Set(string text, ParagraphStyle style, Pt measure, Setting setting)
    {
        var lines = ParagraphSetter.Set(Inlines(text), style, measure, new(StructureRole.Span, SourceSpan.Nowhere), null, SourceSpan.Nowhere, setting);
        return lines.Length == 0 ? Box.Empty : Boxes.AsArtifact(lines[0].Box);
    }

    /// <summary>Text as the only inline of a paragraph.</summary>
    public static ImmutableArray<Inline> Inlines(string text) => [new TextRun(SourceSpan.Nowhere, text)];

    /// <summary>How far the ink of a line reaches to the right, whatever its measure.</summary>
    public static Pt NaturalWidth(Box box)
    {
        var right = Pt.Zero;
        foreach (var item in box.Items)
        {
            right = Pt.Max(right, item switch
            {
                DrawBox inner => inner.X + NaturalWidth(inner.Box),
                DrawGlyphs { Glyphs.Length: > 0 } glyphs => glyphs.X + EndOf(glyphs),
                DrawRule rule => rule.X + rule.Width,
                DrawImage image => image.X + image.Width,
                _ => Pt.Zero,
            });
        }

        return right;
    }

    private static Pt EndOf(DrawGlyphs glyphs)
    {
        var last = glyphs.Glyphs[^1];
        return new Pt(last.X) + (glyphs.Size * ((double)glyphs.Font.Advance(last.Glyph).Value / glyphs.Font.UnitsPerEm));
    }
}
