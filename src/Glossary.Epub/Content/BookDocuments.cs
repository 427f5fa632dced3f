using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>The files of the book in reading order, and the way into each: contents, landmarks, printed pages.</summary>
internal sealed class BookDocuments
{
    // Readers lay out one file at a time; above this size old ones take long to open it.
    internal const int LargestFile = 100_000;

    private readonly BookContext _context;
    private readonly string _title;
    private readonly List<ContentDocument> _documents = [];
    private readonly List<ContentsEntry> _contents = [];
    private readonly List<Landmark> _landmarks = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _titles = new(StringComparer.Ordinal);

    private BookDocuments(BookContext context, string title)
    {
        _context = context;
        _title = title;
    }

    public IReadOnlyList<ContentDocument> Documents => _documents;

    public IReadOnlyList<ContentsEntry> Contents => _contents;

    public IReadOnlyList<Landmark> Landmarks => _landmarks;

    /// <summary>Where the file with the contents stands among the documents.</summary>
    public int ContentsPosition { get; private set; }

    /// <summary>The printed pages that the contents fill.</summary>
    public IReadOnlyList<PageTarget> ContentsPages { get; private set; } = [];

    /// <summary>Address and folio of every printed page. The printed contents are the contents here too.</summary>
    public IEnumerable<(string Address, string Folio)> Pages
        =>
        [
            .. _documents.Take(ContentsPosition).SelectMany(PagesOf),
            .. ContentsPages.Select(p => (NavigationDocument.Path + "#" + p.Id, p.Folio)),
            .. _documents.Skip(ContentsPosition).SelectMany(PagesOf),
        ];

    public static BookDocuments Write(BookContext context, string title, string? coverAddress)
    {
        var files = new BookDocuments(context, title);
        context.AnnouncePlaces();
        files.WriteFront(coverAddress);
        files.WriteChapters(context.Book.Front, isFront: true);
        files.WriteGlossary();
        files.WriteChapters(context.Book.Back, isFront: false);
        files.WriteColophon();
        return files;
    }

    private static IEnumerable<(string Address, string Folio)> PagesOf(ContentDocument document)
        => document.Pages.Select(p => (document.Path + "#" + p.Id, p.Folio));

    private void WriteFront(string? coverAddress)
    {
        var words = _context.Words;
        var pages = new FrontPages(_context, _title);
        if (coverAddress is not null)
        {
            _landmarks.Add(new Landmark("cover", words.Cover, Start("cover", words.Cover, "frontmatter", "cover", pages.Cover(coverAddress)).Path));
        }

        _landmarks.Add(new Landmark("titlepage", words.TitlePage, Start("title-page", words.TitlePage, "frontmatter", "title-page", pages.TitlePage()).Path));
        _ = Start("imprint", words.Imprint, "frontmatter", "", pages.Imprint());
        ContentsPosition = _documents.Count;
        ContentsPages = _context.PageMarks.Part(BookAnchors.Contents);
        _titles.Add(TitleOf(words.Contents));
        _landmarks.Add(new Landmark("toc", words.Contents, NavigationDocument.Path + "#" + NavigationDocument.ContentsId));
    }

    private void WriteChapters(ImmutableArray<Chapter> chapters, bool isFront)
    {
        var number = 0;
        foreach (var chapter in chapters)
        {
            number++;
            var type = !isFront ? "appendix" : number == 1 ? "introduction" : "chapter";
            var title = PlainText.Of(chapter.Title, _context.Book.Metadata.Language);
            var hasOwnTitle = title.Length > 0 && title != _title; // The title of the book is no name for a chapter.
            if (!hasOwnTitle)
            {
                title = isFront ? _context.Words.Introduction : _context.Words.Appendix;
            }

            var name = (isFront ? "front-" : "back-") + number.ToString(CultureInfo.InvariantCulture);
            var division = isFront ? "bodymatter" : "backmatter";
            var pieces = XhtmlWriter.WriteChapter(_context, hasOwnTitle ? chapter : chapter with { Title = [] }, type, title);
            var document = Start(name, title, division, "", pieces[0]);
            for (var i = 1; i < pieces.Count; i++)
            {
                _ = Start(Numbered(name, i + 1), TitleNumbered(title, i + 1), division, "", pieces[i]);
            }

            _contents.Add(new ContentsEntry(title, _context.Anchors.Address(chapter.Id.Value, ""), []));
            AddLandmark("bodymatter", title, isFront ? document : null);
        }
    }

