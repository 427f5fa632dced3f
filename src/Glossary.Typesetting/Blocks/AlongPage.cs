using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>What is set to stand along the page, its head at the left: a list as wide as the page is high, in pieces as high as the measure is wide.</summary>
internal static class AlongPage
{
    // No box of a page may be quite as high as it is.
    private const double PartOfHeight = 0.97;

    // Below pieces with notes there is room for so many lines of them; what needs more goes on with the next piece.
    private const int LinesOfNotes = 4;

    /// <summary>A place for blocks in a list of their own.</summary>
    /// <param name="hasNotes">True where room is to be left for notes at the foot.</param>
    public static BlockPlace In(BlockPlace place, bool hasNotes)
    {
        var design = place.Design.AlongPage(place.Measure);
        var notes = hasNotes ? design.NoteSpace + (design.NoteLeading * LinesOfNotes) : Pt.Zero;
        return place with
        {
            List = new VerticalList(design),
            Left = Pt.Zero,
            Measure = (place.Design.TextHeight * PartOfHeight) - notes,
            Setting = place.Setting with { Design = design },
            MayTurn = false,
        };
    }

    /// <summary>Breaks what was set in such a place into pieces, and puts them into the list of the page one by one.</summary>
    public static void Put(BlockPlace turned, BlockPlace place)
    {
        var (notes, pieces) = Divide(turned);
        var waiting = new Queue<NoteInsert>();
        place.List.Space(place.Design.BlockSpace);
        for (var i = 0; i < pieces.Length; i++)
        {
            // The first one fills a page as well: not even a heading can stand above it.
            place.List.Allow(place.Design.RowBreakCost);
            var (box, start, end) = pieces[i];
            place.List.Block(new BoxItem(box) { X = place.Left + ((place.Measure - box.Width) / 2) });
            foreach (var (_, note) in notes.Where(n => n.Index > start && n.Index <= end))
            {
                // A note follows the row of its mark.
                waiting.Enqueue(note);
            }

            PutNotes(waiting, place.Design.TextHeight - box.TotalHeight - place.Design.NoteSpace, place);
        }

        while (waiting.Count > 0)
        {
            // Notes that no piece has room for follow the last one, on as many pages as they need.
            place.List.Break(place.Design.RowBreakCost);
            place.List.Block(new BoxItem(Box.Empty));
            PutNotes(waiting, Pt.Zero, place);
        }

        place.List.Space(place.Design.BlockSpace);
    }

    // As many as there is room for, one in any case: it can be continued.
    private static void PutNotes(Queue<NoteInsert> waiting, Pt room, BlockPlace place)
    {
        var isFirst = true;
        while (waiting.TryPeek(out var note))
        {
            room -= VerticalStack.Pack(note.Lines, Pt.Zero).TotalHeight + (place.Design.NoteLeading * 0.3);
            if (room.Value < 0 && !isFirst)
            {
                return;
            }

            place.List.Note(waiting.Dequeue());
            isFirst = false;
        }
    }

    private static (List<(int Index, NoteInsert Note)> Notes, ImmutableArray<(Box Box, int Start, int End)> Pieces) Divide(BlockPlace turned)
    {
        // Notes stand upright at the foot of the page; they take no room from the piece.
        var notes = new List<(int, NoteInsert)>();
        var list = new VerticalList(turned.Design);
        foreach (var item in turned.List.Items)
        {
            if (item is NoteInsert note)
            {
                notes.Add((list.Items.Count, note));
            }
            else
            {
                list.Items.Add(item);
            }
        }

        var material = PlannedPage.Material(list, turned.Setting);
        var pieces = ImmutableArray.CreateBuilder<(Box, int, int)>();
        foreach (var span in PageBreaker.Break(material, new(turned.Design.TextHeight), turned.Design))
        {
            var draw = ImmutableArray.CreateBuilder<DrawItem>();
            var bottom = VerticalStack.Stack(material.Items, span.Start, span.End, Pt.Zero, default, material.RegionsGoing(span.Start), draw);
            pieces.Add((new Box(turned.Measure, Pt.Zero, bottom, draw.ToImmutable()).Turned(), span.Start, span.End));
        }

        return (notes, pieces.ToImmutable());
    }
}
