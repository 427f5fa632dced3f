using System.Collections.Immutable;
using CsCheck;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Whatever the tree and whatever the face, a formula is set.</summary>
public sealed class FormulaRobustnessTests
{
    private static readonly SourceSpan Span = SourceSpan.Nowhere;

    private static readonly Gen<string> Characters = OneOf(
        "x", "i", "1", "+", "=", "(", "∑", "∫", "√", "→", "ℝ", "\u0302", "|", "", "漢", "\U0001F600", "\uFFFF", "=\u0338", "⏟", "{", "\u200B", "Ω");

    private static readonly Gen<MathLength> Lengths = Gen.Select(Gen.Double[-20, 20], Gen.Enum<MathUnit>(), (v, u) => new MathLength(v, u));

    private static readonly Gen<MathNode> Leaves = Gen.OneOf(
        Gen.Select(Characters, Gen.Enum<MathClass>(), Gen.Enum<MathAlphabet>(), (t, c, a) => (MathNode)new MathSymbol(Span, t, c, a)),
        Gen.Select(Characters, Gen.Enum<LimitsPlacement>(), (t, l) => (MathNode)new BigOperator(Span, t, l)),
        Gen.Select(Characters, Gen.Enum<MathTextFace>(), (t, f) => (MathNode)new MathText(Span, t, f)),
        Gen.Select(Lengths, Gen.Bool, (l, b) => (MathNode)new MathSpace(Span, l) { AllowsBreak = b }),
        Gen.Select(Lengths, Lengths, Lengths, (w, h, r) => (MathNode)new MathRule(Span, w, h, r)),
        Gen.Select(Characters, Gen.Int[0, 5], (t, s) => (MathNode)new SizedDelimiter(Span, t, MathClass.Opening, s)),
        Characters.Select(t => (MathNode)new MiddleDelimiter(Span, t)),
        OneOf<MathNode>(new MathNumber(Span, "1"), new MathNumber(Span, "1,000.5"), new MathError(Span, @"\oops"), new MathRow(Span, [])));

    private static readonly Gen<MathNode> Trees = Gen.Recursive<MathNode>((depth, tree) => depth > 5 ? Leaves : Gen.Frequency((1, Leaves), (3, Branches(tree))));

    private static readonly bool[] Styles = [false, true];

    [Fact]
    public void Any_tree_is_set_in_finite_measures()
        => Trees.Sample(
            tree =>
            {
                foreach (var isDisplay in Styles)
                {
                    var formula = new Formula(Span, "", isDisplay, tree);
                    var setting = FormulaFixture.NewSetting();
                    Check(FormulaTypesetter.SetBox(formula, FormulaFixture.Style, setting));
                    foreach (var line in FormulaTypesetter.SetDisplay(formula, FormulaFixture.Style, new(100), setting))
                    {
                        Check(line);
                    }

                    foreach (var box in FormulaTypesetter.SetInline(formula, FormulaFixture.Style, setting).OfType<BoxItem>())
                    {
                        Check(box.Box);
                    }
                }
            },
            iter: 1500);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Nesting_has_a_limit_and_the_author_is_told(int kind)
    {
        MathNode node = Samples.X;
        for (var i = 0; i < 5000; i++)
        {
            node = kind switch
            {
                0 => new MathRow(Span, [node, Samples.Plus]),
                1 => new Fraction(Span, node, Samples.One, null, "(", ")", null),
                2 => new Accent(Span, node, "\u0302", true, false),
                3 => new Scripts(Span, node, null, Samples.One),
                _ => new Colored(Span, node, default),
            };
        }

        var setting = FormulaFixture.NewSetting();
        Check(FormulaTypesetter.SetBox(new(Span, "", true, node), FormulaFixture.Style, setting));

        Assert.Contains(setting.Diagnostics.InSourceOrder(), d => d.Code == "G0423");
    }

    [Fact]
    public void A_face_without_a_MATH_table_will_do()
    {
        var fonts = FormulaFixture.Faces(Repository.Path("fonts", "libertinus", "LibertinusSerif-Regular.otf"));
        Assert.Null(fonts.Mathematics.Mathematics);

        foreach (var node in Samples.MathNodes)
        {
            Check(FormulaTypesetter.SetBox(new(Span, "", true, node), FormulaFixture.Style, FormulaFixture.NewSetting(fonts)));
        }

        var setting = FormulaFixture.NewSetting(fonts);
        var box = FormulaFixture.SetTex(@"\frac{a}{b}+\sqrt{x^2}", true, setting);
        Assert.Equal(2, box.Items.OfType<DrawRule>().Count());
    }

