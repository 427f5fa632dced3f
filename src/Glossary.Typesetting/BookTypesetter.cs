using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A book and its faces in, finished pages out.</summary>
public static class BookTypesetter
{
    /// <summary>Page numbers that have not settled by then will not (Typst allows five rounds, TeX's users two or three). Notes by the dozen take one more than Typst's.</summary>
    private const int MaxRounds = 6;

    /// <param name="setting">Its language is that of the book, its page numbers are found.</param>
    public static TypesetBook Typeset(Book book, Setting setting) => Prepare(book, setting).Run();

    /// <summary>The entries as cards, terms on one side and meanings on the other.</summary>
    public static TypesetBook TypesetCards(Book book, CardGrid grid, Setting setting)
    {
        (book, setting) = Ready(book, setting);
        return CardSheets.Set(book, grid, setting);
    }

    /// <summary>The paragraphs of the text as they stand on those pages, in the order of the book.</summary>
    public static ImmutableArray<SetParagraph> SetParagraphs(Book book, Setting setting)
    {
        var job = Prepare(book, setting);
        job.Run();
        return job.Paragraphs();
    }

    private static Job Prepare(Book book, Setting setting)
    {
        (book, setting) = Ready(book, setting);
        return new(book, setting);
    }

    // What is numbered, counted and measured through the whole book before the first of its paragraphs is set.
    private static (Book Book, Setting Setting) Ready(Book book, Setting setting)
    {
        var design = setting.Design;
        design = ParagraphDirection.IsRightToLeft(book.Metadata.Language) ? design with { IsBoundAtRight = true } : design;
        book = FigureNumbers.Add(book, design);
        book = NoteCalls.Part(book, design.PrintsLinkAddresses == LinkAddresses.Footnotes);
        book = book with { Front = [.. book.Front.Select(c => Introduction(c, book.Metadata))] };
        return (book, setting with
        {
            Design = CodeSizes.Fit(design, book, setting.Fonts),
            Pictures = DrawingText.Outline(setting.Pictures, setting.Fonts),
            Language = book.Metadata.Language,
        });
    }

    // A README begins with the title of the whole, which a book has on its title page already.
    private static Chapter Introduction(Chapter chapter, BookMetadata metadata)
        => string.Equals(PlainText.Of(chapter.Title).Trim(), metadata.Title.Trim(), StringComparison.OrdinalIgnoreCase)
            ? chapter with { Title = ShortText.Inlines(Wording.For(metadata.Language).Introduction) }
            : chapter;

    // The parts in their order; each round sets those whose page numbers have changed and breaks all of them into pages.
    private sealed class Job
    {
        private readonly Book _book;
        private readonly Setting _setting;
        private readonly StructureElement _root;
        private readonly StructureElement _title;
        private readonly StructureElement _imprint;
        private readonly Contents _contents;
        private readonly StructureElement _references;
        private readonly StructureElement _colophon;
        private readonly StructureElement _index;
        private readonly StructureElement _unfinished;
        private readonly Dictionary<EntryId, Entry> _entries;
        private readonly string _statistics;
        private readonly List<TextUnit> _front;
        private readonly List<(LetterGroup Group, StructureElement Element, List<TextUnit> Entries)> _groups;
        private readonly List<TextUnit> _back;
        private readonly Dictionary<EntryId, StructureElement> _chapters = [];
        private VerticalList[] _entryLists = [];
        private ImmutableArray<PlannedPage>? _entryPages;

        public Job(Book book, Setting setting)
        {
            (_book, _setting) = (book, setting);
            _entries = book.Entries.ToDictionary(e => e.Id);
            _statistics = Colophon.Statistics(book, Wording.For(setting.Language));
            _root = new(StructureRole.Document, SourceSpan.Nowhere) { Language = book.Metadata.Language };
            _title = AddSection(BookAnchors.Title);
            _imprint = AddFrontSection(BookAnchors.Imprint);
            _contents = new(ContentsLines(book, setting), AddFrontSection(BookAnchors.Contents), setting);
            _front = [.. book.Front.Select(AddChapter)];
            _groups = [.. book.Groups.Select(AddGroup)];
            _back = [.. book.Back.Select(AddChapter)];
            _references = new(StructureRole.Section, SourceSpan.Nowhere) { Anchor = BookAnchors.References };
            _colophon = new(StructureRole.Section, SourceSpan.Nowhere) { Anchor = BookAnchors.Colophon };
            _index = new(StructureRole.Section, SourceSpan.Nowhere) { Anchor = BookAnchors.Index };
            _unfinished = new(StructureRole.Section, SourceSpan.Nowhere) { Anchor = BookAnchors.Unfinished };
        }

