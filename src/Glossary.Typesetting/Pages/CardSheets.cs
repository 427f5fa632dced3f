using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Cards to cut out: terms on one side of a sheet, their meanings on the other, each behind its term when the sheet is turned over its long edge.</summary>
internal sealed class CardSheets
{
    // Chosen by eye: a meaning begins at the size of a book's small type, and is read with effort at the least.
    private static readonly Pt LargestText = new(10);
    private static readonly Pt SmallestText = new(6.5);
    private static readonly Pt SizeStep = new(0.5);
    private const double LeadingRatio = 1.28;

    private readonly Setting _setting;
    private readonly CardGrid _grid;
    private readonly Pt _margin;
    private readonly Pt _width;
    private readonly Pt _height;
    private readonly Pt _padding;

    private CardSheets(CardGrid grid, Setting setting)
    {
        (_grid, _setting) = (grid, setting);
        var design = setting.Design;

        // Printers reach no nearer to the edge than this.
        _margin = Pt.FromMillimetres(10);
        _width = (design.PageWidth - (_margin * 2)) / grid.Columns;
        _height = (design.PageHeight - (_margin * 2)) / grid.Rows;
        _padding = Pt.Min(_width, _height) * 0.09;
    }

    public static TypesetBook Set(Book book, CardGrid grid, Setting setting) => new CardSheets(grid, setting).Set(book);

    private TypesetBook Set(Book book)
    {
        var root = new StructureElement(StructureRole.Document, SourceSpan.Nowhere) { Language = book.Metadata.Language };
        var pages = ImmutableArray.CreateBuilder<Page>();

        // What has no meaning yet makes no card.
        ImmutableArray<Entry> entries = [.. book.Entries.Where(e => e.HasMeaning)];
        foreach (var sheet in entries.Chunk(_grid.Columns * _grid.Rows))
        {
            var (fronts, backs) = (ImmutableArray.CreateBuilder<DrawItem>(), ImmutableArray.CreateBuilder<DrawItem>());
            for (var i = 0; i < sheet.Length; i++)
            {
                var entry = sheet[i];
                var language = entry.Language.Length > 0 ? entry.Language : null;
                var section = root.Add(new(StructureRole.Section, entry.Span) { Anchor = entry.Id.Value, Language = language });
                var (column, row) = (i % _grid.Columns, i / _grid.Columns);
                var top = _margin + (_height * row);
                fronts.Add(new DrawBox(_margin + (_width * column), top, Front(entry, section)));
                backs.Add(new DrawBox(_margin + (_width * (_grid.Columns - 1 - column)), top, Back(entry, section)));
            }

            fronts.AddRange(CutMarks());
            pages.Add(PageOf(pages.Count + 1, fronts));
            pages.Add(PageOf(pages.Count + 1, backs));
        }

        if (pages.Count == 0)
        {
            pages.Add(PageOf(1, ImmutableArray.CreateBuilder<DrawItem>()));
        }

        return new(pages.ToImmutable(), root, [.. entries.Select(e => new OutlineItem(e.FullName, e.Id.Value, []))], PageMap.Empty);
    }

    private Page PageOf(int number, ImmutableArray<DrawItem>.Builder items)
        => new(number.ToString(), _setting.Design.PageWidth, _setting.Design.PageHeight, new(_setting.Design.PageWidth, Pt.Zero, _setting.Design.PageHeight, items.ToImmutable()));

    // The term, and under it what it stands for, in the middle of the card.
    private Box Front(Entry entry, StructureElement section)
    {
        var design = CardDesign(LargestText);
        var setting = _setting with { Design = design };
        var list = new VerticalList(design);
        var place = Openings.PlaceFor(list, section, setting, new());
        var size = Pt.Min(_height * 0.14, new Pt(24));
        var style = new ParagraphStyle(place.Style.Text.Bold() with { Size = size }, LineAlignment.Centered, size * 1.15, Pt.Zero, false);
        place.SetText(entry.Title.IsDefaultOrEmpty ? ShortText.Inlines(entry.Term) : entry.Title, style, new(StructureRole.Heading, entry.Span) { Level = 1 }, entry.Span);
        if (entry.LongName.Length > 0)
        {
            var small = size * 0.6;
            list.Space(small * 0.4);
            place.SetText(
                ShortText.Inlines(entry.LongName),
                style with { Text = place.Style.Text.Italic() with { Size = small }, Leading = small * 1.3 },
                new(StructureRole.Paragraph, entry.Span),
                entry.Span);
        }

        var (box, _) = Compose(list, setting);
        return box with { Items = [new DrawAnchor(Pt.Zero, Pt.Zero, entry.Id.Value, section), .. box.Items] };
    }

