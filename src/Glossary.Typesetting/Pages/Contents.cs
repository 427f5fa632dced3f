using System.Collections.Immutable;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A line of the contents.</summary>
/// <param name="Children">The lines below it: the entries of a letter.</param>
internal sealed record ContentsLine(string Title, string Anchor, ImmutableArray<ContentsLine> Children);

/// <summary>The contents: every chapter, letter and entry with its page, in two columns where the paper allows.</summary>
internal static class Contents
{
    public static ImmutableArray<PlannedPage> Set(ImmutableArray<ContentsLine> lines, StructureElement section, Setting setting)
    {
        var design = setting.Design;
        var title = new VerticalList(design);
        section.Clear();
        var place = Openings.PlaceFor(title, section, setting, new());
        Openings.SetTitle(ShortText.Inlines(Wording.For(setting.Language).Contents), BookAnchors.Contents, SourceSpan.Nowhere, place);
        var titleMaterial = PlannedPage.Material(title, setting);
        var titleSpan = PageBreaker.Break(titleMaterial, new(design.TextHeight), design)[0];
        var titleHeight = titleMaterial.MeasureSpan(titleSpan).Height + design.ChapterAfter - design.TopSkip + (design.Leading * 0.28);

        var gutter = design.TextSize * 1.8;
        var columns = ColumnCount(gutter, design);
        var width = (design.Measure - (gutter * (columns - 1))) / columns;
        var list = new VerticalList(design);
        new Setter(list, width, setting).SetAll(lines, section.Add(new(StructureRole.TableOfContents, SourceSpan.Nowhere)));
        var pages = Fill(PlannedPage.Material(list, setting), columns, width + gutter, titleHeight, setting);
        var heading = new Column(Pt.Zero, Pt.Zero, titleMaterial, titleSpan, design.TextHeight);
        return pages.Length == 0 ? [new([heading])] : pages.SetItem(0, new([heading, .. pages[0].Columns]));
    }

    private static int ColumnCount(Pt gutter, BookDesign design)
        => design.ContentsColumns > 0 ? design.ContentsColumns
            : (design.Measure - gutter) / 2 >= design.TextSize * design.MinContentsColumn ? 2
            : 1;

    // The columns of the last page are made equally long.
    private static ImmutableArray<PlannedPage> Fill(PageMaterial material, int columns, Pt step, Pt titleHeight, Setting setting)
    {
        var design = setting.Design;
        var first = Enumerable.Repeat(design.TextHeight - titleHeight, columns).ToImmutableArray();
        var spans = PageBreaker.Break(material, new(first, design.TextHeight), design);
        var pages = ImmutableArray.CreateBuilder<PlannedPage>();
        for (var start = 0; start < spans.Length; start += columns)
        {
            var top = start == 0 ? titleHeight : Pt.Zero;
            var height = design.TextHeight - top;
            var (source, own) = (material, spans.Skip(start).Take(columns).ToArray());
            if (start + columns >= spans.Length && columns > 1)
            {
                (source, own, height) = Balance(material, spans[start].Start, columns, height, design);
            }

            pages.Add(new([.. own.Select((span, c) => new Column(step * c, top, source, span with { EndsPart = true }, height))]));
        }

        return pages.ToImmutable();
    }

    private static (PageMaterial Material, PageSpan[] Spans, Pt Height) Balance(PageMaterial material, int start, int columns, Pt highest, BookDesign design)
    {
        var rest = new PageMaterial([.. material.Items.Skip(start)], design);
        var all = PageBreaker.Break(rest, new(new Pt(1e6)), design);
        var height = rest.MeasureSpan(all[0]).Height / columns;
        var step = design.SmallLeading / 2;
        for (; height < highest; height += step)
        {
            var spans = PageBreaker.Break(rest, new(height), design);
            if (spans.Length <= columns && spans.All(s => rest.MeasureSpan(s).Height <= height + new Pt(0.1)))
            {
                return (rest, [.. spans], height);
            }
        }

        return (rest, [.. PageBreaker.Break(rest, new(highest), design)], highest);
    }

    private sealed class Setter
    {
        private readonly VerticalList _list;
        private readonly Pt _width;
        private readonly Setting _setting;
        private readonly BookDesign _design;
        private readonly ParagraphStyle _style;
        private readonly Pt _folioWidth;
        private readonly Font _font;

        public Setter(VerticalList list, Pt width, Setting setting)
        {
            (_list, _width, _setting, _design) = (list, width, setting, setting.Design);
            var text = new TextStyle(new(FaceRole.Serif, false, false), _design.SmallSize, Ink.Black, "", setting.Language);
            _style = new(text, LineAlignment.RaggedRight, _design.SmallLeading, Pt.Zero, true);
            _folioWidth = ShortText.NaturalWidth(ShortText.Set("0000", text, setting));
            _font = setting.Fonts.Get(text.Face);
        }

