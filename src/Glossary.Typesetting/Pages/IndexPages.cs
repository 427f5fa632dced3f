using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The index: terms, long names, other names and headings, each with the pages it is on, in columns below a title.</summary>
internal sealed class IndexPages
{
    private readonly ImmutableArray<IndexEntry> _entries;
    private readonly StructureElement _section;
    private readonly Setting _setting;
    private readonly BookDesign _design;
    private readonly int _columns;
    private readonly Pt _gutter;
    private readonly Pt _width;

    public IndexPages(ImmutableArray<IndexEntry> entries, StructureElement section, Setting setting)
    {
        (_entries, _section, _setting, _design) = (entries, section, setting, setting.Design);
        _gutter = _design.TextSize * 1.8;
        _columns = (_design.Measure - _gutter) / 2 >= _design.TextSize * _design.MinContentsColumn ? 2 : 1;
        _width = (_design.Measure - (_gutter * (_columns - 1))) / _columns;
    }

    /// <summary>The pages, with the page numbers known so far.</summary>
    public ImmutableArray<PlannedPage> Set(PageMap pages)
    {
        _section.Clear();
        var title = new VerticalList(_design);
        var place = Openings.PlaceFor(title, _section, _setting, new());
        Openings.SetTitle(ShortText.Inlines(Wording.For(_setting.Language).Index), BookAnchors.Index, SourceSpan.Nowhere, place);
        var heading = PlannedPage.Material(title, _setting);
        var span = PageBreaker.Break(heading, new(_design.TextHeight), _design)[0];
        var height = heading.MeasureSpan(span).Height + _design.ChapterAfter - _design.TopSkip + (_design.Leading * 0.28);

        var list = new VerticalList(_design);
        SetEntries(list, pages);
        var planned = PageColumns.Fill(PlannedPage.Material(list, _setting), _columns, _width + _gutter, height, isFlush: false, _design);
        var top = new Column(Pt.Zero, Pt.Zero, heading, span, _design.TextHeight);
        return planned.Length == 0 ? [new([top])] : planned.SetItem(0, new([top, .. planned[0].Columns]));
    }

    private void SetEntries(VerticalList list, PageMap pages)
    {
        var text = new TextStyle(new(FaceRole.Serif, false, false), _design.ContentsSize, Ink.Black, "", _setting.Language);
        var style = new ParagraphStyle(text, LineAlignment.RaggedRight, _design.ContentsLeading, Pt.Zero, false) { IsMirrored = false };
        var letters = style with { Text = text.Bold() with { Ink = _design.AccentInk } };
        var letter = "";
        var setting = _setting with { Design = _design with { PrintsPageReferences = false } };
        foreach (var entry in _entries)
        {
            if (entry.Letter != letter)
            {
                list.Space(new Glue(_design.ContentsLeading * 0.5, _design.ContentsLeading * 0.3, Pt.Zero));
                list.Break(_design.EntryBreakCost);
                SetLine(ShortText.Inlines(entry.Letter), letters, list, setting);
                list.Keep();
                letter = entry.Letter;
            }
            else
            {
                list.Break(_design.EntryBreakCost);
            }

            SetLine(Inlines(entry, pages), style, list, setting);
        }
    }

    // The words, and each page once as a link to the first place on it.
    private static ImmutableArray<Inline> Inlines(IndexEntry entry, PageMap pages)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        inlines.Add(new TextRun(SourceSpan.Nowhere, entry.Text));
        foreach (var (anchor, folio) in entry.Anchors.Select(a => (Anchor: a, Folio: pages[a] ?? "00")).DistinctBy(a => a.Folio))
        {
            inlines.Add(new TextRun(SourceSpan.Nowhere, ",\u00A0"));
            inlines.Add(new EntryLink(SourceSpan.Nowhere, new(new EntryId(anchor)), ShortText.Inlines(folio)));
        }

        return inlines.ToImmutable();
    }

    // What is too long goes on under its beginning, a little further in.
    private void SetLine(ImmutableArray<Inline> inlines, ParagraphStyle style, VerticalList list, Setting setting)
    {
        var element = _section.Add(new(StructureRole.Paragraph, SourceSpan.Nowhere));
        var hang = _design.ContentsSize;
        var lines = ParagraphSetter.Set(inlines, style with { Indent = -hang }, _width - hang, element, null, SourceSpan.Nowhere, setting);
        list.Paragraph(lines, style.Leading, hang, _ => throw new InvalidOperationException("an index has no notes"));
    }
}
