using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Every glyph of a formula belongs to a token of its MathML that says what it shows.</summary>
public sealed class FormulaTokensTests
{
    // What no token says is the sign of a root.
    private const string NoToken = "√";

    // Several primes are one glyph; that a function is applied is not to be seen.
    private const string NoGlyph = "\u2061′";

    [Theory]
    [InlineData(@"x_{ij}^2 + \frac{\sin\theta}{1-\cos 2\theta} \le \left\| v \right\|_2")]
    [InlineData(@"\begin{cases} 1 & \text{if } x > 0 \\ 0 & \text{otherwise} \end{cases}")]
    [InlineData(@"\begin{aligned} a &= b + c \\ &= \overline{d} \tag{3} \end{aligned}")]
    [InlineData(@"\underbrace{a+b}_{n} \xrightarrow{f} \widehat{xyz} \neq \bigl( \mathbb{R}^{12'} \bigr)")]
    [InlineData(@"\lim_{n\to\infty} \sqrt[3]{x^{y^z}} \operatorname*{arg\,max}_k f''(k) \bmod 12")]
    [InlineData(@"\mathbf{12}^3 \cancel{x} \boxed{y} \color{red} z \binom{n}{k} {}^{14}_{6}\mathrm{C}")]
    public void All_glyphs_have_one(string tex)
    {
        foreach (var isDisplay in (bool[])[false, true])
        {
            Assert.Equal(("", ""), Left(FormulaFixture.Parse(tex, isDisplay, new())));
        }
    }

    [Fact]
    public void So_do_those_of_other_peoples_formulas()
    {
        Assert.SkipWhen(Repository.Corpora is null, "GLOSSARY_CORPORA is not set");
        var left = new List<string>();
        var count = 0;
        foreach (var formula in CorpusFolder.Formulas().Where(f => f.Verdict == "ok"))
        {
            count++;
            var parsed = FormulaFixture.Parse(formula.Tex, formula.IsDisplay, new());
            if (Left(parsed) is var (glyphs, tokens) && glyphs.Length + tokens.Length > 0)
            {
                left.Add($"{formula.Tex}: {glyphs} | {tokens}");
            }
        }

        Assert.True(count > 2000, $"{count}");
        Assert.Empty(left);
    }

    // The glyphs without a token, and the tokens without a glyph.
    private static (string Glyphs, string Tokens) Left(Formula formula)
    {
        var element = new StructureElement(StructureRole.Formula, SourceSpan.Nowhere);
        var setting = FormulaFixture.NewSetting() with { TagsTokens = true };
        var boxes = formula.IsDisplay
            ? FormulaTypesetter.SetDisplay(formula, FormulaFixture.Style, new(400), setting, element)
            : [.. FormulaTypesetter.SetInline(formula, FormulaFixture.Style, setting, element).OfType<BoxItem>().Select(b => b.Box)];
        var items = boxes.SelectMany(b => b.Items).ToList();
        var runs = items.OfType<DrawGlyphs>().ToList();
        var drawn = items.Select(r => r.Tag?.Element).ToHashSet();
        return (
            string.Concat(runs.Where(r => r.Tag is null).Select(r => r.Text).Where(t => t != NoToken)),
            string.Concat(Walk(element).Where(e => e.MathMl is { IsToken: true } && !drawn.Contains(e)).SelectMany(e => e.MathMl!.Text).Where(c => !NoGlyph.Contains(c))));
    }

    private static IEnumerable<StructureElement> Walk(StructureElement element)
        => element.Children.OfType<StructureElement>().SelectMany(Walk).Prepend(element);
}
