using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets big operators: large in display style, in the middle of the axis.</summary>
/// <remarks>TeXbook, appendix G, rule 13.</remarks>
internal static class BigOperators
{
    public static MathBox Set(BigOperator big, MathStyle style, out Pt lean) => Set(big.Text, style, out lean);

    /// <param name="lean">The italic correction, by which scripts beside and limits are moved.</param>
    public static MathBox Set(string text, MathStyle style, out Pt lean)
    {
        lean = Pt.Zero;
        if (Symbols.Find(text, style) is not { } glyph)
        {
            return Symbols.SetText(text, text, style).OnAxis(style);
        }

        var box = style.IsDisplay ? StretchyGlyphs.Vertical(glyph, style.Of(style.Constants.DisplayOperatorMinHeight)) : glyph;
        lean = box is GlyphBox chosen ? chosen.ItalicCorrection : Pt.Zero;
        return box.OnAxis(style);
    }
}
