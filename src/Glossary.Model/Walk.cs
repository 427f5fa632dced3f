using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>The way through a tree of blocks and inlines.</summary>
public static class Walk
{
    /// <summary>The inlines directly inside an inline; the blocks of a footnote are not among them.</summary>
    public static ImmutableArray<Inline> Children(this Inline inline) => inline switch
    {
        Emphasis e => e.Inlines,
        Strong s => s.Inlines,
        Strikethrough s => s.Inlines,
        Subscript s => s.Inlines,
        Superscript s => s.Inlines,
        Underline u => u.Inlines,
        Highlight h => h.Inlines,
        LanguageSpan l => l.Inlines,
        WebLink l => l.Inlines,
        EntryLink l => l.Inlines,
        _ => [],
    };

    /// <summary>The inlines directly inside a block.</summary>
    public static IEnumerable<Inline> Inlines(this Block block) => block switch
    {
        Paragraph p => p.Inlines,
        Heading h => h.Inlines,
        Alert a => a.Title,
        Table t => t.Caption,
        Figure f => f.Caption,
        Details d => d.Summary,
        DefinitionList l => l.Items.SelectMany(i => i.Terms).SelectMany(t => t),
        _ => [],
    };

    /// <summary>The blocks directly inside a block.</summary>
    public static IEnumerable<Block> Blocks(this Block block) => block switch
    {
        BulletList l => l.Items.SelectMany(i => i.Blocks),
        NumberedList l => l.Items.SelectMany(i => i.Blocks),
        DefinitionList l => l.Items.SelectMany(i => i.Definition),
        Quotation q => q.Blocks,
        Passage p => p.Blocks,
        Alert a => a.Blocks,
        Details d => d.Blocks,
        Table t => t.Head.Concat(t.Body).SelectMany(r => r.Cells).SelectMany(c => c.Blocks),
        _ => [],
    };

    /// <summary>The block with the blocks directly inside it changed.</summary>
    public static Block WithBlocks(this Block block, Func<ImmutableArray<Block>, ImmutableArray<Block>> change) => block switch
    {
        BulletList l => l with { Items = [.. l.Items.Select(i => i with { Blocks = change(i.Blocks) })] },
        NumberedList l => l with { Items = [.. l.Items.Select(i => i with { Blocks = change(i.Blocks) })] },
        DefinitionList l => l with { Items = [.. l.Items.Select(i => i with { Definition = change(i.Definition) })] },
        Quotation q => q with { Blocks = change(q.Blocks) },
        Passage p => p with { Blocks = change(p.Blocks) },
        Alert a => a with { Blocks = change(a.Blocks) },
        Details d => d with { Blocks = change(d.Blocks) },
        Table t => t with { Head = [.. t.Head.Select(r => r.WithBlocks(change))], Body = [.. t.Body.Select(r => r.WithBlocks(change))] },
        _ => block,
    };

    /// <summary>The block with the inlines directly inside it changed.</summary>
    public static Block WithInlines(this Block block, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> change) => block switch
    {
        Paragraph p => p with { Inlines = change(p.Inlines) },
        Heading h => h with { Inlines = change(h.Inlines) },
        DefinitionList l => l with { Items = [.. l.Items.Select(i => i with { Terms = [.. i.Terms.Select(change)] })] },
        Alert a => a with { Title = change(a.Title) },
        Details d => d with { Summary = change(d.Summary) },
        Table t => t with { Caption = change(t.Caption) },
        Figure f => f with { Caption = change(f.Caption) },
        _ => block,
    };

    /// <summary>The inline with the inlines directly inside it changed.</summary>
    public static Inline WithChildren(this Inline inline, Func<ImmutableArray<Inline>, ImmutableArray<Inline>> change) => inline switch
    {
        Emphasis e => e with { Inlines = change(e.Inlines) },
        Strong s => s with { Inlines = change(s.Inlines) },
        Strikethrough s => s with { Inlines = change(s.Inlines) },
        Subscript s => s with { Inlines = change(s.Inlines) },
        Superscript s => s with { Inlines = change(s.Inlines) },
        Underline u => u with { Inlines = change(u.Inlines) },
        Highlight h => h with { Inlines = change(h.Inlines) },
        LanguageSpan l => l with { Inlines = change(l.Inlines) },
        WebLink l => l with { Inlines = change(l.Inlines) },
        EntryLink l => l with { Inlines = change(l.Inlines) },
        _ => inline,
    };

    private static TableRow WithBlocks(this TableRow row, Func<ImmutableArray<Block>, ImmutableArray<Block>> change)
        => row with { Cells = [.. row.Cells.Select(c => c with { Blocks = change(c.Blocks) })] };

    /// <summary>Every block inside the given ones and they themselves, in reading order; footnotes where their first mark stands.</summary>
    public static IEnumerable<Block> Descendants(this IEnumerable<Block> blocks) => Descendants(blocks, new HashSet<Footnote>(ReferenceEqualityComparer.Instance));

    /// <summary>Every inline inside the given ones and they themselves, in reading order.</summary>
    public static IEnumerable<Inline> Descendants(this IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            yield return inline;
            foreach (var inner in ((IEnumerable<Inline>)inline.Children()).Descendants())
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<Block> Descendants(IEnumerable<Block> blocks, HashSet<Footnote> seen)
    {
        foreach (var block in blocks)
        {
            yield return block;
            foreach (var mark in block.Inlines().Descendants().OfType<FootnoteMark>())
            {
                // A note that many marks lead to, in notes that many marks lead to, would never end.
                if (seen.Add(mark.Note))
                {
                    foreach (var inner in Descendants(mark.Note.Body, seen))
                    {
                        yield return inner;
                    }
                }
            }

            foreach (var inner in Descendants(block.Blocks(), seen))
            {
                yield return inner;
            }
        }
    }

    /// <summary>Every inline of the blocks and of the blocks inside them, in reading order.</summary>
    public static IEnumerable<Inline> DescendantInlines(this IEnumerable<Block> blocks)
        => blocks.Descendants().SelectMany(b => b.Inlines().Descendants());
}
