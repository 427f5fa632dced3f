using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A line of a footnote with the space above it.</summary>
/// <param name="Begins">The note whose first line it is; null for the other lines.</param>
/// <param name="IsRightToLeft">True where the note begins at the right.</param>
internal readonly record struct NotePiece(BoxItem Box, Pt Gap, Footnote? Begins, bool IsRightToLeft)
{
    public Pt Height => Gap + Box.Box.TotalHeight;
}

/// <summary>
/// The notes of a vertical list in pieces, in the order of their marks, with running sums. A note that is called again is there again,
/// but takes no room on a page where it begins already.
/// </summary>
internal sealed class NoteMaterial(BookDesign design)
{
    private readonly List<NotePiece> _pieces = [];
    private readonly List<int> _starts = [];
    private readonly List<Pt> _heights = [Pt.Zero];
    private readonly List<Repeat> _repeats = [];
    private readonly Dictionary<string, int> _lastStarts = new(StringComparer.Ordinal);

    // The pieces of a note called again, and where the call before it has its first.
    private readonly record struct Repeat(int Before, int Start, int End);

    public int Count => _pieces.Count;

    public NotePiece this[int index] => _pieces[index];

    public void Add(NoteInsert note)
    {
        var start = _pieces.Count;
        _starts.Add(start);
        var gap = start == 0 ? Pt.Zero : design.NoteLeading * 0.15;
        Footnote? begins = null;
        foreach (var item in note.Lines)
        {
            switch (item)
            {
                case NoteStart next:
                    begins = next.Note;
                    break;
                case Glue glue:
                    gap += glue.Width;
                    break;
                case BoxItem box:
                    _pieces.Add(new(box, gap, begins, note.IsRightToLeft));
                    _heights.Add(_heights[^1] + gap + box.Box.TotalHeight);
                    (gap, begins) = (Pt.Zero, null);
                    break;
            }
        }

        if (note.Lines is [NoteStart { Note: var first }, ..])
        {
            var text = first.Repeats ?? first.Id;
            if (_lastStarts.TryGetValue(text, out var before))
            {
                _repeats.Add(new(before, start, _pieces.Count));
            }

            _lastStarts[text] = start;
        }
    }

    public Pt Height(int start, int end)
    {
        if (end <= start)
        {
            return Pt.Zero;
        }

        var height = design.NoteSpace + _heights[end] - _heights[start];
        foreach (var repeat in _repeats)
        {
            height -= repeat.Before >= start && repeat.Start < end ? _heights[Math.Min(repeat.End, end)] - _heights[repeat.Start] : Pt.Zero;
        }

        return height;
    }

    /// <summary>For a piece of a note that begins already on a page whose notes begin with <paramref name="start"/>: the piece it begins with there; −1 for a piece that is set.</summary>
    public int SetBefore(int piece, int start)
    {
        var found = -1;
        for (var i = _repeats.Count - 1; i >= 0; i--)
        {
            var repeat = _repeats[i];
            var isIt = found < 0 ? piece >= repeat.Start && piece < repeat.End : repeat.Start == found;
            found = isIt && repeat.Before >= start ? repeat.Before : found;
        }

        return found;
    }

    /// <summary>Up to which piece the notes from <paramref name="start"/> fit into a height.</summary>
    public int Fitting(int start, int end, Pt height)
    {
        var fitting = start;
        while (fitting < end && Height(start, fitting + 1) <= height)
        {
            fitting++;
        }

        // A note is not parted so that one line of it stands alone on the next page.
        if (fitting < end && fitting - 1 > start && IsLastOfNote(fitting))
        {
            fitting--;
        }

        return fitting;
    }

    /// <summary>Up to which piece notes must stand on a page that has the marks of those up to <paramref name="end"/>: all but the last, and two lines of that.</summary>
    public int Least(int start, int end)
    {
        var index = _starts.BinarySearch(end - 1);
        var lastNote = _starts[index >= 0 ? index : ~index - 1];

        // Notes that were begun on an earlier page need not end here, but those whose mark is here must begin here.
        return lastNote < start ? start : Math.Min(lastNote + 2, end);
    }

    private bool IsLastOfNote(int piece) => piece + 1 == _pieces.Count || _starts.BinarySearch(piece + 1) >= 0;
}
