using Glossary.Fonts;

namespace Glossary.Tests;

/// <summary>The MATH table of Libertinus Math against numbers read off its bytes, and kerns against a table written by hand.</summary>
public sealed class MathTableTests
{
    private static readonly MathTable Table = Faces.Math.Mathematics!;

    [Fact]
    public void A_text_face_has_none() => Assert.Null(Faces.Serif.Mathematics);

    [Fact]
    public void Constants_are_those_of_the_table()
    {
        // In the order of the specification; the values are those of LibertinusMath-Regular.otf.
        var constants = new MathConstants
        {
            ScriptPercentScaleDown = 80,
            ScriptScriptPercentScaleDown = 60,
            DelimitedSubFormulaMinHeight = new(1500),
            DisplayOperatorMinHeight = new(1250),
            MathLeading = new(150),
            AxisHeight = new(260),
            AccentBaseHeight = new(440),
            FlattenedAccentBaseHeight = new(640),
            SubscriptShiftDown = new(210),
            SubscriptTopMax = new(360),
            SubscriptBaselineDropMin = new(45),
            SuperscriptShiftUp = new(375),
            SuperscriptShiftUpCramped = new(310),
            SuperscriptBottomMin = new(120),
            SuperscriptBaselineDropMax = new(230),
            SubSuperscriptGapMin = new(150),
            SuperscriptBottomMaxWithSubscript = new(380),
            SpaceAfterScript = new(43),
            UpperLimitGapMin = new(150),
            UpperLimitBaselineRiseMin = new(250),
            LowerLimitGapMin = new(150),
            LowerLimitBaselineDropMin = new(620),
            StackTopShiftUp = new(470),
            StackTopDisplayStyleShiftUp = new(750),
            StackBottomShiftDown = new(380),
            StackBottomDisplayStyleShiftDown = new(700),
            StackGapMin = new(200),
            StackDisplayStyleGapMin = new(330),
            StretchStackTopShiftUp = new(800),
            StretchStackBottomShiftDown = new(600),
            StretchStackGapAboveMin = new(65),
            StretchStackGapBelowMin = new(65),
            FractionNumeratorShiftUp = new(480),
            FractionNumeratorDisplayStyleShiftUp = new(580),
            FractionDenominatorShiftDown = new(480),
            FractionDenominatorDisplayStyleShiftDown = new(700),
            FractionNumeratorGapMin = new(65),
            FractionNumeratorDisplayStyleGapMin = new(198),
            FractionRuleThickness = new(65),
            FractionDenominatorGapMin = new(65),
            FractionDenominatorDisplayStyleGapMin = new(198),
            SkewedFractionHorizontalGap = new(300),
            SkewedFractionVerticalGap = new(65),
            OverbarVerticalGap = new(120),
            OverbarRuleThickness = new(40),
            OverbarExtraAscender = new(40),
            UnderbarVerticalGap = new(120),
            UnderbarRuleThickness = new(40),
            UnderbarExtraDescender = new(40),
            RadicalVerticalGap = new(90),
            RadicalDisplayStyleVerticalGap = new(170),
            RadicalRuleThickness = new(40),
            RadicalExtraAscender = new(65),
            RadicalKernBeforeDegree = new(85),
            RadicalKernAfterDegree = new(-380),
            RadicalDegreeBottomRaisePercent = 50,
        };

        Assert.Equal(constants, Table.Constants);
    }

    [Theory]
    [InlineData(0x1D453, 168, 473)] // italic f
    [InlineData(0x1D449, 148, 361)] // italic V
    [InlineData(0x1D45B, 22, 295)] // italic n
    public void Letters_lean_and_carry_accents(int codePoint, int italicCorrection, int accent)
    {
        var glyph = Faces.Math.GlyphOf(codePoint);

        Assert.Equal(italicCorrection, Table.ItalicCorrection(glyph).Value);
        Assert.Equal(accent, Table.TopAccentAttachment(glyph).Value);
    }

    [Fact]
    public void An_accent_without_a_place_of_its_own_sits_in_the_middle()
    {
        var integral = Faces.Math.GlyphOf('∫');

        Assert.Equal(Faces.Math.Advance(integral).Value / 2, Table.TopAccentAttachment(integral).Value);
    }

