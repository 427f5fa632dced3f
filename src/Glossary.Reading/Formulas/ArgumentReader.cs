using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Reads what stands after a command: arguments, options, names.</summary>
internal static class ArgumentReader
{
    /// <summary>Reads a command's argument: a group or one atom. A missing one is reported and stands as an error.</summary>
    /// <param name="what">What the argument is, as the message calls it.</param>
    public static MathNode ReadArgument(this FormulaReader reader, LatexToken command, string what)
    {
        while (reader.Peek().Kind == LatexTokenKind.Space)
        {
            reader.Take();
        }

        var token = reader.Peek();
        if (LacksArgument(reader, token))
        {
            reader.Report(FormulaDiagnostics.MissingArgument(reader.SpanOf(command), command.Text, what));
            return new MathError(reader.SpanOf(command), command.Written);
        }

        return reader.IsText && !token.Is('{')
            ? TextReader.ReadOne(reader)
            : reader.ReadAtom(isArgument: true) ?? new MathRow(reader.SpanFrom(token.Start), []);
    }

    /// <summary>An argument in mathematics even where words are read, or the other way round.</summary>
    public static MathNode ReadArgumentAs(this FormulaReader reader, bool isText, LatexToken command, string what)
    {
        var outer = reader.IsText;
        reader.IsText = isText;
        var argument = reader.ReadArgument(command, what);
        reader.IsText = outer;
        return argument;
    }

    /// <summary>Reads <c>[…]</c>; null where there is none.</summary>
    public static MathNode? ReadOptional(this FormulaReader reader)
    {
        if (!reader.Peek().Is('['))
        {
            return null;
        }

        var open = reader.Take();
        var content = reader.ReadRow(Closer.Bracket);
        if (reader.Peek().Is(']'))
        {
            reader.Take();
        }
        else
        {
            reader.Report(FormulaDiagnostics.MissingBracket(reader.SpanOf(open)));
        }

        return content;
    }

    /// <summary>Reads <c>{name}</c> as plain characters; null where no brace follows.</summary>
    public static string? ReadName(this FormulaReader reader)
    {
        reader.Release();
        var token = reader.Tokens.SkipSpaces();
        if (!token.Is('{'))
        {
            reader.Tokens.Push(token);
            return null;
        }

        reader.Tokens.Push(token);
        var name = string.Concat((reader.Tokens.RawArgument(out var end) ?? []).Select(t => t.Written));
        reader.Reached(end);
        return name;
    }

    private static bool LacksArgument(FormulaReader reader, in LatexToken token) => token.Kind switch
    {
        LatexTokenKind.End => true,
        LatexTokenKind.Character => token.Text is "}" or "&" or "^" or "_" or "$"
            || (token.Is(']') && reader.CurrentCloser == Closer.Bracket),
        LatexTokenKind.Command => token.Role is CommandRole.Infix or CommandRole.LineEnd or CommandRole.EndEnvironment or CommandRole.Right
            or CommandRole.CloseGroup or CommandRole.CloseParenthesis or CommandRole.Limits,
        _ => false,
    };
}
