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
        return SetWords(text, text.Text, key, Features(around.Features, feature), style.Ink, style);
    }

    /// <summary>What could not be read, as it stands in the source.</summary>
    public static MathBox Set(MathError error, MathStyle style)
        => SetWords(error, error.Source, new(FaceRole.Mono, false, false), "", Colors.Error, style);

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

    private static MathBox SetWords(MathNode node, string text, FaceKey key, string features, Ink ink, MathStyle style)
    {
        var size = style.Size;
        if (text.Length == 0)
        {
            return MathBox.Empty;
        }

        var fonts = style.Scope.Setting.Fonts;
        var main = fonts.Get(key);
        var shaping = new ShapingStyle(features, style.Scope.Text.Language);
        var shaped = main.Shape(text, shaping);
        if (shaped.Glyphs.IsEmpty)
        {
            return MathBox.Empty;
        }

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
            if (font != runFont && run.Length > 0)
            {
                builder.Append(ShapeRun(run.ToString(), runFont, shaping, size, ink));
                run.Clear();
            }

            if (font is null)
            {
                style.Scope.Setting.Diagnostics.Report(FormulaLayoutDiagnostics.MissingCharacter(node.Span, rune.ToString()));
                builder.Append(Symbols.Missing(rune, style));
                continue;
            }

            runFont = font;
            run.Append(rune);
        }

        return run.Length == 0 ? builder.Build() : builder.Append(ShapeRun(run.ToString(), runFont, shaping, size, ink)).Build();
    }

    private static MathBox ShapeRun(string text, Font font, ShapingStyle shaping, Pt size, Ink ink)
    {
        var shaped = font.Shape(text, shaping);
        return shaped.Glyphs.IsEmpty ? MathBox.Empty : Place(shaped, font, size, ink);
    }

    private static TextBox Place(ShapedText shaped, Font font, Pt size, Ink ink)
    {
        var unit = size / (double)font.UnitsPerEm;
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(shaped.Glyphs.Length);
        var text = new StringBuilder(shaped.Text.Length);
        int x = 0, height = 0, depth = 0;
        for (var i = 0; i < shaped.Glyphs.Length; i++)
        {
            var glyph = shaped.Glyphs[i];
            var bounds = font.BoundsOf(glyph.Glyph);
            height = Math.Max(height, bounds.Top + glyph.OffsetY);
            depth = Math.Max(depth, -bounds.Bottom - glyph.OffsetY);
            var start = text.Length;
            if (i == 0 || glyph.Cluster != shaped.Glyphs[i - 1].Cluster)
            {
                text.Append(shaped.Text, glyph.Cluster, EndOfCluster(shaped, i) - glyph.Cluster);
            }

            glyphs.Add(new(
                glyph.Glyph,
                (float)((x + glyph.OffsetX) * unit.Value),
                (float)(-glyph.OffsetY * unit.Value),
                (ushort)(text.Length - start)));
            x += glyph.Advance;
        }

        return new(
            new(Pt.Zero, Pt.Zero, font, size, ink, glyphs.MoveToImmutable(), text.ToString()),
            unit * x,
            unit * height,
            unit * depth);
    }

    // Clusters ascend, or descend in text that is read from right to left; then the one drawn before comes after in the text.
    private static int EndOfCluster(ShapedText shaped, int index)
    {
        var cluster = shaped.Glyphs[index].Cluster;
        if (shaped.Glyphs[0].Cluster > shaped.Glyphs[^1].Cluster)
        {
            return index == 0 ? shaped.Text.Length : Math.Max(cluster, shaped.Glyphs[index - 1].Cluster);
        }

        for (var i = index + 1; i < shaped.Glyphs.Length; i++)
        {
            if (shaped.Glyphs[i].Cluster > cluster)
            {
                return shaped.Glyphs[i].Cluster;
            }
        }

        return shaped.Text.Length;
    }
}
