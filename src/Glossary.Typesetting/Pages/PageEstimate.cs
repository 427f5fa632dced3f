using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>
/// The pages on which things will about stand, from the length of the text before them. The first round prints these numbers: most have
/// the right number of figures, so that putting the right ones in moves little, and the next round is often the last.
/// </summary>
internal static class PageEstimate
{
    public static PageMap Of(Book book, BookDesign design)
    {
        var folios = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        var lines = 0.0;
        var linesOfPage = design.TextHeight / design.Leading;

        // Libertinus sets about two and a half characters to an em; an entry takes three lines for its term and the space before it.
        var charactersOfLine = design.Measure / design.TextSize * 2.5;
        foreach (var chapter in book.Front)
        {
            Add(chapter.Id, chapter.Body, "v");
        }

        foreach (var group in book.Groups)
        {
            folios[group.Anchor] = Folio();
            lines += 5;
            foreach (var entry in group.Entries)
            {
                Add(entry.Id, entry.Body, Folio());
                lines += 3 + (entry.Span.Length / charactersOfLine);
            }
        }

        foreach (var chapter in book.Back)
        {
            lines += linesOfPage;
            Add(chapter.Id, chapter.Body, Folio());
        }

        return new(folios.ToImmutable());

        string Folio() => ((int)(lines / linesOfPage) + 1).ToString();

        void Add(EntryId id, ImmutableArray<Block> body, string folio)
        {
            folios[id.Value] = folio;
            foreach (var block in body)
            {
                if (block is Heading heading)
                {
                    folios[heading.Anchor] = folio;
                }
            }
        }
    }
}
