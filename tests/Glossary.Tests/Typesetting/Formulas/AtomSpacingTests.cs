using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>The spaces between atoms, by the table on page 170 of the TeXbook.</summary>
public sealed class AtomSpacingTests
{
    private const double Thin = 10 * 3 / 18.0;
    private const double Medium = 10 * 4 / 18.0;
    private const double Thick = 10 * 5 / 18.0;

    [Theory]
    [InlineData("a=b", "b", Thick)]
    [InlineData("a+b", "b", Medium)]
    [InlineData("a,b", "b", Thin)]
    [InlineData("(b", "b", 0)]
    [InlineData("a-b", "b", Medium)]
    [InlineData("=-b", "b", 0)]
    [InlineData("+b", "b", 0)]
    public void Atoms_keep_their_distance(string tex, string last, double space)
    {
        var box = FormulaFixture.SetTex(tex);

        var italic = char.ConvertFromUtf32(0x1D44E + last[0] - 'a');
        var x = FormulaFixture.Place(box, italic).X;
        var before = tex[^2] switch { '-' => "−", var c => c.ToString() };
        Assert.Equal(FormulaFixture.Place(box, before).X + FormulaFixture.Advance(before) + space, x, 4);
    }

    [Fact]
    public void Scripts_are_set_tight()
    {
        var box = FormulaFixture.SetTex("x_{=1}");

        var (x, _, _) = FormulaFixture.Place(box, "1");
        var relation = FormulaFixture.Place(box, "=");
        var font = FormulaFixture.Libertinus.Mathematics;
        Assert.Equal(relation.X + (font.Advance(font.GlyphOf('=')).Value * relation.Size.Value / 1000), x, 3);
    }

    [Fact]
    public void Operators_keep_their_thin_space_even_in_scripts()
    {
        Assert.Equal(MathSpacing.Thin, AtomSpacing.Between(MathClass.Ordinary, MathClass.Operator, true));
        Assert.Equal(MathSpacing.None, AtomSpacing.Between(MathClass.Ordinary, MathClass.Relation, true));
    }

    [Fact]
    public void Spaces_in_a_line_stretch_as_TeX_says()
    {
        Assert.Equal(new Glue(new(4), new(2), new(4)), AtomSpacing.Glue(MathSpacing.Medium, new(1)));
        Assert.Equal(new Glue(new(5), new(5), Pt.Zero), AtomSpacing.Glue(MathSpacing.Thick, new(1)));
    }
}
