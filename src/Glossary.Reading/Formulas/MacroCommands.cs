using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Definitions inside a formula, and TeX's other ways to steer expansion.</summary>
internal static class MacroCommands
{
    private const int MaximumParameters = 9;

    public static void Fill(CommandList commands)
    {
        commands.Add("newcommand renewcommand providecommand", ReadLatexDefinition, CommandRole.Definition);
        commands.Add("DeclareMathOperator", ReadOperatorDefinition, CommandRole.Definition);
        commands.Add("def gdef edef xdef", ReadPlainDefinition, CommandRole.Definition);
        commands.Add("let futurelet", ReadLet, CommandRole.Definition);
        commands.Add("global long", ReadPrefix, CommandRole.Definition);
        commands.Add("expandafter", ReadExpandAfter);
        commands.Add("noexpand", ReadNoExpand);
        commands.Add("TextOrMath", ReadTextOrMath);
        commands.Add("message errmessage show", ReadMessage);
        commands.Add("begingroup bgroup", CommandRole.OpenGroup);
        commands.Add("endgroup egroup", CommandRole.CloseGroup);
    }

    private static MathNode? ReadLatexDefinition(FormulaReader reader, LatexToken command)
    {
        reader.Release();
        if (reader.Tokens.SkipSpaces() is var star && !star.Is('*'))
        {
            reader.Tokens.Push(star);
        }

        var nameTokens = reader.Tokens.RawArgument(out var end);
        if (nameTokens is null || nameTokens.Where(t => t.Kind != LatexTokenKind.Space).ToArray() is not [{ Kind: LatexTokenKind.Command } name])
        {
            return Fail(reader, command, end, "a new command’s name, such as “\\foo”");
        }

        var count = 0;
        LatexToken[]? fallback = null;
        if (LengthReader.ReadBracketed(reader) is { } option)
        {
            if (!int.TryParse(option.Text.Trim(), out count) || count is < 0 or > MaximumParameters)
            {
                reader.Report(FormulaDiagnostics.BadDefinition(reader.SpanFrom(option.Start), command.Text, "a number of arguments from 0 to 9"));
                count = 0;
            }
            else if (LengthReader.ReadBracketed(reader) is { } value)
            {
                fallback = Macro.Tokens(value.Text);
            }
        }

        reader.Release();
        if (reader.Tokens.RawArgument(out end) is not { } body)
        {
            return Fail(reader, command, end, "what it stands for, in braces");
        }

        reader.Reached(end);
        var isKnown = reader.Tokens.Knows(name);
        if (command.Text == "newcommand" && reader.Tokens.Defines(name))
        {
            reader.Report(FormulaDiagnostics.AlreadyDefined(reader.SpanOf(name), name.Text));
        }
        else if (command.Text == "renewcommand" && !isKnown)
        {
            reader.Report(FormulaDiagnostics.NotYetDefined(reader.SpanOf(name), name.Text));
        }

        if (command.Text != "providecommand" || !isKnown)
        {
            reader.Tokens.Define(name.Text, new Macro(fallback is null ? count : Math.Max(count, 1), body) { Default = fallback }, isGlobal: false);
        }

        return null;
    }

    private static MathNode? ReadOperatorDefinition(FormulaReader reader, LatexToken command)
    {
        reader.Release();
        var star = reader.Tokens.SkipSpaces();
        if (!star.Is('*'))
        {
            reader.Tokens.Push(star);
        }

        if (reader.Tokens.RawArgument(out var end) is not [{ Kind: LatexTokenKind.Command } name])
        {
            return Fail(reader, command, end, "a new operator’s name, such as “\\foo”");
        }

        if (reader.Tokens.RawArgument(out end) is not { } body)
        {
            return Fail(reader, command, end, "what is written, in braces");
        }

        reader.Reached(end);
        var tokens = Macro.Tokens(star.Is('*') ? @"\operatorname*{" : @"\operatorname{").ToList();
        tokens.AddRange(body);
        tokens.Add(new(LatexTokenKind.Character, "}", end, end));
        reader.Tokens.Define(name.Text, new Macro(0, [.. tokens]), isGlobal: false);
        return null;
    }

    /// <summary><c>\def\name#1#2{…}</c>, with any tokens between the parameters.</summary>
    private static MathNode? ReadPlainDefinition(FormulaReader reader, LatexToken command) => Define(reader, command, isGlobal: command.Text is "gdef" or "xdef");

