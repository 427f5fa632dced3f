using Glossary.Model;

namespace Glossary.Tests;

/// <summary>Which formulas are text, and what text.</summary>
public sealed class TextFormulaTests
{
    [Theory]
    [InlineData("x", "<var>x</var>")]
    [InlineData("x_i^2", "<var>x</var><sub><var>i</var></sub><sup>2</sup>")]
    [InlineData("f'(x)", "<var>f</var>′(<var>x</var>)")]
    [InlineData("a + b = 3.5", "<var>a</var>\u00A0+ <var>b</var>\u00A0= 3.5")]
    [InlineData("x^{-1}", "<var>x</var><sup>−1</sup>")]
    [InlineData("-x < y", "−<var>x</var>\u00A0&lt; <var>y</var>")]
    [InlineData(@"\alpha\Gamma", "<var>α</var>Γ")]
    [InlineData(@"\sin x", "sin\u00A0<var>x</var>")]
    [InlineData(@"\lim_{x\to 0}", "lim<sub><var>x</var>→0</sub>")]
    [InlineData(@"\mathbf{W}\boldsymbol{x}", "<b>W</b><b><var>x</var></b>")]
    [InlineData(@"p_{\text{model}}(x)", "<var>p</var><sub>model</sub>(<var>x</var>)")]
    [InlineData(@"\left(a, b\right)", "(<var>a</var>, <var>b</var>)")]
    [InlineData(@"90^\circ", "90°")]
    [InlineData(@"\frac12", "1/2")]
    [InlineData(@"c = \frac{2\pi r}{n} + 1", "<var>c</var>\u00A0= 2<var>π</var><var>r</var>/<var>n</var>\u00A0+ 1")]
    [InlineData(@"e^{\frac{1}{2}}", "<var>e</var><sup>1/2</sup>")]
    public void What_is_simple_is_text(string tex, string text) => Assert.Equal(text, TextFormulaWriter.Write(Read(tex)));

    [Theory]
    [InlineData(@"x^{y^2}")] // Scripts of scripts.
    [InlineData(@"{ab}^2")] // Would be read as the square of b.
    [InlineData(@"\frac{1}{2}x")] // Would be read as one over 2x.
    [InlineData(@"x\frac{1}{2}")]
    [InlineData(@"\frac{1}{2x}")]
    [InlineData(@"\frac{a+b}{2}")]
    [InlineData(@"\dfrac12")]
    [InlineData(@"\binom n2")]
    [InlineData(@"\sum_i x")]
    [InlineData(@"\sqrt x")]
    [InlineData(@"\hat x")]
    [InlineData(@"\mathbb R")] // Not in every reader's faces.
    [InlineData(@"\epsilon")]
    [InlineData(@"\mathcal L")]
    [InlineData(@"\color{red}x")]
    [InlineData(@"\begin{matrix}a\end{matrix}")]
    [InlineData(@"\nonsense")]
    [InlineData("")]
    public void What_would_lose_is_not(string tex) => Assert.Null(TextFormulaWriter.Write(Read(tex)));

    [Fact]
    public void In_a_display_fractions_and_limits_have_room()
    {
        Assert.Null(TextFormulaWriter.Write(Read(@"\frac12", isDisplay: true)));
        Assert.Null(TextFormulaWriter.Write(Read(@"\lim_{x\to 0} x", isDisplay: true)));
        Assert.Equal("<var>x</var><sup>1/2</sup>", TextFormulaWriter.Write(Read(@"x^{\frac12}", isDisplay: true)));
    }

    private static Formula Read(string tex, bool isDisplay = false) => Tex.Read(tex, isDisplay).Formula;
}
