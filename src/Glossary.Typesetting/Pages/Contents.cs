using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A line of the contents.</summary>
/// <param name="Children">The lines below it: the entries of a letter.</param>
internal sealed record ContentsLine(string Title, string Anchor, ImmutableArray<ContentsLine> Children);

/// <summary>The contents: every chapter, letter and entry with its page, in two columns where the paper allows.</summary>
internal sealed class Contents
{
    private readonly BookDesign _design;
    private readonly Setting _setting;
    private readonly ImmutableArray<ContentsLine> _lines;
    private readonly int _columns;
    private readonly Pt _gutter;
    private readonly ContentsSetter _setter;
    private readonly PageMaterial _title;
    private readonly PageSpan _titleSpan;
    private readonly Pt _titleHeight;

    /// <param name="setting">Without page numbers: they change from round to round.</param>
    public Contents(ImmutableArray<ContentsLine> lines, StructureElement section, Setting setting)
    {
        (_lines, _setting, _design) = (lines, setting, setting.Design);
        var title = new VerticalList(_design);
        var place = Openings.PlaceFor(title, section, setting, new());
        Openings.SetTitle(ShortText.Inlines(Wording.For(setting.Language).Contents), BookAnchors.Contents, SourceSpan.Nowhere, place);
        _title = PlannedPage.Material(title, setting);
        _titleSpan = PageBreaker.Break(_title, new(_design.TextHeight), _design)[0];
        _titleHeight = _title.MeasureSpan(_titleSpan).Height + _design.ChapterAfter - _design.TopSkip + (_design.Leading * 0.28);
        _gutter = _design.TextSize * 1.8;
        _columns = ColumnCount();
        var width = (_design.Measure - (_gutter * (_columns - 1))) / _columns;
        _setter = new(width, section.Add(new(StructureRole.TableOfContents, SourceSpan.Nowhere)), setting);
    }

    /// <summary>The pages of the contents, with the page numbers known so far.</summary>
    public ImmutableArray<PlannedPage> Set(PageMap pages)
    {
        var list = new VerticalList(_design);
        _setter.Set(_lines, list, pages);
        var step = _setter.Width + _gutter;
        var planned = PageColumns.Fill(PlannedPage.Material(list, _setting), _columns, step, _titleHeight, isFlush: false, _design);
        var heading = new Column(Pt.Zero, Pt.Zero, _title, _titleSpan, _design.TextHeight);
        return planned.Length == 0 ? [new([heading])] : planned.SetItem(0, new([heading, .. planned[0].Columns]));
    }

    private int ColumnCount()
        => _design.ContentsColumns > 0 ? _design.ContentsColumns
            : (_design.Measure - _gutter) / 2 >= _design.TextSize * _design.MinContentsColumn ? 2
            : 1;
}
