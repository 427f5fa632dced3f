using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>Pages of several columns, below a heading if there is one, the last ones equally long.</summary>
internal static class PageColumns
{
    /// <param name="step">From one column to the next.</param>
    /// <param name="titleHeight">What the first page keeps free at its head.</param>
    /// <param name="isFlush">True where full columns end on one line.</param>
    public static ImmutableArray<PlannedPage> Fill(PageMaterial material, int columns, Pt step, Pt titleHeight, bool isFlush, BookDesign design)
    {
        var first = Enumerable.Repeat(design.TextHeight - titleHeight, columns).ToImmutableArray();
        (material, var spans) = PageVariants.Break(material, new(first, design.TextHeight), design);
        var pages = ImmutableArray.CreateBuilder<PlannedPage>();
        for (var start = 0; start < spans.Length; start += columns)
        {
            var top = start == 0 ? titleHeight : Pt.Zero;
            var height = design.TextHeight - top;
            var (source, own) = (material, spans.Skip(start).Take(columns).ToArray());
            if (start + columns >= spans.Length && columns > 1 && IsWhole(material, spans[start]))
            {
                (source, own, height) = Balance(material, spans[start].Start, columns, height, design);
                own = [.. own.Select(span => span with { EndsPart = true })];
            }

            pages.Add(new([.. own.Select((span, c) => new Column(step * (design.IsBoundAtRight ? columns - 1 - c : c), top, source, isFlush ? span : span with { EndsPart = true }, height))]));
        }

        return pages.ToImmutable();
    }

    // Where a table or a note goes on from the page before, the columns are left as they came.
    private static bool IsWhole(PageMaterial material, PageSpan span)
        => material.RegionsGoing(span.Start).IsEmpty && span.NoteStart == material.NotesUpTo(span.Start);

    private static (PageMaterial Material, PageSpan[] Spans, Pt Height) Balance(PageMaterial material, int start, int columns, Pt highest, BookDesign design)
    {
        var rest = new PageMaterial([.. material.Items.Skip(start)], design);
        var all = PageBreaker.Break(rest, new(new Pt(1e6)), design);
        var height = rest.MeasureSpan(all[0]).Height / columns;
        var step = design.Leading / 2;
        for (; height < highest; height += step)
        {
            var spans = PageBreaker.Break(rest, new(height), design);
            if (spans.Length <= columns && spans.All(s => HeightOf(s) <= height + new Pt(0.1)))
            {
                return (rest, [.. spans], height);
            }
        }

        return (rest, [.. PageBreaker.Break(rest, new(highest), design)], highest);

        Pt HeightOf(PageSpan span) => (span.End > span.Start ? rest.MeasureSpan(span).Height : Pt.Zero) + rest.Notes.Height(span.NoteStart, span.NoteEnd);
    }
}
