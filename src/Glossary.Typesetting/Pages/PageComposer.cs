using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>What stands around the text of a page.</summary>
/// <param name="Tabs">The number of all tabs.</param>
/// <param name="Proof">The lines of the book, where a proof view lies over its pages.</param>
internal sealed record PageFurniture(PageHead? Head, bool ShowsFolio, ThumbTab? Tab, int Tabs, ProofLines? Proof);

/// <summary>Draws planned pages: sets their glue, puts notes at the foot, adds running heads and folios.</summary>
internal static class PageComposer
{
    /// <param name="number">The page's number in the book, from 0: even ones are right-hand pages.</param>
    public static Page Compose(PlannedPage planned, string folio, int number, PageFurniture furniture, Setting setting)
    {
        var design = setting.Design;
        var left = LeftMargin(number, design);
        var items = ImmutableArray.CreateBuilder<DrawItem>();
        foreach (var column in planned.Columns)
        {
            var box = ComposeColumn(column, setting);
            items.Add(new DrawBox(left + column.X, design.TopMargin + column.Y, box));
        }

        var isRecto = IsRecto(number, design);
        if (furniture.Head is { } head)
        {
            items.Add(new DrawBox(left, design.TopMargin - (design.Leading * 1.1), head.Set(isRecto, setting)));
        }

        if (furniture.ShowsFolio)
        {
            var box = ShortText.Set(folio, FolioStyle(design, setting), setting);
            var x = !design.HasFacingPages ? (design.Measure - ShortText.NaturalWidth(box)) / 2
                : isRecto ? design.Measure - ShortText.NaturalWidth(box)
                : Pt.Zero;
            items.Add(new DrawBox(left + x, design.PageHeight - design.BottomMargin + (design.Leading * 2.4), box));
        }

        if (furniture.Tab is { } tab)
        {
            items.AddRange(ThumbTabs.Draw(tab, furniture.Tabs, isRecto, setting));
        }

        if (furniture.Proof is { } lines && design.Proof is { } proof)
        {
            AddProof(new(lines, proof, left, setting), planned, items, left, number, design);
        }

        return Finish(folio, items.ToImmutable(), design);
    }

    // The columns are the first things on the page. Their figures stand in the outer margin, or beside the outer columns.
    private static void AddProof(
        ProofView view, PlannedPage planned, ImmutableArray<DrawItem>.Builder items, Pt left, int number, BookDesign design)
    {
        var columns = planned.Columns;
        var measure = columns.Length > 1 ? columns[1].X - columns[0].X - design.ColumnGap : design.Measure;
        for (var i = 0; i < columns.Length; i++)
        {
            var drawn = (DrawBox)items[i];
            var isAtLeft = columns.Length > 1 ? i < columns.Length / 2 : design.HasFacingPages && !IsRecto(number, design);
            view.Add(columns[i], drawn.Box, drawn.X, drawn.Y, measure, isAtLeft);
        }

        items.InsertRange(0, view.Grounds);
        items.AddRange(view.Marks);
    }

    // A sheet that is to be cut shows where.
    private static Page Finish(string folio, ImmutableArray<DrawItem> items, BookDesign design)
    {
        var content = new Box(design.PageWidth, Pt.Zero, design.PageHeight, items);
        return design.HasCropMarks ? CropMarks.Around(folio, content, design) : new(folio, design.PageWidth, design.PageHeight, content);
    }

    /// <summary>An empty page, so that what follows begins on the right.</summary>
    public static Page Blank(string folio, BookDesign design)
        => Finish(folio, [], design);

    /// <summary>True for a right-hand page.</summary>
    public static bool IsRecto(int number, BookDesign design) => !design.HasFacingPages || number % 2 == 0 != design.IsBoundAtRight;

    private static Pt LeftMargin(int number, BookDesign design)
        => !design.HasFacingPages ? (design.PageWidth - design.Measure) / 2
            : IsRecto(number, design) ? design.InnerMargin
            : design.OuterMargin;

    private static TextStyle FolioStyle(BookDesign design, Setting setting)
        => new(new(FaceRole.Serif, false, false), design.SmallSize, design.QuietInk, "onum", setting.Language);

    /// <summary>What stands in a column, from its top left corner.</summary>
    public static Box ComposeColumn(Column column, Setting setting)
    {
        var design = setting.Design;
        var (material, span) = (column.Material, column.Span);
        var draw = ImmutableArray.CreateBuilder<DrawItem>();
        var notes = material.Notes.Height(span.NoteStart, span.NoteEnd);
        var first = VerticalStack.FirstBox(material.Items, span.Start, span.End);
        if (first >= 0)
        {
            var going = material.RegionsGoing(span.Start);
            var isUnderHead = going.Any(r => r.Repeated is not null);
            var top = isUnderHead ? Pt.Zero : Pt.Max(design.TopSkip - ((BoxItem)material.Items[first]).Box.Height, Pt.Zero);
            VerticalStack.Stack(material.Items, span.Start, span.End, top, Glue(column, notes, setting), going, draw);
        }

        PutNotes(column, draw, design);
        return new(design.Measure, Pt.Zero, design.TextHeight, draw.ToImmutable());
    }

    private static GlueSetting Glue(Column column, Pt notes, Setting setting)
    {
        var design = setting.Design;
        var measure = column.Material.MeasureSpan(column.Span);
        var room = column.Height - measure.Height - notes;
        if (room.Value < 0)
        {
            if (room.Value < -measure.Shrink.Value - 1)
            {
                setting.Diagnostics.Report(PageDiagnostics.Overfull(Boxes.OriginOf(column.Boxes.First().Box)));
            }

            return new(measure.Shrink.Value > 0 ? -Math.Min(1, -room / measure.Shrink) : 0, Pt.Zero);
        }

        if (measure.InfiniteStretch > 0)
        {
            return new(0, room / measure.InfiniteStretch);
        }

        if (column.Span.EndsPart || !design.HasFlushBottom || measure.Stretch.Value <= 0)
        {
            return default;
        }

        // A page that stays short all the same is not torn apart as well.
        var ratio = room / measure.Stretch;
        return new(ratio <= 1 ? ratio : room < measure.Stretch + design.Leading ? 1 : 0.5, Pt.Zero);
    }

    private static void PutNotes(Column column, ImmutableArray<DrawItem>.Builder draw, BookDesign design)
    {
        var span = column.Span;
        if (span.NoteEnd <= span.NoteStart)
        {
            return;
        }

        var height = column.Material.Notes.Height(span.NoteStart, span.NoteEnd);
        var last = column.Notes.Last().Piece.Box.Box;
        var y = column.Height - height + design.NoteSpace + Pt.Min(last.Depth, design.MaxDepth);
        var x = column.Notes.First().Piece.IsRightToLeft ? design.ColumnMeasure - design.NoteRuleWidth : Pt.Zero;
        draw.Add(new DrawRule(x, y - (design.NoteSpace * 0.35), design.NoteRuleWidth, design.HairRule, design.RuleInk));
        var calledAgain = column.NotesCalledAgain.ToLookup(n => n.SetAt, n => n.Note);
        foreach (var (index, piece) in column.Notes)
        {
            y += piece.Gap;

            // Other marks of the note lead to it as well.
            draw.AddRange(calledAgain[index].Select(note => new DrawAnchor(piece.Box.X, y, note.Id, null)));
            draw.Add(new DrawBox(piece.Box.X, y + piece.Box.Box.Height, piece.Box.Box) { Tag = piece.Box.Tag });
            y += piece.Box.Box.TotalHeight;
        }
    }
}
