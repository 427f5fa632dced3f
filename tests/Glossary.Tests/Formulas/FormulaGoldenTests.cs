using System.Text;

namespace Glossary.Tests;

/// <summary>Each family of commands: the tree, the MathML and the words of typical formulas.</summary>
public sealed class FormulaGoldenTests
{
    public static TheoryData<string, string[]> Families => new()
    {
        { "glossary", [@"\vec{x}_{i-1}", "W_{i}", @"\vec{b_i}", @"\sigma", @"\vec{x}_i = \sigma (W_{i}\vec{x}_{i-1} + \vec{b_i})", @"\vec{x} \in \mathbb{R}^N", @"\text{softmax}(x)_i = \frac{e^{x_i}}{\sum_{j=1}^N e^{x_j}}"] },
        { "atoms", ["a+b-c", "a=-b", "(-x)", "f(x,y)", "a/b", "n!", "|x|", "1{,}000.5", @"a\colon b", "x'_i+f''", @"a\not\subset B", @"\{x\mid x>0\}", "1 2.5", @"a\%\&\#\$\_"] },
        { "unicode", ["α+∑_{i}x²", "ℝ ≤ ∞", "𝐀𝛼𝟙ℒ", "x₁⁻¹", "é ñ", "x̂ + ñ̄", "∫₀¹", "≠ ≠", "a−b·c", "中", "⟨x⟩"] },
        { "fractions", [@"\frac12", @"\dfrac{a}{b}\tfrac{a}{b}", @"\cfrac[l]{1}{1+x}", @"\binom nk", @"{n \choose k}", @"{a+b \over c}", @"{a \above{2pt} b}", @"\genfrac\{]{0.8pt}{0}{a}{b}", @"a\frac{b}{c}d"] },
        { "radicals", [@"\sqrt x", @"\sqrt[3]{x+1}", @"\sqrt[n]{\sqrt{a}}", @"\root 3 \of x"] },
        { "scripts", ["x_i^2", "x^2_i", "{}^{14}_{6}C", "x^{a^b}", "x'^2", "f''''", @"x^\frac12", "x_{}", @"\Gamma^{\mu}_{\nu\rho}"] },
        { "accents", [@"\hat{x}\vec{AB}", @"\widehat{xyz}", @"\overline{x+y}\underline{x}", @"\overbrace{a+b}^{n}\underbrace{c}_{\text{sum}}", @"\overset{!}{=}\underset{x}{\max}", @"\stackrel{?}{=}", @"\overrightarrow{AB}\underleftarrow{CD}", @"\utilde{x}"] },
        { "delimiters", [@"\left(\frac ab\right)", @"\left.\frac{df}{dx}\right|_{x=0}", @"\left\langle a\middle|b\right\rangle", @"\bigl(\Bigm|\biggr)\Bigg/", @"\set{x|x<1}", @"\Braket{a|b|c}", @"\lvert x\rvert\lVert y\rVert", @"\left[0,1\right)"] },
        { "operators", [@"\sum_{i=1}^n i", @"\textstyle\sum_{i=1}^n i", @"\int\limits_a^b", @"\lim_{x\to0}\sin x", @"\sin^2(x)", @"\operatorname*{ess\,sup}_x f", @"\mathop{A}\limits_b", @"a\mathrel{R}b", @"a\bmod b", @"a\pmod n", @"2\sin x\cos y", @"\varlimsup_n", @"\argmax_x"] },
        { "arrows", [@"a\xrightarrow{f}b", @"\xleftarrow[below]{above}", @"\xrightarrow{}", @"a\to b\implies c\iff d"] },
        { "arrays", [@"\begin{pmatrix}a&b\\c&d\end{pmatrix}", @"\begin{array}{|l:c||r|}\hline a&b&c\\[2pt]\hdashline d&e&f\end{array}", @"\begin{cases}x&\text{if }x>0\\-x\end{cases}", @"\begin{aligned}a&=b\\&=c&d&<-e\end{aligned}", @"\begin{gather}a\tag{1}\\b\notag\end{gather}", @"\sum_{\substack{i\\j}}", @"\begin{bmatrix*}[r]1\\-1\end{bmatrix*}", @"\begin{CD}A @>f>> B\\@VgVV @|\\C @= D\end{CD}", @"a\\b", @"\def\arraystretch{1.5}\begin{matrix}a\end{matrix}", @"\begin{multline}a\\b\\c\end{multline}", @"\begin{equation}a\tag{2}\end{equation}"] },
        { "spacing", [@"a\,b\:c\;d\!e\quad f\qquad g", @"a\ b~c", @"\kern2pt\mkern3mu\hspace{1ex}\hskip1cm", @"\phantom{x}\hphantom{y}\vphantom{z}\smash[b]{w}", @"\rlap{x}\mathllap{y}\mathclap{z}", @"\rule[1pt]{2em}{3ex}", @"\raisebox{1ex}{a}\vcenter{b}"] },
        { "alphabets", [@"\mathbb{RE}\mathcal{L}\mathfrak{g}", @"\mathbf{x\alpha\Gamma1}", @"\mathrm{KL}\mathrm{d}x", @"\mathsf{T}\mathtt{ab}\mathit{diff}", @"\boldsymbol{\alpha x\Sigma 1+}", @"{\bf x}y", @"\bm{\mathcal{A}}", @"\mathbf{\boldsymbol{x}y}", @"\varGamma\Gamma\partial\nabla"] },
        { "styles", [@"\displaystyle\sum_i\scriptstyle x", @"{\large x}", @"\mathchoice{D}{T}{S}{SS}", @"\frac{\displaystyle a}{b}"] },
        { "text", [@"\text{if $x>0$ then}", @"\textbf{bold} \textit{it}\texttt{tt}", @"\text{``a'' -- b---c}", @"\text{\'e\""o\c c\aa\ss}", @"\text{a \textbf{b} c}", @"\verb|a_b|", @"\text{a\ b~c{d}}", @"\TeX", @"\emph{a \emph{b}}", @"\char""263a"] },
        { "colors", [@"\color{red}x+y", @"\textcolor{#00f}{x}", @"\colorbox{yellow}{a}\fcolorbox{red}{white}{b}", @"\boxed{E=mc^2}", @"\cancel{x}\bcancel{y}\xcancel{z}\sout{w}", @"\textcolor[rgb]{0,0.5,1}{x}\red{y}"] },
        { "links", [@"\href{https://a.b/c%20d#e}{x}", @"\url{https://a.b}", @"\htmlClass{c}{x}"] },
        { "chemistry", [@"\ce{H2O}", @"\ce{SO4^2-}", @"\ce{2H2 + O2 -> 2H2O}", @"\ce{A <=>[k_1][k_2] B}", @"\ce{^{227}_{90}Th+}", @"\ce{C6H5-CHO}", @"\ce{CuSO4*5H2O}", @"\ce{1/2 O2 (g)}", @"\ce{Ag+ + Cl- -> AgCl v}", @"\ce{CH2=CH2 ->[\text{cat}] X}", @"\pu{123 kJ//mol}", @"\pu{1.2e3 m s^-2}", @"\pu{25 °C}"] },
        { "macros", [@"\def\f#1{#1^2}\f{x}\f y", @"\newcommand{\n}[2][k]{#1+#2}\n{a}\n[b]{c}", @"\DeclareMathOperator{\Tr}{Tr}\Tr A", @"\def\p(#1,#2){#2#1}\p(a,b)", @"\let\a=\alpha\a", @"{\def\x{1}\x}\gdef\y{2}\y", @"\def\a{x}\edef\b{\a}\def\a{y}\b", @"\def\m#1{\def\n##1{#1##1}}\m{a}\n{b}"] },
    };

    [Theory]
    [MemberData(nameof(Families))]
    public void A_family_reads_writes_and_speaks_as_the_golden_file_says(string family, string[] formulas)
    {
        var text = new StringBuilder();
        foreach (var tex in formulas)
        {
            text.Append(tex).Append('\n');
            text.Append("  ").Append(Tex.Dump(tex)).Append('\n');
            text.Append("  ").Append(Tex.MathMl(tex)).Append('\n');
            text.Append("  ").Append(Tex.Speech(tex)).Append('\n');
            text.Append("  ").Append(Tex.Line(tex)).Append('\n');
            Assert.Equal("", Tex.Messages(tex));
        }

        Golden.Check("formulas/" + family, text.ToString());
    }
}
