namespace Glossary.Model;

/// <summary>TeX's classes of the nodes of a row, and the space between them.</summary>
/// <remarks>TeXbook, chapter 18 (the table on page 170) and appendix G, rules 5, 6 and 20.</remarks>
internal static class AtomClasses
{
    /// <summary>The class of what is no atom: space.</summary>
    public const MathClass None = (MathClass)(-1);

    // Rows: the left atom, columns: the right one, in the order of MathClass; in mu, negative where scripts have none.
    private static readonly sbyte[] Spaces =
    [
        0, 3, -4, -5, 0, 0, 0, -3,
        3, 3, 0, -5, 0, 0, 0, -3,
        -4, -4, 0, 0, -4, 0, 0, -4,
        -5, -5, 0, 0, -5, 0, 0, -5,
        0, 0, 0, 0, 0, 0, 0, 0,
        0, 3, -4, -5, 0, 0, 0, -3,
        -3, -3, 0, -3, -3, -3, -3, -3,
        -3, 3, -4, -5, -3, 0, -3, -3,
    ];

    /// <summary>The space between two atoms in 1/18 em.</summary>
    public static int Between(MathClass left, MathClass right, bool isScript)
    {
        if (left == None || right == None)
        {
            return 0;
        }

        var space = Spaces[((int)left * 8) + (int)right];
        return space >= 0 ? space : isScript ? 0 : -space;
    }

    /// <summary>The class a node shows to its left (or right) neighbour.</summary>
    public static MathClass Of(MathNode? node, bool isRightSide) => node switch
    {
        null => MathClass.Ordinary,
        MathSymbol symbol => symbol.Class,
        OperatorName or BigOperator => MathClass.Operator,
        MathSpace => None,
        Delimited => MathClass.Inner,
        SizedDelimiter sized => sized.Class,
        Scripts scripts => Of(scripts.Base, isRightSide),
        OverUnder overUnder => overUnder.Class,
        StretchyArrow => MathClass.Relation,
        Classed classed => classed.Class,
        MiddleDelimiter => isRightSide ? MathClass.Opening : MathClass.Closing,

        // Colour, style and links are no groups: what is inside meets its neighbours.
        Colored colored => Edge(colored.Body, isRightSide),
        StyleChange style => Edge(style.Body, isRightSide),
        SizeChange size => Edge(size.Body, isRightSide),
        MathLink link => Edge(link.Body, isRightSide),
        _ => MathClass.Ordinary,
    };

    private static MathClass Edge(MathNode body, bool isRightSide) => body switch
    {
        MathRow { Items: [] } => None,
        MathRow row => Of(isRightSide ? row.Items[^1] : row.Items[0], isRightSide),
        _ => Of(body, isRightSide),
    };

    /// <summary>Turns binary operators without two operands into ordinary atoms.</summary>
    public static void SettleBinaries(Span<MathClass> lefts, Span<MathClass> rights, MathClass start)
    {
        var before = -1;
        for (var i = 0; i < lefts.Length; i++)
        {
            if (lefts[i] == None)
            {
                continue;
            }

            if (lefts[i] == MathClass.Binary
                && ((before < 0 && start == None) || (before >= 0 && rights[before] is MathClass.Binary or MathClass.Operator or MathClass.Relation or MathClass.Opening or MathClass.Punctuation)))
            {
                (lefts[i], rights[i]) = (MathClass.Ordinary, rights[i] == MathClass.Binary ? MathClass.Ordinary : rights[i]);
            }

            if (before >= 0 && rights[before] == MathClass.Binary && lefts[i] is MathClass.Relation or MathClass.Closing or MathClass.Punctuation
                && before >= 0 && rights[before] == MathClass.Binary)
            {
                (lefts[before], rights[before]) = (lefts[before] == MathClass.Binary ? MathClass.Ordinary : lefts[before], MathClass.Ordinary);
            }

            before = i;
        }

        if (before >= 0 && rights[before] == MathClass.Binary)
        {
            (lefts[before], rights[before]) = (lefts[before] == MathClass.Binary ? MathClass.Ordinary : lefts[before], MathClass.Ordinary);
        }
    }
}
