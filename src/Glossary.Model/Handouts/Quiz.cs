using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>Makes a quiz of a book: numbered meanings in an order drawn by lot, their terms withheld, and a key at the end.</summary>
public static class Quiz
{
    // Letters that an answer has room for: fewer look like a hint, more do not stand beside a number in a column.
    private const int ShortestAnswer = 12;
    private const int LongestAnswer = 22;

    /// <summary>The quiz of a book, in an order drawn from a seed.</summary>
    public static Book Of(Book book, int seed)
    {
        // What has no meaning yet cannot be asked for.
        var asked = SeededOrder.Shuffle(book.Entries.Where(e => e.HasMeaning), seed);
        if (asked.IsEmpty)
        {
            return book with { Groups = [] };
        }

        // All answers have as much room: the length of a line gives nothing away.
        var room = new string('n', Math.Clamp(asked.Max(e => e.Term.Length), ShortestAnswer, LongestAnswer));
        ImmutableArray<ListItem> answers =
        [
            .. asked.Select(e => new ListItem(e.Span, null, [new Paragraph(e.Span, [new Strong(e.Span, e.Title), .. LongName(e)])])),
        ];
        ImmutableArray<Inline> title = [new TextRun(SourceSpan.Nowhere, Wording.For(book.Metadata.Language).Answers)];
        return book with
        {
            Groups = [new("#", [.. asked.Select((e, i) => Ask(e, i + 1, room))])],
            Back = [new(new(BookAnchors.Answers), SourceSpan.Nowhere, title, [new NumberedList(SourceSpan.Nowhere, true, 1, '1', answers)])],
            References = ImmutableDictionary<EntryId, ImmutableArray<EntryId>>.Empty,
        };
    }

    private static Entry Ask(Entry entry, int number, string room)
    {
        var shown = $"{number}.";
        return entry with
        {
            Term = shown,
            LongName = "",
            Aliases = [],
            Title = [new TextRun(entry.Span, shown + "\u2002"), new Blank(entry.Span, room)],
            Body = new WithheldTerm(entry).In(entry.Body),
        };
    }

    private static ImmutableArray<Inline> LongName(Entry entry)
        => entry.LongName.Length == 0 ? [] : [new TextRun(entry.Span, "\u2002"), new Emphasis(entry.Span, [new TextRun(entry.Span, entry.LongName)])];
}
