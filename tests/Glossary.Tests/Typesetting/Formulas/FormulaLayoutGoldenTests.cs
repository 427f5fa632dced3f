using System.Text;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Set formulas as text, so that a change of any place is seen and read.</summary>
public sealed class FormulaLayoutGoldenTests
{
    public static TheoryData<string> Families => [.. Formulas.Keys];

    private static readonly SortedDictionary<string, string[]> Formulas = new(StringComparer.Ordinal)
    {
        ["glossary"] =
        [
            @"\vec{x}_{i-1}",
            "W_{i}",
            @"\vec{b_i}",
            @"\sigma",
            @"\vec{x}_i = \sigma (W_{i}\vec{x}_{i-1} + \vec{b_i})",
            @"\vec{x} \in \mathbb{R}^N",
            @"\text{softmax}(x)_i = \frac{e^{x_i}}{\sum_{j=1}^N e^{x_j}}",
        ],
        ["fractions"] = [@"\frac{a+b}{c}", @"\dfrac{1}{2}+\tfrac{1}{2}", @"\binom{n}{k}", @"\cfrac{1}{2+\cfrac{1}{3}}", @"x^{\frac{1}{2}}"],
        ["scripts"] = ["x^2", "x_i", "f_1^2", "V^A_B", "x^{2^{2^2}}", "f'''", @"{}^{14}_{6}C"],
        ["radicals"] = [@"\sqrt{x}", @"\sqrt[3]{x}", @"\sqrt{\sqrt{\sqrt{x}}}", @"\sqrt{\begin{matrix}a\\b\\c\\d\end{matrix}}"],
        ["operators"] = [@"\sum_{i=1}^n i", @"\int_0^1 f(x)\,dx", @"\lim_{x\to 0}\frac{\sin x}{x}", @"\sum\nolimits_{j}", @"\int\limits_a^b", @"\sum_{\substack{i=1\\j\neq i}}^n"],
        ["delimiters"] = [@"\left(\frac{a}{b}\right)", @"\left\{\begin{matrix}1\\2\\3\\4\\5\end{matrix}\right\}", @"\big(\Big(\bigg(\Bigg(", @"\left\langle\frac{a}{b}\middle|c\right\rangle"],
        ["accents"] = [@"\hat{x}", @"\hat{\imath}", @"\hat{i}", @"\widehat{xyz}", @"\overline{x+y}", @"\overbrace{a+b}^{n}", @"\underbrace{a+b}_{\text{sum}}", @"\overrightarrow{AB}", @"\hat{\hat{x}}"],
        ["matrices"] =
        [
            @"\begin{pmatrix}a&b\\c&d\end{pmatrix}",
            @"\begin{array}{|l||c:r|}\hline a&b&c\\\hline\hline d&e&f\\[2pt]\hline\end{array}",
            @"\begin{cases}x&\text{if }x\geq 0\\-x&\text{otherwise}\end{cases}",
            @"\begin{aligned}x&=1&y&=2\\x'&=3&y'&=4\end{aligned}",
            @"\begin{smallmatrix}a&b\\c&d\end{smallmatrix}",
            @"\begin{CD}A @>a>> B\\@VbVV @|\\C @= D\end{CD}",
        ],
        ["boxes"] = [@"\boxed{E=mc^2}", @"\cancel{x}", @"\xrightarrow[n]{f}", @"\color{red}x+y", @"\colorbox{yellow}{a}", @"\smash{\frac{a}{b}}x", @"\rule{1em}{0.5em}", @"\overset{a}{=}"],
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void Formulas_are_set_as_before(string family)
    {
        var dump = new StringBuilder();
        foreach (var tex in Formulas[family])
        {
            dump.Append(tex).Append('\n').Append(BoxDump.Write(FormulaFixture.SetTex(tex))).Append('\n');
        }

        Golden.Check($"formula-layout/{family}", dump.ToString());
    }

    [Fact]
    public void Every_formula_of_the_corpora_is_set_without_a_complaint_from_the_layout()
    {
        if (Repository.Corpora is not { } corpora || !File.Exists(Path.Combine(corpora, "_formulas.tsv")))
        {
            Assert.Skip("GLOSSARY_CORPORA does not name the corpora");
            return;
        }

        foreach (var formula in CorpusFolder.Formulas().Where(f => f.Verdict == "ok"))
        {
            var setting = FormulaFixture.NewSetting();
            var box = FormulaFixture.SetTex(formula.Tex, formula.IsDisplay, setting);
            Assert.True(double.IsFinite(box.Width.Value) && double.IsFinite(box.TotalHeight.Value), formula.Tex);
            Assert.DoesNotContain(setting.Diagnostics.InSourceOrder(), d => d.Code is "G0423");
        }
    }
}
