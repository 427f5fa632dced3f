using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>
/// What of a vertical list can be set otherwise where a page would end badly: a widow, a lone heading, a foot left white. Paragraphs are
/// set in a line more or less, whole within one page; figures give way to the text after them. It is tried around such pages alone.
/// </summary>
internal sealed class PageVariants
{
    // A page is worth the trouble from here on; badness 100 is a page stretched to its limit.
    private const double Trouble = 90;

    private readonly int[] _starts;
    private readonly int[] _longerEnds;
    private readonly int[] _shorterEnds;
    private readonly int[] _longerStarts;
    private readonly int[] _shorterStarts;
    private readonly IReadOnlyList<Item> _items;
    private readonly ImmutableArray<MovableFigure> _figures;

    private PageVariants(IReadOnlyList<Item> items, ImmutableArray<(int Start, int End)> around, BookDesign design)
    {
        _items = items;
        _figures = design.MovesFigures ? MovableFigure.Find(items, around) : [];
        _longerEnds = new int[items.Count + 1];
        _shorterEnds = new int[items.Count + 1];
        _longerStarts = new int[items.Count + 1];
        _shorterStarts = new int[items.Count + 1];
        var starts = new List<int>();
        var (longer, shorter) = (false, false);
        var next = 0;
        for (var i = 0; i < items.Count; i++)
        {
            (_longerStarts[i + 1], _shorterStarts[i + 1]) = (_longerStarts[i], _shorterStarts[i]);
            (_longerEnds[i + 1], _shorterEnds[i + 1]) = (_longerEnds[i], _shorterEnds[i]);
            if (items[i] is not VariantMark mark)
            {
                continue;
            }

            if (mark.Count == 0)
            {
                _longerEnds[i + 1] += longer ? 1 : 0;
                _shorterEnds[i + 1] += shorter ? 1 : 0;
                continue;
            }

            while (next < around.Length && around[next].End <= i)
            {
                next++;
            }

            var isAsked = design.VariesParagraphs && next < around.Length && around[next].Start <= i;
            longer = isAsked && !mark.Variants.LinesWith(1).IsDefault;
            shorter = isAsked && !mark.Variants.LinesWith(-1).IsDefault;
            _longerStarts[i + 1] += longer ? 1 : 0;
            _shorterStarts[i + 1] += shorter ? 1 : 0;
            starts.Add(i);
        }

        _starts = [.. starts];
    }

    /// <summary>Breaks a list into pages, with other lines in some paragraphs where that saves more than it costs.</summary>
    public static (PageMaterial Material, ImmutableArray<PageSpan> Spans) Break(PageMaterial material, PageShape shape, BookDesign design)
    {
        foreach (var mark in material.Items.OfType<VariantMark>())
        {
            mark.Variants.Show(0);
        }

        var spans = PageBreaker.Break(material, shape, design);
        var around = Around(spans);
        if (around.IsEmpty || !(design.VariesParagraphs || design.MovesFigures))
        {
            return (material, spans);
        }

        var variants = new PageVariants(material.Items, around, design);
        spans = PageBreaker.Break(new(material.Items, design, variants), shape, design);
        return spans.Any(s => s.Change != 0 || s.Moved is not null) ? variants.Realise(spans, design) : (material, spans);
    }

    /// <summary>The breaks of the list and, before those that a figure stands before, the ones that text before that figure may end at.</summary>
    public List<PageBreak> WithMoves(List<PageBreak> breaks, BookDesign design)
    {
        var result = new List<PageBreak>(breaks.Count);
        var next = 0;
        for (var i = 0; i < breaks.Count; i++)
        {
            for (; next < _figures.Length && breaks[i].Index > _figures[next].Start; next++)
            {
                AddMoves(_figures[next], breaks, i, result, design);
            }

            result.Add(breaks[i]);
        }

        return result;
    }

    // No more lines than a page holds can go before a figure.
    private void AddMoves(MovableFigure figure, List<PageBreak> breaks, int at, List<PageBreak> result, BookDesign design)
    {
        var (item, last, lines, height) = (figure.Text, figure.Text, 0, Pt.Zero);
        for (; at < breaks.Count && breaks[at].Cost > Penalty.Forced; at++)
        {
            for (; item < breaks[at].Index; item++)
            {
                if (_items[item] is BoxItem box)
                {
                    height += box.Box.TotalHeight;
                    last = item;
                    lines++;
                }
            }

            if (last >= figure.TextEnd || height > design.TextHeight)
            {
                break;
            }

            if (lines > 0)
            {
                result.Add(new(breaks[at].Index, breaks[at].Cost + design.MovedFigureCost + (design.MovedLineCost * lines)) { Moved = figure });
            }
        }
    }

    /// <summary>How many paragraphs wholly between two items can have a line more, and how many a line less.</summary>
    public (int Longer, int Shorter) Between(int from, int to)
        => (Math.Max(_longerEnds[to] - _longerStarts[from], 0), Math.Max(_shorterEnds[to] - _shorterStarts[from], 0));

