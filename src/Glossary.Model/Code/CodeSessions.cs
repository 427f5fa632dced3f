namespace Glossary.Model;

/// <summary>Cuts sessions apart (what was asked, typed and answered) and differences of two files.</summary>
internal static class CodeSessions
{
    private const int MaxPrompt = 60;

    /// <summary>True where what is called a script is a session: its first line begins with a prompt.</summary>
    public static bool IsSession(CodeTokens tokens, string prompt)
    {
        var text = tokens.Text;
        var start = 0;
        while (start < text.Length && (text[start] is '\n' or ' ' || (text[start] == '#' && prompt[0] != '#')))
        {
            start = text[start] == '#' ? tokens.LineEnd(start, text.Length) : start + 1;
        }

        return text.AsSpan(start).StartsWith(prompt, StringComparison.Ordinal);
    }

    /// <param name="language">What is typed; null for commands.</param>
    public static void Scan(CodeTokens tokens, CodeLanguage? language)
    {
        var text = tokens.Text;
        var goesOn = false;
        for (var line = 0; line < text.Length;)
        {
            var end = tokens.LineEnd(line, text.Length);
            var length = PromptLength(text.AsSpan(line, Math.Min(end - line, MaxPrompt)), goesOn);
            var isTyped = length > 0 || goesOn;
            goesOn = isTyped && end > line && text[end - 1] is '\\' or '`';
            tokens.Add(CodePart.Prompt, line, line + length);
            if (isTyped && language is not null)
            {
                CodeScanner.Scan(tokens, language, line + length, end);
            }
            else if (isTyped)
            {
                var comment = text.AsSpan(line + length, end - line - length).IndexOf(" # ");
                var typed = comment < 0 ? end : line + length + comment;
                tokens.Add(CodePart.Typed, line + length, typed);
                tokens.Add(CodePart.Comment, typed, end);
            }
            else if (text.AsSpan(line, end - line).StartsWith("# ", StringComparison.Ordinal))
            {
                tokens.Add(CodePart.Comment, line, end);
            }

            line = end + 1;
        }
    }

    public static void ScanDifference(CodeTokens tokens)
    {
        var text = tokens.Text;
        for (var line = 0; line < text.Length;)
        {
            var end = tokens.LineEnd(line, text.Length);
            var part = text.AsSpan(line, end - line) switch
            {
                ['+', '+', '+', ..] or ['-', '-', '-', ..] or ['@', '@', ..] => CodePart.Prompt,
                ['+', ..] or ['>', ' ', ..] => CodePart.Inserted,
                ['-', ..] or ['<', ' ', ..] => CodePart.Removed,
                ['d', 'i', 'f', 'f', ' ', ..] or ['i', 'n', 'd', 'e', 'x', ' ', ..] => CodePart.Prompt,
                _ => CodePart.Plain,
            };
            tokens.Add(part, line, end);
            line = end + 1;
        }
    }

    // “$ ”, “user@host:~# ”, “PS C:\> ”, “>>> ”, “In [1]: ”, “mysql> ”; “> ” and “... ” where a line goes on.
    private static int PromptLength(ReadOnlySpan<char> line, bool goesOn)
    {
        var indent = line.Length - line.TrimStart(' ').Length;
        var rest = line[indent..];
        foreach (var prompt in (ReadOnlySpan<string>)["$ ", "% ", ">>> ", "... "])
        {
            if (rest.StartsWith(prompt, StringComparison.Ordinal))
            {
                return indent + prompt.Length;
            }
        }

        if (goesOn && rest.StartsWith("> ", StringComparison.Ordinal))
        {
            return indent + 2;
        }

        if (rest.StartsWith("In [", StringComparison.Ordinal) && rest.IndexOf("]: ", StringComparison.Ordinal) is > 0 and var bracket)
        {
            return indent + bracket + 3;
        }

        var sign = rest.IndexOfAny('$', '#', '>');
        if (sign <= 0 || sign + 1 >= rest.Length || rest[sign + 1] != ' ')
        {
            return 0;
        }

        var name = rest[..sign];
        var isPrompt = rest[sign] == '>'
            ? name.StartsWith("PS ", StringComparison.Ordinal) || (name.Length > 2 && name[1] == ':' && name[2] == '\\') || (name.Length < 11 && name.IndexOfAnyExceptInRange('a', 'z') < 0)
            : name.Contains('@') && name.IndexOfAny("()\"'=") < 0;
        return isPrompt ? indent + sign + 2 : 0;
    }
}
