using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Sets superscripts and subscripts, beside the nucleus or as its limits.</summary>
internal static class ScriptSetter
{
    public static MathBox Set(Scripts scripts, MathStyle style)
    {
        if (scripts.Base is null)
        {
            return Beside(MathBox.Empty, null, scripts, style);
        }

        var nucleus = MathClasses.Unwrap(scripts.Base);
        switch (nucleus)
        {
            case Accent accent when Accents.TakesScripts(accent):
                return Accents.SetWithScripts(accent, scripts, style);
            case BigOperator big:
                return SetOperator(BigOperators.Set(big, style, out var lean), lean, big.Limits, scripts, style);
            case OperatorName name:
                return SetOperator(OperatorNames.Set(name, style), Pt.Zero, name.Limits, scripts, style);
            case Classed { Class: MathClass.Operator } classed:
                return SetOperator(Classes.Set(classed, style, out var slant), slant, classed.Limits, scripts, style);
            case Stretched stretched when OverUnders.TakesLimits(stretched):
                return Limits.Set(OverUnders.Set(stretched, style), Pt.Zero, Subscript(scripts, style)?.Box, Superscript(scripts, style)?.Box, style);
            case MathNumber { Text.Length: > 1 } number:
                return SetNumber(number, scripts, style);
            case Colored colored:
                return Set(scripts with { Base = colored.Body }, style, Colors.Apply(colored, style));
            default:
                var box = MathNodes.Set(nucleus, style);
                return Beside(box, box as GlyphBox, scripts, style);
        }
    }

    /// <summary>Attaches the scripts of a node to a nucleus that is set already.</summary>
    public static MathBox Beside(MathBox nucleus, GlyphBox? character, Scripts scripts, MathStyle style)
        => Attachments.Attach(
            nucleus, character, character?.ItalicCorrection ?? Pt.Zero, false, Subscript(scripts, style), Superscript(scripts, style), style);

    private static MathBox Set(Scripts scripts, MathStyle style, MathStyle nucleusStyle)
    {
        var box = MathNodes.Set(MathClasses.Unwrap(scripts.Base!), nucleusStyle);
        return Beside(box, box as GlyphBox, scripts, style);
    }

    private static MathBox SetOperator(MathBox nucleus, Pt lean, LimitsPlacement placement, Scripts scripts, MathStyle style)
    {
        var subscript = Subscript(scripts, style);
        var superscript = Superscript(scripts, style);
        return placement == LimitsPlacement.AboveAndBelow || (placement == LimitsPlacement.ByStyle && style.IsDisplay)
            ? Limits.Set(nucleus, lean, subscript?.Box, superscript?.Box, style)
            : Attachments.Attach(nucleus, null, lean, true, subscript, superscript, style);
    }

    // To TeX every digit is a nucleus of its own: the scripts stand at the last one.
    private static MathBox SetNumber(MathNumber number, Scripts scripts, MathStyle style)
    {
        var last = Symbols.Set(number with { Text = number.Text[^1..] }, style);
        return new BoxBuilder()
            .Append(Symbols.Set(number with { Text = number.Text[..^1] }, style))
            .Append(Beside(last, last as GlyphBox, scripts, style))
            .Build();
    }

    private static ScriptBox? Subscript(Scripts scripts, MathStyle style)
        => scripts.Subscript is { } node ? new(MathNodes.Set(node, style.Subscript), Start(node, style)) : null;

    private static ScriptBox? Superscript(Scripts scripts, MathStyle style)
        => scripts.Superscript is { } node ? new(MathNodes.Set(node, style.Superscript), Start(node, style)) : null;

    private static GlyphBox? Start(MathNode node, MathStyle style)
    {
        while (true)
        {
            switch (MathClasses.Unwrap(node))
            {
                case MathRow row when row.Items.FirstOrDefault(i => i is not MathSpace) is { } first:
                    node = first;
                    break;
                case Scripts { Base: { } scripted }:
                    node = scripted;
                    break;
                case MathSymbol symbol:
                    return Symbols.Find(Symbols.Mapped(symbol), style);
                case MathNumber number:
                    return Symbols.Find(MathAlphabets.Map(number.Text[..1], number.Alphabet), style);
                default:
                    return null;
            }
        }
    }
}
