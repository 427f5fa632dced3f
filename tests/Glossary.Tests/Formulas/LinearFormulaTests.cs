namespace Glossary.Tests;

/// <summary>Formulas as lines of signs, for languages in which they are not spoken.</summary>
public sealed class LinearFormulaTests
{
    [Theory]
    [InlineData(@"d(P,Q)=\sqrt{(x_2-x_1)^2+(y_2-y_1)^2}", "d(P, Q) = √((x₂ − x₁)² + (y₂ − y₁)²)")]
    [InlineData(@"90^\circ", "90°")]
    [InlineData(@"\gamma=\frac{\pi}{2}", "γ = π/2")]
    [InlineData(@"\frac{a+b}{2c}", "(a + b)/(2c)")]
    [InlineData(@"2\frac{a}{b}\frac{c}{d}x", "2 a/b c/d x")]
    [InlineData(@"(\frac{a}{b})\ce{Ag+}", "(a/b)Ag⁺")]
    [InlineData(@"-x^{n-1}", "−xⁿ⁻¹")]
    [InlineData(@"e^{i\theta}", "e^(iθ)")]
    [InlineData(@"a_{\max}", "a_(max)")]
    [InlineData(@"{ab}^2", "(ab)²")]
    [InlineData("f''(x)", "f″(x)")]
    [InlineData(@"\sum_{i=1}^n \frac{1}{i^2}", "∑ᵢ₌₁ⁿ 1/(i²)")]
    [InlineData(@"\sin x + \lim_{x\to 0} y", "sin x + lim_(x → 0) y")]
    [InlineData(@"\sqrt[3]{x}\sqrt[n]{xy}", "∛xⁿ√(xy)")]
    [InlineData(@"\vec{x}\cdot\hat y", "x\u20D7 ⋅ y\u0302")]
    [InlineData(@"\overline{AB}", "(AB)\u00A0\u0305")]
    [InlineData(@"\underbrace{a+b}_{n}", "⏟(a + b)ₙ")]
    [InlineData(@"\begin{pmatrix}1&0\\0&1\end{pmatrix}", "(1, 0; 0, 1)")]
    [InlineData(@"\begin{aligned}a&=b\\c&=d\end{aligned}", "a = b; c = d")]
    [InlineData(@"\binom{n}{k}", "(n ¦ k)")]
    [InlineData(@"x\in\mathbb{R}^n, \mathcal L", "x ∈ ℝⁿ, L")]
    [InlineData(@"A \xrightarrow{f} B", "A →┴(f) B")]
    [InlineData(@"p(x)=0\text{ wenn }x<0", "p(x) = 0 wenn x < 0")]
    [InlineData(@"\color{red}{x}\boxed{y}\phantom{z}", "xy")]
    public void Signs_stand_in_one_line(string tex, string line) => Assert.Equal(line, Tex.Line(tex));
}
