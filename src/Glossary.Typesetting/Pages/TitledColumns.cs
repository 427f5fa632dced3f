using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>A chapter's title over columns of short lines, two where the paper allows: the contents and the index.</summary>
internal sealed class TitledColumns
{
    private readonly Setting _setting;
    private readonly int _columns;
    private readonly Pt _gutter;
    private readonly Column _heading;
    private readonly Pt _titleHeight;

    /// <param name="section">The element that the title is put into.</param>
    /// <param name="columns">How many; 0 for as many as keep <see cref="BookDesign.MinContentsColumn"/>.</param>
    public TitledColumns(string title, string anchor, int columns, StructureElement section, Setting setting)
    {
        _setting = setting;
        var design = setting.Design;
        var list = new VerticalList(design);
        var place = Openings.PlaceFor(list, section, setting, new());
        Openings.SetTitle(ShortText.Inlines(title), anchor, Model.SourceSpan.Nowhere, place);
        var material = PlannedPage.Material(list, setting);
        var span = PageBreaker.Break(material, new(design.TextHeight), design)[0];
        _heading = new(Pt.Zero, Pt.Zero, material, span, design.TextHeight);
        _titleHeight = material.MeasureSpan(span).Height + design.ChapterAfter - design.TopSkip + (design.Leading * 0.28);
        _gutter = design.TextSize * 1.8;
        _columns = columns > 0 ? columns
            : (design.Measure - _gutter) / 2 >= design.TextSize * design.MinContentsColumn ? 2
            : 1;
        Width = (design.Measure - (_gutter * (_columns - 1))) / _columns;
    }

    /// <summary>The width of a column.</summary>
    public Pt Width { get; }

    /// <summary>The pages that the lines fill below the title.</summary>
    public ImmutableArray<PlannedPage> Fill(VerticalList lines)
    {
        var planned = PageColumns.Fill(
            PlannedPage.Material(lines, _setting), _columns, Width + _gutter, _titleHeight, isFlush: false, _setting.Design);
        return planned.Length == 0 ? [new([_heading])] : planned.SetItem(0, new([_heading, .. planned[0].Columns]));
    }
}
