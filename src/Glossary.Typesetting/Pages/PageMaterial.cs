using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>A place where a page may end.</summary>
/// <param name="Index">The item at which it ends; it and all before it stay on the page.</param>
internal readonly record struct PageBreak(int Index, int Cost)
{
    /// <summary>The figure that the text up to here has gone before, so that it opens the next page; null for none.</summary>
    public MovableFigure? Moved { get; init; }
}

/// <summary>A vertical list with running sums, so that any stretch of it is measured in constant time.</summary>
internal sealed class PageMaterial
{
    private readonly BookDesign _design;
    private readonly Pt[] _heights;
    private readonly Pt[] _stretches;
    private readonly Pt[] _shrinks;
    private readonly double[] _infinite;
    private readonly int[] _notes;

    // By break, with the start of the list before the first: the first box after it and what is set again above that box.
    private readonly int[] _firstBoxes;
    private readonly int[] _starts;
    private readonly ImmutableArray<Region>[] _going;
    private readonly Pt[] _repeated;

    // By break: the last box before it.
    private readonly int[] _lastBoxes;

    /// <param name="variants">How the list may be set otherwise; null for not at all.</param>
    public PageMaterial(IReadOnlyList<Item> items, BookDesign design, PageVariants? variants = null)
    {
        _design = design;
        Items = items;
        Variants = variants;
        var count = items.Count;
        _heights = new Pt[count + 1];
        _stretches = new Pt[count + 1];
        _shrinks = new Pt[count + 1];
        _infinite = new double[count + 1];
        _notes = new int[count + 1];
        Notes = new(design);
        Sum();
        Breaks = [.. variants?.WithMoves(FindBreaks(), design) ?? FindBreaks()];
        _firstBoxes = new int[Breaks.Length + 1];
        _starts = new int[Breaks.Length + 1];
        _going = new ImmutableArray<Region>[Breaks.Length + 1];
        _repeated = new Pt[Breaks.Length + 1];
        _lastBoxes = new int[Breaks.Length];
        FindEdges();
    }

    public IReadOnlyList<Item> Items { get; }

    public ImmutableArray<PageBreak> Breaks { get; }

    /// <summary>The notes whose marks stand in the list.</summary>
    public NoteMaterial Notes { get; }

    /// <summary>How paragraphs and figures may be set otherwise; null for not at all.</summary>
    public PageVariants? Variants { get; }

    /// <summary>How many paragraphs that stand wholly between two breaks can have a line more, and how many a line less.</summary>
    public (int Longer, int Shorter) ChangesBetween(int from, int to)
        => Variants?.Between(from < 0 ? 0 : Breaks[from].Index, Breaks[to].Index) ?? default;

    /// <summary>What stands between two breaks; −1 is the start of the list.</summary>
    public PageMeasure Measure(int from, int to)
    {
        var (first, last) = (_firstBoxes[from + 1], _lastBoxes[to]);
        var measure = MovedBefore(from) is { } head ? MeasureBelow(head, first, last) : Measure(first, last, Above(first, _repeated[from + 1]));
        return Breaks[to].Moved is { } gone ? measure + GlueMeasure(gone.Join) - Between(gone.Above + 1, gone.Text) : measure;
    }

    /// <summary>False where no page goes from one break to another because a figure that would be on it has moved.</summary>
    public bool IsPage(int from, int to)
        => Breaks[to].Moved is { } gone ? _firstBoxes[from + 1] < gone.First
            : MovedBefore(from) is null || Breaks[from].Index <= Breaks[to].Index;

    /// <summary>The figure that opens the page after a break because it has moved there; null for none.</summary>
    public MovableFigure? MovedBefore(int from) => from < 0 ? null : Breaks[from].Moved;

    /// <summary>What stands on a page that holds at least one box.</summary>
    public PageMeasure MeasureSpan(PageSpan span)
    {
        var first = VerticalStack.FirstBox(Items, span.Start, span.End);
        return Measure(first, LastBox(span.End), Above(first, HeightOfRepeated(RegionsGoing(span.Start))));
    }

