using System.Collections.Immutable;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets the lines of the contents: once their words, in every round their folios.</summary>
internal sealed class ContentsSetter
{
    private readonly Setting _setting;
    private readonly BookDesign _design;
    private readonly ParagraphStyle _style;
    private readonly Font _font;
    private readonly Pt _size;
    private readonly StructureElement _contents;
    private readonly Dictionary<string, SetLine> _known = new(StringComparer.Ordinal);
    private double _folioEms;

    public ContentsSetter(Pt width, StructureElement contents, Setting setting)
    {
        (Width, _contents, _setting, _design) = (width, contents, setting, setting.Design);
        _size = _design.ContentsSize;
        var text = new TextStyle(new(FaceRole.Serif, false, false), _size, Ink.Black, "", setting.Language);
        _style = new(text, LineAlignment.RaggedRight, _design.ContentsLeading, Pt.Zero, false) { IsMirrored = false };
        _font = setting.Fonts.Get(text.Face);
    }

    /// <summary>The width of a column.</summary>
    public Pt Width { get; }

    public void Set(ImmutableArray<ContentsLine> lines, VerticalList list, PageMap pages)
    {
        var ems = EmsFor(lines, pages);
        if (ems > _folioEms)
        {
            // More room for folios means less for words: all is set anew.
            _folioEms = ems;
            _known.Clear();
            _contents.Clear();
        }

        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (i > 0 && (line.Children.Length > 0 || lines[i - 1].Children.Length > 0))
            {
                list.Space(new Glue(_design.ContentsLeading * 0.4, _design.ContentsLeading * 0.3, Pt.Zero));
            }

            if (line.Children.Length > 0)
            {
                SetGroup(line, list, pages);
            }
            else
            {
                Set(line, _contents, Pt.Zero, list, pages);
            }
        }
    }

    private static double EmsFor(ImmutableArray<ContentsLine> lines, PageMap pages)
    {
        var ems = 0.0;
        foreach (var line in lines)
        {
            ems = Math.Max(ems, Ems(pages[line.Anchor]));
            foreach (var child in line.Children)
            {
                ems = Math.Max(ems, Ems(pages[child.Anchor]));
            }
        }

        return ems;

        // Figures are half an em wide, the letters of Roman numbers less.
        static double Ems(string? folio) => folio is null ? 1 : folio.Length * (char.IsAsciiDigit(folio[0]) ? 0.5 : 0.36);
    }

    private Pt Indent => _size * 1.35;

    private TextStyle Accent => _style.Text.Bold() with { Ink = _design.AccentInk };

    // A letter hangs before the first of its entries; the name of a part is too long for that and stands above it.
    private void SetGroup(ContentsLine group, VerticalList list, PageMap pages)
    {
        if (!_known.TryGetValue(group.Anchor, out var known))
        {
            var name = ShortText.Set(group.Title, Accent, _setting);
            known = name.Width > Indent - (_size * 0.3) ? SetWords(group, _contents, Width, _style with { Text = Accent }) : SetLetter(group, name);
            _known.Add(group.Anchor, known);
        }

        if (!known.IsHanging)
        {
            Set(group, _contents, Pt.Zero, list, pages);
        }

        var start = list.Items.Count;
        for (var i = 0; i < group.Children.Length; i++)
        {
            Set(group.Children[i], known.Below!, Indent, list, pages, isKept: i == 0 && !known.IsHanging);
        }

        if (known.IsHanging)
        {
            var (atLetter, atLink) = _design.IsBoundAtRight ? (Width - known.Letter.Width, Width - Indent) : (Pt.Zero, Pt.Zero);
            list.Decorate(start, line => new DrawBox(atLetter - line.X, Pt.Zero, known.Letter) { Tag = known.Content });
            list.Decorate(start, line => new DrawLink(atLink - line.X, -_design.ContentsLeading * 0.72, Indent, _design.ContentsLeading, group.Anchor, null, known.Link));
        }
    }

    private SetLine SetLetter(ContentsLine letter, Box name)
    {
        var (item, link) = AddItem(letter, _contents);
        return new([], Pt.Zero, link, link.AddContent()) { Letter = name, Below = item.Add(new(StructureRole.TableOfContents, SourceSpan.Nowhere)) };
    }

    private static (StructureElement Item, StructureElement Link) AddItem(ContentsLine line, StructureElement contents)
    {
        var item = contents.Add(new(StructureRole.TableOfContentsItem, SourceSpan.Nowhere) { Refers = line.Anchor });
        var link = item.Add(new(StructureRole.Paragraph, SourceSpan.Nowhere))
            .Add(new(StructureRole.Link, SourceSpan.Nowhere) { Alternative = line.Title, Refers = line.Anchor });
        return (item, link);
    }

    private void Set(ContentsLine line, StructureElement contents, Pt left, VerticalList list, PageMap pages, bool isKept = false)
    {
        if (!_known.TryGetValue(line.Anchor, out var known))
        {
            known = SetWords(line, contents, Width - left, _style);
            _known.Add(line.Anchor, known);
        }

        for (var i = 0; i < known.Lines.Length; i++)
        {
            if (i > 0 || isKept)
            {
                list.Keep();
            }
            else
            {
                list.Break(_design.EntryBreakCost);
            }

            var folio = i == known.Lines.Length - 1 ? pages[line.Anchor] ?? "00" : null;
            var box = _design.IsBoundAtRight ? AssembleMirrored(known, i, Width - left, folio, line.Anchor) : Assemble(known, i, left, folio, line.Anchor);
            list.Line(new BoxItem(box) { X = _design.IsBoundAtRight ? Pt.Zero : left }, _style.Leading);
        }
    }

    private SetLine SetWords(ContentsLine line, StructureElement contents, Pt width, ParagraphStyle style)
    {
        var (item, link) = AddItem(line, contents);

        // Room for the longest folio and at least two dots before it.
        var room = width - (_size * (1.2 + _folioEms));
        var hang = Pt.Zero;
        var lines = ParagraphSetter.Set(ShortText.Inlines(line.Title), style, room, link, null, SourceSpan.Nowhere, _setting);
        if (lines.Length > 1)
        {
            // What is too long goes on under its beginning, a little further in.
            link.Clear();
            hang = _size;
            lines = ParagraphSetter.Set(ShortText.Inlines(line.Title), style with { Indent = -hang }, room - hang, link, null, SourceSpan.Nowhere, _setting);
        }

        return new(lines, hang, link, link.AddContent()) { Below = line.Children.IsEmpty ? null : item.Add(new(StructureRole.TableOfContents, SourceSpan.Nowhere)) };
    }

    private Box Assemble(SetLine known, int index, Pt left, string? folio, string anchor)
    {
        var width = Width - left;
        var line = known.Lines[index];
        var items = ImmutableArray.CreateBuilder<DrawItem>(4);
        items.Add(new DrawLink(Pt.Zero, -_design.ContentsLeading * 0.72, width, _design.ContentsLeading, anchor, null, known.Link));
        items.Add(new DrawBox(known.Hang, Pt.Zero, line.Box));
        if (folio is not null)
        {
            var (glyphs, folioWidth) = GlyphRuns.Set(folio, _font, _style.Text, Pt.Zero, default);
            var x = width - folioWidth;
            AddLeaders(known.Hang + line.NaturalWidth, x, left, items);
            items.Add(glyphs with { X = x, Tag = known.Content });
        }

        return new(width, line.Box.Height, line.Box.Depth, items.ToImmutable());
    }

    // In a book that is read from right to left words stand at the right, in whichever direction they are written, and folios at the left.
    private Box AssembleMirrored(SetLine known, int index, Pt width, string? folio, string anchor)
    {
        var line = known.Lines[index];
        var (indent, from) = index == 0 ? (-known.Hang, Pt.Zero) : (Pt.Zero, known.Hang);
        var x = width - from - line.NaturalWidth - indent;
        var items = ImmutableArray.CreateBuilder<DrawItem>(4);
        items.Add(new DrawLink(Pt.Zero, -_design.ContentsLeading * 0.72, width, _design.ContentsLeading, anchor, null, known.Link));
        items.Add(new DrawBox(x, Pt.Zero, line.Box));
        if (folio is not null)
        {
            var (glyphs, folioWidth) = GlyphRuns.Set(folio, _font, _style.Text, Pt.Zero, default);
            AddLeaders(folioWidth, x + indent, Pt.Zero, items);
            items.Add(glyphs with { Tag = known.Content });
        }

        return new(width, line.Box.Height, line.Box.Depth, items.ToImmutable());
    }

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

    // A line whose words are set.
    private sealed record SetLine(ImmutableArray<Line> Lines, Pt Hang, StructureElement Link, StructureContent Content)
    {
        public Box Letter { get; init; } = Box.Empty;

        /// <summary>True for a letter, which has no line of its own.</summary>
        public bool IsHanging => Lines.IsEmpty;

        public StructureElement? Below { get; init; }
    }
}
