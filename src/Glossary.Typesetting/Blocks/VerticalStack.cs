using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>Puts the boxes of a vertical list below each other, with the grounds, rules and repeated heads of its regions.</summary>
internal static class VerticalStack
{
    /// <summary>A whole list as one box at natural size, its baseline that of the first box in it.</summary>
    public static Box Pack(IReadOnlyList<Item> items, Pt width)
    {
        var first = FirstBox(items, 0, items.Count);
        if (first < 0)
        {
            return Box.Empty with { Width = width };
        }

        var height = ((BoxItem)items[first]).Box.Height;
        var draw = ImmutableArray.CreateBuilder<DrawItem>();
        var bottom = Stack(items, 0, items.Count, -height, default, [], draw);
        return new(width, height, bottom, draw.ToImmutable());
    }

    /// <summary>Draws a stretch of a list from a top edge down; the bottom edge of the last box is the answer.</summary>
    /// <param name="going">The regions that were open before, outermost first.</param>
    public static Pt Stack(
        IReadOnlyList<Item> items, int start, int end, Pt top, GlueSetting setting, IReadOnlyList<Region> going, ImmutableArray<DrawItem>.Builder draw)
    {
        var grounds = new List<DrawItem>();
        var open = new List<OpenRegion>();
        foreach (var region in going)
        {
            open.Add(new() { Region = region, IsGoing = true });
        }

        var y = top;
        var bottom = top;
        var hasBox = false;
        for (var i = start; i < end; i++)
        {
            switch (items[i])
            {
                case BoxItem item:
                    if (!hasBox)
                    {
                        y = Repeat(open, y, draw);
                    }

                    foreach (var region in open)
                    {
                        region.Top ??= y;
                    }

                    draw.Add(new DrawBox(item.X, y + item.Box.Height, item.Box) { Tag = item.Tag });
                    y += item.Box.TotalHeight;
                    bottom = y;
                    hasBox = true;
                    break;
                case Glue glue when hasBox:
                    y += setting.WidthOf(glue);
                    break;
                case RegionStart region:
                    open.Add(new() { Region = region.Region });
                    break;
                case RegionEnd:
                    Close(open, bottom, grounds, isCut: false);
                    break;
            }
        }

        while (open.Count > 0)
        {
            Close(open, bottom, grounds, isCut: true);
        }

        // Grounds of outer regions lie below those of inner ones, and all of them below the text.
        grounds.Reverse();
        draw.InsertRange(0, grounds);
        return bottom;
    }

    public static int FirstBox(IReadOnlyList<Item> items, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (items[i] is BoxItem)
            {
                return i;
            }
        }

        return -1;
    }

    private static Pt Repeat(List<OpenRegion> open, Pt y, ImmutableArray<DrawItem>.Builder draw)
    {
        foreach (var region in open)
        {
            if (region.Region.Repeated is { } repeated && region.IsGoing)
            {
                draw.Add(new DrawBox(region.Region.X, y + repeated.Height, Boxes.AsArtifact(repeated)));
                y += repeated.TotalHeight + region.Region.RepeatedGap;
            }
        }

        return y;
    }

    private static void Close(List<OpenRegion> open, Pt bottom, List<DrawItem> grounds, bool isCut)
    {
        if (open.Count == 0)
        {
            return;
        }

        var last = open[^1];
        open.RemoveAt(open.Count - 1);
        if (last.Top is not { } top || bottom <= top)
        {
            return;
        }

        var region = last.Region;
        if (region.RuleInk is { } rule)
        {
            var x = region.HasRuleAtRight ? region.X + region.Width - region.RuleThickness : region.X;
            grounds.Add(new DrawRule(x, top, region.RuleThickness, bottom - top, rule));
        }

        if (region.Ground is { } ground)
        {
            var above = last.IsGoing ? region.CutMargin : Pt.Zero;
            var below = isCut ? region.CutMargin : Pt.Zero;
            grounds.Add(new DrawRule(region.X, top - above, region.Width, bottom - top + above + below, ground));
        }
    }

    private sealed class OpenRegion
    {
        public required Region Region { get; init; }

        public bool IsGoing { get; init; }

        public Pt? Top { get; set; }
    }
}

/// <summary>How far the glue of a page is stretched or shrunk.</summary>
/// <param name="Ratio">Of finite stretch where positive, of shrink where negative.</param>
/// <param name="Fill">What each glue of infinite stretch gets.</param>
internal readonly record struct GlueSetting(double Ratio, Pt Fill)
{
    public Pt WidthOf(Glue glue)
        => glue.StretchOrder > 0 ? glue.Width + (Fill * glue.Stretch.Value)
            : Ratio >= 0 ? glue.Width + (glue.Stretch * Ratio)
            : glue.Width + (glue.Shrink * Ratio);
}
