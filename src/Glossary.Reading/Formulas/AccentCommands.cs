using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Accents, bars, braces and whatever else is set over or under a nucleus.</summary>
internal static class AccentCommands
{
    private sealed record Mark(string Character, bool IsStretchy, bool IsBelow);

    private static readonly Dictionary<string, Mark> Accents = new(StringComparer.Ordinal)
    {
        ["hat"] = new("\u0302", false, false),
        ["tilde"] = new("\u0303", false, false),
        ["bar"] = new("\u0304", false, false),
        ["vec"] = new("\u20d7", false, false),
        ["dot"] = new("\u0307", false, false),
        ["ddot"] = new("\u0308", false, false),
        ["dddot"] = new("\u20db", false, false),
        ["ddddot"] = new("\u20dc", false, false),
        ["check"] = new("\u030c", false, false),
        ["breve"] = new("\u0306", false, false),
        ["acute"] = new("\u0301", false, false),
        ["grave"] = new("\u0300", false, false),
        ["mathring"] = new("\u030a", false, false),
        ["widehat"] = new("\u0302", true, false),
        ["widetilde"] = new("\u0303", true, false),
        ["widecheck"] = new("\u030c", true, false),
        ["overrightarrow"] = new("\u20d7", true, false),
        ["overleftarrow"] = new("\u20d6", true, false),
        ["overleftrightarrow"] = new("\u20e1", true, false),
        ["overleftharpoon"] = new("\u20d0", true, false),
        ["overrightharpoon"] = new("\u20d1", true, false),
        ["Overrightarrow"] = new("⇒", true, false),
        ["overgroup"] = new("⏠", true, false),
        ["overlinesegment"] = new("⎯", true, false),
        ["overparen"] = new("⏜", true, false),
        ["wideparen"] = new("⏜", true, false),
        ["utilde"] = new("\u0330", true, true),
        ["underrightarrow"] = new("\u20ef", true, true),
        ["underleftarrow"] = new("\u20ee", true, true),
        ["underleftrightarrow"] = new("\u034d", true, true),
        ["undergroup"] = new("⏡", true, true),
        ["underlinesegment"] = new("⎯", true, true),
        ["underparen"] = new("⏝", true, true),
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
        var mark = Accents[command.Text];
        return new(reader.SpanFrom(command.Start), nucleus, mark.Character, mark.IsStretchy, mark.IsBelow);
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
