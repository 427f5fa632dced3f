using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Accents, bars, braces and whatever else is set over or under a nucleus.</summary>
internal static class AccentCommands
{
    private static readonly Dictionary<string, (string Mark, bool IsStretchy, bool IsBelow)> Accents = new(StringComparer.Ordinal)
    {
        ["hat"] = ("\u0302", false, false),
        ["tilde"] = ("\u0303", false, false),
        ["bar"] = ("\u0304", false, false),
        ["vec"] = ("\u20d7", false, false),
        ["dot"] = ("\u0307", false, false),
        ["ddot"] = ("\u0308", false, false),
        ["dddot"] = ("\u20db", false, false),
        ["ddddot"] = ("\u20dc", false, false),
        ["check"] = ("\u030c", false, false),
        ["breve"] = ("\u0306", false, false),
        ["acute"] = ("\u0301", false, false),
        ["grave"] = ("\u0300", false, false),
        ["mathring"] = ("\u030a", false, false),
        ["widehat"] = ("\u0302", true, false),
        ["widetilde"] = ("\u0303", true, false),
        ["widecheck"] = ("\u030c", true, false),
        ["overrightarrow"] = ("\u20d7", true, false),
        ["overleftarrow"] = ("\u20d6", true, false),
        ["overleftrightarrow"] = ("\u20e1", true, false),
        ["overleftharpoon"] = ("\u20d0", true, false),
        ["overrightharpoon"] = ("\u20d1", true, false),
        ["Overrightarrow"] = ("⇒", true, false),
        ["overgroup"] = ("⏠", true, false),
        ["overlinesegment"] = ("⎯", true, false),
        ["overparen"] = ("⏜", true, false),
        ["wideparen"] = ("⏜", true, false),
        ["utilde"] = ("\u0330", true, true),
        ["underrightarrow"] = ("\u20ef", true, true),
        ["underleftarrow"] = ("\u20ee", true, true),
        ["underleftrightarrow"] = ("\u034d", true, true),
        ["undergroup"] = ("⏡", true, true),
        ["underlinesegment"] = ("⎯", true, true),
        ["underparen"] = ("⏝", true, true),
    };

    public static void Fill(CommandList commands)
    {
        foreach (var (name, _) in Accents)
        {
            commands.Add(name, ReadAccent);
        }

        commands.Add("overline underline underbar", ReadBar);
        commands.Add("overbrace underbrace overbracket underbracket", ReadBrace);
        commands.Add("overset underset stackrel", ReadOverUnder);
        commands.Add("overunderset", ReadBoth);
        commands.Add("not", ReadNot);
    }

    /// <summary>True for combining marks that stand below their letter.</summary>
    public static bool IsBelow(char mark) => mark is >= '\u0316' and <= '\u0319' or >= '\u031c' and <= '\u0333' or '\u034d' or >= '\u20ec' and <= '\u20ef';

    private static Accent ReadAccent(FormulaReader reader, LatexToken command)
    {
        var nucleus = reader.ReadArgument(command, "what the accent stands on");
        var (mark, isStretchy, isBelow) = Accents[command.Text];
        return new(reader.SpanFrom(command.Start), nucleus, mark, isStretchy, isBelow);
    }

    private static Barred ReadBar(FormulaReader reader, LatexToken command)
    {
        var nucleus = reader.ReadArgument(command, "what the line is drawn along");
        return new(reader.SpanFrom(command.Start), nucleus, IsBelow: command.Text[0] == 'u');
    }

    private static Stretched ReadBrace(FormulaReader reader, LatexToken command)
    {
        var nucleus = reader.ReadArgument(command, "what the brace embraces");
        var mark = command.Text switch
        {
            "overbrace" => "⏞",
            "underbrace" => "⏟",
            "overbracket" => "⎴",
            _ => "⎵",
        };
        return new(reader.SpanFrom(command.Start), nucleus, mark, IsBelow: command.Text[0] == 'u');
    }

    private static OverUnder ReadOverUnder(FormulaReader reader, LatexToken command)
    {
        var script = reader.ReadArgument(command, command.Text[0] == 'u' ? "what stands below" : "what stands above");
        var nucleus = reader.ReadArgument(command, "what it stands on");
        var span = reader.SpanFrom(command.Start);
        return command.Text switch
        {
            "underset" => new(span, nucleus, null, script, ClassOf(nucleus)),
            "overset" => new(span, nucleus, script, null, ClassOf(nucleus)),
            _ => new(span, nucleus, script, null, MathClass.Relation),
        };
    }

    private static OverUnder ReadBoth(FormulaReader reader, LatexToken command)
    {
        var over = reader.ReadArgument(command, "what stands above");
        var under = reader.ReadArgument(command, "what stands below");
        var nucleus = reader.ReadArgument(command, "what they stand on");
        return new(reader.SpanFrom(command.Start), nucleus, over, under, ClassOf(nucleus));
    }

    /// <summary>amsmath's <c>\binrel@</c>: a relation stays a relation, an operation an operation.</summary>
    private static MathClass ClassOf(MathNode nucleus) => nucleus switch
    {
        MathSymbol { Class: MathClass.Relation or MathClass.Binary } symbol => symbol.Class,
        StretchyArrow => MathClass.Relation,
        OverUnder inner => inner.Class,
        Classed { Class: MathClass.Relation or MathClass.Binary } classed => classed.Class,
        MathRow { Items: [var only] } => ClassOf(only),
        _ => MathClass.Ordinary,
    };

    private static MathNode ReadNot(FormulaReader reader, LatexToken command)
    {
        var struck = reader.ReadArgument(command, "what is struck out");
        return Negation.Of(reader.SpanFrom(command.Start), struck);
    }
}