    [Fact]
    public void A_parenthesis_grows_in_thirteen_steps_and_then_is_put_together()
    {
        var parenthesis = Faces.Math.GlyphOf('(');
        var variants = Table.Variants(parenthesis, isVertical: true);
        var assembly = Table.Assembly(parenthesis, isVertical: true)!;

        Assert.Equal(parenthesis, variants[0].Glyph);
        Assert.Equal([917, 1158, 1401, 1642, 1884, 2128, 2370, 2610, 2854, 3095, 3337, 3580, 3822], variants.Select(v => v.Extent.Value));
        Assert.Equal(
            [
                new(new(2315), new(0), new(250), new(1273), false),
                new(new(2314), new(1000), new(1000), new(1252), true),
                new(new(2313), new(250), new(0), new(1273), false),
            ],
            assembly.Parts);
        Assert.Equal(100, Table.MinConnectorOverlap(isVertical: true).Value);
        Assert.Same(assembly, Table.Assembly(parenthesis, isVertical: true));
        Assert.Empty(Table.Variants(parenthesis, isVertical: false));
    }

    [Fact]
    public void A_brace_above_is_put_together_from_left_to_right()
    {
        var assembly = Table.Assembly(Faces.Math.GlyphOf(0x23DE), isVertical: false)!;

        Assert.Equal([3741, 3744, 3742, 3744, 3743], assembly.Parts.Select(p => (int)p.Glyph.Value));
        Assert.Equal([false, true, false, true, false], assembly.Parts.Select(p => p.IsExtender));
    }

    [Fact]
    public void A_letter_neither_grows_nor_is_put_together()
    {
        Assert.Empty(Table.Variants(Faces.Math.GlyphOf('x'), isVertical: true));
        Assert.Null(Table.Assembly(Faces.Math.GlyphOf('x'), isVertical: true));
        Assert.False(Table.IsExtendedShape(Faces.Math.GlyphOf('x')));
    }

    [Fact]
    public void Kerns_go_by_the_height()
    {
        // Libertinus has none, so its table is given one: the top right corner of glyph 9 in three steps, the bottom left in none.
        var sfnt = new SfntFile(Faces.Bytes("libertinus/LibertinusMath-Regular.otf"));
        var table = Faces.Math.Mathematics!;
        var glyphs = (sfnt["MATH"][6] << 8) | sfnt["MATH"][7]; // the offset of MathGlyphInfo, whose fourth word is that of MathKernInfo
        SfntFile.Write16(sfnt["MATH"], glyphs + 6, sfnt["MATH"].Length - glyphs);
        sfnt["MATH"] = [.. sfnt["MATH"], .. MathKerns];
        var kerned = Font.Load(sfnt.ToArray()).Mathematics!;
        var glyph = new GlyphId(9);

        Assert.Equal(-10, kerned.Kern(glyph, MathCorner.TopRight, new(199)).Value);
        Assert.Equal(-20, kerned.Kern(glyph, MathCorner.TopRight, new(200)).Value);
        Assert.Equal(-30, kerned.Kern(glyph, MathCorner.TopRight, new(400)).Value);
        Assert.Equal(7, kerned.Kern(glyph, MathCorner.BottomLeft, new(-1000)).Value);
        Assert.Equal(0, kerned.Kern(glyph, MathCorner.TopLeft, new(0)).Value);
        Assert.Equal(0, kerned.Kern(new(10), MathCorner.TopRight, new(0)).Value);
        Assert.Equal(0, table.Kern(glyph, MathCorner.TopRight, new(0)).Value);
        Assert.Equal(table.Constants, kerned.Constants);
    }

    // MathKernInfo for glyph 9: coverage at 12, top right at 18, bottom left at 40.
    private static byte[] MathKerns => SfntFile.Words(
        12, 1, 18, 0, 0, 40,
        1, 1, 9,
        2, 200, 0, 400, 0, -10, 0, -20, 0, -30, 0,
        0, 7, 0);
}
