using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>What every part of the book is written with, and what the writing finds out about it.</summary>
internal sealed class BookContext(Book book, PictureShelf pictures, FormulaShelf formulas, EpubEdition edition, PrintPages? pages, DiagnosticBag diagnostics)
{
    private readonly Dictionary<EntryId, string> _names = [];

    public Book Book { get; } = book;

    public EpubEdition Edition { get; } = edition;

    public Wording Words { get; } = Wording.For(book.Metadata.Language);

    /// <summary>The book's language, or the tag for none that is known.</summary>
    public string Language { get; } = XmlText.IsLanguageTag(book.Metadata.Language) ? book.Metadata.Language : "und";

    /// <summary>The direction of the book's language, in which its pages are turned too.</summary>
    public TextDirection Direction => WritingDirection.OfLanguage(Language);

    public Anchors Anchors { get; } = new();

    public PictureShelf Pictures { get; } = pictures;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public FormulaShelf Formulas { get; } = formulas;

    /// <summary>The pages of the printed edition, for those who write the text in its order.</summary>
    public PageMarks PageMarks { get; } = new(pages);

    /// <summary>True for an entry that is written at all: stubs can be hidden.</summary>
    public bool Shows(Entry entry) => Book.Stubs != StubTreatment.Hide || entry.State == EntryState.Written;

    /// <summary>Makes every place known that links may lead to, and every name they may be called by.</summary>
    public void AnnouncePlaces()
    {
        foreach (var chapter in Book.Front.Concat(Book.Back))
        {
            Announce(chapter.Id, PlainText.Of(chapter.Title, Book.Metadata.Language), chapter.Body);
        }

        foreach (var entry in Book.Entries.Where(Shows))
        {
            Announce(entry.Id, entry.Term, entry.Body);
        }
    }

    /// <summary>What an entry or a chapter is called in a list of links.</summary>
    public string NameOf(EntryId id) => _names.TryGetValue(id, out var name) && name.Length > 0 ? name : id.Value;

    private void Announce(EntryId id, string name, ImmutableArray<Block> body)
    {
        Anchors.Announce(id.Value);
        _names.TryAdd(id, name);
        AnnounceHeadings(body);
    }

    private void AnnounceHeadings(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Heading heading)
            {
                Anchors.Announce(heading.Anchor);
            }

            AnnounceHeadings(block.Blocks());
        }
    }
}
