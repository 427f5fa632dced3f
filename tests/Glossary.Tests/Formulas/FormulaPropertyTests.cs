using System.Diagnostics;
using System.Xml.Linq;
using CsCheck;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>Whatever an author types: no exception, no hang, well-formed MathML.</summary>
public sealed class FormulaPropertyTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "^", "_", "&", @"\\", "$", "#", "'", "[", "]", "(", ")", "|", "~", "%\n", " ", "\n", "a", "x", "1", "2", ".", ",", "+", "-", "=", "<", ">", "\"", "é", "α", "∑", "𝐀", "\u0302", "\ud835", "\u0000", "²", "@",
        @"\frac", @"\sqrt", @"\left", @"\right", @"\middle", @"\over", @"\choose", @"\begin{matrix}", @"\end{matrix}", @"\begin{array}{cc}", @"\end{array}", @"\begin{CD}", @"\end{CD}", @"\begin", @"\end", @"\text", @"\text{",
        @"\sum", @"\limits", @"\lim", @"\hat", @"\overbrace", @"\xrightarrow", @"\mathbf", @"\boldsymbol", @"\displaystyle", @"\color{red}", @"\textcolor", @"\def\a{", @"\def\a#1{", @"\a", @"\newcommand{\b}[1]{#1#1}", @"\b", @"\let\a=",
        @"\expandafter", @"\edef\c{\a}", @"\tag", @"\hline", @"\kern", @"\hspace", @"\verb|", @"\char", @"\not", @"\big", @"\Set", @"\Braket", @"\operatorname*", @"\href{", @"\substack", @"\cfrac", @"\genfrac", @"\phantom", @"\bgroup", @"\egroup",
        @"\mathchoice", @"\'", @"\(", @"\)", @"\unknown", @"\ ", @"\,", @"\rule", @"\raisebox", @"\dots", @"\pmod", @"\ce", @"\ce{", @"\pu{", @"\matrix{", @"\TeX",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(indices => string.Concat(indices.Select(i => Pieces[i])));

    [Fact]
    public void Any_soup_of_tokens_gives_a_formula_and_well_formed_xml()
        => Soup.Sample(
            tex =>
            {
                var clock = Stopwatch.StartNew();
                var (formula, _) = Tex.Read(tex);
                XDocument.Parse(MathMlWriter.Write(formula));
                FormulaDump.Write(formula.Root);
                return clock.ElapsedMilliseconds < 2000;
            },
            iter: 3_000);

    [Fact]
    public void Any_characters_give_well_formed_xml()
        => Gen.String[0, 80].Sample(tex => XDocument.Parse(MathMlWriter.Write(Tex.Read(tex).Formula)) is not null, iter: 2_000);

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("x^")]
    [InlineData("x_{")]
    [InlineData(@"\frac")]
    [InlineData(@"\left(")]
    [InlineData(@"\right)")]
    [InlineData(@"\begin{matrix}")]
    [InlineData(@"\end{matrix}")]
    [InlineData(@"\displaystyle ")]
    [InlineData(@"\color{red}")]
    [InlineData(@"\text{$")]
    [InlineData("f(")]
    [InlineData("|x")]
    [InlineData(@"\unknown ")]
    [InlineData("'")]
    [InlineData("&")]
    [InlineData(@"\\")]
    [InlineData(@"\hat")]
    [InlineData(@"\sum_a ")]
    [InlineData("-")]
    [InlineData(@"\def\a#1{\a{#1#1}}\a x")]
    [InlineData(@"\def\a{\a\a}\a")]
    public void Long_repetitions_take_time_in_proportion(string piece)
    {
        var tex = string.Concat(Enumerable.Repeat(piece, 20_000 / piece.Length));
        var clock = Stopwatch.StartNew();
        var xml = MathMlWriter.Write(Tex.Read(tex).Formula);

        Assert.StartsWith("<math", xml, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{piece}: {clock.Elapsed}");
    }
}
