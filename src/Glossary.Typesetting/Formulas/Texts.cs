using System.Collections.Immutable;
using System.Text;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Words inside a formula, in the faces of the text around it.</summary>
internal static class Texts
{
    public static MathBox Set(MathText text, MathStyle style)
    {
        var around = style.Scope.Text;
        var (key, feature) = FaceOf(text.Face, around.Face);
        return SetWords(text.Text, key, Features(around.Features, feature), style.Size, style.Ink, style);
    }

    /// <summary>What could not be read, as it stands in the source.</summary>
    public static MathBox Set(MathError error, MathStyle style)
        => SetWords(error.Source, new(FaceRole.Mono, false, false), "", style.Size, Colors.Error, style);

    /// <summary>Text of one face; combining marks are placed as the face says.</summary>
    public static MathBox Shape(string text, Font font, Pt size, Ink ink, MathStyle style)
        => ShapeRun(text, font, new("", style.Scope.Text.Language), size, ink);

    private static (FaceKey Key, string Feature) FaceOf(MathTextFace face, FaceKey around) => face switch
    {
        MathTextFace.Bold => (around with { IsBold = true }, ""),
        MathTextFace.Italic => (around with { IsItalic = true }, ""),
        MathTextFace.BoldItalic => (around with { IsBold = true, IsItalic = true }, ""),
        MathTextFace.SansSerif => (new(FaceRole.Sans, around.IsBold, around.IsItalic), ""),
        MathTextFace.Monospace => (new(FaceRole.Mono, around.IsBold, around.IsItalic), ""),
        MathTextFace.SmallCaps => (around, "smcp"),
        _ => (around, ""),
    };

    // Figures that suit running text (old style, say) would look strange in a formula: only what was asked for here counts.
    private static string Features(string around, string feature)
        => feature.Length == 0 ? WithoutFigures(around) : feature;

    private static string WithoutFigures(string features) => features.Contains("onum", StringComparison.Ordinal) || features.Contains("pnum", StringComparison.Ordinal)
        ? string.Join(',', features.Split(',').Where(f => f is not ("onum" or "pnum")))
        : features;

    private static MathBox SetWords(string text, FaceKey key, string features, Pt size, Ink ink, MathStyle style)
    {
        if (text.Length == 0)
        {
            return MathBox.Empty;
        }

        var fonts = style.Scope.Setting.Fonts;
        var main = fonts.Get(key);
        var shaping = new ShapingStyle(features, style.Scope.Text.Language);
        var shaped = main.Shape(text, shaping);
        if (!shaped.HasMissingGlyphs)
        {
            return Place(shaped, main, size, ink);
        }

        var builder = new BoxBuilder();
        var run = new StringBuilder();
        var runFont = main;
        foreach (var rune in text.EnumerateRunes())
        {
            var font = main.HasGlyph(rune.Value) ? main : fonts.Fallback(key, rune.Value);
            if (font is null)
            {
                style.Scope.Setting.Diagnostics.Report(FormulaLayoutDiagnostics.MissingCharacter(style.Scope.Span, rune.ToString()));
                font = main;
            }

            if (font != runFont && run.Length > 0)
            {
                builder.Append(ShapeRun(run.ToString(), runFont, shaping, size, ink));
                run.Clear();
            }

            runFont = font;
            run.Append(rune);
        }

        return builder.Append(ShapeRun(run.ToString(), runFont, shaping, size, ink)).Build();
    }

    private static TextBox ShapeRun(string text, Font font, ShapingStyle shaping, Pt size, Ink ink) => Place(font.Shape(text, shaping), font, size, ink);

    private static TextBox Place(ShapedText shaped, Font font, Pt size, Ink ink)
    {
        var unit = size / (double)font.UnitsPerEm;
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(shaped.Glyphs.Length);
        int x = 0, height = 0, depth = 0;
        for (var i = 0; i < shaped.Glyphs.Length; i++)
        {
            var glyph = shaped.Glyphs[i];
            var end = i + 1 < shaped.Glyphs.Length ? shaped.Glyphs[i + 1].Cluster : shaped.Text.Length;
            var bounds = font.BoundsOf(glyph.Glyph);
            height = Math.Max(height, bounds.Top + glyph.OffsetY);
            depth = Math.Max(depth, -bounds.Bottom - glyph.OffsetY);
            glyphs.Add(new(
                glyph.Glyph,
                (float)((x + glyph.OffsetX) * unit.Value),
                (float)(-glyph.OffsetY * unit.Value),
                (ushort)Math.Clamp(end - glyph.Cluster, 0, ushort.MaxValue)));
            x += glyph.Advance;
        }

        return new(new(Pt.Zero, Pt.Zero, font, size, ink, glyphs.MoveToImmutable(), shaped.Text), unit * x, unit * height, unit * depth);
    }
}
