using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>What opens a chapter or a letter.</summary>
internal static class Openings
{
    /// <summary>The title of a chapter, hanging from the top of its page, over its text.</summary>
    public static void SetChapter(Chapter chapter, VerticalList list, StructureElement section, Setting setting, ParagraphCache cache)
    {
        var place = PlaceFor(list, section, setting, cache);
        SetTitle(chapter.Title, chapter.Id.Value, chapter.Span, place);
        BlockTypesetter.Set(chapter.Body, place);
    }

    /// <summary>A title of the first level.</summary>
    public static void SetTitle(ImmutableArray<Inline> title, string anchor, SourceSpan span, BlockPlace place)
    {
        var design = place.Design;
        var text = place.Style.Text with { Face = new(FaceRole.Display, false, false), Size = design.ChapterSize };
        var style = new ParagraphStyle(text, LineAlignment.RaggedRight, design.ChapterSize * 1.15, Pt.Zero, false);
        place.List.Block(new BoxItem(Box.Empty with { Height = design.ChapterDrop }));
        place.List.Keep();
        var start = place.List.Items.Count;
        place.SetText(title, style, new(StructureRole.Heading, span) { Level = 1 }, span);
        Anchors.Put(place.List, start, anchor, place.Parent);
        place.List.Keep();
        place.List.Space(design.ChapterAfter);
    }

    /// <summary>The place where text of the house is set: serif, justified, the whole measure.</summary>
    public static BlockPlace PlaceFor(VerticalList list, StructureElement parent, Setting setting, ParagraphCache cache)
    {
        var design = setting.Design;
        var text = new TextStyle(new(FaceRole.Serif, false, false), design.TextSize, Ink.Black, "", setting.Language);
        var style = new ParagraphStyle(text, LineAlignment.Justified, design.Leading, Pt.Zero, true);
        return new(list, parent, Pt.Zero, design.Measure, style, null, 2, setting, cache);
    }

    /// <summary>A letter over a hairline: the opening of its entries.</summary>
    public static void SetLetter(LetterGroup group, VerticalList list, StructureElement heading, Setting setting)
    {
        var design = setting.Design;
        heading.Clear();
        var size = group.Part > 0 ? design.ChapterSize : design.LetterSize;
        var text = new TextStyle(new(FaceRole.Display, false, false), size, design.AccentInk, "", setting.Language);
        var style = new ParagraphStyle(text, LineAlignment.RaggedRight, size, Pt.Zero, false);
        var lines = ParagraphSetter.Set(ShortText.Inlines(group.Letter), style, design.Measure, heading, null, SourceSpan.Nowhere, setting);
        if (lines.Length == 0)
        {
            return;
        }

        // A capital has no depth: the box ends at the rule below it, so that spaces count from the ink. The title of a part may have several lines.
        var gap = size * (group.Part > 0 ? 0.3 : 0.16);
        var leading = size * 1.15;
        var top = (size * 0.7) + (leading * (lines.Length - 1));
        ImmutableArray<DrawItem> items =
        [
            new DrawAnchor(Pt.Zero, -top, group.Anchor, heading),
            .. lines.Select((line, i) => new DrawBox(Pt.Zero, leading * (i + 1 - lines.Length), line.Box)),
            new DrawRule(Pt.Zero, gap, design.Measure, design.HairRule, design.AccentInk),
        ];
        list.Block(new BoxItem(new(design.Measure, top, gap + design.HairRule, items)));
        list.Keep();
        list.Space(design.LetterAfter);
    }
}
