using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets what stands over and under: braces, arrows, small things, arrows as long as their words.</summary>
internal static class OverUnders
{
    /// <summary>Braces and brackets are operators with limits; arrows over a letter are accents.</summary>
    public static bool TakesLimits(Stretched stretched) => Combining(stretched.Mark, stretched.IsBelow) is null && !IsArrow(stretched.Mark);

    public static MathBox Set(Stretched stretched, MathStyle style)
    {
        var nucleus = MathNodes.Set(stretched.Nucleus, style.Cramped);
        if (Combining(stretched.Mark, stretched.IsBelow) is { } combining && Symbols.Find(combining, style) is not null)
        {
            return Accents.Put(combining, nucleus, nucleus, true, stretched.IsBelow, nucleus.Width / 2, style);
        }

        return IsArrow(stretched.Mark)
            ? SetArrow(stretched, nucleus, style)
            : Accents.Put(stretched.Mark, nucleus, nucleus, true, stretched.IsBelow, nucleus.Width / 2, style);
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
    public static MathBox Set(StretchyArrow arrow, MathStyle style)
    {
        var small = style.Superscript.Mu;
        var over = arrow.Over is { } above ? MathNodes.Set(above, style.Superscript) : null;
        var under = arrow.Under is { } below ? MathNodes.Set(below, style.Subscript) : null;
        var words = Pt.Max(over?.Width ?? Pt.Zero, under?.Width ?? Pt.Zero);
        var wanted = words + (small * 14);
        var shaft = Symbols.Find(arrow.Arrow, style) is { } glyph
            ? StretchyGlyphs.Drawn(glyph, wanted)
            : Symbols.SetText(arrow.Arrow, arrow.Arrow, style);

        // The words stand nearer to the tail: 3 mu more at the head.
        var (left, right) = PointsLeft(arrow.Arrow) ? (small * 3, Pt.Zero) : (Pt.Zero, small * 3);
        return Limits.Set(shaft, Pt.Zero, Padded(under, left, right), Padded(over, left, right), style);
    }

    private static MathBox? Padded(MathBox? words, Pt left, Pt right)
        => words is null ? null : new BoxBuilder().Skip(left).Append(words).Skip(right).Build();

    private static bool PointsLeft(string arrow) => arrow is "←" or "⇐" or "↩" or "↞" or "↢" or "↽" or "↼" or "⟵" or "⟸";

    private static MathBox SetArrow(Stretched stretched, MathBox nucleus, MathStyle style)
    {
        if (Symbols.Find(stretched.Mark, style) is not { } glyph)
        {
            return nucleus;
        }

        // An arrow of the text stands high above its baseline: its ink is put at a gap from the nucleus.
        var arrow = StretchyGlyphs.Drawn(glyph, nucleus.Width);
        var width = Pt.Max(arrow.Width, nucleus.Width);
        var bottom = glyph.Glyph.Face.InkBottom(glyph.Glyph) * glyph.Unit;
        var builder = new BoxBuilder().Draw((width - nucleus.Width) / 2, Pt.Zero, nucleus);
        var ink = arrow.Height - bottom;
        if (stretched.IsBelow)
        {
            var gapBelow = style.Of(style.Constants.UnderbarVerticalGap);
            builder.Draw((width - arrow.Width) / 2, nucleus.Depth + gapBelow + arrow.Height, arrow);
            return builder.Build(width, nucleus.Height, nucleus.Depth + gapBelow + ink);
        }

        var gap = style.Of(style.Constants.OverbarVerticalGap);
        builder.Draw((width - arrow.Width) / 2, -(nucleus.Height + gap - bottom), arrow);
        return builder.Build(width, nucleus.Height + gap + ink, nucleus.Depth);
    }

    private static bool IsArrow(string mark) => mark.Length == 1 && mark[0] is >= '\u2190' and <= '\u21FF' or >= '\u27F0' and <= '\u27FF';

    // Marks made to stretch over letters, where Unicode has them.
    private static string? Combining(string mark, bool isBelow) => (mark, isBelow) switch
    {
        ("→" or "\u20D7", false) => "\u20D7",
        ("←" or "\u20D6", false) => "\u20D6",
        ("↔" or "\u20E1", false) => "\u20E1",
        ("⇀" or "\u20D1", false) => "\u20D1",
        ("↼" or "\u20D0", false) => "\u20D0",
        ("→" or "\u20EF", true) => "\u20EF",
        ("←" or "\u20EE", true) => "\u20EE",
        ("↔" or "\u034D", true) => "\u034D",
        ("⇁" or "\u20EC", true) => "\u20EC",
        ("↽" or "\u20ED", true) => "\u20ED",
        _ => null,
    };
}
