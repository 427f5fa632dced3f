using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Fractions, stacks and binomials.</summary>
internal static class FractionCommands
{
    private static readonly MathLength NoRule = new(0, MathUnit.Pt);

    /// <summary>What an infix command puts between and around the two halves of its group.</summary>
    public readonly record struct Divider(MathLength? Rule, string Left, string Right);

    public static void Fill(CommandList commands)
    {
        commands.Add("frac dfrac tfrac", ReadFraction);
        commands.Add("cfrac", ReadContinued);
        commands.Add("binom dbinom tbinom", ReadBinomial);
        commands.Add("genfrac", ReadGeneral);
        commands.Add("over atop choose brace brack above overwithdelims atopwithdelims abovewithdelims", CommandRole.Infix);
    }

    /// <summary>Reads what belongs to an infix command: the delimiters and the thickness it names.</summary>
    public static Divider ReadDivider(FormulaReader reader, LatexToken command)
    {
        switch (command.Text)
        {
            case "atop":
                return new(NoRule, "", "");
            case "choose":
                return new(NoRule, "(", ")");
            case "brace":
                return new(NoRule, "{", "}");
            case "brack":
                return new(NoRule, "[", "]");
            case "above":
                return new(LengthReader.Read(reader, command), "", "");
            case "overwithdelims" or "atopwithdelims" or "abovewithdelims":
                var left = DelimiterReader.Read(reader, command) ?? "";
                var right = DelimiterReader.Read(reader, command) ?? "";
                var rule = command.Text[0] == 'o' ? null : command.Text[1] == 't' ? NoRule : LengthReader.Read(reader, command);
                return new(rule, left, right);
            default:
                return new(null, "", "");
        }
    }

    private static Fraction ReadFraction(FormulaReader reader, LatexToken command)
    {
        var numerator = reader.ReadArgument(command, "the numerator");
        var denominator = reader.ReadArgument(command, "the denominator");
        return new(reader.SpanFrom(command.Start), numerator, denominator, null, "", "", LevelOf(command));
    }

    private static Fraction ReadContinued(FormulaReader reader, LatexToken command)
    {
        var alignment = LengthReader.ReadBracketed(reader)?.Text.Trim() switch
        {
            "l" => ColumnAlignment.Left,
            "r" => ColumnAlignment.Right,
            _ => ColumnAlignment.Center,
        };
        var numerator = reader.ReadArgument(command, "the numerator");
        var denominator = reader.ReadArgument(command, "the denominator");
        return new(reader.SpanFrom(command.Start), numerator, denominator, null, "", "", MathLevel.Display)
        {
            IsContinued = true,
            NumeratorAlignment = alignment,
        };
    }

    private static Fraction ReadBinomial(FormulaReader reader, LatexToken command)
    {
        var upper = reader.ReadArgument(command, "the upper number");
        var lower = reader.ReadArgument(command, "the lower number");
        return new(reader.SpanFrom(command.Start), upper, lower, NoRule, "(", ")", LevelOf(command));
    }

    /// <summary><c>\genfrac{left}{right}{thickness}{style}{numerator}{denominator}</c>.</summary>
    private static Fraction ReadGeneral(FormulaReader reader, LatexToken command)
    {
        var left = DelimiterReader.Read(reader, command) ?? "";
        var right = DelimiterReader.Read(reader, command) ?? "";
        var thicknessStart = reader.Peek().Start;
        var thickness = reader.ReadName() ?? "";
        var rule = LengthReader.Parse(thickness);
        if (rule is null && thickness.Trim().Length > 0)
        {
            reader.Report(FormulaDiagnostics.BadLength(reader.SpanFrom(thicknessStart), command.Text, thickness));
        }

        var style = reader.Peek().Is('{') ? reader.ReadName() ?? "" : reader.Take().Text;
        MathLevel? level = style.Trim() switch
        {
            "0" => MathLevel.Display,
            "1" => MathLevel.Text,
            "2" => MathLevel.Script,
            "3" => MathLevel.ScriptScript,
            _ => null,
        };
        var numerator = reader.ReadArgument(command, "the numerator");
        var denominator = reader.ReadArgument(command, "the denominator");
        return new(reader.SpanFrom(command.Start), numerator, denominator, rule, left, right, level);
    }

    private static MathLevel? LevelOf(in LatexToken command) => command.Text[0] switch
    {
        'd' => MathLevel.Display,
        't' => MathLevel.Text,
        _ => null,
    };
}