    // As large as it fits; what does not fit at the smallest size is cut.
    private Box Back(Entry entry, StructureElement section)
    {
        for (var size = LargestText; ; size -= SizeStep)
        {
            var design = CardDesign(size);
            var setting = _setting with { Design = design };
            var list = new VerticalList(design);
            var body = new StructureElement(StructureRole.Division, entry.Span);
            var place = Openings.PlaceFor(list, body, setting, new()) with { Entry = entry.Id };
            place = place with { Style = BlockPlace.Fitting(place.Style, place.Measure, design) };
            BlockTypesetter.Set(entry.Body, place);
            if (list.IsEmpty)
            {
                return Box.Empty;
            }

            var (box, isWhole) = Compose(list, setting);
            if (!isWhole && size - SizeStep >= SmallestText)
            {
                continue;
            }

            section.Add(body);
            if (!isWhole)
            {
                _setting.Diagnostics.Report(PageDiagnostics.CutOnCard(entry.Span, entry.Term));
                KeepDrawn(body, [.. box.Drawn().Select(d => d.Item.Tag).OfType<StructureContent>(), .. Tags(box)]);
            }

            return box;
        }
    }

    // The first page of a list, in the middle of the card; false where there is more.
    private (Box Box, bool IsWhole) Compose(VerticalList list, Setting setting)
    {
        var design = setting.Design;
        var material = PlannedPage.Material(list, setting);
        var spans = PageBreaker.Break(material, new(design.TextHeight), design);
        var span = spans[0] with { EndsPart = true };
        var height = material.MeasureSpan(span).Height + material.Notes.Height(span.NoteStart, span.NoteEnd);
        var box = PageComposer.ComposeColumn(new(Pt.Zero, Pt.Zero, material, span, Pt.Min(height, design.TextHeight)), setting);
        var down = Pt.Max(design.TextHeight - height, Pt.Zero) / 2;
        return (new(_width, Pt.Zero, _height, [new DrawBox(_padding, _padding + down, box)]), spans.Length == 1 && height <= design.TextHeight + design.MaxDepth);
    }

    // A page as large as the card, in black: nobody follows a link on it.
    private BookDesign CardDesign(Pt size) => _setting.Design with
    {
        PageWidth = _width,
        PageHeight = _height,
        InnerMargin = _padding,
        OuterMargin = _padding,
        TopMargin = _padding,
        BottomMargin = _padding,
        TextSize = size,
        Leading = size * LeadingRatio,
        Columns = 1,
        LinkInk = Ink.Black,
        MaxPictureHeight = 0.5,
        MinJustifiedMeasure = double.PositiveInfinity,
        VariesParagraphs = false,
        MovesFigures = false,
    };

    // What was cut is not to be heard either.
    private static bool KeepDrawn(StructureElement element, HashSet<StructureContent> drawn)
    {
        ImmutableArray<StructureNode> kept = [.. element.Children.Where(c => c is StructureContent content ? drawn.Contains(content) : KeepDrawn((StructureElement)c, drawn))];
        element.Exchange(kept);
        return kept.Length > 0;
    }

    private static IEnumerable<StructureContent> Tags(Box box)
        => box.Items.OfType<DrawBox>().SelectMany(inner => inner.Tag is { } tag ? Tags(inner.Box).Prepend(tag) : Tags(inner.Box));

    // Short lines in the margins where the cuts run, and a small cross where cuts meet.
    private IEnumerable<DrawItem> CutMarks()
    {
        var design = _setting.Design;
        var (length, cross) = (_margin * 0.5, new Pt(5));
        var (start, rule) = (_margin * 0.2, design.HairRule);
        for (var column = 0; column <= _grid.Columns; column++)
        {
            var x = _margin + (_width * column) - (rule / 2);
            yield return new DrawRule(x, start, rule, length, Ink.Black);
            yield return new DrawRule(x, design.PageHeight - start - length, rule, length, Ink.Black);
            for (var row = 0; row <= _grid.Rows; row++)
            {
                yield return new DrawRule(x, _margin + (_height * row) - cross, rule, cross * 2, design.RuleInk);
            }
        }

        for (var row = 0; row <= _grid.Rows; row++)
        {
            var y = _margin + (_height * row) - (rule / 2);
            yield return new DrawRule(start, y, length, rule, Ink.Black);
            yield return new DrawRule(design.PageWidth - start - length, y, length, rule, Ink.Black);
            for (var column = 0; column <= _grid.Columns; column++)
            {
                yield return new DrawRule(_margin + (_width * column) - cross, y, cross * 2, rule, design.RuleInk);
            }
        }
    }
}
