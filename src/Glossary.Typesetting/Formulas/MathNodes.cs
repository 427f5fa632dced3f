using System.Diagnostics;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The dispatch: every kind of node to the setting of its kind.</summary>
internal static class MathNodes
{
    public static MathBox Set(MathNode node, MathStyle style)
    {
        if (!style.Scope.Enter(node))
        {
            return MathBox.Empty;
        }

        var box = SetNode(node, style).For(node);
        style.Scope.Leave();
        return box;
    }

    private static MathBox SetNode(MathNode node, MathStyle style) => node switch
    {
        MathRow row => Rows.Set(row, style),
        MathSymbol symbol => Symbols.Set(symbol, style),
        MathNumber number => Symbols.Set(number, style),
        MathText text => Texts.Set(text, style),
        OperatorName name => OperatorNames.Set(name, style),
        BigOperator big => BigOperators.Set(big, style, out _),
        MathSpace space => Spaces.Set(space, style),
        Fraction fraction => Fractions.Set(fraction, style),
        Radical radical => Radicals.Set(radical, style),
        Scripts scripts => ScriptSetter.Set(scripts, style),
        Delimited delimited => Delimiters.Set(delimited, style),
        MiddleDelimiter middle => Delimiters.Set(middle, style),
        SizedDelimiter sized => Delimiters.Set(sized, style),
        Accent accent => Accents.Set(accent, style),
        Barred barred => Bars.Set(barred, style),
        Stretched stretched => OverUnders.Set(stretched, style),
        OverUnder over => OverUnders.Set(over, style),
        StretchyArrow arrow => OverUnders.Set(arrow, style),
        Matrix matrix => Matrices.Set(matrix, style),
        Tagged tagged => Tags.Set(tagged, style),
        StyleChange change => Rows.Transparent(change, style),
        SizeChange change => Rows.Transparent(change, style),
        MathChoice choice => Set(Choices.For(choice, style), style),
        Classed classed => Classes.Set(classed, style, out _),
        Phantom phantom => Phantoms.Set(phantom, style),
        Lap lap => Laps.Set(lap, style),
        Colored colored => Rows.Transparent(colored, style),
        Framed framed => Frames.Set(framed, style),
        Cancelled cancelled => Cancels.Set(cancelled, style),
        MathRule rule => Rules.Set(rule, style),
        Raised raised => Rules.Set(raised, style),
        MathLink link => Rows.Transparent(link, style),
        MathError error => Texts.Set(error, style),
        _ => throw new UnreachableException($"no setting for {node.GetType().Name}"),
    };
}
