using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Puts a footnote with the address behind every web link that does not show it, and counts the notes of the text anew.</summary>
internal static class LinkNotes
{
    public static Book Add(Book book) => book with
    {
        Front = [.. book.Front.Select(Add)],
        Groups = [.. book.Groups.Select(g => g with { Entries = [.. g.Entries.Select(Add)] })],
        Back = [.. book.Back.Select(Add)],
    };

    private static Chapter Add(Chapter chapter) => chapter with { Body = new Writer(chapter.Id).Rewrite(chapter.Body) };

    private static Entry Add(Entry entry) => entry with { Body = new Writer(entry.Id).Rewrite(entry.Body) };

    private sealed class Writer(EntryId id)
    {
        private int _count;

        public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => [.. blocks.Select(Rewrite)];

        private Block Rewrite(Block block) => block switch
        {
            Paragraph p => p with { Inlines = Rewrite(p.Inlines) },
            BulletList l => l with { Items = [.. l.Items.Select(i => i with { Blocks = Rewrite(i.Blocks) })] },
            NumberedList l => l with { Items = [.. l.Items.Select(i => i with { Blocks = Rewrite(i.Blocks) })] },
            DefinitionList l => l with { Items = [.. l.Items.Select(i => i with { Terms = [.. i.Terms.Select(Rewrite)], Definition = Rewrite(i.Definition) })] },
            Quotation q => q with { Blocks = Rewrite(q.Blocks) },
            Passage p => p with { Blocks = Rewrite(p.Blocks) },
            Alert a => a with { Blocks = Rewrite(a.Blocks) },
            Details d => d with { Summary = Rewrite(d.Summary), Blocks = Rewrite(d.Blocks) },
            Table t => t with { Head = Rewrite(t.Head), Body = Rewrite(t.Body), Caption = Rewrite(t.Caption) },
            Figure f => f with { Caption = Rewrite(f.Caption) },
            _ => block,
        };

        private ImmutableArray<TableRow> Rewrite(ImmutableArray<TableRow> rows)
            => [.. rows.Select(r => r with { Cells = [.. r.Cells.Select(c => c with { Blocks = Rewrite(c.Blocks) })] })];

        private ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines)
        {
            if (inlines.IsDefaultOrEmpty)
            {
                return inlines;
            }

            var result = ImmutableArray.CreateBuilder<Inline>(inlines.Length);
            foreach (var inline in inlines)
            {
                result.Add(Rewrite(inline));
                if (inline is WebLink link && !WebAddresses.IsShown(link))
                {
                    ImmutableArray<Inline> address = [new WebLink(link.Span, link.Address, ShortText.Inlines(link.Address))];
                    var number = ++_count;
                    result.Add(new FootnoteMark(link.Span, new($"link:{id}:{number}", number, [new Paragraph(link.Span, address)])));
                }
            }

            return result.ToImmutable();
        }

        private Inline Rewrite(Inline inline) => inline switch
        {
            FootnoteMark mark => mark with { Note = mark.Note with { Number = ++_count } },
            Emphasis e => e with { Inlines = Rewrite(e.Inlines) },
            Strong s => s with { Inlines = Rewrite(s.Inlines) },
            Strikethrough s => s with { Inlines = Rewrite(s.Inlines) },
            Underline u => u with { Inlines = Rewrite(u.Inlines) },
            Highlight h => h with { Inlines = Rewrite(h.Inlines) },
            LanguageSpan l => l with { Inlines = Rewrite(l.Inlines) },
            _ => inline,
        };
    }
}