        public void SetAll(ImmutableArray<ContentsLine> lines, StructureElement contents)
        {
            for (var i = 0; i < lines.Length; i++)
            {
                var line = lines[i];
                var hasChildren = line.Children.Length > 0;
                if (i > 0 && (hasChildren || lines[i - 1].Children.Length > 0))
                {
                    _list.Space(new Glue(_design.SmallLeading * 0.5, _design.SmallLeading * 0.3, Pt.Zero));
                }

                var item = Set(line, contents, hasChildren);
                if (!hasChildren)
                {
                    continue;
                }

                // A letter is not left alone at the foot of a column.
                _list.Keep();
                var below = item.Add(new(StructureRole.TableOfContents, SourceSpan.Nowhere));
                foreach (var child in line.Children)
                {
                    Set(child, below, isLetter: false);
                }
            }
        }

        private StructureElement Set(ContentsLine line, StructureElement contents, bool isLetter)
        {
            var item = contents.Add(new(StructureRole.TableOfContentsItem, SourceSpan.Nowhere) { Refers = line.Anchor });
            var link = item.Add(new(StructureRole.Paragraph, SourceSpan.Nowhere))
                .Add(new(StructureRole.Link, SourceSpan.Nowhere) { Alternative = line.Title, Refers = line.Anchor });
            var style = isLetter ? _style with { Text = _style.Text.Bold() with { Ink = _design.AccentInk } } : _style;
            var hang = _design.SmallSize;
            var room = _width - _folioWidth;
            var lines = ParagraphSetter.Set(ShortText.Inlines(line.Title), style, room, link, null, SourceSpan.Nowhere, _setting);
            if (lines.Length > 1)
            {
                // What is too long goes on under its beginning, a little further in.
                link.Clear();
                lines = ParagraphSetter.Set(ShortText.Inlines(line.Title), style with { Indent = -hang }, room - hang, link, null, SourceSpan.Nowhere, _setting);
            }

            for (var i = 0; i < lines.Length; i++)
            {
                var isLast = i == lines.Length - 1;
                var left = lines.Length > 1 ? hang : Pt.Zero;
                if (i > 0)
                {
                    _list.Keep();
                }
                else
                {
                    _list.Break(_design.EntryBreakCost);
                }

                _list.Line(new BoxItem(Assemble(lines[i], left, isLast, isLetter, style, line.Anchor, link)), style.Leading);
            }

            return item;
        }

        private Box Assemble(Line line, Pt left, bool isLast, bool isLetter, ParagraphStyle style, string anchor, StructureElement link)
        {
            var items = ImmutableArray.CreateBuilder<DrawItem>();
            var top = -_design.SmallLeading * 0.72;
            items.Add(new DrawLink(Pt.Zero, top, _width, _design.SmallLeading, anchor, null, link));
            items.Add(new DrawBox(left, Pt.Zero, line.Box));
            if (isLast)
            {
                var folio = ShortText.Set(_setting.Pages[anchor] ?? "00", style.Text with { Face = _style.Text.Face }, _setting);
                var x = _width - ShortText.NaturalWidth(folio);
                if (!isLetter)
                {
                    AddLeaders(left + line.NaturalWidth, x, items);
                }

                items.Add(new DrawBox(x, Pt.Zero, folio) { Tag = link.AddContent() });
            }

            return new(_width, line.Box.Height, line.Box.Depth, items.ToImmutable());
        }

        // Dots on a grid of their own, so that they stand below each other.
        private void AddLeaders(Pt from, Pt to, ImmutableArray<DrawItem>.Builder items)
        {
            var pitch = _design.SmallSize.Value * 0.6;
            var gap = _design.SmallSize.Value * 0.45;
            var dot = _font.GlyphOf('.');
            var first = (int)Math.Ceiling((from.Value + gap) / pitch);
            var last = (int)Math.Floor((to.Value - gap - (_design.SmallSize.Value * 0.25)) / pitch);
            if (last - first < 1 || dot == GlyphId.NotDefined)
            {
                return;
            }

            var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(last - first + 1);
            for (var i = first; i <= last; i++)
            {
                glyphs.Add(new(dot, (float)((i - first) * pitch), 0, 1));
            }

            items.Add(new DrawGlyphs(
                new(first * pitch), Pt.Zero, _font, _design.SmallSize, _design.QuietInk, glyphs.MoveToImmutable(), new('.', last - first + 1)));
        }
    }
}
