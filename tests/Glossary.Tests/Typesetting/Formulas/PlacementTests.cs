using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Where things stand, worked out on paper from the face's constants. Y grows downwards.</summary>
public sealed class PlacementTests
{
    private const string X = "𝑥";

    [Fact]
    public void A_superscript_stands_at_the_shift_of_the_font()
    {
        var two = FormulaFixture.Place(FormulaFixture.SetTex("x^2"), "2");

        Assert.Equal(-FormulaFixture.Of(FormulaFixture.Constants.SuperscriptShiftUp), two.Y, 4);
        Assert.Equal(10 * FormulaFixture.Constants.ScriptPercentScaleDown / 100.0, two.Size.Value, 6);
    }

    [Fact]
    public void In_a_denominator_it_is_cramped()
    {
        var box = FormulaFixture.SetTex(@"\frac{1}{x^2}");

        Assert.Equal(
            FormulaFixture.Of(FormulaFixture.Constants.SuperscriptShiftUpCramped),
            FormulaFixture.Place(box, X).Y - FormulaFixture.Place(box, "2").Y,
            4);
    }

    [Fact]
    public void A_fraction_stands_on_the_axis()
    {
        var box = FormulaFixture.SetTex(@"\frac{1}{2}");
        var constants = FormulaFixture.Constants;

        var rule = Assert.Single(box.Items.OfType<DrawRule>());
        Assert.Equal(FormulaFixture.Of(constants.FractionRuleThickness), rule.Height.Value, 6);
        Assert.Equal(-FormulaFixture.Of(constants.AxisHeight), rule.Y.Value + (rule.Height.Value / 2), 6);
        Assert.Equal(-FormulaFixture.Of(constants.FractionNumeratorDisplayStyleShiftUp), FormulaFixture.Place(box, "1").Y, 4);
        Assert.Equal(FormulaFixture.Of(constants.FractionDenominatorDisplayStyleShiftDown), FormulaFixture.Place(box, "2").Y, 4);

        // nulldelimiterspace: 1.2 pt at 10 pt, at both sides.
        Assert.Equal(1.2, rule.X.Value, 6);
        Assert.Equal(rule.Width.Value + 2.4, box.Width.Value, 6);
    }

    [Fact]
    public void The_bar_of_a_root_lies_above_the_radicand()
    {
        var box = FormulaFixture.SetTex(@"\sqrt{x}");

        var rule = Assert.Single(box.Items.OfType<DrawRule>());
        var sign = FormulaFixture.Place(box, "√");
        Assert.Equal(FormulaFixture.Of(FormulaFixture.Constants.RadicalRuleThickness), rule.Height.Value, 6);
        Assert.Equal(FormulaFixture.Place(box, X).X, rule.X.Value, 5);

        // The top of the sign meets the top of the bar.
        var font = FormulaFixture.Libertinus.Mathematics;
        var run = box.Items.OfType<DrawGlyphs>().First(r => r.Text.Contains('√', StringComparison.Ordinal));
        var top = font.BoundsOf(run.Glyphs[0].Glyph).Top * 10.0 / font.UnitsPerEm;
        Assert.Equal(rule.Y.Value, sign.Y - top, 4);
    }

    [Fact]
    public void Limits_are_centred_over_the_operator_in_display_style_only()
    {
        var display = FormulaFixture.SetTex(@"\sum_{i}^{n}");
        var text = FormulaFixture.SetTex(@"\sum_{i}^{n}", isDisplay: false);

        Assert.True(FormulaFixture.Place(display, "𝑛").X < FormulaFixture.Place(display, "∑").X + 8);
        Assert.True(FormulaFixture.Place(text, "𝑛").X >= FormulaFixture.Advance("∑"));
        Assert.True(FormulaFixture.Place(display, "𝑖").Y > 8);
    }

    [Fact]
    public void An_accent_meets_its_letter_at_their_points_of_attachment()
    {
        var font = FormulaFixture.Libertinus.Mathematics;
        var table = font.Mathematics!;
        var box = FormulaFixture.SetTex(@"\hat{x}");

        var hat = FormulaFixture.Place(box, "\u0302").X + FormulaFixture.Of(table.TopAccentAttachment(font.GlyphOf(0x302)));
        var letter = FormulaFixture.Place(box, X).X + FormulaFixture.Of(table.TopAccentAttachment(font.GlyphOf(0x1D465)));
        Assert.Equal(letter, hat, 4);
    }

