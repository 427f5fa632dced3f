using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Footnotes: small, with their number hanging before the text.</summary>
internal static class Notes
{
    /// <summary>Sets a note; null for one called again within another: it follows that once.</summary>
    public static NoteInsert? Set(PlacedNote placed, BlockPlace place)
    {
        var around = place.NotesAround ?? [];
        if (!around.Add(placed.Note.Id))
        {
            return null;
        }

        var design = place.Design;
        var setting = place.Setting;
        var text = place.Style.Text with { Size = design.NoteSize, Ink = Ink.Black, Face = new(FaceRole.Serif, false, false), Raise = Pt.Zero };
        var style = new ParagraphStyle(text, LineAlignment.Justified, design.NoteLeading, Pt.Zero, true);
        var isRightToLeft = ParagraphDirection.IsRightToLeft(placed.Note.Body, style);
        var list = new VerticalList(design);
        var indent = design.NoteSize * 1.2;

        var figures = place.Cache.NumberOf(placed.Note, setting.Pages).ToString();
        placed.Element.Clear();
        var label = placed.Element.Add(new(StructureRole.NoteLabel, SourceSpan.Nowhere));
        var link = label.Add(new(StructureRole.Link, SourceSpan.Nowhere) { Alternative = figures, Refers = NoteMark.AnchorOf(placed.Note) });
        var content = link.AddContent();
        var number = ShortText.Set(figures, text with { Size = design.NoteSize * 0.75, Raise = design.NoteSize * 0.33 }, setting);

        // Notes stand at the left edge of the page whatever their mark is inside of.
        var page = new BlockPlace(list, placed.Element, Pt.Zero, design.Measure, style, place.Entry, place.HeadingLevel, setting, place.Cache)
        {
            IndentsParagraphs = false,
            ListDepth = place.ListDepth + 1,
            MayTurn = false,
            NotesAround = around,
        };
        var inner = page.Within(indent, isRightToLeft);
        var numberLeft = isRightToLeft ? design.Measure - ShortText.NaturalWidth(number) : Pt.Zero;
        var linkLeft = isRightToLeft ? design.Measure - indent : Pt.Zero;
        BlockTypesetter.Set(placed.Note.Body, inner);
        if (list.IsEmpty)
        {
            list.Line(new BoxItem(Box.Empty with { Height = design.NoteSize * 0.7 }) { X = indent }, design.NoteLeading);
        }

        // The number leads back to its mark.
        var size = design.NoteSize;
        list.Decorate(0, item => new DrawLink(linkLeft - item.X, -size, indent, size * 1.2, NoteMark.AnchorOf(placed.Note), null, link));
        list.Decorate(0, item => new DrawBox(numberLeft - item.X, Pt.Zero, number) { Tag = content });
        Anchors.Put(list, 0, placed.Note.Id, placed.Element);
        return new(WithNotesOfItsOwn(placed.Note, list.Items)) { IsRightToLeft = isRightToLeft };
    }

    /// <summary>What a mark leaves free so that it is as wide as any number of as many figures as it has room for.</summary>
    public static Pt RoomBeside(NoteNumber number, TextStyle style, Setting setting)
    {
        var widest = Enumerable.Range(0, 10).Max(figure => WidthOf(figure.ToString()).Value);
        return Pt.Max(new Pt(widest * number.Figures) - WidthOf(number.ToString()), Pt.Zero);

        Pt WidthOf(string figures) => ShortText.NaturalWidth(ShortText.Set(figures, style, setting));
    }

    // A note to a note follows it.
    private static ImmutableArray<Item> WithNotesOfItsOwn(Footnote note, List<Item> items)
    {
        var lines = ImmutableArray.CreateBuilder<Item>(items.Count + 1);
        lines.Add(new NoteStart(note));
        lines.AddRange(items.Where(i => i is not NoteInsert));
        foreach (var inner in items.OfType<NoteInsert>())
        {
            lines.AddRange(inner.Lines);
        }

        return lines.ToImmutable();
    }
}
