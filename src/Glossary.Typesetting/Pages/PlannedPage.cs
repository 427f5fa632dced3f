using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A column of a page: a stretch of a vertical list and where it stands in the type area.</summary>
internal readonly record struct Column(Pt X, Pt Y, PageMaterial Material, PageSpan Span, Pt Height)
{
    /// <summary>The boxes of the stretch, and the lines of notes at its foot.</summary>
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

            foreach (var (_, piece) in Notes)
            {
                yield return piece.Box;
            }
        }
    }

    /// <summary>The lines of notes at its foot; those of a note called again on the page are there but once.</summary>
    public IEnumerable<(int Index, NotePiece Piece)> Notes
    {
        get
        {
            for (var i = Span.NoteStart; i < Span.NoteEnd; i++)
            {
                if (Material.Notes.SetBefore(i, Span.NoteStart) < 0)
                {
                    yield return (i, Material.Notes[i]);
                }
            }
        }
    }

    /// <summary>The notes called again on the page, and where among the pieces those begin that are set for them.</summary>
    public IEnumerable<(Footnote Note, int SetAt)> NotesCalledAgain
    {
        get
        {
            for (var i = Span.NoteStart; i < Span.NoteEnd; i++)
            {
                if (Material.Notes.SetBefore(i, Span.NoteStart) is >= 0 and var before && Material.Notes[i].Begins is { Repeats: not null } note)
                {
                    yield return (note, before);
                }
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
    /// <param name="titleHeight">What the first page keeps free at its head.</param>
    public static ImmutableArray<PlannedPage> FillColumns(VerticalList list, Setting setting, Pt titleHeight)
    {
        var design = setting.Design;
        return PageColumns.Fill(
            Material(list, setting), design.Columns, design.ColumnMeasure + design.ColumnGap, titleHeight, design.HasFlushBottom, design.InColumn());
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
                setting.Diagnostics.Report(PageDiagnostics.Reduced(Typesetting.Boxes.OriginOf(item.Box), "what cannot be divided", factor));
                list.Items[i] = item with { Box = item.Box.Scale(factor) };
            }
        }

        return new(list.Items, setting.Design);
    }

    /// <summary>Finds the anchors on the page, those in the heads of tables that go on among them.</summary>
    public void FindAnchors(Action<string> found)
    {
        foreach (var column in Columns)
        {
            foreach (var item in column.Boxes)
            {
                FindAnchors(item.Box, found);
            }

            foreach (var region in column.Material.RegionsGoing(column.Span.Start))
            {
                FindAnchors(region.Repeated ?? Box.Empty, found);
            }
        }
    }

    private static void FindAnchors(Box box, Action<string> found)
    {
        foreach (var item in box.Items)
        {
            if (item is DrawBox inner)
            {
                FindAnchors(inner.Box, found);
            }
            else if (item is DrawAnchor anchor)
            {
                found(anchor.Name);
            }
        }
    }
}
