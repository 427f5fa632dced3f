using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>A column of a page: a stretch of a vertical list and where it stands in the type area.</summary>
internal readonly record struct Column(Pt X, Pt Y, PageMaterial Material, PageSpan Span, Pt Height)
{
    /// <summary>The items of the stretch, and the lines of notes at its foot.</summary>
    public IEnumerable<BoxItem> Boxes
    {
        get
        {
            for (var i = Span.Start; i < Span.End; i++)
            {
                if (Material.Items[i] is BoxItem box)
                {
                    yield return box;
                }
            }

            for (var i = Span.NoteStart; i < Span.NoteEnd; i++)
            {
                yield return Material.Note(i).Box;
            }
        }
    }
}

/// <summary>What stands in the type area of a page, before it is drawn: enough to know which anchor is where.</summary>
internal sealed record PlannedPage(ImmutableArray<Column> Columns)
{
    /// <summary>The pages that a list fills, one column each.</summary>
    public static ImmutableArray<PlannedPage> Fill(VerticalList list, Setting setting)
        => Fill(Material(list, setting), setting.Design);

    /// <summary>The pages that a list set in columns fills.</summary>
    /// <param name="setting">With the design of the whole page.</param>
    public static ImmutableArray<PlannedPage> FillColumns(VerticalList list, Setting setting)
    {
        var design = setting.Design;
        return PageColumns.Fill(
            Material(list, setting), design.Columns, design.ColumnMeasure + design.ColumnGap, Pt.Zero, design.HasFlushBottom, design.InColumn());
    }

    private static ImmutableArray<PlannedPage> Fill(PageMaterial material, BookDesign design)
    {
        var (final, spans) = PageVariants.Break(material, new(design.TextHeight), design);
        return [.. spans.Select(span => new PlannedPage([new(Pt.Zero, Pt.Zero, final, span, design.TextHeight)]))];
    }

    /// <summary>A list ready for breaking: no box in it is taller than a page.</summary>
    public static PageMaterial Material(VerticalList list, Setting setting)
    {
        var highest = setting.Design.TextHeight * 0.98;
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (list.Items[i] is BoxItem item && item.Box.TotalHeight > highest)
            {
                var factor = highest / item.Box.TotalHeight;
                setting.Diagnostics.Report(Model.PageDiagnostics.Reduced(Typesetting.Boxes.OriginOf(item.Box), "what cannot be divided", factor));
                list.Items[i] = item with { Box = item.Box.Scale(factor) };
            }
        }

        return new(list.Items, setting.Design);
    }

    /// <summary>Adds the anchors on the page to a map.</summary>
    public void FindAnchors(string folio, ImmutableDictionary<string, string>.Builder folios)
    {
        foreach (var column in Columns)
        {
            foreach (var item in column.Boxes)
            {
                FindAnchors(item.Box, folio, folios);
            }
        }
    }

    private static void FindAnchors(Box box, string folio, ImmutableDictionary<string, string>.Builder folios)
    {
        foreach (var item in box.Items)
        {
            if (item is DrawBox inner)
            {
                FindAnchors(inner.Box, folio, folios);
            }
            else if (item is DrawAnchor anchor)
            {
                folios.TryAdd(anchor.Name, folio);
            }
        }
    }
}
