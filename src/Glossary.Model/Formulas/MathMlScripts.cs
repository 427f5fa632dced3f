namespace Glossary.Model;

/// <summary>Writes scripts, limits, accents and whatever else hangs on a nucleus.</summary>
internal static class MathMlScripts
{
    public static void Write(MathMlNodes nodes, Scripts scripts)
    {
        var hasLimits = HasLimits(scripts.Base, nodes.Level);
        var element = (scripts.Subscript, scripts.Superscript, hasLimits) switch
        {
            (null, _, false) => "msup",
            (null, _, true) => "mover",
            (_, null, false) => "msub",
            (_, null, true) => "munder",
            (_, _, false) => "msubsup",
            _ => "munderover",
        };
        nodes.Open(element);
        if (hasLimits && nodes.Level != MathLevel.Display && scripts.Base is BigOperator sum && MathOperatorTable.Find(sum.Text, MathOperatorForm.Prefix).Has(MathOperatorTraits.MovableLimits))
        {
            nodes.Operators.WriteWithFixedLimits(sum.Text);
        }
        else
        {
            nodes.Single(scripts.Base);
        }

        nodes.Operators.Forget();
        if (scripts.Subscript is not null)
        {
            nodes.SingleAt(scripts.Subscript, nodes.ScriptLevel);
        }

        if (scripts.Superscript is not null)
        {
            nodes.SingleAt(scripts.Superscript, nodes.ScriptLevel);
        }

        nodes.Close(element);
    }

    public static void WriteAttached(MathMlNodes nodes, MathNode node)
    {
        switch (node)
        {
            case OverUnder overUnder:
                WriteOverUnder(nodes, overUnder);
                break;
            case Accent accent:
                nodes.Xml.Append(accent.IsBelow ? "<munder accentunder=\"true\">" : "<mover accent=\"true\">");
                nodes.Single(accent.Nucleus);
                nodes.Operators.WriteMark(MarkOf(accent.Mark), accent.IsStretchy ? OperatorUse.Stretchy : OperatorUse.Mark);
                nodes.Close(accent.IsBelow ? "munder" : "mover");
                break;
            case Barred barred:
                Attach(nodes, barred.Nucleus, "‾", barred.IsBelow);
                break;
            case Stretched stretched:
                Attach(nodes, stretched.Nucleus, stretched.Mark, stretched.IsBelow);
                break;
            case StretchyArrow arrow:
                WriteArrow(nodes, arrow);
                break;
        }
    }

    /// <summary>True where scripts of a nucleus stand above and below it.</summary>
    private static bool HasLimits(MathNode? nucleus, MathLevel level) => nucleus switch
    {
        BigOperator sum => IsAbove(sum.Limits, level),
        OperatorName name => IsAbove(name.Limits, level),
        Classed { Class: MathClass.Operator } classed => IsAbove(classed.Limits, level),
        Stretched => true,
        _ => false,
    };

    private static bool IsAbove(LimitsPlacement limits, MathLevel level) => limits switch
    {
        LimitsPlacement.AboveAndBelow => true,
        LimitsPlacement.Beside => false,
        _ => level == MathLevel.Display,
    };

    private static void Attach(MathMlNodes nodes, MathNode nucleus, string mark, bool isBelow)
    {
        nodes.Open(isBelow ? "munder" : "mover");
        nodes.Single(nucleus);
        nodes.Operators.WriteMark(mark, OperatorUse.Stretchy);
        nodes.Close(isBelow ? "munder" : "mover");
    }

    private static void WriteOverUnder(MathMlNodes nodes, OverUnder overUnder)
    {
        var element = overUnder.Over is null ? "munder" : overUnder.Under is null ? "mover" : "munderover";
        nodes.Open(element);
        if (overUnder.Nucleus is MathSymbol symbol && MathMlOperators.Is(symbol))
        {
            // An arrow would grow to the width of what stands on it.
            nodes.Operators.Write(MathMlOperators.TextOf(symbol), OperatorUse.Mark);
        }
        else
        {
            nodes.Single(overUnder.Nucleus);
        }

        nodes.Operators.Forget();
        if (overUnder.Under is not null)
        {
            nodes.SingleAt(overUnder.Under, nodes.ScriptLevel);
        }

        if (overUnder.Over is not null)
        {
            nodes.SingleAt(overUnder.Over, nodes.ScriptLevel);
        }

        nodes.Close(element);
    }

    private static void WriteArrow(MathMlNodes nodes, StretchyArrow arrow)
    {
        var element = arrow.Under is null ? "mover" : arrow.Over is null ? "munder" : "munderover";
        nodes.Open(element);
        nodes.Operators.Write(arrow.Arrow, OperatorUse.Stretchy);
        if (arrow.Under is not null)
        {
            Label(nodes, arrow.Under);
        }

        if (arrow.Over is not null || arrow.Under is null)
        {
            Label(nodes, arrow.Over);
        }

        nodes.Close(element);
    }

    // The arrow reaches past its words, and is an arrow without any.
    private static void Label(MathMlNodes nodes, MathNode? label)
    {
        if (label is null)
        {
            nodes.Xml.Append("<mspace width=\"1.75em\"/>");
            return;
        }

        nodes.Xml.Append("<mrow><mspace width=\"0.3em\"/>");
        nodes.SingleAt(label, nodes.ScriptLevel);
        nodes.Xml.Append("<mspace width=\"0.5em\"/></mrow>");
    }

    /// <summary>The spacing character for a combining mark: elements hold characters that stand by themselves.</summary>
    private static string MarkOf(string mark) => mark switch
    {
        "\u0300" => "`",
        "\u0301" => "´",
        "\u0302" => "^",
        "\u0303" or "\u0330" => "~",
        "\u0304" or "\u0331" => "¯",
        "\u0306" => "˘",
        "\u0307" => "˙",
        "\u0308" => "¨",
        "\u030a" => "˚",
        "\u030b" => "˝",
        "\u030c" => "ˇ",
        "\u20d0" => "↼",
        "\u20d1" => "⇀",
        "\u20d6" or "\u20ee" => "←",
        "\u20d7" or "\u20ef" => "→",
        "\u20e1" or "\u034d" => "↔",
        _ => mark,
    };
}