        public TypesetBook Run()
        {
            var pages = PageEstimate.Of(_book, _setting.Design);
            for (var round = 1; ; round++)
            {
                var parts = SetParts(_setting with { Pages = pages });
                var sequence = new PageSequence(parts, _setting);
                if (pages.Agrees(sequence.Map))
                {
                    return Finish(parts, sequence);
                }

                if (round == MaxRounds)
                {
                    _setting.Diagnostics.Report(PageDiagnostics.PagesDoNotSettle(MaxRounds));
                    return FinishUnsettled(pages, parts, sequence);
                }

                // What the first round prints is a guess.
                pages = round == 1 ? sequence.Map : sequence.Map.HoldingRoom(pages);
            }
        }

        // A folio that is off by one still leads to its place; numbers of notes that a page shows twice do not. These hold on any page.
        private TypesetBook FinishUnsettled(PageMap pages, List<BookPart> parts, PageSequence sequence)
        {
            if (!pages.Agrees(pages with { Notes = sequence.Map.Notes }))
            {
                var running = NoteNumbers.Running([.. parts.SelectMany(p => p.Pages)]);
                parts = SetParts(_setting with { Pages = pages with { Notes = running } });
                sequence = new(parts, _setting);
            }

            return Finish(parts, sequence);
        }

        public ImmutableArray<SetParagraph> Paragraphs()
            => [.. _front.Concat(_groups.SelectMany(g => g.Entries)).Concat(_back).SelectMany(unit => unit.Paragraphs())];

        private StructureElement AddSection(string anchor) => _root.Add(new(StructureRole.Section, SourceSpan.Nowhere) { Anchor = anchor });

        private StructureElement AddFrontSection(string anchor)
            => _setting.Design.IsHandout ? new(StructureRole.Section, SourceSpan.Nowhere) { Anchor = anchor } : AddSection(anchor);

        private TextUnit AddChapter(Chapter chapter)
        {
            var section = _root.Add(new(StructureRole.Section, chapter.Span) { Anchor = chapter.Id.Value });
            _chapters[chapter.Id] = section;
            return new(section, (list, element, setting, cache) => Openings.SetChapter(chapter, list, element, setting, cache));
        }

        private (LetterGroup Group, StructureElement Element, List<TextUnit> Entries) AddGroup(LetterGroup group)
        {
            var isHandout = _setting.Design.IsHandout;
            var part = isHandout ? _root : _root.Add(new(StructureRole.Part, SourceSpan.Nowhere) { Anchor = group.Anchor });
            var heading = new StructureElement(StructureRole.Heading, SourceSpan.Nowhere) { Level = 1 };
            var stubs = _book.Stubs;
            var words = Wording.For(_setting.Language);

            // The letter's heading comes first in the part and does not change from round to round.
            return (group, isHandout ? heading : part.Add(heading), [.. group.Entries.Select(Unit)]);

            TextUnit Unit(Entry entry)
            {
                var language = entry.Language.Length > 0 ? entry.Language : null;
                var backLinks = _setting.Design.HasBackLinks && _book.References.TryGetValue(entry.Id, out var referrers)
                    ? Entries.BackLinks(entry, referrers.Where(_entries.ContainsKey).Select(r => _entries[r]), words)
                    : [];
                return new(
                    part.Add(new(StructureRole.Section, entry.Span) { Anchor = entry.Id.Value, Language = language }),
                    (list, element, setting, cache) => Entries.Set(entry, backLinks, stubs, list, element, setting, cache));
            }
        }

