using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets what stands over and under: braces, arrows, small things, arrows as long as their words.</summary>
internal static class OverUnders
{
    /// <summary>Braces and brackets are operators with limits; arrows over a letter are accents.</summary>
    public static bool TakesLimits(Stretched stretched) => !IsArrow(stretched.Mark);

    public static MathBox Set(Stretched stretched, MathStyle style)
    {
        var nucleus = MathNodes.Set(stretched.Nucleus, style.Cramped);
        return Accents.Put(stretched.Mark, nucleus, nucleus, true, stretched.IsBelow, nucleus.Width / 2, style);
    }

    /// <summary>Limits on a body of any kind (<c>\overset</c>, <c>\underset</c>).</summary>
    public static MathBox Set(OverUnder node, MathStyle style)
        => Limits.Set(
            MathNodes.Set(node.Nucleus, style),
            Pt.Zero,
            node.Under is { } under ? MathNodes.Set(under, style.Subscript) : null,
            node.Over is { } over ? MathNodes.Set(over, style.Superscript) : null,
            style);

    // amsmath's extensible arrows leave 5 mu of script size at the tail and 9 at the head.
    public static MathBox Set(StretchyArrow arrow, MathStyle style) => Set(arrow, style, Pt.Zero);

    /// <param name="minimum">The least width of the arrow.</param>
    public static MathBox Set(StretchyArrow arrow, MathStyle style, Pt minimum)
    {
        var small = style.Superscript.Mu;
        var over = arrow.Over is { } above ? MathNodes.Set(above, style.Superscript) : null;
        var under = arrow.Under is { } below ? MathNodes.Set(below, style.Subscript) : null;
        var words = Pt.Max(over?.Width ?? Pt.Zero, under?.Width ?? Pt.Zero);
        var wanted = Pt.Max(minimum, words + (small * 14));
        var shaft = Shaft(arrow.Arrow, wanted, style);

        // The words stand nearer to the tail: 3 mu more at the head.
        var (left, right) = PointsLeft(arrow.Arrow) ? (small * 3, Pt.Zero) : (Pt.Zero, small * 3);
        return Limits.Set(shaft, Pt.Zero, Padded(under, left, right), Padded(over, left, right), style);
    }

    private static MathBox Shaft(string arrow, Pt wanted, MathStyle style)
    {
        if (Symbols.Find(arrow, style) is not { } glyph)
        {
            return Symbols.SetText(arrow, arrow, style);
        }

        // Most faces have no long equals sign: two rules where the glyph has its bars.
        return arrow == "=" && glyph.Glyph.Face.Assembly(glyph.Glyph, false) is null ? LongEquals(glyph, wanted, style) : LongArrow(glyph, arrow, wanted, style);
    }

    // Where the face cannot stretch an arrow its long form is better than nothing.
    private static MathBox LongArrow(GlyphBox glyph, string arrow, Pt wanted, MathStyle style)
    {
        var drawn = StretchyGlyphs.Drawn(glyph, wanted);
        return drawn.Width < wanted * 0.9 && LongForm(arrow) is { } form && Symbols.Find(form, style) is { } other && other.Width > drawn.Width
            ? StretchyGlyphs.Drawn(other, wanted)
            : drawn;
    }

    private static string? LongForm(string arrow) => arrow switch
    {
        "→" => "⟶",
        "←" => "⟵",
        "↔" => "⟷",
        "⇒" => "⟹",
        "⇐" => "⟸",
        "⇔" => "⟺",
        "↦" => "⟼",
        _ => null,
    };

    private static MathBox LongEquals(GlyphBox glyph, Pt wanted, MathStyle style)
    {
        var width = Pt.Max(wanted, glyph.Width);
        var thickness = style.Of(style.Constants.FractionRuleThickness);
        var bottom = glyph.Glyph.Face.InkBottom(glyph.Glyph) * glyph.Unit;
        return new BoxBuilder()
            .Draw(Pt.Zero, -(glyph.Height - thickness), new RuleBox(width, thickness, Pt.Zero, style.Ink))
            .Draw(Pt.Zero, -bottom, new RuleBox(width, thickness, Pt.Zero, style.Ink))
            .Build(width, glyph.Height, Pt.Zero);
    }

    private static MathBox? Padded(MathBox? words, Pt left, Pt right)
        => words is null ? null : new BoxBuilder().Skip(left).Append(words).Skip(right).Build();

    private static bool PointsLeft(string arrow) => arrow is "←" or "⇐" or "↩" or "↞" or "↢" or "↽" or "↼" or "⟵" or "⟸";

    private static bool IsArrow(string mark) => mark.Length == 1 && mark[0] is >= '\u2190' and <= '\u21FF' or >= '\u27F0' and <= '\u27FF' or >= '\u20D0' and <= '\u20F0' or '\u034D';
}
