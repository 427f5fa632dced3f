using System.Collections.Immutable;
using Glossary.Model;
using Markdig.Syntax;
using Block = Glossary.Model.Block;

namespace Glossary.Reading;

/// <summary>The footnotes of one file: numbered by their first mark, read when it is met.</summary>
internal sealed class FootnoteBook
{
    // Notes inside notes inside notes …
    private const int Deepest = 4;

    private readonly Dictionary<string, FootnoteBlock> _blocks = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<FootnoteBlock, Footnote> _notes = [];
    private readonly HashSet<FootnoteBlock> _beingRead = [];
    private readonly List<FootnoteBlock> _all = [];
    private readonly EntryId _id;
    private int _count;
    private int _inlineDepth;

    /// <param name="fileNotes">The notes of the whole file, where the document is a part of it; null where it is the file.</param>
    public FootnoteBook(MarkdownDocument document, EntryId id, SourceText source, IReadOnlyList<FootnoteBlock>? fileNotes)
    {
        _id = id;
        Collect(document);
        foreach (var note in fileNotes ?? [])
        {
            _blocks.TryAdd(note.Label, note);
        }

        // A note of a file of several entries may be called from another of them.
        if (fileNotes is not null)
        {
            _all.RemoveAll(note => IsCalled(source.Text, note.Label));
        }

        Labels = _blocks.Count == 0 ? EmptyLabels : new HashSet<string>(_blocks.Keys, StringComparer.OrdinalIgnoreCase);
    }

    private static IReadOnlySet<string> EmptyLabels { get; } = new HashSet<string>();

    /// <summary>The labels that have a note.</summary>
    public IReadOnlySet<string> Labels { get; }

    /// <summary>The notes that no mark has led to, and those whose label another took first.</summary>
    public IEnumerable<(FootnoteBlock Block, bool IsDuplicate)> Lost
        => _all.Where(block => !_notes.ContainsKey(block)).Select(block => (block, !ReferenceEquals(_blocks[block.Label], block)));

    /// <summary>The note of a label; null if the mark stands inside the note itself, or in a note of a note of a note.</summary>
    public Footnote? Note(string label, Func<FootnoteBlock, ImmutableArray<Block>> read)
    {
        var block = _blocks[label];
        if (_notes.TryGetValue(block, out var note))
        {
            return note;
        }

        if (_beingRead.Count >= Deepest || !_beingRead.Add(block))
        {
            return null;
        }

        // The number is taken before the note is read: notes inside it come after it.
        var number = ++_count;
        note = new Footnote($"{_id.Value}.note{number}", number, read(block));
        _beingRead.Remove(block);
        _notes.Add(block, note);
        return note;
    }

    /// <summary>A note that stands where it is called; null where notes are nested without end.</summary>
    public Footnote? InlineNote(Func<ImmutableArray<Block>> read)
    {
        if (_beingRead.Count + _inlineDepth >= Deepest)
        {
            return null;
        }

        var number = ++_count;
        _inlineDepth++;
        var note = new Footnote($"{_id.Value}.note{number}", number, read());
        _inlineDepth--;
        return note;
    }

    private static bool IsCalled(string text, string label)
    {
        var mark = $"[^{label}]";
        for (var at = text.IndexOf(mark, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (at + mark.Length >= text.Length || text[at + mark.Length] != ':')
            {
                return true;
            }
        }

        return false;
    }

    private void Collect(ContainerBlock container)
    {
        foreach (var child in container)
        {
            if (child is FootnoteBlock note)
            {
                _all.Add(note);
                _blocks.TryAdd(note.Label, note);
            }

            if (child is ContainerBlock inner)
            {
                Collect(inner);
            }
        }
    }
}