    /// <summary>The regions that are open at an item and still open at the first box after it.</summary>
    public ImmutableArray<Region> RegionsGoing(int start)
    {
        var index = Array.BinarySearch(_starts, start);
        return index >= 0 ? _going[index] : [];
    }

    // Above the first box: the heads of regions that go on, or what it lacks to stand as low as a line.
    private Pt Above(int first, Pt repeated)
        => repeated.Value == 0 ? Pt.Max(_design.TopSkip - ((BoxItem)Items[first]).Box.Height, Pt.Zero) : repeated;

    private PageMeasure Measure(int first, int last, Pt above)
        => Between(first, last + 1) + new PageMeasure(above - Pt.Min(((BoxItem)Items[last]).Box.Depth, _design.MaxDepth), Pt.Zero, Pt.Zero, 0);

    // The figure at the head of the page, and below it what is left of the text.
    private PageMeasure MeasureBelow(MovableFigure head, int first, int last)
    {
        var above = Above(head.First, Pt.Zero);
        return last < first
            ? Measure(head.First, head.Last, above)
            : Measure(first, last, above) + Between(head.First, head.Last + 1) + GlueMeasure(head.SpaceAbove(Items, first, GlueAbove(first)));
    }

    private PageMeasure Between(int start, int end)
        => new(_heights[end] - _heights[start], _stretches[end] - _stretches[start], _shrinks[end] - _shrinks[start], _infinite[end] - _infinite[start]);

    private static PageMeasure GlueMeasure(Glue glue)
        => glue.StretchOrder == 0 ? new(glue.Width, glue.Stretch, glue.Shrink, 0) : new(glue.Width, Pt.Zero, glue.Shrink, glue.Stretch.Value);

    private Glue GlueAbove(int box)
    {
        while (Items[box] is not Glue)
        {
            box--;
        }

        return (Glue)Items[box];
    }

    /// <summary>The number of note pieces whose marks stand before an item.</summary>
    public int NotesUpTo(int index) => _notes[index];

    /// <summary>The number of note pieces whose marks stand before a break.</summary>
    public int NotesThrough(int to) => _notes[Breaks[to].Index];

    /// <summary>As <see cref="NotesThrough"/>, for a break or the start of the list.</summary>
    public int NotesBefore(int from) => from < 0 ? 0 : NotesThrough(from);

    private void Sum()
    {
        for (var i = 0; i < Items.Count; i++)
        {
            var (height, stretch, shrink, infinite) = (Pt.Zero, Pt.Zero, Pt.Zero, 0.0);
            switch (Items[i])
            {
                case BoxItem box:
                    height = box.Box.TotalHeight;
                    break;
                case Glue { StretchOrder: 0 } glue:
                    (height, stretch, shrink) = (glue.Width, glue.Stretch, glue.Shrink);
                    break;
                case Glue glue:
                    (height, shrink, infinite) = (glue.Width, glue.Shrink, glue.Stretch.Value);
                    break;
                case NoteInsert note:
                    Notes.Add(note);
                    break;
            }

            _heights[i + 1] = _heights[i] + height;
            _stretches[i + 1] = _stretches[i] + stretch;
            _shrinks[i + 1] = _shrinks[i] + shrink;
            _infinite[i + 1] = _infinite[i] + infinite;
            _notes[i + 1] = Notes.Count;
        }
    }

