using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets fractions, stacks and binomials.</summary>
/// <remarks>TeXbook, appendix G, rule 15, with the MATH table's constants.</remarks>
internal static class Fractions
{
    public static MathBox Set(Fraction fraction, MathStyle around)
    {
        if (fraction.IsContinued)
        {
            return SetContinued(fraction, around);
        }

        var style = fraction.Level is { } level ? around.At(level) : around;
        var stack = Stack(
            MathNodes.Set(fraction.Numerator, style.Numerator),
            MathNodes.Set(fraction.Denominator, style.Denominator),
            fraction.Rule is { } rule ? style.Of(rule) : style.Of(style.Constants.FractionRuleThickness),
            ColumnAlignment.Center,
            style);
        if (fraction.Left.Length == 0 && fraction.Right.Length == 0)
        {
            var space = Delimiters.NullWidth(style);
            return new BoxBuilder().Skip(space).Append(stack).Skip(space).Build();
        }

        // The MATH table has no such constants: as unicode-math has it, a line high, or about two and a half in display style. The delimiters
        // themselves are those of text style.
        var wanted = style.Size * (style.IsDisplay ? 2.4 : 1.01);
        var text = style.At(MathLevel.Text);
        return new BoxBuilder()
            .Append(Delimiters.Of(fraction.Left, wanted, text))
            .Append(stack)
            .Append(Delimiters.Of(fraction.Right, wanted, text))
            .Build();
    }

    // amsmath: both parts in display style, a strut in the numerator, no space at the right.
    private static MathBox SetContinued(Fraction fraction, MathStyle around)
    {
        var style = around.At(MathLevel.Display);
        var numerator = MathNodes.Set(fraction.Numerator, style);
        var strut = new BoxBuilder()
            .Append(MathBox.Blank(Pt.Zero, style.AtTenPoint(8.4), style.AtTenPoint(3.6)))
            .Append(numerator)
            .Build();
        var stack = Stack(
            strut,
            MathNodes.Set(fraction.Denominator, style.Cramped),
            style.Of(style.Constants.FractionRuleThickness),
            fraction.NumeratorAlignment,
            style);
        return new BoxBuilder().Skip(Delimiters.NullWidth(style)).Append(stack).Build();
    }

    private static MathBox Stack(MathBox numerator, MathBox denominator, Pt rule, ColumnAlignment alignment, MathStyle style)
    {
        var width = Pt.Max(numerator.Width, denominator.Width);
        var (up, down) = rule <= Pt.Zero ? StackShifts(numerator, denominator, style) : FractionShifts(numerator, denominator, rule, style);
        var builder = new BoxBuilder();
        var x = alignment switch
        {
            ColumnAlignment.Left => Pt.Zero,
            ColumnAlignment.Right => width - numerator.Width,
            _ => (width - numerator.Width) / 2,
        };
        builder.Draw(x, -up, numerator);
        if (rule > Pt.Zero)
        {
            builder.Draw(Pt.Zero, -(style.Axis - (rule / 2)), new RuleBox(width, rule, Pt.Zero, style.Ink));
        }

        builder.Draw((width - denominator.Width) / 2, down, denominator);
        return builder.Build(width, up + numerator.Height, down + denominator.Depth);
    }

    private static (Pt Up, Pt Down) StackShifts(MathBox numerator, MathBox denominator, MathStyle style)
    {
        var constants = style.Constants;
        var up = style.Of(style.IsDisplay ? constants.StackTopDisplayStyleShiftUp : constants.StackTopShiftUp);
        var down = style.Of(style.IsDisplay ? constants.StackBottomDisplayStyleShiftDown : constants.StackBottomShiftDown);
        var gap = style.Of(style.IsDisplay ? constants.StackDisplayStyleGapMin : constants.StackGapMin);
        var missing = gap - (up - numerator.Depth - (denominator.Height - down));
        return missing > Pt.Zero ? (up + (missing / 2), down + (missing / 2)) : (up, down);
    }

    private static (Pt Up, Pt Down) FractionShifts(MathBox numerator, MathBox denominator, Pt rule, MathStyle style)
    {
        var constants = style.Constants;
        var up = style.Of(style.IsDisplay ? constants.FractionNumeratorDisplayStyleShiftUp : constants.FractionNumeratorShiftUp);
        var down = style.Of(style.IsDisplay ? constants.FractionDenominatorDisplayStyleShiftDown : constants.FractionDenominatorShiftDown);
        var gapUp = style.Of(style.IsDisplay ? constants.FractionNumeratorDisplayStyleGapMin : constants.FractionNumeratorGapMin);
        var gapDown = style.Of(style.IsDisplay ? constants.FractionDenominatorDisplayStyleGapMin : constants.FractionDenominatorGapMin);

        // The clearances are meant for the font's own rule; a thicker one asks for more.
        if (constants.FractionRuleThickness.Value > 0)
        {
            var factor = rule / style.Of(constants.FractionRuleThickness);
            gapUp *= factor;
            gapDown *= factor;
        }

        var missingUp = gapUp - (up - numerator.Depth - (style.Axis + (rule / 2)));
        var missingDown = gapDown - (style.Axis - (rule / 2) - (denominator.Height - down));
        return (Pt.Max(up, up + missingUp), Pt.Max(down, down + missingDown));
    }
}
