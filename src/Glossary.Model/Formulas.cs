using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>A formula: what the author wrote and what it means.</summary>
/// <param name="Tex">The LaTeX source, without its dollar signs.</param>
/// <param name="IsDisplay">True for a formula set on a line of its own, in display style.</param>
public sealed record Formula(SourceSpan Span, string Tex, bool IsDisplay, MathNode Root);

/// <summary>TeX's eight spacing classes (TeXbook, chapter 17).</summary>
public enum MathClass
{
    Ordinary,
    Operator,
    Binary,
    Relation,
    Opening,
    Closing,
    Punctuation,
    Inner,
}

/// <summary>The alphabets of mathematical letters (Unicode's mathematical alphanumeric symbols).</summary>
public enum MathAlphabet
{
    /// <summary>What TeX does: Latin letters and lowercase Greek italic, digits and uppercase Greek upright.</summary>
    Default,
    Upright,
    Italic,
    Bold,
    BoldItalic,
    DoubleStruck,
    Script,
    BoldScript,
    Fraktur,
    BoldFraktur,
    SansSerif,
    SansSerifBold,
    SansSerifItalic,
    SansSerifBoldItalic,
    Monospace,
}

/// <summary>The sizes of TeX's styles, from display to scriptscript.</summary>
public enum MathLevel
{
    Display,
    Text,
    Script,
    ScriptScript,
}

/// <summary>Where an operator's limits stand.</summary>
public enum LimitsPlacement
{
    /// <summary>Above and below in display style, beside it elsewhere.</summary>
    ByStyle,
    AboveAndBelow,
    Beside,
}

/// <summary>The face of words inside a formula.</summary>
public enum MathTextFace
{
    /// <summary>The face of the text around the formula.</summary>
    Text,
    Bold,
    Italic,
    BoldItalic,
    SansSerif,
    Monospace,
    SmallCaps,
}

/// <summary>The unit of a length inside a formula.</summary>
public enum MathUnit
{
    /// <summary>1/18 em of the current style's math font.</summary>
    Mu,
    Em,
    Ex,
    Pt,
}

/// <summary>A length inside a formula.</summary>
public readonly record struct MathLength(double Value, MathUnit Unit);

/// <summary>A colour as authors name it, resolved to red, green, blue.</summary>
public readonly record struct MathColor(byte Red, byte Green, byte Blue);

/// <summary>A piece of a formula.</summary>
public abstract record MathNode
{
    // The hierarchy is closed: every node is declared in this file.
    private protected MathNode(SourceSpan span) => Span = span;

    public SourceSpan Span { get; }
}

/// <summary>Nodes side by side; classes space them.</summary>
public sealed record MathRow(SourceSpan Span, ImmutableArray<MathNode> Items) : MathNode(Span);

/// <summary>One symbol: a letter, digit, operator, relation, delimiter.</summary>
/// <param name="Text">The plain character (<c>x</c>, not its italic form; <c>R</c> for ℝ), or base and combining marks.</param>
public sealed record MathSymbol(SourceSpan Span, string Text, MathClass Class, MathAlphabet Alphabet = MathAlphabet.Default) : MathNode(Span)
{
    /// <summary>True for Unicode's text-style and variant forms that the author asked for by name and that no alphabet may change.</summary>
    public bool IsFixed { get; init; }
}

/// <summary>A number of several digits, so that MathML and speech see one token.</summary>
public sealed record MathNumber(SourceSpan Span, string Text, MathAlphabet Alphabet = MathAlphabet.Default) : MathNode(Span);

/// <summary>Words inside a formula (<c>\text</c>).</summary>
public sealed record MathText(SourceSpan Span, string Text, MathTextFace Face) : MathNode(Span);

/// <summary>The name of a function or operator, set upright: sin, lim, arg max.</summary>
public sealed record OperatorName(SourceSpan Span, MathNode Body, LimitsPlacement Limits) : MathNode(Span);

/// <summary>A big operator: ∑ ∏ ∫ ⋃.</summary>
public sealed record BigOperator(SourceSpan Span, string Text, LimitsPlacement Limits) : MathNode(Span);

/// <summary>Explicit space.</summary>
public sealed record MathSpace(SourceSpan Span, MathLength Width) : MathNode(Span)
{
    /// <summary>True where a line of text may end here (<c>\allowbreak</c>, an ordinary space command).</summary>
    public bool AllowsBreak { get; init; }
}

