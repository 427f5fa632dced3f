using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Breaks a display that is too wide into lines: before relations if it can, else before binary operators, else between the words of a text.</summary>
internal static class DisplayBreaker
{
    /// <summary>The atoms of each line; one line if there is no place to break.</summary>
    public static List<List<Atom>> Break(List<Atom> atoms, Pt measure, MathStyle style)
    {
        var lines = new List<List<Atom>>();
        var start = 0;
        while (start < atoms.Count)
        {
            var room = start == 0 ? measure : measure - (style.TextSize * 2);
            var end = EndOfLine(atoms, start, room);
            lines.Add(atoms.GetRange(start, end - start));
            for (start = end; start < atoms.Count && atoms[start].IsSpace; start++)
            {
                // The space between two lines is the break.
            }
        }

        return lines;
    }

    // As far as the line reaches, back to the last relation, or the last operator; where nothing fits, the first place there is.
    private static int EndOfLine(List<Atom> atoms, int start, Pt room)
    {
        var width = Pt.Zero;
        var places = new Places(start, room);
        for (var i = start; i < atoms.Count; i++)
        {
            var atom = atoms[i];
            if (i > start && width > room && !atom.IsSpace && places.Best > start)
            {
                return places.Best;
            }

            if (i > start)
            {
                var isRelation = !atom.IsSpace && atom.Class == MathClass.Relation && HasOperandBefore(atoms, start, i);
                places = places.With(i, width, isRelation, isBinary: !atom.IsSpace && atom.Class == MathClass.Binary, isOpen: atom is { IsSpace: true, AllowsBreak: true });
            }

            width += AtomSpacing.Width(i == start ? MathSpacing.None : Rows.SpacingBefore(atoms, i), atom.Style.Mu) + atom.Box.Width + Rows.KernAfter(atoms, i);
        }

        return width > room && places.Best > start ? places.Best : atoms.Count;
    }

    private static bool HasOperandBefore(List<Atom> atoms, int start, int index)
    {
        for (var i = start; i < index; i++)
        {
            if (!atoms[i].IsSpace && atoms[i].Class != MathClass.Relation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last places of each kind where a line may end; the line's own start where there is none.</summary>
    private readonly record struct Places(int Start, Pt Room)
    {
        // A line that ends before a relation is left shorter than this only where no text could fill it.
        private const double Filled = 0.4;

        private int Sign { get; init; } = Start;

        private Pt SignWidth { get; init; }

        private bool IsRelation { get; init; }

        private int Open { get; init; } = Start;

        public int Best => Sign > Start && (Open <= Sign || SignWidth > Room * Filled) ? Sign : Open;

        public Places With(int index, Pt width, bool isRelation, bool isBinary, bool isOpen)
        {
            if (isRelation || (isBinary && !IsRelation))
            {
                return this with { Sign = index, SignWidth = width, IsRelation = isRelation };
            }

            // The first one where nothing fits, else the last one that does.
            return isOpen && (width <= Room || Best == Start) ? this with { Open = index } : this;
        }
    }
}
