using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets roots.</summary>
/// <remarks>TeXbook, appendix G, rule 11, with the MATH table's constants.</remarks>
internal static class Radicals
{
    public static MathBox Set(Radical radical, MathStyle style)
    {
        var constants = style.Constants;
        var radicand = MathNodes.Set(radical.Radicand, style.Cramped);
        var rule = style.Of(constants.RadicalRuleThickness);
        var gap = style.Of(style.IsDisplay ? constants.RadicalDisplayStyleVerticalGap : constants.RadicalVerticalGap);
        var wanted = radicand.Total + gap + rule;
        var sign = Symbols.Find("√", style) is { } glyph ? StretchyGlyphs.Vertical(glyph, wanted) : Symbols.SetText("√", "√", style);

        // What the sign is too large is shared between above and below.
        var excess = sign.Total - rule - (radicand.Total + gap);
        if (excess > Pt.Zero)
        {
            gap += excess / 2;
        }

        var drop = sign.Height - rule - (radicand.Height + gap);
        var builder = new BoxBuilder();
        var top = radicand.Height + gap + rule;
        if (radical.Degree is { } degree)
        {
            AppendDegree(builder, MathNodes.Set(degree, style.At(MathLevel.ScriptScript)), sign, drop, style);
        }

        var x = builder.Width;
        builder.Add(x, drop, sign);
        builder.Draw(x + sign.Width, -(top - rule), new RuleBox(radicand.Width, rule, Pt.Zero, style.Ink));
        builder.Add(x + sign.Width, Pt.Zero, radicand);
        var height = Pt.Max(builder.Height, top + style.Of(constants.RadicalExtraAscender));
        return builder.Build(x + sign.Width + radicand.Width, height, builder.Depth);
    }

    private static void AppendDegree(BoxBuilder builder, MathBox degree, MathBox sign, Pt drop, MathStyle style)
    {
        if (degree.Width <= Pt.Zero)
        {
            return;
        }

        var before = style.Of(style.Constants.RadicalKernBeforeDegree);
        var after = style.Of(style.Constants.RadicalKernAfterDegree);
        after = Pt.Max(after, -(degree.Width + before));
        var raise = (sign.Total * (style.Constants.RadicalDegreeBottomRaisePercent / 100.0)) - sign.Depth - drop;
        builder.Skip(before);
        builder.Add(builder.Width, -raise, degree);
        builder.Skip(after);
    }
}
