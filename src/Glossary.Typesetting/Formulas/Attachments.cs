using Glossary.Fonts;

namespace Glossary.Typesetting;

/// <summary>A script that is set.</summary>
/// <param name="Start">Its first character at the size of the nucleus, for the kern between them; null if it does not begin with one.</param>
internal readonly record struct ScriptBox(MathBox Box, GlyphBox? Start);

/// <summary>Where scripts stand at a nucleus: shifts, clearances, italic correction and cut-in kerns.</summary>
/// <remarks>TeXbook, appendix G, rule 18, with the MATH table's constants; kerns as in LuaTeX.</remarks>
internal static class Attachments
{
    /// <summary>Attaches scripts to a nucleus.</summary>
    /// <param name="character">The glyph of the nucleus if it is one character, which decides shifts and kerns; null otherwise.</param>
    /// <param name="lean">How far the superscript stands right of the subscript: the nucleus's italic correction.</param>
    /// <param name="isOperator">True for a big operator: its width includes the lean, so the subscript is tucked under.</param>
    public static MathBox Attach(
        MathBox nucleus, GlyphBox? character, Pt lean, bool isOperator, ScriptBox? lower, ScriptBox? upper, MathStyle style)
    {
        var subscript = lower?.Box;
        var superscript = upper?.Box;
        var constants = style.Constants;
        var shiftUp = Pt.Zero;
        var shiftDown = Pt.Zero;
        if (character is null)
        {
            shiftUp = nucleus.Height - style.Of(constants.SuperscriptBaselineDropMax);
            shiftDown = nucleus.Depth + style.Of(constants.SubscriptBaselineDropMin);
        }

        if (superscript is not null)
        {
            var usual = style.IsCramped ? constants.SuperscriptShiftUpCramped : constants.SuperscriptShiftUp;
            shiftUp = Pt.Max(shiftUp, style.Of(usual));
            shiftUp = Pt.Max(shiftUp, superscript.Depth + style.Of(constants.SuperscriptBottomMin));
        }

        if (subscript is not null)
        {
            shiftDown = Pt.Max(shiftDown, style.Of(constants.SubscriptShiftDown));
            if (superscript is null)
            {
                shiftDown = Pt.Max(shiftDown, subscript.Height - style.Of(constants.SubscriptTopMax));
            }
            else
            {
                Separate(ref shiftUp, ref shiftDown, subscript, superscript, style);
            }
        }

        var builder = new BoxBuilder().Append(nucleus);
        var end = nucleus.Width;
        var superscriptEnd = Pt.Zero;
        var subscriptEnd = Pt.Zero;
        if (subscript is not null)
        {
            var x = end - (isOperator ? lean : Pt.Zero) + Kern(character, lower?.Start, MathCorner.BottomRight, shiftDown);
            builder.Add(x, shiftDown, subscript);
            subscriptEnd = x + subscript.Width;
        }

        if (superscript is not null)
        {
            var x = end + (isOperator ? Pt.Zero : lean) + Kern(character, upper?.Start, MathCorner.TopRight, shiftUp);
            builder.Add(x, -shiftUp, superscript);
            superscriptEnd = x + superscript.Width;
        }

        // A script tucked under its nucleus may end before it, and so does then the whole.
        var width = Pt.Max(superscriptEnd, subscriptEnd) + style.Of(constants.SpaceAfterScript);
        return builder.Build(width, builder.Height, builder.Depth);
    }

    // Rules 18e and 18f: enough space between the two, the superscript raised first as far as it may be.
    private static void Separate(ref Pt shiftUp, ref Pt shiftDown, MathBox subscript, MathBox superscript, MathStyle style)
    {
        var gap = shiftUp - superscript.Depth - (subscript.Height - shiftDown);
        var missing = style.Of(style.Constants.SubSuperscriptGapMin) - gap;
        if (missing <= Pt.Zero)
        {
            return;
        }

        shiftDown += missing;
        var raise = style.Of(style.Constants.SuperscriptBottomMaxWithSubscript) - (shiftUp - superscript.Depth);
        if (raise > Pt.Zero)
        {
            shiftUp += raise;
            shiftDown -= raise;
        }
    }

    // The kerns of both glyphs are added at two heights, where the corner of the one faces the edge of the other, and the smaller sum counts.
    // Like LuaTeX (and unlike the OpenType specification, which would take the script's own size) at the size of the nucleus.
    private static Pt Kern(GlyphBox? nucleus, GlyphBox? script, MathCorner corner, Pt shift)
    {
        if (nucleus?.Glyph.Face.Table is null || script is null || script.Glyph.Face != nucleus.Glyph.Face)
        {
            return Pt.Zero;
        }

        var isAbove = corner == MathCorner.TopRight;
        var facing = isAbove ? MathCorner.BottomLeft : MathCorner.TopLeft;
        var nearNucleus = isAbove ? nucleus.Height : -nucleus.Depth;
        var nearScript = isAbove ? shift - script.Depth : script.Height - shift;
        var atNucleus = KernAt(nucleus, corner, nearNucleus) + KernAt(script, facing, nearNucleus);
        var atScript = KernAt(nucleus, corner, nearScript) + KernAt(script, facing, nearScript);
        return Pt.Min(atNucleus, atScript);
    }

    private static Pt KernAt(GlyphBox glyph, MathCorner corner, Pt height)
        => glyph.Unit * glyph.Glyph.Face.Table!.Kern(glyph.Glyph.Id, corner, new((int)Math.Round(height / glyph.Unit))).Value;
}