    private void WriteGlossary()
    {
        foreach (var group in _context.Book.Groups)
        {
            var entries = group.Entries.Where(_context.Shows).ToList();
            if (entries.Count > 0)
            {
                WriteGroup(group, entries);
            }
        }
    }

    private void WriteGroup(LetterGroup group, List<Entry> entries)
    {
        var words = _context.Words;
        var letter = XmlText.OneLine(group.Letter == "#" ? words.Symbols : group.Letter);
        var name = group.Part > 0 ? group.Anchor : "letter-" + SafeName(group.Letter);
        var terms = new List<ContentsEntry>();
        var document = Start(name, letter, "bodymatter", "", XhtmlWriter.WriteLetter(_context, group, 1));
        AddLandmark("bodymatter", letter, document);
        AddLandmark("glossary", words.Glossary, document);
        var place = new ContentsEntry(letter, _context.Anchors.Address(group.Anchor, ""), terms);
        _contents.Add(place);
        var size = 0;
        var part = 1;
        foreach (var entry in entries)
        {
            var pieces = XhtmlWriter.WriteEntry(_context, entry);
            for (var i = 0; i < pieces.Count; i++)
            {
                if (i > 0 || (size > 0 && size + pieces[i].Size > LargestFile))
                {
                    document.Add(XhtmlWriter.CloseLetter(_context), _context.Anchors);
                    part++;
                    size = 0;
                    document = Start(Numbered(name, part), TitleNumbered(letter, part), "bodymatter", "", XhtmlWriter.WriteLetter(_context, group, part));
                }

                document.Add(pieces[i], _context.Anchors);
                size += pieces[i].Size;
            }

            terms.Add(new ContentsEntry(NameOf(entry), _context.Anchors.Address(entry.Id.Value, ""), []));
        }

        document.Add(XhtmlWriter.CloseLetter(_context), _context.Anchors);
    }

    private static string Numbered(string name, int number) => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");

    private static string TitleNumbered(string title, int number) => string.Create(CultureInfo.InvariantCulture, $"{title} ({number})");

    // In an alphabet the word that is sorted comes first.
    private static string NameOf(Entry entry)
        => XmlText.OneLine(entry.LongName.Length == 0 ? entry.Term : $"{entry.Term} ({entry.LongName})") is { Length: > 0 } name ? name : entry.Id.Value;

    private void WriteColophon()
    {
        var document = Start("colophon", _context.Words.Colophon, "backmatter", "", new FrontPages(_context, _title).Colophon(_documents.Exists(d => d.Pages.Any())));
        _contents.Add(new ContentsEntry(_context.Words.Colophon, document.Path, []));
    }

    // Each kind of landmark stands once: readers take the first, some take none if there are two.
    private void AddLandmark(string type, string label, ContentDocument? document)
    {
        if (document is not null && !_landmarks.Exists(l => l.Type == type))
        {
            _landmarks.Add(new Landmark(type, label, document.Path));
        }
    }

    private ContentDocument Start(string name, string title, string division, string className, Fragment fragment)
    {
        while (!_names.Add(name))
        {
            name += "-x";
        }

        var document = new ContentDocument(name, TitleOf(title), division) { Class = className };
        document.Add(fragment, _context.Anchors);
        _documents.Add(document);
        return document;
    }

    private string TitleOf(string title)
    {
        var unique = $"{title} – {_title}";
        for (var number = 2; !_titles.Add(unique); number++)
        {
            unique = $"{TitleNumbered(title, number)} – {_title}";
        }

        return unique;
    }

    private static string SafeName(string letter)
    {
        if (letter == "#")
        {
            return "symbols";
        }

        var name = new StringBuilder();
        foreach (var c in letter.AsSpan(0, Math.Min(letter.Length, 4)))
        {
            name.Append(char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c).ToString() : "u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }
}

/// <summary>A line of the contents: what it says, where it leads, what stands under it.</summary>
internal sealed record ContentsEntry(string Label, string Address, IReadOnlyList<ContentsEntry> Children);

/// <summary>A place that readers offer by its kind, such as the beginning of the text.</summary>
internal sealed record Landmark(string Type, string Label, string Address);
