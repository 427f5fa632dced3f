using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Displays: as wide as the measure, centred, numbered, broken where they must be.</summary>
public sealed class DisplayTests
{
    private static readonly Pt Measure = new(300);

    [Fact]
    public void A_display_is_centred_in_the_measure()
    {
        var line = Assert.Single(Set("E=mc^2", out _));

        Assert.Equal(Measure, line.Width);
        Assert.Equal((300 - FormulaFixture.SetTex("E=mc^2").Width.Value) / 2, FormulaFixture.Place(line, "𝐸").X, 4);
    }

    [Fact]
    public void Its_number_stands_at_the_right_margin()
    {
        var line = Assert.Single(Set(@"E=mc^2\tag{3}", out _));

        var number = line.Items.OfType<DrawGlyphs>().Single(r => r.Text == "(3)");
        var font = number.Font;
        var last = number.Glyphs[^1];
        Assert.Equal(300, number.X.Value + last.X + (font.Advance(last.Glyph).Value * 10.0 / font.UnitsPerEm), 3);
        Assert.Equal(0, number.Y.Value, 6);
    }

    [Fact]
    public void Where_there_is_no_room_the_number_goes_below()
    {
        var line = Assert.Single(Set(@"\left(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\right)\tag{3}", out _));

        var number = line.Items.OfType<DrawGlyphs>().Single(r => r.Text == "(3)");
        Assert.True(number.Y.Value > 5, BoxDump.Write(line));
        Assert.True(line.Depth >= number.Y);
    }

    [Fact]
    public void Aligned_equations_are_a_line_each_and_share_their_relation()
    {
        var lines = Set(@"\begin{align}a&=b+c\tag{1}\\x+y&=d\tag{2}\end{align}", out _);

        Assert.Equal(2, lines.Count);
        Assert.Equal(FormulaFixture.Place(lines[0], "=").X, FormulaFixture.Place(lines[1], "=").X, 4);

        // Lines of 12 pt and 3 pt between: the baselines of boxes stacked without space are 15 pt apart.
        Assert.Equal(15, (lines[0].Depth + lines[1].Height).Value, 6);
        Assert.Equal(8.4, lines[0].Height.Value, 6);
    }

    [Fact]
    public void A_display_too_wide_is_broken_before_a_relation()
    {
        var lines = Set("a+b+c+d+e+f+g+h+i+j+k+l=m+n+o+p+q+r+s+t+u+v+w+x+y+z", out var diagnostics);

        Assert.Equal(2, lines.Count);
        Assert.Equal("=", Texts(lines[1])[..1]);
        Assert.All(lines, l => Assert.True(Right(l) <= 300.001));
        Assert.Contains(diagnostics.InSourceOrder(), d => d.Code == "G0421");
    }

    [Theory]
    [InlineData(@"\text{where the sum runs over all of the neurons of the layer before, of which there may be very many indeed}")]
    [InlineData(@"x=\text{the number of the neurons of the layer before, of which there may be very many indeed, or none}")]
    [InlineData(@"\color{red}{\text{where the sum runs over all of the neurons of the layer before, of which there may be many}}")]
    public void A_text_too_wide_is_broken_between_its_words(string tex)
    {
        var lines = Set(tex, out var diagnostics);

        Assert.Equal(2, lines.Count);
        Assert.All(lines, l => Assert.InRange(Right(l), 50, 300.001));
        Assert.Equal("G0421", Assert.Single(diagnostics.InSourceOrder()).Code);
        Assert.All(lines.SelectMany(l => l.Items).OfType<DrawGlyphs>(), r => Assert.Equal(10, r.Size.Value));
    }

    [Fact]
    public void A_relation_goes_before_the_words_of_a_text()
    {
        var lines = Set(@"\text{the sum of all the weights}+\text{the bias}=\text{what the neuron is given in the end, at last}", out _);

        Assert.Equal(2, lines.Count);
        Assert.Equal("=", Texts(lines[1])[..1]);
    }

    [Theory]
    [InlineData(@"\text{if it is so}", 1)]
    [InlineData(@"\text{where the sum runs over all of the neurons of the layer before it}", 14)]
    [InlineData(@"x\text{where the sum runs over all of the neurons of the layer before it}", 14)]
    public void A_long_text_within_a_line_may_be_broken_between_its_words(string tex, int boxes)
    {
        var setting = FormulaFixture.NewSetting();
        var items = FormulaTypesetter.SetInline(FormulaFixture.Parse(tex, false, setting.Diagnostics), FormulaFixture.Style, setting);

        Assert.Equal(boxes, items.OfType<BoxItem>().Count());
        Assert.Equal(boxes - 1, items.OfType<Penalty>().Count(p => p.Cost < Penalty.Forbidden));
        Assert.All(items.OfType<Glue>(), g => Assert.True(g.Stretch > Pt.Zero && g.Shrink > Pt.Zero, g.ToString()));
    }

    [Fact]
    public void What_cannot_be_broken_is_made_smaller_and_the_author_is_told()
    {
        var line = Assert.Single(Set(@"\left(a+b+c+d+e+f+g+h+i+j+k+l+m+n+o+p+q+r+s+t+u+v+w+x+y+z\right)", out var diagnostics));

        Assert.Equal(300, Right(line), 1);
        var diagnostic = Assert.Single(diagnostics.InSourceOrder());
        Assert.Equal("G0422", diagnostic.Code);
    }

    [Fact]
    public void Lines_of_a_multline_stand_left_middle_and_right()
    {
        var lines = Set(@"\begin{multline}a\\b\\c\end{multline}", out _);

        Assert.Equal(10, FormulaFixture.Place(lines[0], "𝑎").X, 4);
        Assert.Equal(150, FormulaFixture.Place(lines[1], "𝑏").X + (FormulaFixture.Advance("𝑏") / 2), 4);
        Assert.Equal(290, FormulaFixture.Place(lines[2], "𝑐").X + FormulaFixture.Advance("𝑐"), 4);
    }

    private static List<Box> Set(string tex, out DiagnosticBag diagnostics)
    {
        var setting = FormulaFixture.NewSetting();
        diagnostics = setting.Diagnostics;
        return [.. FormulaTypesetter.SetDisplay(FormulaFixture.Parse(tex, true, diagnostics), FormulaFixture.Style, Measure, setting)];
    }

    private static string Texts(Box box) => string.Concat(box.Items.OfType<DrawGlyphs>().Select(r => r.Text));

    private static double Right(Box box)
        => box.Items.OfType<DrawGlyphs>().Max(r => r.X.Value + r.Glyphs[^1].X + (r.Font.Advance(r.Glyphs[^1].Glyph).Value * r.Size.Value / r.Font.UnitsPerEm));
}
