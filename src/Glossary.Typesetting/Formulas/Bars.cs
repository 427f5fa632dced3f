using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets rules over and under a nucleus.</summary>
/// <remarks>TeXbook, appendix G, rules 9 and 10, with the MATH table's constants.</remarks>
internal static class Bars
{
    public static MathBox Set(Barred barred, MathStyle style)
    {
        var constants = style.Constants;
        var nucleus = MathNodes.Set(barred.Nucleus, barred.IsBelow ? style : style.Cramped);
        var builder = new BoxBuilder().Append(nucleus);
        if (barred.IsBelow)
        {
            var thickness = style.Of(constants.UnderbarRuleThickness);
            var bottom = nucleus.Depth + style.Of(constants.UnderbarVerticalGap) + thickness;
            builder.Draw(Pt.Zero, bottom, new RuleBox(nucleus.Width, thickness, Pt.Zero, style.Ink));
            return builder.Build(nucleus.Width, nucleus.Height, bottom + style.Of(constants.UnderbarExtraDescender));
        }

        var rule = style.Of(constants.OverbarRuleThickness);
        var below = nucleus.Height + style.Of(constants.OverbarVerticalGap);
        builder.Draw(Pt.Zero, -below, new RuleBox(nucleus.Width, rule, Pt.Zero, style.Ink));
        return builder.Build(nucleus.Width, below + rule + style.Of(constants.OverbarExtraAscender), nucleus.Depth);
    }
}
