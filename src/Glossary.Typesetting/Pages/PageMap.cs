using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>What the mark of a note shows.</summary>
/// <param name="Figures">How many figures it has room for; 0 for no more than its own.</param>
public readonly record struct NoteNumber(int Value, int Figures)
{
    public override string ToString() => Value.ToString();
}

/// <summary>Anchor to folio and note to number: what cross-references, contents and marks print. Setting the book is repeated until it no longer changes.</summary>
public sealed record PageMap(ImmutableDictionary<string, string> Folios)
{
    public static PageMap Empty { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The numbers of footnotes, by their ids.</summary>
    public ImmutableDictionary<string, int> Notes { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>By the ids of notes whose number has changed with the pages: the figures that their marks leave room for, so that nothing moves when it changes again.</summary>
    public ImmutableDictionary<string, int> Figures { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>The folio of an anchor, or null while it is unknown.</summary>
    public string? this[string anchor] => Folios.GetValueOrDefault(anchor);

    /// <summary>The number of a note. While it is unknown, one of as many figures as it will most likely have: few pages have ten notes.</summary>
    public NoteNumber NumberOf(Footnote note)
        => new(Notes.TryGetValue(note.Id, out var number) ? number : ((note.Number - 1) % 9) + 1, Figures.GetValueOrDefault(note.Id));

    /// <summary>This map, with room for the figures of all notes whose number was another one before.</summary>
    public PageMap HoldingRoom(PageMap before)
    {
        var figures = before.Figures.ToBuilder();
        foreach (var (note, number) in Notes)
        {
            if (before.Notes.TryGetValue(note, out var last) && last != number)
            {
                figures[note] = Math.Max(figures.GetValueOrDefault(note), Math.Max(last, number).ToString().Length);
            }
        }

        return this with { Figures = figures.ToImmutable() };
    }

    /// <summary>True where both say the same.</summary>
    public bool Agrees(PageMap other) => Agree(Folios, other.Folios) && Agree(Notes, other.Notes);

    private static bool Agree<T>(ImmutableDictionary<string, T> before, ImmutableDictionary<string, T> after)
    {
        if (before.Count != after.Count)
        {
            return false;
        }

        foreach (var (name, value) in after)
        {
            if (!before.TryGetValue(name, out var known) || !EqualityComparer<T>.Default.Equals(known, value))
            {
                return false;
            }
        }

        return true;
    }
}
