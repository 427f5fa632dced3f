using System.Collections.Immutable;
using System.Globalization;

namespace Glossary.Model;

/// <summary>A book in reading order: the one thing a reader makes and every writer takes.</summary>
/// <param name="Front">Chapters before the entries, such as the introduction.</param>
/// <param name="Groups">The entries by letter, each group and the groups themselves in collation order.</param>
/// <param name="Back">Chapters after the entries, such as resources.</param>
/// <param name="References">Ids of the entries whose text links to an entry, in reading order.</param>
public sealed record Book(
    BookMetadata Metadata,
    ImmutableArray<Chapter> Front,
    ImmutableArray<LetterGroup> Groups,
    ImmutableArray<Chapter> Back,
    ImmutableDictionary<EntryId, ImmutableArray<EntryId>> References)
{
    /// <summary>Every entry, in reading order.</summary>
    public IEnumerable<Entry> Entries => Groups.SelectMany(g => g.Entries);

    /// <summary>What a reader may look up, in the order of the alphabet.</summary>
    public ImmutableArray<IndexEntry> Index { get; init; } = [];

    /// <summary>How entries that are stubs or empty are set.</summary>
    public StubTreatment Stubs { get; init; } = StubTreatment.Mark;
}

/// <summary>What is known about a book as a whole.</summary>
/// <param name="Identifier">A URN, normally <c>urn:uuid:…</c>.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Date">The edition date: an input, never the clock.</param>
public sealed record BookMetadata(
    string Title,
    string Subtitle,
    ImmutableArray<string> Authors,
    string Language,
    string Identifier,
    DateOnly Date)
{
    /// <summary>The title as catalogues sort it; empty if that is to follow from the title.</summary>
    public string TitleSort { get; init; } = "";

    /// <summary>The authors as catalogues sort them, in their order; empty, or ends early, where that is to follow from their names.</summary>
    public ImmutableArray<string> AuthorsSort { get; init; } = [];

    /// <summary>The licence's name, such as “The Unlicense”; empty if none is stated.</summary>
    public string Licence { get; init; } = "";

    /// <summary>Where the licence's text is.</summary>
    public string LicenceAddress { get; init; } = "";

    /// <summary>Where the book's sources are.</summary>
    public string RepositoryAddress { get; init; } = "";

    public string Publisher { get; init; } = "";

    public string Description { get; init; } = "";

    public ImmutableArray<string> Subjects { get; init; } = [];

    /// <summary>Which edition this is, such as “Second edition”; empty if that is not said.</summary>
    public string Edition { get; init; } = "";

    /// <summary>The series the book belongs to; empty if to none.</summary>
    public string Series { get; init; } = "";

    /// <summary>Its number in the series, such as 2 or 2.1; empty if it has none.</summary>
    public string SeriesNumber { get; init; } = "";

    /// <summary>The series statement as it is printed: name and number; empty if the book belongs to none.</summary>
    public string SeriesStatement => Series.Length == 0 || SeriesNumber.Length == 0 ? Series : $"{Series}, {SeriesNumber}";

    /// <summary>The commit the book was built from, if the caller gives one.</summary>
    public string Commit { get; init; } = "";
}

/// <summary>A line of the index: a term, what it stands for, another name of it, or a heading.</summary>
/// <param name="Letter">Under which it stands.</param>
/// <param name="Anchors">The places it leads to: entries and headings.</param>
public sealed record IndexEntry(string Text, string Letter, ImmutableArray<string> Anchors);

/// <summary>What happens to entries that have no text of their own yet.</summary>
public enum StubTreatment
{
    /// <summary>They are set as they are.</summary>
    Show,

    /// <summary>They are set with a note that the entry is still to be written.</summary>
    Mark,

    /// <summary>They are left out of PDF and EPUB.</summary>
    Hide,
}

/// <summary>The slug that names an entry or a chapter: the target of links, unique in a book.</summary>
public readonly record struct EntryId(string Value) : IComparable<EntryId>
{
    public int CompareTo(EntryId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>Text around the entries: introduction, resources.</summary>
public sealed record Chapter(EntryId Id, SourceSpan Span, ImmutableArray<Inline> Title, ImmutableArray<Block> Body);

/// <summary>The entries under one letter (or digits and symbols, “#”), or in one part.</summary>
public sealed record LetterGroup(string Letter, ImmutableArray<Entry> Entries)
{
    /// <summary>Counts the parts of a book that its author has arranged, from 1; 0 for a letter.</summary>
    public int Part { get; init; }

    /// <summary>The id of the group's own heading; cannot clash with an entry's.</summary>
    public string Anchor => Part > 0 ? string.Create(CultureInfo.InvariantCulture, $"letter-part-{Part}") : "letter-" + (Letter == "#" ? "symbols" : Letter.ToLowerInvariant());
}

/// <summary>How much of an entry is written.</summary>
public enum EntryState
{
    Written,

    /// <summary>Only an invitation to contribute, or a to-do.</summary>
    Stub,

    /// <summary>Nothing but a heading.</summary>
    Empty,
}

/// <summary>One term of the glossary and its explanation.</summary>
/// <param name="Term">The term as plain text, as shown in contents and running heads.</param>
/// <param name="LongName">What an abbreviation stands for; empty if the term is its own name.</param>
/// <param name="Title">The term as it is set, with its markup.</param>
public sealed record Entry(
    EntryId Id,
    SourceSpan Span,
    string Term,
    string LongName,
    ImmutableArray<Inline> Title,
    ImmutableArray<Block> Body)
{
    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    public EntryState State { get; init; } = EntryState.Written;

    /// <summary>The language of this entry where it differs from the book's; empty otherwise.</summary>
    public string Language { get; init; } = "";

    /// <summary>False for what is still to be written.</summary>
    public bool HasMeaning => State == EntryState.Written && Body.Length > 0;

    /// <summary>The term as contents show it: “Convolutional Neural Network (CNN)”, or the term alone.</summary>
    public string FullName => LongName.Length == 0 ? Term : $"{LongName} ({Term})";
}

/// <summary>Where each page of the printed book begins, in their order: the one thing the EPUB may know of the PDF.</summary>
public sealed record PrintPages(ImmutableArray<PageStart> Starts);

/// <summary>The beginning of a printed page.</summary>
/// <param name="Anchor">The anchor (of an entry, a heading, a letter, a part of the book) the page begins with; null where it goes on with what the last one has begun.</param>
/// <param name="Block">The paragraph, heading, code, picture the first thing on the page belongs to; nowhere where that is none of an author's.</param>
/// <param name="Letters">How many letters of that block stand on pages before; figures and signs are not counted.</param>
public sealed record PageStart(string Folio, string? Anchor, SourceSpan Block, int Letters);
