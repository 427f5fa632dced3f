using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The spacing class of nodes, and what TeX takes for one character.</summary>
internal static class MathClasses
{
    /// <summary>Takes off groups that change nothing: a group of one ordinary character or of one accent is that atom (TeXbook, page 291).</summary>
    public static MathNode Unwrap(MathNode node)
    {
        while (node is MathRow { Items: [var only] } && IsOneAtom(only))
        {
            node = only;
        }

        return node;
    }

    public static MathClass Of(MathNode node)
    {
        // Scripts on scripts, or colours on them, nest no deeper than the parser lets them.
        while (true)
        {
            switch (node)
            {
                case MathSymbol symbol:
                    return symbol.Class;
                case OperatorName or BigOperator:
                    return MathClass.Operator;
                case Scripts { Base: { } scripted }:
                    node = Unwrap(scripted);
                    continue;
                case Delimited:
                    return MathClass.Inner;
                case MiddleDelimiter:
                    return MathClass.Relation;
                case SizedDelimiter sized:
                    return sized.Class;
                case Stretched stretched when OverUnders.TakesLimits(stretched):
                    return MathClass.Operator;
                case OverUnder over:
                    return over.Class;
                case StretchyArrow:
                    return MathClass.Relation;
                case Classed classed:
                    return classed.Class;
                case Lap lap:
                    node = Unwrap(lap.Body);
                    continue;
                case Cancelled cancelled:
                    node = Unwrap(cancelled.Body);
                    continue;
                default:
                    return MathClass.Ordinary;
            }
        }
    }

    private static bool IsOneAtom(MathNode node)
        => node is MathSymbol { Class: MathClass.Ordinary } or MathNumber or MathRow or Accent or Colored { Body: MathSymbol { Class: MathClass.Ordinary } };
}
