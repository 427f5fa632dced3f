using Glossary.Fonts;

namespace Glossary.Typesetting;

/// <summary>Constants for faces whose MATH table is missing or leaves out what it must not.</summary>
/// <remarks>The proportions are those of Computer Modern (TeXbook, appendix G) by the face's own x-height.</remarks>
internal static class UsualConstants
{
    public static MathConstants Complete(MathConstants? constants, Font font)
    {
        constants ??= Usual(font);
        return constants with
        {
            ScriptPercentScaleDown = Percent(constants.ScriptPercentScaleDown, 70),
            ScriptScriptPercentScaleDown = Percent(constants.ScriptScriptPercentScaleDown, 50),
        };
    }

    private static int Percent(int percent, int usual) => percent is > 0 and <= 100 ? percent : usual;

    private static MathConstants Usual(Font font)
    {
        FontUnits Em(double part) => new((int)Math.Round(part * font.UnitsPerEm));

        var xHeight = font.XHeight.Value > 0 ? font.XHeight.Value / (double)font.UnitsPerEm : 0.43;
        const double Rule = 0.04;
        return new MathConstants
        {
            ScriptPercentScaleDown = 70,
            ScriptScriptPercentScaleDown = 50,
            DelimitedSubFormulaMinHeight = Em(1.5),
            DisplayOperatorMinHeight = Em(1.4),
            AxisHeight = Em(0.25),
            AccentBaseHeight = Em(xHeight),
            FlattenedAccentBaseHeight = Em(xHeight * 1.5),
            SubscriptShiftDown = Em(0.15),
            SubscriptTopMax = Em(xHeight * 0.8),
            SubscriptBaselineDropMin = Em(0.05),
            SuperscriptShiftUp = Em(0.363),
            SuperscriptShiftUpCramped = Em(0.289),
            SuperscriptBottomMin = Em(xHeight / 4),
            SuperscriptBaselineDropMax = Em(0.386),
            SubSuperscriptGapMin = Em(4 * Rule),
            SuperscriptBottomMaxWithSubscript = Em(xHeight * 0.8),
            SpaceAfterScript = Em(0.05),
            UpperLimitGapMin = Em(0.111),
            UpperLimitBaselineRiseMin = Em(0.2),
            LowerLimitGapMin = Em(0.167),
            LowerLimitBaselineDropMin = Em(0.6),
            StackTopShiftUp = Em(0.444),
            StackTopDisplayStyleShiftUp = Em(0.677),
            StackBottomShiftDown = Em(0.345),
            StackBottomDisplayStyleShiftDown = Em(0.686),
            StackGapMin = Em(3 * Rule),
            StackDisplayStyleGapMin = Em(7 * Rule),
            StretchStackTopShiftUp = Em(0.111),
            StretchStackBottomShiftDown = Em(0.6),
            StretchStackGapAboveMin = Em(0.111),
            StretchStackGapBelowMin = Em(0.111),
            FractionNumeratorShiftUp = Em(0.394),
            FractionNumeratorDisplayStyleShiftUp = Em(0.677),
            FractionDenominatorShiftDown = Em(0.345),
            FractionDenominatorDisplayStyleShiftDown = Em(0.686),
            FractionNumeratorGapMin = Em(Rule),
            FractionNumeratorDisplayStyleGapMin = Em(3 * Rule),
            FractionRuleThickness = Em(Rule),
            FractionDenominatorGapMin = Em(Rule),
            FractionDenominatorDisplayStyleGapMin = Em(3 * Rule),
            OverbarVerticalGap = Em(3 * Rule),
            OverbarRuleThickness = Em(Rule),
            OverbarExtraAscender = Em(Rule),
            UnderbarVerticalGap = Em(3 * Rule),
            UnderbarRuleThickness = Em(Rule),
            UnderbarExtraDescender = Em(Rule),
            RadicalVerticalGap = Em(1.25 * Rule),
            RadicalDisplayStyleVerticalGap = Em(Rule + (xHeight / 4)),
            RadicalRuleThickness = Em(Rule),
            RadicalExtraAscender = Em(Rule),
            RadicalKernBeforeDegree = Em(5 / 18.0),
            RadicalKernAfterDegree = Em(-10 / 18.0),
            RadicalDegreeBottomRaisePercent = 60,
        };
    }
}
