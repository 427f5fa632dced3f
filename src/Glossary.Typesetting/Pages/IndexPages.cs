using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The index: terms, long names, other names and headings, each with the pages it is on, in columns below a title.</summary>
internal sealed class IndexPages(ImmutableArray<IndexEntry> entries, StructureElement section, Setting setting)
{
    private readonly BookDesign _design = setting.Design;

    /// <summary>The pages, with the page numbers known so far.</summary>
    public ImmutableArray<PlannedPage> Set(PageMap pages)
    {
        section.Clear();
        var columns = new TitledColumns(Wording.For(setting.Language).Index, BookAnchors.Index, 0, section, setting);
        var list = new VerticalList(_design);
        SetEntries(list, columns.Width, pages);
        return columns.Fill(list);
    }

    private void SetEntries(VerticalList list, Pt width, PageMap pages)
    {
        var text = new TextStyle(new(FaceRole.Serif, false, false), _design.ContentsSize, Ink.Black, "", setting.Language);
        var style = new ParagraphStyle(text, LineAlignment.RaggedRight, _design.ContentsLeading, Pt.Zero, false)
        {
            // Names in other scripts too stand where those of the book's language do, their pages behind them.
            Direction = _design.IsBoundAtRight ? TextDirection.RightToLeft : TextDirection.LeftToRight,
        };
        var letters = style with { Text = text.Bold() with { Ink = _design.AccentInk } };
        var (letter, begin) = ("", 0);
        var quiet = setting with { Design = _design with { PrintsPageReferences = false } };
        for (var i = 0; i < entries.Length; i++)
        {
            var entry = entries[i];
            if (entry.Letter != letter)
            {
                list.Space(new Glue(_design.ContentsLeading * 0.5, _design.ContentsLeading * 0.3, Pt.Zero));
                list.Break(_design.EntryBreakCost);
                SetLine(ShortText.Inlines(entry.Letter), letters, width, list, quiet);
                list.Keep();
                (letter, begin) = (entry.Letter, i);
            }
            else
            {
                list.Break(_design.EntryBreakCost);
                if (i == begin + 1 || i + 1 == entries.Length || entries[i + 1].Letter != letter)
                {
                    // No line of a letter stands alone.
                    list.Keep();
                }
            }

            SetLine(Inlines(entry, pages), style, width, list, quiet);
        }
    }

    // The words, and each page once as a link to the first place on it.
    private ImmutableArray<Inline> Inlines(IndexEntry entry, PageMap pages)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        inlines.Add(new TextRun(SourceSpan.Nowhere, entry.Text));

        // The mark keeps figures from joining a word that is written from left to right (UAX #9, W7).
        var comma = _design.IsBoundAtRight ? "\u200F,\u00A0" : ",\u00A0";
        foreach (var (anchor, folio) in entry.Anchors.Select(a => (Anchor: a, Folio: pages[a] ?? "00")).DistinctBy(a => a.Folio))
        {
            inlines.Add(new TextRun(SourceSpan.Nowhere, comma));
            inlines.Add(new EntryLink(SourceSpan.Nowhere, new(new EntryId(anchor)), ShortText.Inlines(folio)));
        }

        return inlines.ToImmutable();
    }

    // What is too long goes on under its beginning, a little further in.
    private void SetLine(ImmutableArray<Inline> inlines, ParagraphStyle style, Pt width, VerticalList list, Setting quiet)
    {
        var element = section.Add(new(StructureRole.Paragraph, SourceSpan.Nowhere));
        var hang = _design.ContentsSize;
        var lines = ParagraphSetter.Set(inlines, style with { Indent = -hang }, width - hang, element, null, SourceSpan.Nowhere, quiet);
        list.Paragraph(lines, style.Leading, _design.IsBoundAtRight ? Pt.Zero : hang, _ => throw new InvalidOperationException("an index has no notes"));
    }
}
