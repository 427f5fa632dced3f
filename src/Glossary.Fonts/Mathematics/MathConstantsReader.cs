namespace Glossary.Fonts;

/// <summary>Reads the MathConstants table.</summary>
internal static class MathConstantsReader
{
    // The constants come in the order of the table, which is also HarfBuzz's (hb_ot_math_constant_t).
    public static MathConstants Read(NativeFont font)
    {
        var next = 0;
        var constants = new MathConstants
        {
            ScriptPercentScaleDown = Number(),
            ScriptScriptPercentScaleDown = Number(),
            DelimitedSubFormulaMinHeight = Length(),
            DisplayOperatorMinHeight = Length(),
            MathLeading = Length(),
            AxisHeight = Length(),
            AccentBaseHeight = Length(),
            FlattenedAccentBaseHeight = Length(),
            SubscriptShiftDown = Length(),
            SubscriptTopMax = Length(),
            SubscriptBaselineDropMin = Length(),
            SuperscriptShiftUp = Length(),
            SuperscriptShiftUpCramped = Length(),
            SuperscriptBottomMin = Length(),
            SuperscriptBaselineDropMax = Length(),
            SubSuperscriptGapMin = Length(),
            SuperscriptBottomMaxWithSubscript = Length(),
            SpaceAfterScript = Length(),
            UpperLimitGapMin = Length(),
            UpperLimitBaselineRiseMin = Length(),
            LowerLimitGapMin = Length(),
            LowerLimitBaselineDropMin = Length(),
            StackTopShiftUp = Length(),
            StackTopDisplayStyleShiftUp = Length(),
            StackBottomShiftDown = Length(),
            StackBottomDisplayStyleShiftDown = Length(),
            StackGapMin = Length(),
            StackDisplayStyleGapMin = Length(),
            StretchStackTopShiftUp = Length(),
            StretchStackBottomShiftDown = Length(),
            StretchStackGapAboveMin = Length(),
            StretchStackGapBelowMin = Length(),
            FractionNumeratorShiftUp = Length(),
            FractionNumeratorDisplayStyleShiftUp = Length(),
            FractionDenominatorShiftDown = Length(),
            FractionDenominatorDisplayStyleShiftDown = Length(),
            FractionNumeratorGapMin = Length(),
            FractionNumeratorDisplayStyleGapMin = Length(),
            FractionRuleThickness = Length(),
            FractionDenominatorGapMin = Length(),
            FractionDenominatorDisplayStyleGapMin = Length(),
            SkewedFractionHorizontalGap = Length(),
            SkewedFractionVerticalGap = Length(),
            OverbarVerticalGap = Length(),
            OverbarRuleThickness = Length(),
            OverbarExtraAscender = Length(),
            UnderbarVerticalGap = Length(),
            UnderbarRuleThickness = Length(),
            UnderbarExtraDescender = Length(),
            RadicalVerticalGap = Length(),
            RadicalDisplayStyleVerticalGap = Length(),
            RadicalRuleThickness = Length(),
            RadicalExtraAscender = Length(),
            RadicalKernBeforeDegree = Length(),
            RadicalKernAfterDegree = Length(),
            RadicalDegreeBottomRaisePercent = Number(),
        };
        GC.KeepAlive(font);
        return constants;

        int Number() => HarfBuzzLibrary.hb_ot_math_get_constant(font.Pointer, next++);

        FontUnits Length() => new(Number());
    }
}