/// <summary>A fraction or a stack: numerator, denominator, the rule between and delimiters around.</summary>
/// <param name="Rule">The rule's thickness; null for the font's own, zero for none (<c>\binom</c>, <c>\atop</c>).</param>
/// <param name="Left">The delimiter at the left; empty for none.</param>
/// <param name="Level">The style it is forced into (<c>\dfrac</c>, <c>\tfrac</c>); null for the current one.</param>
public sealed record Fraction(
    SourceSpan Span, MathNode Numerator, MathNode Denominator, MathLength? Rule, string Left, string Right, MathLevel? Level) : MathNode(Span)
{
    /// <summary>True for <c>\cfrac</c>: both parts in display style with struts.</summary>
    public bool IsContinued { get; init; }

    /// <summary>Where the numerator of a continued fraction stands.</summary>
    public ColumnAlignment NumeratorAlignment { get; init; } = ColumnAlignment.Center;
}

/// <summary>A root; the degree is null for a square root.</summary>
public sealed record Radical(SourceSpan Span, MathNode Radicand, MathNode? Degree) : MathNode(Span);

/// <summary>A nucleus with subscript, superscript or both; limits if the nucleus is an operator that wants them.</summary>
/// <param name="Base">Null where scripts stand alone.</param>
public sealed record Scripts(SourceSpan Span, MathNode? Base, MathNode? Subscript, MathNode? Superscript) : MathNode(Span);

/// <summary>Delimiters that grow with what they enclose (<c>\left … \middle … \right</c>).</summary>
/// <param name="Left">The delimiter's character; empty for none.</param>
/// <param name="Body">Contains a <see cref="MiddleDelimiter"/> for each <c>\middle</c>.</param>
public sealed record Delimited(SourceSpan Span, string Left, MathRow Body, string Right) : MathNode(Span);

/// <summary>A delimiter that grows with the <see cref="Delimited"/> it stands in.</summary>
public sealed record MiddleDelimiter(SourceSpan Span, string Text) : MathNode(Span);

/// <summary>A delimiter of a named size (<c>\big</c> is 1, <c>\Bigg</c> is 4).</summary>
public sealed record SizedDelimiter(SourceSpan Span, string Text, MathClass Class, int Size) : MathNode(Span);

/// <summary>An accent over (or under) a nucleus.</summary>
/// <param name="Mark">The accent's character: a combining mark, or a stretchy character for a wide accent.</param>
/// <param name="IsStretchy">True where the mark grows to the width of the nucleus.</param>
public sealed record Accent(SourceSpan Span, MathNode Nucleus, string Mark, bool IsStretchy, bool IsBelow) : MathNode(Span);

/// <summary>A rule over or under a nucleus (<c>\overline</c>, <c>\underline</c>).</summary>
public sealed record Barred(SourceSpan Span, MathNode Nucleus, bool IsBelow) : MathNode(Span);

/// <summary>A brace, bracket or arrow stretched over or under a nucleus (<c>\overbrace</c>, <c>\underrightarrow</c>); scripts on it are limits.</summary>
public sealed record Stretched(SourceSpan Span, MathNode Nucleus, string Mark, bool IsBelow) : MathNode(Span);

/// <summary>Something set small over or under a nucleus (<c>\overset</c>, <c>\underset</c>, <c>\stackrel</c>).</summary>
public sealed record OverUnder(SourceSpan Span, MathNode Nucleus, MathNode? Over, MathNode? Under, MathClass Class) : MathNode(Span);

/// <summary>An arrow as long as the words over and under it (<c>\xrightarrow</c>).</summary>
public sealed record StretchyArrow(SourceSpan Span, string Arrow, MathNode? Over, MathNode? Under) : MathNode(Span);

/// <summary>How the columns of an array are spaced.</summary>
public enum MatrixKind
{
    /// <summary>TeX's array: half a column gap outside too, unless the kind is a matrix.</summary>
    Array,
    Matrix,
    SmallMatrix,
    Cases,

    /// <summary>As cases, in display style.</summary>
    DisplayCases,

    /// <summary>Pairs of right and left aligned columns without a gap inside a pair (<c>align</c>, <c>aligned</c>, <c>split</c>).</summary>
    Aligned,

    /// <summary>As aligned, without gaps between the pairs (<c>alignat</c>).</summary>
    AlignedAt,
    Gathered,
    Multline,
    Substack,

    /// <summary>LaTeX's old <c>eqnarray</c>.</summary>
    EquationArray,
    CommutativeDiagram,
}