    // The legal breaks. Of several between the same two boxes the cheapest counts, since space after a break is dropped anyway.
    private List<PageBreak> FindBreaks()
    {
        var breaks = new List<PageBreak>();
        var hasBox = false;
        var isOpen = false;
        for (var i = 0; i <= Items.Count; i++)
        {
            var item = i < Items.Count ? Items[i] : null;
            if (item is BoxItem)
            {
                (hasBox, isOpen) = (true, false);
                continue;
            }

            var cost = item switch
            {
                null => Penalty.Forced,
                Penalty penalty => penalty.Cost,
                Glue when i > 0 && Items[i - 1] is not (Glue or Penalty) => 0,
                _ => Penalty.Forbidden,
            };
            if (!hasBox || cost >= Penalty.Forbidden)
            {
                continue;
            }

            if (!isOpen)
            {
                breaks.Add(new(i, cost));
                isOpen = true;
            }
            else if (cost < breaks[^1].Cost || item is null)
            {
                breaks[^1] = new(item is null ? i : breaks[^1].Index, Math.Min(cost, breaks[^1].Cost));
            }
        }

        return WithRescues(breaks);
    }

    // What must not be parted but is taller than any page is parted nevertheless, at a cost that only need can pay.
    private List<PageBreak> WithRescues(List<PageBreak> breaks)
    {
        var result = new List<PageBreak>(breaks.Count);
        var start = 0;
        foreach (var next in breaks)
        {
            if (_heights[next.Index] - _heights[start] > _design.TextHeight)
            {
                for (var i = start + 1; i < next.Index; i++)
                {
                    if (Items[i] is Penalty { Cost: >= Penalty.Forbidden } && HasBox(result.Count == 0 ? 0 : result[^1].Index, i) && HasBox(i, next.Index))
                    {
                        result.Add(new(i, Penalty.Forbidden - 1));
                    }
                }
            }

            result.Add(next);
            start = next.Index;
        }

        return result;
    }

    private bool HasBox(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (Items[i] is BoxItem)
            {
                return true;
            }
        }

        return false;
    }

    private void FindEdges()
    {
        var open = new List<Region>();
        var position = 0;
        for (var i = 0; i <= Breaks.Length; i++)
        {
            // A break behind a figure that has moved is one of those that follow in the list.
            var start = i == 0 ? 0 : Breaks[i - 1].Index;
            if (i > 0 && Breaks[i - 1].Moved is not null)
            {
                (_firstBoxes[i], _going[i], _repeated[i]) = (VerticalStack.FirstBox(Items, start, Items.Count), [], Pt.Zero);
                _starts[i] = _starts[i - 1];
            }
            else
            {
                for (; position < start; position++)
                {
                    Track(open, Items[position]);
                }

                FindStart(i, start, open);
            }

            if (i < Breaks.Length)
            {
                _lastBoxes[i] = LastBox(Breaks[i].Index);
            }
        }
    }

    // Regions open at the break and still open at the first box after it go on there.
    private void FindStart(int index, int start, List<Region> open)
    {
        var going = open.Count;
        var depth = open.Count;
        var box = start;
        while (box < Items.Count && Items[box] is not BoxItem)
        {
            depth += Items[box] is RegionStart ? 1 : Items[box] is RegionEnd ? -1 : 0;
            going = Math.Min(going, depth);
            box++;
        }

        _firstBoxes[index] = box;
        _starts[index] = start;
        _going[index] = going == 0 ? [] : [.. open.Take(going)];
        _repeated[index] = HeightOfRepeated(_going[index]);
    }

    private int LastBox(int end)
    {
        var last = end - 1;
        while (Items[last] is not BoxItem)
        {
            last--;
        }

        return last;
    }

    private static Pt HeightOfRepeated(ImmutableArray<Region> regions)
    {
        var height = Pt.Zero;
        foreach (var region in regions)
        {
            height += region.Repeated is { } repeated ? repeated.TotalHeight + region.RepeatedGap : Pt.Zero;
        }

        return height;
    }

    private static void Track(List<Region> open, Item item)
    {
        switch (item)
        {
            case RegionStart start:
                open.Add(start.Region);
                break;
            case RegionEnd when open.Count > 0:
                open.RemoveAt(open.Count - 1);
                break;
        }
    }
}
