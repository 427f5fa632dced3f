using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>Model to XHTML: writes one entry or chapter as a <see cref="Fragment"/>, well-formed by construction.</summary>
/// <remarks>
/// An entry is a section with a heading, not a <c>dt</c> with a <c>dd</c>: entries are short articles with headings, tables and displays of their own, which a
/// <c>dt</c> may not hold and a <c>dd</c> indents; a heading can be jumped to by those who do not see the page; and a section can begin on a new page.
/// The term is a <c>dfn</c>, whose own role is “term” (HTML-AAM), and carries <c>glossterm</c>; its explanation carries <c>glossdef</c>.
/// Ids stand on sections and never on headings.
/// </remarks>
internal sealed partial class XhtmlWriter
{
    private readonly BookContext _context;
    private readonly StringBuilder _output = new();
    private List<LinkSlot> _slots = [];
    private List<string> _places = [];
    private List<PageTarget> _pages = [];
    private readonly Queue<Footnote> _notes = new();
    private readonly Dictionary<string, int> _marks = new(StringComparer.Ordinal);
    private readonly Stack<string> _languages = new();
    private readonly HashSet<string> _linked = new(StringComparer.Ordinal);
    private InnerMarkup _inner;
    private bool _isInHeading;

    private XhtmlWriter(BookContext context)
    {
        _context = context;
        _languages.Push(context.Book.Metadata.Language);
        _directions.Push(context.Direction);
    }

    /// <summary>The place of an entry: its section, with the entries that mention it. A long one comes in pieces, each for a file of its own.</summary>
    public static IReadOnlyList<Fragment> WriteEntry(BookContext context, Entry entry)
    {
        var writer = new XhtmlWriter(context);
        writer.WriteSection(entry);
        return writer.FinishPieces();
    }

    /// <summary>A chapter around the entries, in pieces as an entry is.</summary>
    /// <param name="type">What kind of chapter it is, as <c>epub:type</c>; its role follows.</param>
    public static IReadOnlyList<Fragment> WriteChapter(BookContext context, Chapter chapter, string type, string title)
    {
        var writer = new XhtmlWriter(context);
        var start = $"<section epub:type=\"{type}\" role=\"doc-{type}\"";
        writer.OpenPlace(start, chapter.Id.Value);
        writer.WritePageMarks(context.PageMarks.At(chapter.Id.Value), "div");
        writer.EnterHeading("<h1", chapter.Title.IsEmpty ? writer.DirectionOf(title) : writer.DirectionOf(chapter.Title));
        if (chapter.Title.IsEmpty)
        {
            writer.WriteName(title);
        }
        else
        {
            writer.WriteTitle(chapter.Title);
        }

        writer.Leave("h1");
        writer.WriteBody(chapter.Body, 1, new(start + ">\n", title, "", "</section>\n"));
        writer.WriteNotes();
        writer.Close("section");
        return writer.FinishPieces();
    }

    /// <summary>What stands before the first entry of a file: the section around them, left open, and the letter.</summary>
    /// <param name="part">Counts the files of the letter, from 1; the first alone is the letter's place.</param>
    public static Fragment WriteLetter(BookContext context, LetterGroup group, int part)
    {
        var words = context.Words;
        var letter = group.Letter == "#" ? words.Symbols : group.Letter;
        var writer = new XhtmlWriter(context);
        writer._output.Append("<section class=\"letter\" epub:type=\"glossary\" role=\"doc-glossary\" aria-label=\"").AppendText(words.Glossary).Append(", ").AppendText(letter).Append('"');
        if (part == 1)
        {
            writer.OpenPlace("", group.Anchor);
            writer.WritePageMarks(context.PageMarks.At(group.Anchor), "div");
            writer.EnterHeading("<h1", writer.DirectionOf(letter));
            writer.WriteName(letter);
            writer.Leave("h1");
        }
        else
        {
            writer._output.Append(">\n");
            writer.WriteContinued(1, letter);
        }

        return writer.Finish();
    }

    /// <summary>Closes what <see cref="WriteLetter"/> left open.</summary>
    public static Fragment CloseLetter(BookContext context)
    {
        var writer = new XhtmlWriter(context);
        writer._output.Append("</section>\n");
        return writer.Finish();
    }

    private Fragment Finish() => new(_output.ToString(), _slots, _places, _pages, _inner);

