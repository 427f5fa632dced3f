using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Breaks a display that is too wide into lines: before relations if it can, else before binary operators.</summary>
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
            start = end;
        }

        return lines;
    }

    // As far as the line reaches, back to the last relation, or the last operator if there is none; where nothing fits, the first place there is.
    private static int EndOfLine(List<Atom> atoms, int start, Pt room)
    {
        var width = Pt.Zero;
        var relation = -1;
        var binary = -1;
        for (var i = start; i < atoms.Count; i++)
        {
            if (i > start && !atoms[i].IsSpace)
            {
                if (width > room && Math.Max(relation, binary) > start)
                {
                    return relation > start ? relation : binary;
                }

                if (atoms[i].Class == MathClass.Relation && HasOperandBefore(atoms, start, i))
                {
                    relation = i;
                }
                else if (atoms[i].Class == MathClass.Binary)
                {
                    binary = i;
                }
            }

            width += AtomSpacing.Width(i == start ? MathSpacing.None : Rows.SpacingBefore(atoms, i), atoms[i].Style.Mu) + atoms[i].Box.Width + Rows.KernAfter(atoms, i);
        }

        if (width > room && Math.Max(relation, binary) > start)
        {
            return relation > start ? relation : binary;
        }

        return atoms.Count;
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
}
