using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets a formula within a line of text: what stands between two places to break is one box.</summary>
/// <remarks>TeXbook, page 174: breaks come after relations and binary operators at the top level, at costs of 500 and 700.</remarks>
internal static class InlineFormulas
{
    private const int RelationPenalty = 500;
    private const int BinaryPenalty = 700;

    // A few words keep together; more, as many a line of text has room for, would stick out of it.
    private const double LongestText = 12;

    public static ImmutableArray<Item> Set(MathNode root, MathStyle style)
    {
        var atoms = Rows.Collect(root, style, style.TextSize * LongestText);
        var items = ImmutableArray.CreateBuilder<Item>();
        var builder = new BoxBuilder();
        for (var i = 0; i < atoms.Count; i++)
        {
            var atom = atoms[i];
            if (AtomSpacing.Glue(Rows.SpacingBefore(atoms, i), atom.Style.Mu) is { } glue && glue.Width != Pt.Zero)
            {
                // Thin spaces neither stretch nor break, so they stay inside the box.
                if (glue.Stretch == Pt.Zero)
                {
                    builder.Skip(glue.Width);
                }
                else
                {
                    EndBox(items, ref builder, style);
                    AddGlue(items, glue);
                }
            }

            if (atom is { IsSpace: true, AllowsBreak: true })
            {
                EndBox(items, ref builder, style);
                items.Add(new Penalty(0, Pt.Zero, false));
                items.Add(SpaceOf(atom));
                continue;
            }

            builder.Append(atom.Box).Skip(Rows.KernAfter(atoms, i));
            if (Cost(atoms, i) is { } cost)
            {
                EndBox(items, ref builder, style);
                items.Add(new Penalty(cost, Pt.Zero, false));
            }
        }

        EndBox(items, ref builder, style);
        return items.DrainToImmutable();
    }

    private static Glue SpaceOf(Atom atom)
    {
        var (width, lines) = (atom.Box.Width, atom.Style.Scope.Setting.Design.Lines);
        return atom.IsWordSpace ? new(width, width * lines.SpaceStretch, width * lines.SpaceShrink) : new(width, Pt.Zero, Pt.Zero);
    }

    // Between boxes of one formula a line may end only at the penalties.
    private static void AddGlue(ImmutableArray<Item>.Builder items, Glue glue)
    {
        if (items is not [.., Penalty])
        {
            items.Add(new Penalty(Penalty.Forbidden, Pt.Zero, false));
        }

        items.Add(glue);
    }

    private static int? Cost(List<Atom> atoms, int index)
    {
        var cost = atoms[index].Class switch
        {
            _ when atoms[index].IsSpace => 0,
            MathClass.Relation => RelationPenalty,
            MathClass.Binary => BinaryPenalty,
            _ => 0,
        };

        // Not before another relation, and not at the end.
        var isLast = index + 1 == atoms.Count;
        return cost == 0 || isLast || (!atoms[index + 1].IsSpace && atoms[index + 1].Class == MathClass.Relation) ? null : cost;
    }

    private static void EndBox(ImmutableArray<Item>.Builder items, ref BoxBuilder builder, MathStyle style)
    {
        if (!builder.IsEmpty)
        {
            items.Add(new BoxItem(BoxPainter.Paint(builder.Build(), style.Scope.Span, style.Scope.Tokens)));
            builder = new();
        }
    }
}
