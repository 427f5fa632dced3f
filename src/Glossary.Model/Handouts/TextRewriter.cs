using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>Puts other inlines in the place of those of a text, wherever they stand in it: in lists and tables, in other inlines, in notes.</summary>
/// <param name="change">What stands in the place of an inline whose own inlines are changed already; it alone for no change.</param>
internal sealed class TextRewriter(Func<Inline, ImmutableArray<Inline>> change)
{
    // A note that many marks lead to, in notes that many marks lead to, would never end.
    private readonly Dictionary<Footnote, Footnote> _notes = new(ReferenceEqualityComparer.Instance);

    public Entry Rewrite(Entry entry) => entry with { Title = Rewrite(entry.Title), Body = Rewrite(entry.Body) };

    public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => [.. blocks.Select(b => b.WithInlines(Rewrite).WithBlocks(Rewrite))];

    public ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines)
        => inlines.IsDefaultOrEmpty ? inlines : [.. inlines.SelectMany(i => change(i is FootnoteMark mark ? mark with { Note = NoteOf(mark.Note) } : i.WithChildren(Rewrite)))];

    private Footnote NoteOf(Footnote note)
    {
        if (!_notes.TryGetValue(note, out var made))
        {
            made = note with { Body = Rewrite(note.Body) };
            _notes.Add(note, made);
        }

        return made;
    }
}
