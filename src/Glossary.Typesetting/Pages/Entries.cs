using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Entries: the term, its long name, the text.</summary>
internal static class Entries
{
    /// <summary>In the tree: letters are headings of the first level, terms of the second.</summary>
    private const int TermLevel = 2;

    /// <param name="backLinks">The links to the entries that refer to it, made once for all rounds; empty for none.</param>
    public static void Set(
        Entry entry, ImmutableArray<Inline> backLinks, StubTreatment stubs, VerticalList list, StructureElement section, Setting setting, ParagraphCache cache)
    {
        var design = setting.Design;
        var language = entry.Language.Length > 0 ? entry.Language : setting.Language;
        var text = new TextStyle(new(FaceRole.Serif, false, false), design.TextSize, Ink.Black, "", language);
        var style = BlockPlace.Fitting(new(text, LineAlignment.Justified, design.Leading, Pt.Zero, true), design.Measure, design);
        var place = new BlockPlace(list, section, Pt.Zero, design.Measure, style, entry.Id, TermLevel + 1, setting, cache);

        var isMarked = stubs == StubTreatment.Mark && entry.State != EntryState.Written;
        SetTerm(entry, isMarked, place);
        SetAliases(entry, place);
        BlockTypesetter.Set(entry.Body, place);
        if (!backLinks.IsEmpty)
        {
            SetBackLinks(backLinks, place);
        }
    }

    /// <summary>The words and links that name the entries which refer to one.</summary>
    public static ImmutableArray<Inline> BackLinks(Entry entry, IEnumerable<Entry> referrers, Wording words)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var referrer in referrers)
        {
            inlines.AddRange(inlines.Count > 0
                ? ShortText.Inlines(", ")
                : [new Emphasis(SourceSpan.Nowhere, ShortText.Inlines(words.MentionedIn)), new TextRun(SourceSpan.Nowhere, " ")]);
            inlines.Add(new EntryLink(entry.Span, new(referrer.Id), ShortText.Inlines(referrer.Term)));
        }

        return inlines.ToImmutable();
    }

    // Below the text, in a lower voice: the entries that this one is mentioned in.
    private static void SetBackLinks(ImmutableArray<Inline> backLinks, BlockPlace place)
    {
        var design = place.Design;
        var text = place.Style.Text with { Size = design.NoteSize, Ink = design.QuietInk };
        var style = new ParagraphStyle(text, LineAlignment.RaggedRight, design.NoteLeading, Pt.Zero, false);
        place.List.Space(design.LooseItemSpace);
        place.List.Keep();
        place.SetText(backLinks, style, new(StructureRole.Paragraph, SourceSpan.Nowhere), SourceSpan.Nowhere);
    }

    // The term in bold, after it in italic what it stands for, on one line if there is room; at its end the note that it is unwritten.
    private static void SetTerm(Entry entry, bool isMarked, BlockPlace place)
    {
        var design = place.Design;
        var text = place.Style.Text with { Size = design.TermSize };
        var style = new ParagraphStyle(text.Bold(), LineAlignment.RaggedRight, design.TermSize * 1.2, Pt.Zero, false);
        var heading = place.Parent.Add(new(StructureRole.Heading, entry.Span) { Level = TermLevel });
        var term = ParagraphSetter.Set(entry.Title, style, design.Measure, heading, entry.Id, entry.Span, place.Setting);
        if (term.Length == 0)
        {
            term = ParagraphSetter.Set(ShortText.Inlines(entry.Term.Length > 0 ? entry.Term : entry.Id.Value), style, design.Measure, heading, entry.Id, entry.Span, place.Setting);
        }

        var longName = SetLongName(entry, style, heading, place);
        var last = term[^1];
        var end = last.NaturalWidth + (design.TextSize * 0.7);
        var fits = longName.Length == 1 && end + longName[0].NaturalWidth <= design.Measure;
        var items = ImmutableArray.CreateBuilder<DrawItem>();
        items.Add(new DrawBox(Pt.Zero, Pt.Zero, last.Box));
        if (fits)
        {
            items.Add(new DrawBox(end, Pt.Zero, longName[0].Box));
            end += longName[0].NaturalWidth + design.TextSize;
        }

        var note = isMarked ? SetUnwritten(place) : default;
        if (isMarked && end + note.Width <= design.Measure)
        {
            items.Add(new DrawBox(design.Measure - note.Width, Pt.Zero, note.Box) { Tag = note.Tag });
            isMarked = false;
        }

        var start = place.List.Items.Count;
        var lines = term.SetItem(term.Length - 1, last with { Box = last.Box with { Items = items.ToImmutable() } });
        lines = fits ? lines : lines.AddRange(longName);
        place.List.Paragraph(lines, style.Leading, Pt.Zero, placed => Notes.Set(placed, place));
        place.List.Mark(entry.Term);
        Anchors.Put(place.List, start, entry.Id.Value, place.Parent);
        if (isMarked)
        {
            place.List.Keep();
            place.List.Line(new BoxItem(note.Box) { X = design.Measure - note.Width, Tag = note.Tag }, design.Leading);
        }

        if (entry.Body.Length > 0)
        {
            place.List.Keep();
            place.List.Space(design.TermSpace);
        }
    }

    private static ImmutableArray<Line> SetLongName(Entry entry, ParagraphStyle style, StructureElement heading, BlockPlace place)
    {
        if (entry.LongName.Length == 0)
        {
            return [];
        }

        var text = place.Style.Text.Italic() with { Size = place.Design.TextSize * 1.05 };
        var span = heading.Add(new(StructureRole.Span, entry.Span));
        return ParagraphSetter.Set(
            ShortText.Inlines(entry.LongName), style with { Text = text }, place.Design.Measure, span, entry.Id, entry.Span, place.Setting);
    }

    private static (Box Box, Pt Width, StructureContent Tag) SetUnwritten(BlockPlace place)
    {
        var design = place.Design;
        var style = place.Style.Text.Italic() with { Size = design.NoteSize, Ink = design.QuietInk };
        var box = ShortText.Set(Wording.For(place.Setting.Language).Unwritten, style, place.Setting);
        return (box, ShortText.NaturalWidth(box), place.Parent.Add(new(StructureRole.Paragraph, SourceSpan.Nowhere)).AddContent());
    }

    private static void SetAliases(Entry entry, BlockPlace place)
    {
        if (entry.Aliases.IsDefaultOrEmpty)
        {
            return;
        }

        var design = place.Design;
        var also = $"{Wording.For(place.Setting.Language).Also} {string.Join(", ", entry.Aliases)}";
        var style = place.Style with
        {
            Text = place.Style.Text.Italic() with { Size = design.SmallSize, Ink = design.QuietInk },
            Alignment = LineAlignment.RaggedRight,
            Leading = design.SmallLeading,
        };
        place.SetText(ShortText.Inlines(also), style, new(StructureRole.Paragraph, entry.Span), entry.Span);
        place.List.Keep();
        place.List.Space(design.TermSpace);
    }
}