    [Fact]
    public void A_character_no_face_has_is_reported()
    {
        var setting = FormulaFixture.NewSetting();
        FormulaTypesetter.SetBox(new(Span, "", true, new MathSymbol(Span, "漢", MathClass.Ordinary)), FormulaFixture.Style, setting);

        Assert.Equal("G0420", Assert.Single(setting.Diagnostics.InSourceOrder()).Code);
    }

    [Theory]
    [InlineData("x+漢", 2, 3)]
    [InlineData(@"rac{1}{	ext{漢}}", 13, 14)]
    [InlineData(@"\sqrt{漢^2}", 6, 7)]
    public void A_missing_character_is_reported_where_it_stands(string tex, int start, int end)
    {
        var setting = FormulaFixture.NewSetting();
        FormulaFixture.SetTex(tex, true, setting);

        var span = Assert.Single(setting.Diagnostics.InSourceOrder()).Span;
        Assert.Equal((start, end), (span.Start, span.End));
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<MathNode> Branches(Gen<MathNode> tree) => Gen.OneOf(
        tree.Array[0, 5].Select(i => (MathNode)new MathRow(Span, [.. i])),
        Gen.Select(tree, tree, Characters, Gen.Bool, (a, b, d, c) => (MathNode)new Fraction(Span, a, b, null, d, d, null) { IsContinued = c }),
        Gen.Select(tree, tree, Gen.Bool, (a, b, d) => (MathNode)new Radical(Span, a, d ? b : null)),
        Gen.Select(tree, tree, tree, Gen.Int[0, 7], (a, b, c, k) => (MathNode)new Scripts(Span, (k & 4) > 0 ? null : a, (k & 1) > 0 ? b : null, (k & 2) > 0 ? c : null)),
        Gen.Select(tree.Array[0, 4], Characters, Characters, (i, l, r) => (MathNode)new Delimited(Span, l, new(Span, [.. i]), r)),
        Gen.Select(tree, Characters, Gen.Bool, Gen.Bool, (n, m, s, b) => (MathNode)new Accent(Span, n, m, s, b)),
        Gen.Select(tree, Characters, Gen.Bool, (n, m, b) => (MathNode)new Stretched(Span, n, m, b)),
        Gen.Select(tree, tree, tree, (n, o, u) => (MathNode)new OverUnder(Span, n, o, u, MathClass.Relation)),
        Gen.Select(tree, Characters, (n, a) => (MathNode)new StretchyArrow(Span, a, n, null)),
        Gen.Select(tree, Gen.Enum<LimitsPlacement>(), (n, l) => (MathNode)new OperatorName(Span, n, l)),
        Gen.Select(tree, Gen.Enum<MathClass>(), (n, c) => (MathNode)new Classed(Span, n, c)),
        Gen.Select(tree, Gen.Enum<CancelKind>(), (n, k) => (MathNode)new Cancelled(Span, n, k)),
        Gen.Select(tree, Gen.Enum<ColumnAlignment>(), (n, a) => (MathNode)new Lap(Span, n, a)),
        Gen.Select(tree, Gen.Enum<MathLevel>(), (n, l) => (MathNode)new StyleChange(Span, l, n)),
        Gen.Select(tree, tree, (n, t) => (MathNode)new Tagged(Span, n, t)),
        Gen.Select(tree, Lengths, Gen.Bool, (n, l, c) => (MathNode)new Raised(Span, n, c ? null : l)),
        tree.Select(n => (MathNode)new Colored(Span, n, new(1, 2, 3))),
        Gen.Select(tree, Gen.Bool, Gen.Bool, (n, f, c) => (MathNode)new Framed(Span, n, f, c ? new MathColor(1, 2, 3) : null, new MathColor(4, 5, 6))),
        Gen.Select(tree.Array[0, 3].Array[0, 3], Gen.Enum<MatrixKind>(), Lengths, (c, k, g) => (MathNode)new Matrix(
            Span, k, [.. c.Select(r => new MatrixRow(Span, [.. r], g, null))], ImmutableArray<ColumnAlignment>.Empty.Add(ColumnAlignment.Left), [1, 0, -2], [0, 2, -1])));

    private static void Check(Box box)
    {
        Assert.True(double.IsFinite(box.Width.Value) && double.IsFinite(box.Height.Value) && double.IsFinite(box.Depth.Value), BoxDump.Write(box));
        foreach (var run in box.Items.OfType<DrawGlyphs>())
        {
            Assert.Equal(run.Text.Length, run.Glyphs.Sum(g => g.TextLength));
        }
    }
}