        private List<BookPart> SetParts(Setting setting)
        {
            var design = setting.Design;
            var words = Wording.For(setting.Language);
            _title.Clear();
            if (design.IsHandout)
            {
                return SetHandout(setting);
            }

            _imprint.Clear();
            var parts = new List<BookPart>
            {
                new(PlannedPage.Fill(TitlePages.SetTitle(_book.Metadata, _title, setting), setting)) { IsFront = true, ShowsFolios = false, StartsOnRecto = true },
                new(PlannedPage.Fill(TitlePages.SetImprint(_book.Metadata, _imprint, setting), setting)) { IsFront = true, ShowsFolios = false },
                new(_contents.Set(setting.Pages)) { IsFront = true, Head = words.Contents, StartsOnRecto = true },
            };
            parts.AddRange(_front.Select((unit, i) => ChapterPart(unit, _book.Front[i], isFront: true, setting)));
            parts.Add(new(SetEntries(setting, Pt.Zero)) { HasTerms = true, Tabs = design.HasThumbTabs ? Tabs() : [], StartsOnRecto = design.StartsEntriesOnRecto });
            parts.AddRange(_back.Select((unit, i) => ChapterPart(unit, _book.Back[i], isFront: false, setting)));
            if (design.PrintsLinkAddresses == LinkAddresses.List)
            {
                _references.Clear();
                if (WebReferences.Set(_book, _references, setting) is { } references)
                {
                    parts.Add(new(PlannedPage.Fill(references, setting)) { Head = words.References, StartsOnRecto = design.StartsChaptersOnRecto });
                }
            }

            AddApparatus(parts, words, setting);
            _colophon.Clear();
            var fonts = Colophon.FontsIn(parts.SelectMany(p => p.Pages));
            parts.Add(new(PlannedPage.Fill(Colophon.Set(_statistics, fonts, _colophon, setting), setting)) { Head = words.Colophon });
            return parts;
        }

        // Loose sheets of which there is one alone need no number.
        private List<BookPart> SetHandout(Setting setting)
        {
            var title = _book.Metadata.Title;
            var head = new HandoutHead(title, _title, setting);
            var pages = head.Over(SetEntries(setting, head.Height));
            return [new(pages) { Head = title, ShowsFolios = pages.Length > 1 || _book.Back.Length > 0 }, .. _book.Back.Select(c => SetInColumns(c, _chapters[c.Id], setting))];
        }

        // A title over columns: a key of short lines would leave a page of full lines half empty.
        private static BookPart SetInColumns(Chapter chapter, StructureElement section, Setting setting)
        {
            section.Clear();
            var design = setting.Design;
            var columns = new TitledColumns(PlainText.Of(chapter.Title), chapter.Id.Value, 0, section, setting);
            var narrow = setting with { Design = design with { OuterMargin = design.OuterMargin + design.Measure - columns.Width, Columns = 1 } };
            var list = new VerticalList(narrow.Design);
            var place = Openings.PlaceFor(list, section, narrow, new());
            BlockTypesetter.Set(chapter.Body, place with { Style = BlockPlace.Fitting(place.Style, place.Measure, narrow.Design) });
            return new(columns.Fill(list)) { Head = PlainText.Of(chapter.Title) };
        }

        private void AddApparatus(List<BookPart> parts, Wording words, Setting setting)
        {
            var design = setting.Design;
            if (HasUnfinished(_book, design))
            {
                _unfinished.Clear();
                var list = Unfinished.Set(Unfinished.In(_book), _unfinished, setting);
                parts.Add(new(PlannedPage.Fill(list, setting)) { Head = words.Unfinished, StartsOnRecto = design.StartsChaptersOnRecto });
            }

            if (HasIndex(_book, design))
            {
                var pages = new IndexPages(_book.Index, _index, setting).Set(setting.Pages);
                parts.Add(new(pages) { Head = words.Index, StartsOnRecto = design.StartsChaptersOnRecto });
            }
        }

        private static bool HasUnfinished(Book book, BookDesign design) => design.ListsUnfinished && !Unfinished.In(book).IsEmpty;

        private static bool HasIndex(Book book, BookDesign design) => design.HasIndex && !book.Index.IsEmpty;

