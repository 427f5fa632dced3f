using System.Buffers;

namespace Glossary.Model;

/// <summary>Cuts YAML apart line by line: keys stay plain, what they stand for is text, a number or a word of the language.</summary>
internal static class CodeYaml
{
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789.eE+-_");

    public static void Scan(CodeTokens tokens, int start, int end)
    {
        var text = tokens.Text;
        var blockIndent = -1;
        for (var line = start; line < end;)
        {
            var lineEnd = tokens.LineEnd(line, end);
            var first = line;
            while (first < lineEnd && text[first] == ' ')
            {
                first++;
            }

            if (blockIndent >= 0 && (first == lineEnd || first - line > blockIndent))
            {
                tokens.Add(CodePart.Text, first, lineEnd);
            }
            else
            {
                blockIndent = TakeLine(tokens, first, lineEnd) ? first - line : -1;
            }

            line = lineEnd + 1;
        }
    }

    // True where the lines that are further indented are a text.
    private static bool TakeLine(CodeTokens tokens, int index, int end)
    {
        var text = tokens.Text;
        if (text.AsSpan(index, end - index) is "---" or "...")
        {
            return false;
        }

        while (index + 1 < end && text[index] == '-' && text[index + 1] == ' ')
        {
            index = SkipBlanks(text, index + 1, end);
        }

        var value = SkipBlanks(text, AfterKey(text, index, end), end);
        if (value >= end || text[value] == '#')
        {
            tokens.Add(CodePart.Comment, value, end);
            return false;
        }

        // Anchors, aliases and tags stand before what they name.
        while (value < end && text[value] is '&' or '*' or '!')
        {
            var blank = text.AsSpan(value, end - value).IndexOf(' ');
            value = blank < 0 ? end : SkipBlanks(text, value + blank, end);
        }

        if (value < end && text[value] is '|' or '>')
        {
            CodeScanner.Scan(tokens, CodeLanguageTable.Flow, value, end);
            return true;
        }

        var comment = tokens.Find(" #", value, end);
        var valueEnd = comment < 0 ? end : comment;
        if (value < end && (text[value] is '"' or '\'' or '[' or '{' || IsWord(text.AsSpan(value, valueEnd - value).TrimEnd())))
        {
            CodeScanner.Scan(tokens, CodeLanguageTable.Flow, value, end);
            return false;
        }

        tokens.Add(CodePart.Text, value, valueEnd);
        tokens.Add(CodePart.Comment, valueEnd, end);
        return false;
    }

    // What the language itself knows: a number, true, null.
    private static bool IsWord(ReadOnlySpan<char> value)
        => CodeLanguageTable.Flow.IsKeyword(value)
            || (value.Length > 0 && value.IndexOfAnyInRange('0', '9') >= 0 && value.IndexOfAnyExcept(NumberSigns) < 0 && value.Count('.') < 2 && value.LastIndexOf('-') < 1);

    private static int AfterKey(string text, int index, int end)
    {
        var from = index;
        if (index < end && text[index] is '"' or '\'')
        {
            var close = text.AsSpan(index + 1, end - index - 1).IndexOf(text[index]);
            from = close < 0 ? index : index + close + 2;
        }
        else if (index < end && text[index] is '[' or '{' or '#')
        {
            return index;
        }

        for (var i = from; i < end; i++)
        {
            if (text[i] == ':' && (i + 1 == end || text[i + 1] == ' '))
            {
                return i + 1;
            }

            if (from > index || (text[i] == '#' && i > 0 && text[i - 1] == ' '))
            {
                break;
            }
        }

        return index;
    }

    private static int SkipBlanks(string text, int index, int end)
    {
        while (index < end && text[index] == ' ')
        {
            index++;
        }

        return index;
    }
}
