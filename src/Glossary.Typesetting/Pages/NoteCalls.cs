using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>
/// Makes every call of a note lead to a note of its own, which may come to stand on another page than the first, and where that is asked
/// for puts a footnote with the address behind every web link that does not show it.
/// </summary>
internal static class NoteCalls
{
    public static Book Part(Book book, bool printsAddresses) => book with
    {
        Front = [.. book.Front.Select(c => Part(c, printsAddresses))],
        Groups = [.. book.Groups.Select(g => g with { Entries = [.. g.Entries.Select(e => Part(e, printsAddresses))] })],
        Back = [.. book.Back.Select(c => Part(c, printsAddresses))],
    };

    private static Chapter Part(Chapter chapter, bool printsAddresses)
    {
        if (!printsAddresses && !HasNotes(chapter.Title, chapter.Body))
        {
            return chapter;
        }

        var writer = new Writer(chapter.Id, printsAddresses);
        return chapter with { Title = writer.RewriteMarks(chapter.Title), Body = writer.Rewrite(chapter.Body) };
    }

    private static Entry Part(Entry entry, bool printsAddresses)
    {
        if (!printsAddresses && !HasNotes(entry.Title, entry.Body))
        {
            return entry;
        }

        var writer = new Writer(entry.Id, printsAddresses);
        return entry with { Title = writer.RewriteMarks(entry.Title), Body = writer.Rewrite(entry.Body) };
    }

    private static bool HasNotes(ImmutableArray<Inline> title, ImmutableArray<Block> body)
        => ((IEnumerable<Inline>)title).Descendants().Concat(body.DescendantInlines()).Any(i => i is FootnoteMark);

    private sealed class Writer(EntryId id, bool printsAddresses)
    {
        private readonly Dictionary<string, int> _calls = new(StringComparer.Ordinal);
        private int _count;

        public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => Rewrite(blocks, new(printsAddresses, []));

        public ImmutableArray<Inline> RewriteMarks(ImmutableArray<Inline> inlines) => Rewrite(inlines, new(false, []));

        private ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks, Around around)
            => [.. blocks.Select(b => WithInlines(b, around).WithBlocks(inner => Rewrite(inner, around)))];

        // A heading shows no addresses: it stands in the contents, too.
        private Block WithInlines(Block block, Around around)
        {
            var inside = block is Heading or Alert ? around with { PrintsAddresses = false } : around;
            return block.WithInlines(inlines => Rewrite(inlines, inside));
        }

        private ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines, Around around)
        {
            if (inlines.IsDefaultOrEmpty)
            {
                return inlines;
            }

            var result = ImmutableArray.CreateBuilder<Inline>(inlines.Length);
            foreach (var inline in inlines)
            {
                result.Add(Rewrite(inline, around));
                if (around.PrintsAddresses && inline is WebLink link && !WebAddresses.IsShown(link))
                {
                    ImmutableArray<Inline> address = [new WebLink(link.Span, link.Address, ShortText.Inlines(link.Address))];
                    var number = ++_count;
                    result.Add(new FootnoteMark(link.Span, new($"link:{id}:{number}", number, [new Paragraph(link.Span, address)])));
                }
            }

            return result.ToImmutable();
        }

        private Inline Rewrite(Inline inline, Around around) => inline switch
        {
            FootnoteMark mark => mark with { Note = NoteOf(mark.Note, around) },
            WebLink or EntryLink => inline.WithChildren(inner => Rewrite(inner, around with { PrintsAddresses = false })),
            _ => inline.WithChildren(inner => Rewrite(inner, around)),
        };

        // Within a note all calls of another lead to one: notes that are called often in notes that are called often would never end.
        private Footnote NoteOf(Footnote note, Around around)
        {
            if (around.Notes.TryGetValue(note.Id, out var known))
            {
                return known;
            }

            var call = _calls[note.Id] = _calls.GetValueOrDefault(note.Id) + 1;
            var made = note with { Id = call == 1 ? note.Id : $"{note.Id}:{call}", Number = ++_count, Repeats = call == 1 ? null : note.Id };
            var notes = around.IsInNote ? around.Notes : [];
            made = made with { Body = Rewrite(made.Body, new(false, notes) { IsInNote = true }) };
            if (around.IsInNote)
            {
                notes[note.Id] = made;
            }

            return made;
        }
    }

    // What is around an inline: within a note, the notes made for it so far by the ids of those they are made from.
    private sealed record Around(bool PrintsAddresses, Dictionary<string, Footnote> Notes)
    {
        public bool IsInNote { get; init; }
    }
}
