namespace Glossary.Fonts;

/// <summary>The constants of the OpenType MATH table, in design units unless they are percentages.</summary>
public sealed record MathConstants
{
    /// <summary>Percent.</summary>
    public int ScriptPercentScaleDown { get; init; }

    /// <summary>Percent.</summary>
    public int ScriptScriptPercentScaleDown { get; init; }
    public FontUnits DelimitedSubFormulaMinHeight { get; init; }
    public FontUnits DisplayOperatorMinHeight { get; init; }
    public FontUnits MathLeading { get; init; }
    public FontUnits AxisHeight { get; init; }
    public FontUnits AccentBaseHeight { get; init; }
    public FontUnits FlattenedAccentBaseHeight { get; init; }
    public FontUnits SubscriptShiftDown { get; init; }
    public FontUnits SubscriptTopMax { get; init; }
    public FontUnits SubscriptBaselineDropMin { get; init; }
    public FontUnits SuperscriptShiftUp { get; init; }
    public FontUnits SuperscriptShiftUpCramped { get; init; }
    public FontUnits SuperscriptBottomMin { get; init; }
    public FontUnits SuperscriptBaselineDropMax { get; init; }
    public FontUnits SubSuperscriptGapMin { get; init; }
    public FontUnits SuperscriptBottomMaxWithSubscript { get; init; }
    public FontUnits SpaceAfterScript { get; init; }
    public FontUnits UpperLimitGapMin { get; init; }
    public FontUnits UpperLimitBaselineRiseMin { get; init; }
    public FontUnits LowerLimitGapMin { get; init; }
    public FontUnits LowerLimitBaselineDropMin { get; init; }
    public FontUnits StackTopShiftUp { get; init; }
    public FontUnits StackTopDisplayStyleShiftUp { get; init; }
    public FontUnits StackBottomShiftDown { get; init; }
    public FontUnits StackBottomDisplayStyleShiftDown { get; init; }
    public FontUnits StackGapMin { get; init; }
    public FontUnits StackDisplayStyleGapMin { get; init; }
    public FontUnits StretchStackTopShiftUp { get; init; }
    public FontUnits StretchStackBottomShiftDown { get; init; }
    public FontUnits StretchStackGapAboveMin { get; init; }
    public FontUnits StretchStackGapBelowMin { get; init; }
    public FontUnits FractionNumeratorShiftUp { get; init; }
    public FontUnits FractionNumeratorDisplayStyleShiftUp { get; init; }
    public FontUnits FractionDenominatorShiftDown { get; init; }
    public FontUnits FractionDenominatorDisplayStyleShiftDown { get; init; }
    public FontUnits FractionNumeratorGapMin { get; init; }
    public FontUnits FractionNumeratorDisplayStyleGapMin { get; init; }
    public FontUnits FractionRuleThickness { get; init; }
    public FontUnits FractionDenominatorGapMin { get; init; }
    public FontUnits FractionDenominatorDisplayStyleGapMin { get; init; }
    public FontUnits SkewedFractionHorizontalGap { get; init; }
    public FontUnits SkewedFractionVerticalGap { get; init; }
    public FontUnits OverbarVerticalGap { get; init; }
    public FontUnits OverbarRuleThickness { get; init; }
    public FontUnits OverbarExtraAscender { get; init; }
    public FontUnits UnderbarVerticalGap { get; init; }
    public FontUnits UnderbarRuleThickness { get; init; }
    public FontUnits UnderbarExtraDescender { get; init; }
    public FontUnits RadicalVerticalGap { get; init; }
    public FontUnits RadicalDisplayStyleVerticalGap { get; init; }
    public FontUnits RadicalRuleThickness { get; init; }
    public FontUnits RadicalExtraAscender { get; init; }
    public FontUnits RadicalKernBeforeDegree { get; init; }
    public FontUnits RadicalKernAfterDegree { get; init; }

    /// <summary>Percent.</summary>
    public int RadicalDegreeBottomRaisePercent { get; init; }
}
