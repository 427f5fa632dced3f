using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets nodes side by side: classes, spaces between atoms, italic corrections.</summary>
/// <remarks>TeXbook, appendix G, rules 5, 6 and 20; italic corrections as in LuaTeX, only before a character that follows directly.</remarks>
internal static class Rows
{
    public static MathBox Set(MathRow row, MathStyle style)
        => MathClasses.Unwrap(row) is var node && node is not MathRow
            ? MathNodes.Set(node, style)
            : Assemble(Collect(row, style));

    /// <summary>A node that only changes the look of its body.</summary>
    public static MathBox Transparent(MathNode node, MathStyle style) => Assemble(Collect(node, style));

    /// <summary>The elements of a row, boxes set and classes settled. Nodes that only change the look of their body leave their trace in the styles.</summary>
    /// <param name="longestText">Words in a text that is longer become atoms of their own, between which a line may end; null where none is to be broken.</param>
    public static List<Atom> Collect(MathNode row, MathStyle style, Pt? longestText = null)
    {
        var atoms = new List<Atom>();
        CollectContents(row, style, atoms, longestText);
        SettleBinaries(atoms);
        return atoms;
    }

    public static MathBox Assemble(List<Atom> atoms)
    {
        if (atoms is [{ IsSpace: false } only])
        {
            return only.Box;
        }

        var builder = new BoxBuilder();
        for (var i = 0; i < atoms.Count; i++)
        {
            builder.Skip(SpaceBefore(atoms, i));
            builder.Append(atoms[i].Box);
            builder.Skip(KernAfter(atoms, i));
        }

        return builder.Build();
    }

    /// <summary>The space between an atom and the one before it.</summary>
    public static MathSpacing SpacingBefore(List<Atom> atoms, int index)
    {
        var atom = atoms[index];
        if (atom.IsSpace)
        {
            return MathSpacing.None;
        }

        for (var i = index - 1; i >= 0; i--)
        {
            if (!atoms[i].IsSpace)
            {
                // A delimiter in the middle is spaced like a closing one on both sides.
                var left = atoms[i].Middle is null ? atoms[i].Class : MathClass.Closing;
                var right = atom.Middle is null ? atom.Class : MathClass.Closing;
                return AtomSpacing.Between(left, right, atom.Style.IsScript);
            }
        }

        return MathSpacing.None;
    }

    /// <summary>The correction after an atom that leans over its end.</summary>
    public static Pt KernAfter(List<Atom> atoms, int index)
    {
        if (index + 1 >= atoms.Count)
        {
            return Pt.Zero;
        }

        var atom = atoms[index];
        var kern = atom.TrailingSpace;
        if (atom.Class == MathClass.Ordinary && atoms[index + 1].StartsWithCharacter)
        {
            kern += atom.ItalicCorrection;
        }

        return kern;
    }

    private static Pt SpaceBefore(List<Atom> atoms, int index)
        => AtomSpacing.Width(SpacingBefore(atoms, index), atoms[index].Style.Mu);

    private static void CollectContents(MathNode node, MathStyle style, List<Atom> atoms, Pt? longestText)
    {
        if (node is MathRow row)
        {
            foreach (var item in row.Items)
            {
                CollectItem(item, style, atoms, longestText);
            }
        }
        else
        {
            CollectItem(node, style, atoms, longestText);
        }
    }

    private static void CollectItem(MathNode node, MathStyle style, List<Atom> atoms, Pt? longestText)
    {
        if (!style.Scope.Enter(node))
        {
            return;
        }

        switch (node)
        {
            case StyleChange change:
                CollectContents(change.Body, style.At(change.Level), atoms, longestText);
                break;
            case SizeChange change:
                CollectContents(change.Body, style with { TextSize = style.TextSize * change.Factor }, atoms, longestText);
                break;
            case Colored colored:
                CollectContents(colored.Body, Colors.Apply(colored, style), atoms, longestText);
                break;
            case MathLink link:
                CollectContents(link.Body, style with { Ink = style.Scope.Setting.Design.LinkInk }, atoms, longestText);
                break;
            case MathChoice choice:
                CollectContents(Choices.For(choice, style), style, atoms, longestText);
                break;
            case MathSpace space:
                atoms.Add(new() { Style = style, IsSpace = true, AllowsBreak = space.AllowsBreak, Box = Spaces.Set(space, style) });
                break;
            case MiddleDelimiter middle:
                atoms.Add(new() { Style = style, Middle = middle, Class = MathClass.Relation });
                break;
            default:
                var atom = MakeAtom(MathClasses.Unwrap(node), style);
                if (MathClasses.Unwrap(node) is MathText text && atom.Box.Width > longestText && text.Text.Contains(' ', StringComparison.Ordinal))
                {
                    CollectWords(text, style, atoms);
                }
                else
                {
                    atoms.Add(atom);
                }

                break;
        }

        style.Scope.Leave();
    }

    private static void CollectWords(MathText text, MathStyle style, List<Atom> atoms)
    {
        var space = MathNodes.Set(text with { Text = " " }, style).Width;
        var parts = text.Text.Split(' ');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                atoms.Add(new() { Style = style, IsSpace = true, AllowsBreak = true, IsWordSpace = true, Box = MathBox.Blank(space, Pt.Zero, Pt.Zero) });
            }

            if (parts[i].Length > 0)
            {
                atoms.Add(MakeAtom(text with { Text = parts[i] }, style));
            }
        }
    }

    private static Atom MakeAtom(MathNode node, MathStyle style)
    {
        var box = MathNodes.Set(node, style);
        return new()
        {
            Style = style,
            Class = MathClasses.Of(node),
            Box = box,
            StartsWithCharacter = StartsWithCharacter(node),
            ItalicCorrection = box is GlyphBox glyph ? glyph.ItalicCorrection : Pt.Zero,
            TrailingSpace = Accents.TrailingSpace(node, style),
        };
    }

    private static bool StartsWithCharacter(MathNode node)
    {
        while (node is Scripts { Base: { } scripted })
        {
            node = MathClasses.Unwrap(scripted);
        }

        return node is MathSymbol or MathNumber or BigOperator
            || (node is Classed classed && MathClasses.Unwrap(classed.Body) is MathSymbol { Class: MathClass.Ordinary } or MathNumber);
    }

    // Rules 5 and 6: a binary operator without an operand at its left or right is an ordinary symbol.
    private static void SettleBinaries(List<Atom> atoms)
    {
        Atom? previous = null;
        foreach (var atom in atoms)
        {
            if (atom.IsSpace)
            {
                continue;
            }

            if (atom.Class == MathClass.Binary)
            {
                if (previous is null || previous.Middle is not null || previous.Class is MathClass.Binary or MathClass.Operator or MathClass.Relation or MathClass.Opening or MathClass.Punctuation)
                {
                    atom.Class = MathClass.Ordinary;
                }
            }
            else if (atom.Class is MathClass.Relation or MathClass.Closing or MathClass.Punctuation && previous?.Class == MathClass.Binary)
            {
                previous.Class = MathClass.Ordinary;
            }

            previous = atom;
        }

        if (previous?.Class == MathClass.Binary)
        {
            previous.Class = MathClass.Ordinary;
        }
    }
}
