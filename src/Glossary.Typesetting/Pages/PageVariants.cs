using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>
/// The paragraphs of a vertical list that can be set in a line more or less, where a page would otherwise end badly: a widow, a lone
/// heading, a foot left white. They are set only around such pages, and only whole within one page.
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

    private PageVariants(IReadOnlyList<Item> items, ImmutableArray<(int Start, int End)> around)
    {
        _items = items;
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

            var isAsked = next < around.Length && around[next].Start <= i;
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
        if (around.IsEmpty || !design.VariesParagraphs)
        {
            return (material, spans);
        }

        material.Variants = new(material.Items, around);
        spans = PageBreaker.Break(material, shape, design);
        return spans.Any(s => s.Change != 0) ? material.Variants.Realise(spans, design) : (material, spans);
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

    // The list with the lines chosen, and the pages as stretches of that.
    private (PageMaterial Material, ImmutableArray<PageSpan> Spans) Realise(ImmutableArray<PageSpan> spans, BookDesign design)
    {
        var items = new List<Item>(_items.Count + 16);
        var result = ImmutableArray.CreateBuilder<PageSpan>(spans.Length);
        foreach (var span in spans)
        {
            var chosen = Choose(span);
            var start = items.Count;
            for (var i = span.Start; i < span.End; i++)
            {
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