    // The bad pages with two before and one after: what is changed there moves the breaks.
    private static ImmutableArray<(int Start, int End)> Around(ImmutableArray<PageSpan> spans)
    {
        var around = ImmutableArray.CreateBuilder<(int Start, int End)>();
        for (var p = 0; p < spans.Length; p++)
        {
            if (spans[p].Cost < Trouble)
            {
                continue;
            }

            var (start, end) = (spans[Math.Max(p - 2, 0)].Start, spans[Math.Min(p + 1, spans.Length - 1)].End);
            if (around.Count > 0 && around[^1].End >= start)
            {
                around[^1] = (around[^1].Start, Math.Max(around[^1].End, end));
            }
            else
            {
                around.Add((start, end));
            }
        }

        return around.ToImmutable();
    }

    // The list with the lines chosen and the figures moved, and the pages as stretches of that.
    private (PageMaterial Material, ImmutableArray<PageSpan> Spans) Realise(ImmutableArray<PageSpan> spans, BookDesign design)
    {
        var items = new List<Item>(_items.Count + 16);
        var result = ImmutableArray.CreateBuilder<PageSpan>(spans.Length);
        foreach (var span in spans)
        {
            var chosen = Choose(span);
            var start = items.Count;
            for (var i = span.Head is { } head ? PutHead(head, span, items) : span.Start; i < span.End; i++)
            {
                if (i == span.Moved?.Start)
                {
                    items.Add(new Penalty(design.BlockBreakCost, Pt.Zero, false));
                    items.Add(span.Moved.Join);
                    i = span.Moved.Text;
                }

                if (items.Count > 0 && chosen.Contains(i + 1))
                {
                    // The mark stands behind the first line.
                    i = Replace(i, Math.Sign(span.Change), items, design);
                }
                else
                {
                    items.Add(_items[i]);
                }
            }

            result.Add(span with { Start = start, End = items.Count });
        }

        for (var i = spans.Length > 0 ? spans[^1].End : 0; i < _items.Count; i++)
        {
            items.Add(_items[i]);
        }

        return (new(items, design), result.MoveToImmutable());
    }

    // A moved figure at the head of its page, with the space that belongs below it; the first box after it is the answer.
    private int PutHead(MovableFigure head, PageSpan span, List<Item> items)
    {
        for (var i = head.Start + 1; i < head.End; i++)
        {
            items.Add(_items[i]);
        }

        var next = VerticalStack.FirstBox(_items, span.Start, span.End);
        for (var i = span.Start; i < next; i++)
        {
            items.Add(_items[i] is Glue own ? head.SpaceAbove(_items, next, own) : _items[i]);
        }

        return next < 0 ? span.Start : next;
    }

    // The longest paragraphs of the page hide a change best.
    private HashSet<int> Choose(PageSpan span)
    {
        var change = Math.Sign(span.Change);
        if (change == 0)
        {
            return [];
        }

        return
        [
            .. _starts.Where(s => s >= span.Start && s < span.End && EndOf(s) < span.End)
                .Select(s => (Index: s, Mark: (VariantMark)_items[s]))
                .Where(s => (change > 0 ? _longerStarts[s.Index + 1] - _longerStarts[s.Index] : _shorterStarts[s.Index + 1] - _shorterStarts[s.Index]) > 0)
                .OrderByDescending(s => s.Mark.Count)
                .ThenBy(s => s.Index)
                .Take(Math.Abs(span.Change))
                .Select(s => s.Index),
        ];
    }

    private int EndOf(int start)
    {
        var i = start + 1;
        while (_items[i] is not VariantMark)
        {
            i++;
        }

        return i;
    }

    // Puts the lines of a variant in place of those between the first box and the end mark, which is the answer.
    private int Replace(int first, int change, List<Item> items, BookDesign design)
    {
        var mark = (VariantMark)_items[first + 1];
        var end = EndOf(first + 1);
        var lines = mark.Variants.LinesWith(change);
        mark.Variants.Show(change);
        var box = (BoxItem)_items[first];
        items.Add(box with { Box = WithLine(box.Box, mark.Variants.Lines[0].Box, lines[0].Box) });
        var leading = LeadingOf(first, end);
        for (var i = 1; i < lines.Length; i++)
        {
            var gap = Pt.Max(leading - lines[i - 1].Box.Depth - lines[i].Box.Height, design.LineGap);
            items.Add(new Penalty(Penalty.Forbidden, Pt.Zero, false));
            items.Add(new Glue(gap, Pt.Zero, Pt.Zero));
            items.Add(new BoxItem(lines[i].Box) { X = box.X });
        }

        items.Add(_items[end]);
        return end;
    }

    // From baseline to baseline, as the lines stood before.
    private Pt LeadingOf(int first, int end)
    {
        var least = new Pt(double.MaxValue);
        var (gap, above) = (Pt.Zero, ((BoxItem)_items[first]).Box);
        for (var i = first + 1; i < end; i++)
        {
            switch (_items[i])
            {
                case Glue glue:
                    gap = glue.Width;
                    break;
                case BoxItem line:
                    least = Pt.Min(least, above.Depth + gap + line.Box.Height);
                    above = line.Box;
                    break;
            }
        }

        return least;
    }

    // The first line may carry a label or an anchor.
    private static Box WithLine(Box box, Box old, Box line)
    {
        if (ReferenceEquals(box, old))
        {
            return line;
        }

        var items = box.Items.Select(item => item is DrawBox inner ? inner with { Box = WithLine(inner.Box, old, line) } : item);
        return box with { Height = Pt.Max(line.Height, box.Height), Depth = line.Depth, Items = [.. items] };
    }
}
