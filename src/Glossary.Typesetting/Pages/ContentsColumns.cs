using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>Pages of several columns below a heading, the last ones equally long.</summary>
internal static class ContentsColumns
{
    // The columns of the last page are made equally long.
    public static ImmutableArray<PlannedPage> Fill(PageMaterial material, int columns, Pt step, Pt titleHeight, Setting setting)
    {
        var design = setting.Design;
        var first = Enumerable.Repeat(design.TextHeight - titleHeight, columns).ToImmutableArray();
        var spans = PageBreaker.Break(material, new(first, design.TextHeight), design);
        var pages = ImmutableArray.CreateBuilder<PlannedPage>();
        for (var start = 0; start < spans.Length; start += columns)
        {
            var top = start == 0 ? titleHeight : Pt.Zero;
            var height = design.TextHeight - top;
            var (source, own) = (material, spans.Skip(start).Take(columns).ToArray());
            if (start + columns >= spans.Length && columns > 1)
            {
                (source, own, height) = Balance(material, spans[start].Start, columns, height, design);
            }

            pages.Add(new([.. own.Select((span, c) => new Column(step * c, top, source, span with { EndsPart = true }, height))]));
        }

        return pages.ToImmutable();
    }

    private static (PageMaterial Material, PageSpan[] Spans, Pt Height) Balance(PageMaterial material, int start, int columns, Pt highest, BookDesign design)
    {
        var rest = new PageMaterial([.. material.Items.Skip(start)], design);
        var all = PageBreaker.Break(rest, new(new Pt(1e6)), design);
        var height = rest.MeasureSpan(all[0]).Height / columns;
        var step = design.ContentsLeading / 2;
        for (; height < highest; height += step)
        {
            var spans = PageBreaker.Break(rest, new(height), design);
            if (spans.Length <= columns && spans.All(s => rest.MeasureSpan(s).Height <= height + new Pt(0.1)))
            {
                return (rest, [.. spans], height);
            }
        }

        return (rest, [.. PageBreaker.Break(rest, new(highest), design)], highest);
    }
}
