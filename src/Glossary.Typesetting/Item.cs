using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>An item of a horizontal or vertical list, as in TeX: something with extent, space, or a place to break.</summary>
public abstract record Item
{
    // The hierarchy is closed: every item is declared in this file.
    private protected Item()
    {
    }
}

/// <summary>A finished box: a formula, a picture, a line of a page.</summary>
public sealed record BoxItem(Box Box) : Item
{
    /// <summary>The place in the structure tree of all that is drawn in the box and has no place of its own.</summary>
    public StructureContent? Tag { get; init; }

    /// <summary>In a vertical list: how far the box stands from the list's left edge.</summary>
    public Pt X { get; init; }
}

/// <summary>Space that can stretch and shrink. A line or page may be broken at it if it follows a box.</summary>
/// <param name="StretchOrder">0 for finite stretch, 1 for TeX's <c>fil</c>, 2 for <c>fill</c>.</param>
public sealed record Glue(Pt Width, Pt Stretch, Pt Shrink, int StretchOrder = 0) : Item;

/// <summary>A place to break, at a cost; <see cref="Forbidden"/> for none, <see cref="Forced"/> for one that must be taken.</summary>
/// <param name="Width">What a break here adds to the line, such as a hyphen.</param>
/// <param name="IsFlagged">True for a hyphen: two in a row cost more.</param>
public sealed record Penalty(int Cost, Pt Width, bool IsFlagged) : Item
{
    public const int Forbidden = 10_000;

    public const int Forced = -10_000;

    /// <summary>What is set at the end of the line if it is broken here (a hyphen); null for nothing.</summary>
    public Item? Before { get; init; }
}

/// <summary>In a vertical list, after the line that carries its mark: a footnote, which goes to the foot of the page the line is on.</summary>
/// <param name="Lines">The note as a vertical list; it may be divided only where it must.</param>
public sealed record NoteInsert(ImmutableArray<Item> Lines) : Item
{
    /// <summary>True where its text begins at the right, and so does the rule above.</summary>
    public bool IsRightToLeft { get; init; }
}

/// <summary>Among the lines of a note: the note that begins here, itself or one called in it.</summary>
internal sealed record NoteStart(Footnote Note) : Item;

/// <summary>In a vertical list: the term whose entry begins here, for the running heads.</summary>
public sealed record TermMark(string Term) : Item;

/// <summary>In a vertical list: the lines of a paragraph that can be set in one more or less begin here, or end.</summary>
/// <param name="Count">The number of its boxes; 0 at the end.</param>
internal sealed record VariantMark(ParagraphVariants Variants, int Count) : Item;

/// <summary>In a vertical list: the edges of a figure that may give way to the text after it, and the end of that text.</summary>
/// <param name="Join">At the end of the figure: the space between what stands around it once it is gone.</param>
internal sealed record FigureMark(FigureEdge Edge, Glue? Join) : Item;

/// <summary>What a <see cref="FigureMark"/> marks.</summary>
internal enum FigureEdge
{
    /// <summary>The figure begins.</summary>
    Figure,

    /// <summary>The figure ends; what follows may go before it.</summary>
    Text,

    /// <summary>What follows may not go before the figure.</summary>
    End,
}

/// <summary>In a vertical list: the letter that begins here, for the tabs at the edge of the page.</summary>
public sealed record LetterMark(string Letter) : Item;

/// <summary>In a vertical list: all up to the matching <see cref="RegionEnd"/> stands on a ground, beside a rule, or below a head.</summary>
public sealed record RegionStart(Region Region) : Item;

/// <summary>The end of the innermost open region.</summary>
public sealed record RegionEnd : Item;

/// <summary>What goes with a stretch of a vertical list on every page it reaches.</summary>
/// <param name="X">From the list's left edge.</param>
public sealed record Region(Pt X, Pt Width)
{
    /// <summary>The ground behind; null for none.</summary>
    public Ink? Ground { get; init; }

    /// <summary>How far the ground reaches into the margin where a page cuts it, so that the text does not stand on its edge.</summary>
    public Pt CutMargin { get; init; }

    /// <summary>The ink of a rule at the left edge; null for none.</summary>
    public Ink? RuleInk { get; init; }

    public Pt RuleThickness { get; init; }

    /// <summary>True where the rule stands at the right edge instead.</summary>
    public bool HasRuleAtRight { get; init; }

    /// <summary>What is set again where the stretch goes on after a page break (the head of a table); null for nothing.</summary>
    public Box? Repeated { get; init; }

    /// <summary>The space below <see cref="Repeated"/>.</summary>
    public Pt RepeatedGap { get; init; }
}
