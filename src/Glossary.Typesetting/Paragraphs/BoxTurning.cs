namespace Glossary.Typesetting;

/// <summary>Turns a finished box by a quarter to the left, for what is read when the page is turned to the right.</summary>
internal static class BoxTurning
{
    /// <summary>The same box, its head at the left: as wide as it was high, its baseline its lower edge.</summary>
    public static Box Turned(this Box box)
        => new(box.TotalHeight, box.Width, Pt.Zero, [.. box.Items.Select(item => Turned(item, box))]);

    // What stood below the origin stands to the right of it, what stood to the right stands above; then all of it moves to the
    // right until the top of the box is its left edge.
    private static DrawItem Turned(DrawItem item, Box box)
    {
        var (x, y) = (item.Y + box.Height, -item.X);
        return item switch
        {
            DrawBox inner => inner with { X = x - inner.Box.Height, Y = y, Box = Turned(inner.Box) },
            DrawGlyphs => item with { X = x, Y = y, IsTurned = true },
            DrawRule rule => rule with { X = x, Y = y - rule.Width, Width = rule.Height, Height = rule.Width },
            DrawLine line => line with { X = x, Y = y, ToX = line.ToY + box.Height, ToY = -line.ToX },
            DrawImage image => image with { X = x, Y = y - image.Width, Width = image.Height, Height = image.Width, IsTurned = true },
            DrawLink link => link with { X = x, Y = y - link.Width, Width = link.Height, Height = link.Width, IsTurned = true },

            // Who comes to an anchor wants to see the line it is in from end to end.
            DrawAnchor => item with { X = x, Y = -box.Width },
            _ => throw new System.Diagnostics.UnreachableException($"no turning for {item.GetType().Name}"),
        };
    }
}