    private static MathError? Define(FormulaReader reader, in LatexToken command, bool isGlobal)
    {
        reader.Release();
        var name = reader.Tokens.SkipSpaces();
        if (name.Kind != LatexTokenKind.Command)
        {
            reader.Tokens.Push(name);
            return Fail(reader, command, command.End, "a new command’s name, such as “\\foo”");
        }

        var delimiters = new List<LatexToken[]>();
        var current = new List<LatexToken>();
        var token = reader.Tokens.NextRaw();
        for (; !token.Is('{'); token = reader.Tokens.NextRaw())
        {
            if (token.Kind == LatexTokenKind.End || token.Is('}'))
            {
                reader.Tokens.Push(token);
                return Fail(reader, command, name.End, "what it stands for, in braces");
            }

            if (!token.Is('#'))
            {
                current.Add(token);
                continue;
            }

            var number = reader.Tokens.NextRaw();
            if (number.Kind != LatexTokenKind.Character || number.Text[0] != '1' + delimiters.Count || delimiters.Count == MaximumParameters)
            {
                return Fail(reader, command, number.End, $"“#{Math.Min(delimiters.Count + 1, MaximumParameters)}”, because parameters are numbered in order");
            }

            delimiters.Add([.. current]);
            current.Clear();
        }

        delimiters.Add([.. current]);
        reader.Tokens.Push(token);
        var body = reader.Tokens.RawArgument(out var end) ?? [];
        reader.Reached(end);
        if (command.Text is "edef" or "xdef")
        {
            body = Expanded(reader, body);
        }

        var hasDelimiters = delimiters.Exists(d => d.Length > 0);
        reader.Tokens.Define(name.Text, new Macro(delimiters.Count - 1, body) { Delimiters = hasDelimiters ? [.. delimiters] : null }, isGlobal);
        return null;
    }

    /// <summary>Expands all macros in a body, as <c>\edef</c> does.</summary>
    private static LatexToken[] Expanded(FormulaReader reader, LatexToken[] body)
    {
        // A mark no author can type: the end of the body among the tokens to come.
        var mark = new LatexToken(LatexTokenKind.Verbatim, "\0", -1, -1);
        reader.Tokens.Push(mark);
        for (var i = body.Length - 1; i >= 0; i--)
        {
            reader.Tokens.Push(body[i]);
        }

        var expanded = new List<LatexToken>();
        for (var token = reader.Tokens.Next(); token.Start != -1 && token.Kind != LatexTokenKind.End; token = reader.Tokens.Next())
        {
            if (token.IsCommand("noexpand"))
            {
                token = reader.Tokens.NextRaw();
            }

            expanded.Add(token);
        }

        return [.. expanded];
    }

    /// <summary><c>\let\a=\b</c>.</summary>
    private static MathNode? ReadLet(FormulaReader reader, LatexToken command)
    {
        reader.Release();
        var name = reader.Tokens.SkipSpaces();
        if (name.Kind != LatexTokenKind.Command)
        {
            reader.Tokens.Push(name);
            return Fail(reader, command, command.End, "a command’s name, such as “\\foo”");
        }

        var value = reader.Tokens.SkipSpaces();
        if (value.Is('='))
        {
            value = reader.Tokens.SkipSpaces();
        }

        if (command.Text == "futurelet")
        {
            // \futurelet\a\b c lets \a be c and goes on with \b c.
            var next = reader.Tokens.NextRaw();
            reader.Tokens.Push(next);
            reader.Tokens.Push(value);
            value = next;
        }

        reader.Reached(value.End);
        var body = value.Kind == LatexTokenKind.Command && reader.Tokens.FindMacro(value) is { } macro
            ? macro
            : new Macro(0, [value.Kind == LatexTokenKind.Command ? new(value.Kind, value.Text, value.Start, value.End, value.Command) { IsFrozen = true } : value]);
        if (value.Kind != LatexTokenKind.End)
        {
            reader.Tokens.Define(name.Text, body, isGlobal: false);
        }

        return null;
    }

    private static MathNode? ReadPrefix(FormulaReader reader, LatexToken command)
    {
        var next = reader.Peek();
        if (next.Role != CommandRole.Definition)
        {
            return Fail(reader, command, command.End, "a definition after it");
        }

        reader.Take();
        return command.Text == "global" && next.Text is "def" or "edef" or "gdef" or "xdef"
            ? Define(reader, next, isGlobal: true)
            : next.Command!.Read!(reader, next);
    }

    private static MathNode? ReadExpandAfter(FormulaReader reader, LatexToken command)
    {
        reader.Release();
        var first = reader.Tokens.NextRaw();
        reader.Tokens.ExpandOnce();
        if (first.Kind != LatexTokenKind.End)
        {
            reader.Tokens.Push(first);
        }

        return null;
    }

    private static MathNode? ReadNoExpand(FormulaReader reader, LatexToken command)
    {
        reader.Release();
        var token = reader.Tokens.NextRaw();
        reader.Tokens.Push(token.Kind == LatexTokenKind.Command && token.Command is { Macro: null } ? token : token);
        return null;
    }

    private static MathNode? ReadTextOrMath(FormulaReader reader, LatexToken command)
    {
        reader.Release();
        var text = reader.Tokens.RawArgument(out _) ?? [];
        var mathematics = reader.Tokens.RawArgument(out var end) ?? [];
        reader.Reached(end);
        var chosen = reader.IsText ? text : mathematics;
        for (var i = chosen.Length - 1; i >= 0; i--)
        {
            reader.Tokens.Push(chosen[i]);
        }

        return null;
    }

    // What TeX would print on the terminal is no part of the formula.
    private static MathNode? ReadMessage(FormulaReader reader, LatexToken command)
    {
        reader.Release();
        reader.Tokens.RawArgument(out var end);
        reader.Reached(end);
        return null;
    }

    private static MathError Fail(FormulaReader reader, in LatexToken command, int end, string expected)
    {
        reader.Reached(Math.Max(command.End, end));
        reader.Report(FormulaDiagnostics.BadDefinition(reader.SpanOf(command), command.Text, expected));
        return new MathError(reader.SpanOf(command), command.Written);
    }
}
