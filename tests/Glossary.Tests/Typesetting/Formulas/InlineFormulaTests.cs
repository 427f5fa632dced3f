using System.Collections.Immutable;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Formulas in a line of text: boxes, and where the line may be broken between them.</summary>
public sealed class InlineFormulaTests
{
    [Fact]
    public void Breaks_come_after_relations_and_operators_at_TeXs_costs()
    {
        var items = Set("a+b=c");

        Assert.Equal("𝑎 |10000| ~ + |700| ~ 𝑏 |10000| ~ = |500| ~ 𝑐", Describe(items));
    }

    [Fact]
    public void Nothing_breaks_inside_delimiters_groups_and_fractions()
    {
        Assert.Single(Set(@"\left(a+b\right)"));
        Assert.Single(Set("{a+b}"));
        Assert.Single(Set(@"\frac{a+b}{c}"));
    }

    [Fact]
    public void Plain_parentheses_do_not_bind()
        => Assert.Equal("(𝑎 |10000| ~ + |700| ~ 𝑏)", Describe(Set("(a+b)")));

    [Fact]
    public void No_break_parts_two_relations()
        => Assert.Equal("𝑎 |10000| ~ <= |500| ~ 𝑏", Describe(Set("a<=b")));

    [Fact]
    public void Thin_spaces_stay_inside_the_box()
        => Assert.Single(Set("f(x,y)"));

    [Fact]
    public void The_natural_width_is_that_of_the_formula_in_one_piece()
    {
        var items = Set("x^2+y_1=z, w");
        var width = items.Sum(i => i switch { BoxItem box => box.Box.Width.Value, Glue glue => glue.Width.Value, _ => 0 });

        Assert.Equal(FormulaFixture.SetTex("x^2+y_1=z, w", isDisplay: false).Width.Value, width, 5);
    }

    [Fact]
    public void Relations_stretch_and_operators_shrink()
    {
        var glue = Set("a+b=c").OfType<Glue>().ToList();

        Assert.Equal(new Glue(new(40 / 18.0), new(20 / 18.0), new(40 / 18.0)), glue[0]);
        Assert.Equal(50 / 18.0, glue[2].Stretch.Value, 9);
        Assert.Equal(Pt.Zero, glue[2].Shrink);
    }

    private static ImmutableArray<Item> Set(string tex)
    {
        var setting = FormulaFixture.NewSetting();
        return FormulaTypesetter.SetInline(FormulaFixture.Parse(tex, false, setting.Diagnostics), FormulaFixture.Style, setting);
    }

    private static string Describe(ImmutableArray<Item> items) => string.Join(' ', items.Select(i => i switch
    {
        BoxItem box => string.Concat(box.Box.Items.OfType<DrawGlyphs>().Select(r => r.Text)),
        Glue => "~",
        Penalty penalty => $"|{penalty.Cost}|",
        _ => "?",
    }));
}
