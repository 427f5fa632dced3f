using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>One of each kind of node, so that a kind no phase knows is noticed.</summary>
internal static partial class Samples
{
    private static readonly SourceSpan Span = SourceSpan.Nowhere;

    public static MathSymbol X { get; } = new(Span, "x", MathClass.Ordinary);

    public static MathSymbol Plus { get; } = new(Span, "+", MathClass.Binary);

    public static MathNumber One { get; } = new(Span, "1");

    public static ImmutableArray<MathNode> MathNodes { get; } =
    [
        new MathRow(Span, [X, Plus, One]),
        X,
        new MathNumber(Span, "12.5"),
        new MathText(Span, "if all", MathTextFace.Text),
        new OperatorName(Span, new MathRow(Span, [Upright("s"), Upright("i"), Upright("n")]), LimitsPlacement.Beside),
        new BigOperator(Span, "∑", LimitsPlacement.ByStyle),
        new MathSpace(Span, new(5, MathUnit.Mu)),
        new Fraction(Span, X, One, null, "", "", null),
        new Radical(Span, X, One),
        new Scripts(Span, X, One, Plus),
        new Delimited(Span, "(", new MathRow(Span, [X, new MiddleDelimiter(Span, "|"), One]), ")"),
        new MiddleDelimiter(Span, "|"),
        new SizedDelimiter(Span, "[", MathClass.Opening, 2),
        new Accent(Span, X, "\u0302", false, false),
        new Barred(Span, X, true),
        new Stretched(Span, X, "⏞", false),
        new OverUnder(Span, Plus, One, X, MathClass.Relation),
        new StretchyArrow(Span, "→", X, One),
        new Matrix(Span, MatrixKind.Array, [Row(X, One), Row(One)], [ColumnAlignment.Left, ColumnAlignment.Right], [1, -1, 2], [1, 0, -1]),
        new Tagged(Span, X, One),
        new StyleChange(Span, MathLevel.Script, X),
        new SizeChange(Span, 1.2, X),
        new MathChoice(Span, X, One, Plus, X),
        new Classed(Span, X, MathClass.Relation),
        new Phantom(Span, X, false, true, true, false),
        new Lap(Span, X, ColumnAlignment.Left),
        new Colored(Span, X, new(200, 0, 0)),
        new Framed(Span, X, true, new MathColor(0, 0, 0), new MathColor(255, 255, 0)),
        new Cancelled(Span, X, CancelKind.Cross),
        new MathRule(Span, new(1, MathUnit.Em), new(2, MathUnit.Pt), new(1, MathUnit.Ex)),
        new Raised(Span, X, new MathLength(2, MathUnit.Pt)),
        new MathLink(Span, X, "https://example.org"),
        new MathError(Span, @"\oops"),
    ];

    public static MathSymbol Upright(string letter) => new(Span, letter, MathClass.Ordinary, MathAlphabet.Upright);

    private static MatrixRow Row(params ImmutableArray<MathNode> cells) => new(Span, cells, null, null);
}
