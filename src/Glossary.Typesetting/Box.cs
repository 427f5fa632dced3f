using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>
/// Something finished: its measures, and what is drawn relative to its own origin, the left end of its baseline.
/// X grows to the right, Y downwards; height is measured up from the baseline and depth down.
/// </summary>
public sealed record Box(Pt Width, Pt Height, Pt Depth, ImmutableArray<DrawItem> Items)
{
    public static Box Empty { get; } = new(Pt.Zero, Pt.Zero, Pt.Zero, []);

    public Pt TotalHeight => Height + Depth;
}
