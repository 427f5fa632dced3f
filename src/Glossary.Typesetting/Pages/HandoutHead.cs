using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>What stands over the text of a handout's first page: lines for name and date, and the title over a rule.</summary>
internal sealed class HandoutHead
{
    // Of the measure: a name is longer than a date.
    private const double NameShare = 0.62;

    private readonly Column _column;

    public HandoutHead(string title, StructureElement section, Setting setting)
    {
        var design = setting.Design;
        var list = new VerticalList(design);
        var place = Openings.PlaceFor(list, section, setting, new());
        SetFields(place);
        list.Keep();
        list.Space(design.Leading * 1.4);

        var start = list.Items.Count;
        var text = place.Style.Text with { Face = new(FaceRole.Display, false, false), Size = design.ChapterSize };
        var style = new ParagraphStyle(text, LineAlignment.RaggedRight, design.ChapterSize * 1.15, Pt.Zero, false);
        place.SetText(ShortText.Inlines(title), style, new(StructureRole.Heading, SourceSpan.Nowhere) { Level = 1 }, SourceSpan.Nowhere);
        Anchors.Put(list, start, BookAnchors.Title, section);
        list.Keep();
        list.Space(design.Leading * 0.3);
        list.Block(new BoxItem(new(design.Measure, Pt.Zero, design.TableRule, [new DrawRule(Pt.Zero, Pt.Zero, design.Measure, design.TableRule, design.AccentInk)])));

        var material = PlannedPage.Material(list, setting);
        var span = PageBreaker.Break(material, new(design.TextHeight), design)[0];
        _column = new(Pt.Zero, Pt.Zero, material, span with { EndsPart = true }, design.TextHeight);

        // No title is so long that nothing else has room on its page.
        Height = Pt.Min(material.MeasureSpan(span).Height + (design.Leading * 1.1), design.TextHeight / 2);
    }

    /// <summary>What the text below keeps free.</summary>
    public Pt Height { get; }

    /// <summary>The pages with the head on the first.</summary>
    public ImmutableArray<PlannedPage> Over(ImmutableArray<PlannedPage> pages)
        => pages.Length == 0 ? [new([_column])] : pages.SetItem(0, new([_column, .. pages[0].Columns]));

    // Two labels, each with a line to write on; they are read as a paragraph.
    private static void SetFields(BlockPlace place)
    {
        var design = place.Design;
        var words = Wording.For(place.Setting.Language);
        var gap = design.TextSize * 1.5;
        var width = (design.Measure - gap) * NameShare;
        var tag = place.Parent.Add(new(StructureRole.Paragraph, SourceSpan.Nowhere)).AddContent();
        var style = place.Style.Text with { Size = design.SmallSize, Ink = design.QuietInk };
        List<DrawItem> items = [.. Field(words.NameField, Pt.Zero, width), .. Field(words.DateField, width + gap, design.Measure - width - gap)];
        place.List.Line(new BoxItem(new(design.Measure, design.TopSkip, design.MaxDepth, [.. items])), design.Leading);

        IEnumerable<DrawItem> Field(string label, Pt left, Pt width)
        {
            var box = ShortText.Set(label, style, place.Setting);
            var end = ShortText.NaturalWidth(box);
            var room = end + (design.TextSize * 0.5);
            yield return new DrawBox(Place(left, end), Pt.Zero, box) { Tag = tag };
            yield return new DrawRule(Place(left + room, width - room), design.MaxDepth * 0.7, width - room, design.HairRule, design.RuleInk);
        }

        Pt Place(Pt left, Pt width) => design.IsBoundAtRight ? design.Measure - left - width : left;
    }
}
