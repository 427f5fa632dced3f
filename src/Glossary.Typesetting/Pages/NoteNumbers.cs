using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>The numbers of footnotes: from 1 on each page, so that no page shows one twice.</summary>
/// <remarks>
/// A number is seen at the mark and at the note. Where these are on different pages (a note that its page had no room for, the head of a
/// table that is repeated), the count goes on until no page with a number counted so far is left.
/// </remarks>
internal static class NoteNumbers
{
    /// <summary>The number of each note, by its id.</summary>
    public static ImmutableDictionary<string, int> ByPage(IReadOnlyList<PlannedPage> pages)
    {
        var (notes, again) = Find(pages);
        if (notes.Count == 0)
        {
            return ImmutableDictionary<string, int>.Empty;
        }

        // The first page that still has numbers of this note or a later one.
        var first = new int[notes.Count];
        for (var i = notes.Count - 1; i >= 0; i--)
        {
            first[i] = i == notes.Count - 1 ? notes[i].First : Math.Min(notes[i].First, first[i + 1]);
        }

        var (number, last) = (0, -1);
        return Write(notes, again, i =>
        {
            number = first[i] > last ? 1 : number + 1;
            last = Math.Max(last, notes[i].Last);
            return number;
        });
    }

    /// <summary>Numbers through the whole book: no page can show one twice, wherever it ends.</summary>
    public static ImmutableDictionary<string, int> Running(IReadOnlyList<PlannedPage> pages)
    {
        var (notes, again) = Find(pages);
        return Write(notes, again, i => i + 1);
    }

    private static ImmutableDictionary<string, int> Write(List<PlacedNumber> notes, List<(string Note, string SetFor)> again, Func<int, int> numberOf)
    {
        var numbers = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < notes.Count; i++)
        {
            numbers[notes[i].Note] = numberOf(i);
        }

        foreach (var (note, setFor) in again)
        {
            numbers[note] = numbers[setFor];
        }

        return numbers.ToImmutable();
    }

    // In the order in which they stand at the feet of pages, and those that are set for another call on the same page.
    private static (List<PlacedNumber> Notes, List<(string Note, string SetFor)> Again) Find(IReadOnlyList<PlannedPage> pages)
    {
        var notes = new List<PlacedNumber>();
        var again = new List<(string, string)>();
        if (!pages.Any(p => p.Columns.Any(c => c.Material.Notes.Count > 0)))
        {
            return (notes, again);
        }

        var marks = new Dictionary<string, (int First, int Last)>(StringComparer.Ordinal);
        for (var p = 0; p < pages.Count; p++)
        {
            pages[p].FindAnchors(name => marks[name] = (marks.TryGetValue(name, out var known) ? known.First : p, p));
        }

        for (var p = 0; p < pages.Count; p++)
        {
            foreach (var column in pages[p].Columns)
            {
                foreach (var (_, piece) in column.Notes)
                {
                    if (piece.Begins is { } note)
                    {
                        var (first, last) = marks.GetValueOrDefault(NoteMark.AnchorOf(note), (p, p));
                        notes.Add(new(note.Id, Math.Min(first, p), Math.Max(last, p)));
                    }
                }

                foreach (var (note, at) in column.NotesCalledAgain)
                {
                    var setFor = column.Material.Notes[at].Begins!.Id;
                    var (first, last) = marks.GetValueOrDefault(NoteMark.AnchorOf(note), (p, p));
                    var index = notes.FindLastIndex(n => n.Note == setFor);
                    notes[index] = notes[index] with { First = Math.Min(notes[index].First, first), Last = Math.Max(notes[index].Last, last) };
                    again.Add((note.Id, setFor));
                }
            }
        }

        return (notes, again);
    }

    // A note, and the first and the last page that show its number.
    private readonly record struct PlacedNumber(string Note, int First, int Last);
}