    private void WriteSection(Entry entry)
    {
        const string BodyStart = "<div class=\"explanation\" epub:type=\"glossdef\" role=\"definition\">\n";
        var words = _context.Words;
        _output.Append("<section class=\"entry\"").AppendLanguage(entry.Language);
        if (entry.Language.Length > 0)
        {
            _languages.Push(entry.Language);
            var direction = WritingDirection.OfLanguage(entry.Language);
            _output.AppendDirection(direction == Around ? TextDirection.Unstated : direction);
            _directions.Push(direction);
        }

        var start = _output + ">\n";
        OpenPlace("", entry.Id.Value);
        WritePageMarks(_context.PageMarks.At(entry.Id.Value), "div");
        EnterHeading("<h2", entry.Title.IsEmpty ? DirectionOf(entry.Term) : DirectionOf(entry.Title));
        _output.Append("<dfn epub:type=\"glossterm\">");
        if (entry.Title.IsEmpty)
        {
            WriteName(entry.Term);
        }
        else
        {
            WriteTitle(entry.Title);
        }

        _output.Append("</dfn>");
        if (entry.LongName.Length > 0)
        {
            _output.Append(" <span class=\"long-name\">");
            WriteName(entry.LongName);
            _output.Append("</span>");
        }

        Leave("h2");
        if (!entry.Aliases.IsEmpty)
        {
            _output.Append("<p class=\"aliases\"><span class=\"label\">").AppendText(words.AlsoCalled).Append("</span> ");
            for (var i = 0; i < entry.Aliases.Length; i++)
            {
                _output.Append(i > 0 ? ", " : "");
                WriteName(entry.Aliases[i]);
            }

            _output.Append("</p>\n");
        }

        if (!entry.Body.IsEmpty || _notes.Count > 0)
        {
            _output.Append(BodyStart);
            WriteBody(entry.Body, 2, new(start, entry.Term, BodyStart, "</div>\n</section>\n"));
            WriteNotes();
            _output.Append("</div>\n");
        }

        if (entry.State != EntryState.Written && _context.Book.Stubs == StubTreatment.Mark)
        {
            _output.Append("<p class=\"stub\">").AppendText(words.ToBeWritten).Append("</p>\n");
        }

        WriteMentions(entry);
        _output.Append("</section>\n");
    }

    private void WriteMentions(Entry entry)
    {
        if (!_context.Book.References.TryGetValue(entry.Id, out var mentions))
        {
            return;
        }

        var seen = new HashSet<EntryId> { entry.Id };
        foreach (var id in mentions)
        {
            if (!seen.Add(id) || !_context.Anchors.Contains(id.Value))
            {
                continue;
            }

            if (seen.Count == 2)
            {
                Enter("<p class=\"mentions\"", Around);
                _output.Append("<span class=\"label\">").AppendText(_context.Words.MentionedIn).Append("</span> ");
            }
            else
            {
                _output.Append(", ");
            }

            OpenLink(id.Value);
            WriteName(_context.NameOf(id));
            _output.Append("</a>");
        }

        if (seen.Count > 1)
        {
            Leave("p");
        }
    }

    // Each heading opens a section of its own, so that the outline is right whatever levels the author chose.
    private void WriteBody(ImmutableArray<Block> body, int rank, PieceFrame frame)
    {
        var open = new Stack<Heading>();
        foreach (var block in body)
        {
            var heading = block as Heading;
            while (heading is not null && open.TryPeek(out var above) && above.Level >= heading.Level)
            {
                Close("section");
                open.Pop();
            }

            if (IsFull(heading is null ? FullForBlock : open.Count > 0 ? FullForHeading : FullForSection))
            {
                StartPiece(frame, open, rank);
            }

            if (heading is null)
            {
                WriteBlock(block, rank + open.Count + 1);
                continue;
            }

            open.Push(heading);
            _linked.Clear();
            OpenPlace("<section", heading.Anchor);
            WritePageMarks(_context.PageMarks.At(heading.Anchor), "div");
            WriteHeading(heading, rank + open.Count);
        }

        for (; open.Count > 0; open.Pop())
        {
            Close("section");
        }
    }

    private void WriteHeading(Heading heading, int rank)
    {
        var element = HeadingOf(rank);
        EnterHeading("<" + element, DirectionOf(heading.Inlines));
        OpenText(heading.Span);
        WriteTitle(heading.Inlines);
        CloseText();
        Leave(element);
    }

    private static string HeadingOf(int rank) => "h" + Math.Min(rank, 6).ToString(CultureInfo.InvariantCulture);

    private void WriteTitle(ImmutableArray<Inline> inlines)
    {
        _isInHeading = true;
        WriteApart(DirectionOf(inlines), () => WriteInlines(inlines));
        _isInHeading = false;
    }

    // The notes stand at the end of their entry; a reader that can shows them where they are called (EPUB 3 Structural Semantics, notes).
    private void WriteNotes()
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        while (_notes.TryDequeue(out var note))
        {
            if (!written.Add(note.Id))
            {
                continue;
            }

            Enter($"<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"{Anchors.OwnId("note", note.Id)}\"", DirectionOf(note.Body));
            _output.Append('\n');
            var back = $"<a class=\"back\" role=\"doc-backlink\" href=\"#{Anchors.OwnId("mark", note.Id)}\" title=\"{_context.Words.BackToText}\">"
                + note.Number.ToString(CultureInfo.InvariantCulture) + ".</a> ";
            _output.Append("<p>").Append(back);
            var rest = note.Body;
            if (note.Body is [Paragraph first, ..])
            {
                WriteInlines(first.Inlines);
                rest = note.Body.RemoveAt(0);
            }

            _output.Append("</p>\n");
            WriteBlocks(rest, 6);
            Leave("aside");
        }
    }

    private void Open(string element) => _output.Append('<').Append(element).Append('>');

    private void Close(string element) => _output.Append("</").Append(element).Append(">\n");

    private void OpenPlace(string start, string anchor)
    {
        _places.Add(anchor);
        _output.Append(start).Append(" id=\"").Append(Anchors.Id(anchor)).Append("\">\n");
    }

    private void OpenLink(string anchor)
    {
        _output.Append("<a href=\"");
        _slots.Add(new LinkSlot(_output.Length, anchor));
        _output.Append("\">");
    }
}
