namespace Glossary.Typesetting;

/// <summary>What goes with stretches of a line: grounds behind the text, lines under and through it, and the rectangles of links.</summary>
internal static class Decoration
{
    public static void Add(List<Segment> segments, List<DrawItem> items)
    {
        var grounds = new List<DrawItem>();
        Stretches(segments, v => v.Style.Ground, (ink, x, width, size, raise) => grounds.Add(
            new DrawRule(new(x), new((-0.78 * size) - raise), new(width), new(1.02 * size), (Ink)ink)));
        items.InsertRange(0, grounds);
        Stretches(segments, v => v.Style.IsUnderlined ? v.Style.Ink : null, (ink, x, width, size, raise) => items.Add(
            new DrawRule(new(x), new((0.13 * size) - raise), new(width), new(0.045 * size), (Ink)ink)));
        Stretches(segments, v => v.Style.IsStruckOut ? v.Style.Ink : null, (ink, x, width, size, raise) => items.Add(
            new DrawRule(new(x), new((-0.26 * size) - raise), new(width), new(0.045 * size), (Ink)ink)));
        Stretches(segments, v => v.Link, (link, x, width, size, raise) => items.Add(LinkArea((LinkedText)link, x, width, size, raise)));
    }

    private static DrawLink LinkArea(LinkedText link, double x, double width, double size, double raise)
        => new(new(x), new((-0.8 * size) - raise), new(width), new(1.05 * size), link.Anchor, link.Address, link.Element);

    // Calls draw for each stretch of segments that show the same thing, without the spaces at its ends.
    private static void Stretches(List<Segment> segments, Func<Voice, object?> shown, Action<object, double, double, double, double> draw)
    {
        for (var i = 0; i < segments.Count;)
        {
            var thing = Shown(segments[i], shown);
            var end = i + 1;
            if (thing is not null && segments[i].Kind != LineItemKind.Glue)
            {
                double size = 0;
                var last = i;
                for (end = i; end < segments.Count && thing.Equals(Shown(segments[end], shown)); end++)
                {
                    size = Math.Max(size, segments[end].Voice!.Style.Size.Value);
                    last = segments[end].Kind == LineItemKind.Glue ? last : end;
                }

                var x = segments[i].X;
                draw(thing, x, segments[last].X + segments[last].Width - x, size, segments[i].Voice!.Style.Raise.Value);
            }

            i = end;
        }
    }

    private static object? Shown(in Segment segment, Func<Voice, object?> shown) => segment.Voice is { } voice ? shown(voice) : null;
}