/// <summary>An array of cells: matrices, cases, aligned equations.</summary>
/// <param name="Columns">The alignment of each column.</param>
/// <param name="ColumnRules">Number of vertical rules before column 0, 1, …, and after the last: one more than columns; negative for dashed.</param>
/// <param name="RowRules">Number of horizontal rules above row 0, 1, …, and under the last: one more than rows; negative for dashed.</param>
public sealed record Matrix(
    SourceSpan Span,
    MatrixKind Kind,
    ImmutableArray<MatrixRow> Rows,
    ImmutableArray<ColumnAlignment> Columns,
    ImmutableArray<int> ColumnRules,
    ImmutableArray<int> RowRules) : MathNode(Span)
{
    /// <summary>Multiplies the struts' height (<c>\arraystretch</c>).</summary>
    public double Stretch { get; init; } = 1;
}

/// <summary>A row of a <see cref="Matrix"/>.</summary>
/// <param name="Gap">Extra space below (<c>\\[2pt]</c>).</param>
/// <param name="Tag">The equation's number or mark at the margin; null if it has none.</param>
public sealed record MatrixRow(SourceSpan Span, ImmutableArray<MathNode> Cells, MathLength? Gap, MathNode? Tag);

/// <summary>A whole display with its number or mark (<c>\tag</c>, <c>equation</c>).</summary>
public sealed record Tagged(SourceSpan Span, MathNode Body, MathNode Tag) : MathNode(Span);

/// <summary>A forced style (<c>\displaystyle</c> and the rest of its group).</summary>
public sealed record StyleChange(SourceSpan Span, MathLevel Level, MathNode Body) : MathNode(Span);

/// <summary>A forced type size (<c>\small</c>, <c>\Large</c>): a factor of the text size.</summary>
public sealed record SizeChange(SourceSpan Span, double Factor, MathNode Body) : MathNode(Span);

/// <summary>One of four bodies, by style (<c>\mathchoice</c>).</summary>
public sealed record MathChoice(SourceSpan Span, MathNode Display, MathNode Text, MathNode Script, MathNode ScriptScript) : MathNode(Span);

/// <summary>A body that takes part in spacing as a given class (<c>\mathrel</c>, <c>\mathop</c>).</summary>
public sealed record Classed(SourceSpan Span, MathNode Body, MathClass Class, LimitsPlacement Limits = LimitsPlacement.Beside) : MathNode(Span);

/// <summary>A body whose ink or measures are partly left out (<c>\phantom</c>, <c>\smash</c>).</summary>
public sealed record Phantom(SourceSpan Span, MathNode Body, bool IsInked, bool KeepsWidth, bool KeepsHeight, bool KeepsDepth) : MathNode(Span);

/// <summary>A body of no width (<c>\rlap</c>: aligned left, it overlaps what follows; <c>\llap</c>: right; <c>\mathclap</c>: centre).</summary>
public sealed record Lap(SourceSpan Span, MathNode Body, ColumnAlignment Alignment) : MathNode(Span);

/// <summary>A body in a colour.</summary>
public sealed record Colored(SourceSpan Span, MathNode Body, MathColor Color) : MathNode(Span);

/// <summary>A body in a frame, on a ground, or both.</summary>
/// <param name="Frame">The frame's colour; null for that of the formula.</param>
public sealed record Framed(SourceSpan Span, MathNode Body, bool HasFrame, MathColor? Frame, MathColor? Ground) : MathNode(Span);

/// <summary>How a body is struck out.</summary>
public enum CancelKind
{
    Upward,
    Downward,
    Cross,
    Horizontal,

    /// <summary>An actuarial angle over and at the right.</summary>
    Angle,

    /// <summary>A phasor's angle at the left and below.</summary>
    Phase,
}

/// <summary>A body struck out or marked by a line (<c>\cancel</c>, <c>\sout</c>).</summary>
public sealed record Cancelled(SourceSpan Span, MathNode Body, CancelKind Kind) : MathNode(Span);

/// <summary>A solid rule (<c>\rule</c>).</summary>
public sealed record MathRule(SourceSpan Span, MathLength Width, MathLength Height, MathLength Raise) : MathNode(Span);

/// <summary>A body moved up (<c>\raisebox</c>), or centred on the axis (<c>\vcenter</c>) where the length is null.</summary>
public sealed record Raised(SourceSpan Span, MathNode Body, MathLength? Raise) : MathNode(Span);

/// <summary>A body that is a link.</summary>
public sealed record MathLink(SourceSpan Span, MathNode Body, string Address) : MathNode(Span);

/// <summary>Source that could not be read: shown as it is, in the colour of errors.</summary>
public sealed record MathError(SourceSpan Span, string Source) : MathNode(Span);