    [Fact]
    public void An_accent_over_a_tall_letter_is_raised_by_what_the_letter_is_taller()
    {
        var font = FormulaFixture.Libertinus.Mathematics;
        var top = FormulaFixture.Of(new(font.BoundsOf(font.GlyphOf(0x1D435)).Top));

        Assert.Equal(
            -(top - FormulaFixture.Of(FormulaFixture.Constants.AccentBaseHeight)),
            FormulaFixture.Place(FormulaFixture.SetTex(@"\hat{B}"), "\u0302").Y,
            3);
        Assert.Equal(0, FormulaFixture.Place(FormulaFixture.SetTex(@"\hat{a}"), "\u0302").Y, 3);
    }

    [Fact]
    public void A_letter_loses_its_dot_under_an_accent()
    {
        var plain = FormulaFixture.SetTex("i").Items.OfType<DrawGlyphs>().Single().Glyphs[0].Glyph;
        var accented = FormulaFixture.SetTex(@"\hat{i}").Items.OfType<DrawGlyphs>().SelectMany(r => r.Glyphs).Select(g => g.Glyph);

        Assert.DoesNotContain(plain, accented);
    }

    [Fact]
    public void Delimiters_cover_what_they_enclose()
    {
        var box = FormulaFixture.SetTex(@"\left(\begin{matrix}1\\2\\3\\4\\5\\6\end{matrix}\right)");

        // Six lines of 12 pt: the parenthesis is put together from parts, and only the first stands for the character.
        var parts = box.Items.OfType<DrawGlyphs>().Where(r => r.Text is "(" or "").ToList();
        Assert.True(parts.Count > 2, BoxDump.Write(box));
        Assert.Single(FormulaFixture.Places(box, "("));
        Assert.True(box.TotalHeight.Value is > 60 and < 75, BoxDump.Write(box));
    }

    [Fact]
    public void A_matrix_is_centred_on_the_axis_with_lines_of_twelve_points()
    {
        var box = FormulaFixture.SetTex(@"\begin{matrix}a&b\\c&d\end{matrix}");

        Assert.Equal(24, box.TotalHeight.Value, 6);
        Assert.Equal(FormulaFixture.Of(FormulaFixture.Constants.AxisHeight), (box.Height - box.Depth).Value / 2, 6);
        Assert.Equal(12, FormulaFixture.Place(box, "𝑐").Y - FormulaFixture.Place(box, "𝑎").Y, 4);
    }

    [Fact]
    public void Aligned_lines_are_three_points_further_apart()
    {
        var box = FormulaFixture.SetTex(@"\begin{aligned}a&=b\\c&=d\end{aligned}");

        Assert.Equal(15, FormulaFixture.Place(box, "𝑐").Y - FormulaFixture.Place(box, "𝑎").Y, 4);
        var equals = FormulaFixture.Places(box, "=");
        Assert.Equal(equals[0].X, equals[1].X, 5);
    }

    [Fact]
    public void Italic_correction_counts_only_before_a_character()
    {
        var font = FormulaFixture.Libertinus.Mathematics;
        var correction = FormulaFixture.Of(font.Mathematics!.ItalicCorrection(font.GlyphOf(0x1D453)));
        Assert.True(correction > 0);

        Assert.Equal(
            FormulaFixture.Advance("𝑓") + correction,
            FormulaFixture.Place(FormulaFixture.SetTex("f("), "(").X,
            4);
        Assert.Equal(FormulaFixture.Advance("𝑓"), FormulaFixture.SetTex("f").Width.Value, 4);
        Assert.Equal(FormulaFixture.Advance("𝑓"), FormulaFixture.Place(FormulaFixture.SetTex("f{xy}"), X).X, 4);
    }

    [Fact]
    public void What_cannot_be_read_is_shown_as_it_is()
    {
        var error = FormulaFixture.Set(new MathError(SourceSpan.Nowhere, @"\oops")).Items.OfType<DrawGlyphs>().Single();

        Assert.Equal(@"\oops", error.Text);
        Assert.StartsWith("SourceCodePro", error.Font.PostScriptName, StringComparison.Ordinal);
        Assert.True(error.Ink.Red > error.Ink.Green);
    }

    [Theory]
    [InlineData(@"\color{red}\boxed{x}")]
    [InlineData(@"\fcolorbox{red}{white}{x}")]
    public void A_frame_has_its_own_colour_or_that_of_the_formula(string tex)
    {
        var rules = FormulaFixture.SetTex(tex).Items.OfType<DrawRule>().ToList();

        Assert.Equal(4, rules.Count(r => r.Ink.Red > r.Ink.Green));
    }

    [Fact]
    public void Phantoms_take_room_and_leave_no_ink()
    {
        var box = FormulaFixture.SetTex(@"\phantom{xyz}");

        Assert.Empty(box.Items);
        Assert.Equal(FormulaFixture.SetTex("xyz").Width, box.Width);
    }
}
