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