        private static BookPart ChapterPart(TextUnit unit, Chapter chapter, bool isFront, Setting setting)
            => new(PlannedPage.Fill(unit.Set(setting), setting))
            {
                IsFront = isFront,
                Head = PlainText.Of(chapter.Title),
                StartsOnRecto = setting.Design.StartsChaptersOnRecto,
            };

        // Parts have titles too long for the edge of a page.
        private ImmutableArray<string> Tabs() => _groups.Exists(g => g.Group.Part > 0) ? [] : [.. _groups.Select(g => g.Group.Letter)];

        private ImmutableArray<PlannedPage> SetEntries(Setting setting, Pt titleHeight)
        {
            var whole = setting;
            setting = setting with { Design = setting.Design.InColumn() };
            var lists = _groups.SelectMany(g => g.Entries).Select(e => e.Set(setting)).ToArray();
            if (_entryPages is { } known && lists.AsSpan().SequenceEqual(_entryLists))
            {
                return known;
            }

            var design = setting.Design;
            var list = new VerticalList(design);
            var next = 0;
            foreach (var (group, heading, entries) in _groups)
            {
                if (!design.IsHandout)
                {
                    list.Space(design.LetterSpace);
                    list.Break(design.EntryBreakCost);
                    Openings.SetLetter(group, list, heading, setting);
                    list.MarkLetter(group.Letter);
                }

                for (var i = 0; i < entries.Count; i++)
                {
                    if (i > 0 || design.IsHandout)
                    {
                        list.Space(design.EntrySpace);
                        list.Break(design.EntryBreakCost);
                    }

                    list.Append(lists[next++]);
                }
            }

            _entryLists = lists;
            var pages = whole.Design.Columns > 1 || titleHeight > Pt.Zero ? PlannedPage.FillColumns(list, whole, titleHeight) : PlannedPage.Fill(list, setting);
            _entryPages = pages;
            return pages;
        }

        private static ImmutableArray<ContentsLine> ContentsLines(Book book, Setting setting)
        {
            var words = Wording.For(setting.Language);
            var lines = ImmutableArray.CreateBuilder<ContentsLine>();
            lines.AddRange(book.Front.Select(Line));
            lines.AddRange(book.Groups.Select(g => new ContentsLine(g.Letter, g.Anchor, [.. g.Entries.Select(e => new ContentsLine(e.FullName, e.Id.Value, []))])));
            lines.AddRange(book.Back.Select(Line));
            if (setting.Design.PrintsLinkAddresses == LinkAddresses.List)
            {
                lines.Add(new(words.References, BookAnchors.References, []));
            }

            if (HasUnfinished(book, setting.Design))
            {
                lines.Add(new(words.Unfinished, BookAnchors.Unfinished, []));
            }

            if (HasIndex(book, setting.Design))
            {
                lines.Add(new(words.Index, BookAnchors.Index, []));
            }

            lines.Add(new(words.Colophon, BookAnchors.Colophon, []));
            return lines.ToImmutable();

            static ContentsLine Line(Chapter chapter) => new(PlainText.Of(chapter.Title), chapter.Id.Value, []);
        }

        private TypesetBook Finish(List<BookPart> parts, PageSequence sequence)
        {
            var words = Wording.For(_setting.Language);
            var apparatus = ImmutableArray.CreateBuilder<OutlineItem>();
            foreach (var (section, title) in (ReadOnlySpan<(StructureElement, string)>)
                [(_references, words.References), (_unfinished, words.Unfinished), (_index, words.Index), (_colophon, words.Colophon)])
            {
                if (section.Children.Count > 0)
                {
                    _root.Add(section);
                    apparatus.Add(new(title, section.Anchor!, []));
                }
            }

            var outline = _setting.Design.IsHandout ? Outlines.OfHandout(_book) : Outlines.Of(_book, words, apparatus.ToImmutable());
            var proof = _setting.Design.Proof is null ? null : new ProofLines(Paragraphs());
            return new(sequence.Compose(parts, proof), _root, outline, new(sequence.Map.Folios))
            {
                IsBoundAtRight = _setting.Design.IsBoundAtRight,
            };
        }
    }
}
