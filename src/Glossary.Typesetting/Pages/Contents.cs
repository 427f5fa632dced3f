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
        new Setter(list, width, lines, setting).SetAll(lines, section.Add(new(StructureRole.TableOfContents, SourceSpan.Nowhere)));
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
        var step = design.ContentsLeading / 2;
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
        private readonly Pt _size;

        public Setter(VerticalList list, Pt width, ImmutableArray<ContentsLine> lines, Setting setting)
        {
            (_list, _width, _setting, _design) = (list, width, setting, setting.Design);
            _size = _design.ContentsSize;
            var text = new TextStyle(new(FaceRole.Serif, false, false), _size, Ink.Black, "", setting.Language);
            _style = new(text, LineAlignment.RaggedRight, _design.ContentsLeading, Pt.Zero, true);
            _font = setting.Fonts.Get(text.Face);

            // Room for the longest folio and at least two dots before it.
            var digits = lines.SelectMany(l => l.Children.Add(l)).Max(l => FolioOf(l).Length);
            _folioWidth = (_size * (0.5 * digits)) + (_size * 1.2);
        }

        public void SetAll(ImmutableArray<ContentsLine> lines, StructureElement contents)
        {
            for (var i = 0; i < lines.Length; i++)
            {
                var line = lines[i];
                if (i > 0 && (line.Children.Length > 0 || lines[i - 1].Children.Length > 0))
                {
                    _list.Space(new Glue(_design.ContentsLeading * 0.4, _design.ContentsLeading * 0.3, Pt.Zero));
                }

                if (line.Children.Length > 0)
                {
                    SetLetter(line, contents);
                }
                else
                {
                    Set(line, contents, Pt.Zero);
                }
            }
        }

        // A letter hangs before the first of its entries.
        private void SetLetter(ContentsLine letter, StructureElement contents)
        {
            var (item, link) = AddItem(letter, contents);
            var below = item.Add(new(StructureRole.TableOfContents, SourceSpan.Nowhere));
            var indent = _size * 1.35;
            var style = _style.Text.Bold() with { Ink = _design.AccentInk };
            var box = ShortText.Set(letter.Title, style, _setting);
            var content = link.AddContent();
            var start = _list.Items.Count;
            foreach (var child in letter.Children)
            {
                Set(child, below, indent);
            }

            _list.Decorate(start, line => new DrawBox(-line.X, Pt.Zero, box) { Tag = content });
            _list.Decorate(start, line => new DrawLink(-line.X, -_design.ContentsLeading * 0.72, indent, _design.ContentsLeading, letter.Anchor, null, link));
        }

        private static (StructureElement Item, StructureElement Link) AddItem(ContentsLine line, StructureElement contents)
        {
            var item = contents.Add(new(StructureRole.TableOfContentsItem, SourceSpan.Nowhere) { Refers = line.Anchor });
            var link = item.Add(new(StructureRole.Paragraph, SourceSpan.Nowhere))
                .Add(new(StructureRole.Link, SourceSpan.Nowhere) { Alternative = line.Title, Refers = line.Anchor });
            return (item, link);
        }

        private void Set(ContentsLine line, StructureElement contents, Pt left)
        {
            var (_, link) = AddItem(line, contents);
            var width = _width - left;
            var room = width - _folioWidth;
            var hang = Pt.Zero;
            var lines = ParagraphSetter.Set(ShortText.Inlines(line.Title), _style, room, link, null, SourceSpan.Nowhere, _setting);
            if (lines.Length > 1)
            {
                // What is too long goes on under its beginning, a little further in.
                link.Clear();
                hang = _size;
                lines = ParagraphSetter.Set(ShortText.Inlines(line.Title), _style with { Indent = -hang }, room - hang, link, null, SourceSpan.Nowhere, _setting);
            }

            for (var i = 0; i < lines.Length; i++)
            {
                if (i > 0)
                {
                    _list.Keep();
                }
                else
                {
                    _list.Break(_design.EntryBreakCost);
                }

                var box = Assemble(lines[i], left, hang, i == lines.Length - 1 ? line : null, line.Anchor, link);
                _list.Line(new BoxItem(box) { X = left }, _style.Leading);
            }
        }

        /// <param name="ending">The line of the contents that ends here, with leaders and folio; null for one that goes on.</param>
        private Box Assemble(Line line, Pt left, Pt hang, ContentsLine? ending, string anchor, StructureElement link)
        {
            var width = _width - left;
            var items = ImmutableArray.CreateBuilder<DrawItem>();
            items.Add(new DrawLink(Pt.Zero, -_design.ContentsLeading * 0.72, width, _design.ContentsLeading, anchor, null, link));
            items.Add(new DrawBox(hang, Pt.Zero, line.Box));
            if (ending is not null)
            {
                var folio = ShortText.Set(FolioOf(ending), _style.Text, _setting);
                var x = width - ShortText.NaturalWidth(folio);
                AddLeaders(hang + line.NaturalWidth, x, left, items);
                items.Add(new DrawBox(x, Pt.Zero, folio) { Tag = link.AddContent() });
            }

            return new(width, line.Box.Height, line.Box.Depth, items.ToImmutable());
        }

        private string FolioOf(ContentsLine line) => _setting.Pages[line.Anchor] ?? "00";

        // Dots on a grid of the column's own, so that they stand below each other.
        private void AddLeaders(Pt from, Pt to, Pt left, ImmutableArray<DrawItem>.Builder items)
        {
            var pitch = _size.Value * 0.6;
            var gap = _size.Value * 0.45;
            var dot = _font.GlyphOf('.');
            var first = (int)Math.Ceiling((from.Value + left.Value + gap) / pitch);
            var last = (int)Math.Floor((to.Value + left.Value - gap - (_size.Value * 0.25)) / pitch);
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
                new Pt(first * pitch) - left, Pt.Zero, _font, _size, _design.QuietInk, glyphs.MoveToImmutable(), new('.', last - first + 1)));
        }
    }
}
