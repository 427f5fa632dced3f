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

    /// <summary>What is drawn, in drawing order, with its boxes opened, and where each item comes to stand, in points.</summary>
    /// <param name="x">Where the box's origin stands.</param>
    public IEnumerable<(DrawItem Item, double X, double Y)> Drawn(double x = 0, double y = 0)
    {
        foreach (var item in Items)
        {
            var (left, top) = (x + item.X.Value, y + item.Y.Value);
            if (item is not DrawBox inner)
            {
                yield return (item, left, top);
                continue;
            }

            foreach (var drawn in inner.Box.Drawn(left, top))
            {
                yield return drawn;
            }
        }
    }
}
