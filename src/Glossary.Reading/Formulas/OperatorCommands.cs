using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Named operators, the placement of limits, and classes given by hand.</summary>
internal static class OperatorCommands
{
    /// <summary>Names whose scripts stand beside them.</summary>
    private const string Functions =
        "sin cos tan cot sec csc sinh cosh tanh coth arcsin arccos arctan arcctg arctg cosec cotg ctg cth ch sh th tg log ln lg exp arg deg dim hom ker";

    /// <summary>Names whose scripts are limits.</summary>
    private const string Limits = "lim max min sup inf det gcd Pr argmax argmin plim";

    public static void Fill(CommandList commands)
    {
        commands.Add(Functions, ReadFunction);
        commands.Add(Limits, ReadLimit);
        commands.Add("limsup liminf injlim projlim", ReadTwoWords);
        commands.Add("varlimsup varliminf varinjlim varprojlim", ReadDecorated);
        commands.Add("operatorname operatornamewithlimits", ReadNamed);
        commands.Add("limits nolimits displaylimits", CommandRole.Limits);
        commands.Add("mathop mathbin mathrel mathopen mathclose mathpunct mathinner mathord", ReadClassed);
    }

    /// <summary>Letters as the name of an operator.</summary>
    public static MathRow Name(SourceSpan span, ReadOnlySpan<char> name)
    {
        var letters = ImmutableArray.CreateBuilder<MathNode>(name.Length);
        foreach (var letter in name)
        {
            letters.Add(letter == ' '
                ? new MathSpace(span, SpacingCommands.Thin)
                : new MathSymbol(span, letter.ToString(), MathClass.Ordinary, MathAlphabet.Upright));
        }

        return new(span, letters.MoveToImmutable());
    }

    private static OperatorName ReadFunction(FormulaReader reader, LatexToken command)
        => new(reader.SpanOf(command), Name(reader.SpanOf(command), command.Text), LimitsPlacement.Beside);

    private static OperatorName ReadLimit(FormulaReader reader, LatexToken command)
    {
        var name = command.Text switch
        {
            "argmax" => "arg max",
            "argmin" => "arg min",
            _ => command.Text,
        };
        return new(reader.SpanOf(command), Name(reader.SpanOf(command), name), LimitsPlacement.ByStyle);
    }

    private static OperatorName ReadTwoWords(FormulaReader reader, LatexToken command)
    {
        var name = command.Text switch
        {
            "limsup" => "lim sup",
            "liminf" => "lim inf",
            "injlim" => "inj lim",
            _ => "proj lim",
        };
        return new(reader.SpanOf(command), Name(reader.SpanOf(command), name), LimitsPlacement.ByStyle);
    }

    private static OperatorName ReadDecorated(FormulaReader reader, LatexToken command)
    {
        var span = reader.SpanOf(command);
        var name = Name(span, "lim");
        MathNode body = command.Text switch
        {
            "varlimsup" => new Barred(span, name, IsBelow: false),
            "varliminf" => new Barred(span, name, IsBelow: true),
            "varinjlim" => new Accent(span, name, "\u20ef", IsStretchy: true, IsBelow: true),
            _ => new Accent(span, name, "\u20ee", IsStretchy: true, IsBelow: true),
        };
        return new(span, body, LimitsPlacement.ByStyle);
    }

    private static OperatorName ReadNamed(FormulaReader reader, LatexToken command)
    {
        var hasLimits = command.Text.Length > "operatorname".Length;
        if (reader.Peek().Is('*'))
        {
            reader.Take();
            hasLimits = true;
        }

        var (alphabet, isBold) = (reader.Alphabet, reader.IsBold);
        (reader.Alphabet, reader.IsBold) = (MathAlphabet.Upright, false);
        var body = reader.ReadArgument(command, "the operator’s name");
        (reader.Alphabet, reader.IsBold) = (alphabet, isBold);
        return new(reader.SpanFrom(command.Start), Plain(body), hasLimits ? LimitsPlacement.ByStyle : LimitsPlacement.Beside);
    }

    // amsopn: hyphens and asterisks in a name are text, not operators.
    private static MathNode Plain(MathNode body) => body switch
    {
        MathRow row => new MathRow(row.Span, [.. row.Items.Select(Plain)]),
        MathSymbol { Text: "−", Class: MathClass.Binary } minus => new MathSymbol(minus.Span, "-", MathClass.Ordinary, MathAlphabet.Upright),
        MathSymbol { Text: "∗", Class: MathClass.Binary } star => new MathSymbol(star.Span, "*", MathClass.Ordinary, MathAlphabet.Upright),
        _ => body,
    };

    private static MathNode ReadClassed(FormulaReader reader, LatexToken command)
    {
        var body = reader.ReadArgument(command, "what gets the class");
        var span = reader.SpanFrom(command.Start);
        var @class = command.Text switch
        {
            "mathop" => MathClass.Operator,
            "mathbin" => MathClass.Binary,
            "mathrel" => MathClass.Relation,
            "mathopen" => MathClass.Opening,
            "mathclose" => MathClass.Closing,
            "mathpunct" => MathClass.Punctuation,
            "mathinner" => MathClass.Inner,
            _ => MathClass.Ordinary,
        };
        return body is MathSymbol symbol && @class != MathClass.Operator
            ? new MathSymbol(span, symbol.Text, @class, symbol.Alphabet)
            : new Classed(span, body, @class, @class == MathClass.Operator ? LimitsPlacement.ByStyle : LimitsPlacement.Beside);
    }
}
