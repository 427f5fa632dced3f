using System.Buffers;
using System.Collections.Frozen;

namespace Glossary.Reading;

/// <summary>Where formulas begin and end in text that also knows prices, shell variables and escaped brackets.</summary>
internal static class MathDelimiters
{
    private const int LongestFormula = 5_000;
    private const int DeepestBraces = 32;

    private static readonly SearchValues<char> MathSigns = SearchValues.Create(@"\^_={}<>+");
    private static readonly SearchValues<char> ScriptSigns = SearchValues.Create(@"\^_={}");

    // Environments that are formulas by themselves, without dollar signs around them.
    private static readonly FrozenSet<string> Environments = new[]
    {
        "align", "align*", "alignat", "alignat*", "displaymath", "eqnarray", "eqnarray*", "equation", "equation*", "flalign", "flalign*", "gather", "gather*",
        "math", "multline", "multline*",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The name of the environment that begins here; null if none does.</summary>
    public static string? EnvironmentAt(string text, int start, int end)
    {
        var rest = text.AsSpan(start, end - start);
        if (!rest.StartsWith(@"\begin{"))
        {
            return null;
        }

        var close = rest.IndexOf('}');
        return close > 0 && close < 24 && Environments.TryGetValue(rest[7..close].ToString(), out var name) ? name : null;
    }

    /// <summary>The first place of a closing mark that no backslash escapes; -1 if there is none.</summary>
    public static int IndexOf(string text, int start, int end, string closer)
    {
        while (start < end)
        {
            var found = text.AsSpan(start, end - start).IndexOf(closer);
            if (found < 0)
            {
                return -1;
            }

            found += start;
            var backslashes = 0;
            while (found - backslashes > start && text[found - backslashes - 1] == '\\')
            {
                backslashes++;
            }

            if (backslashes % 2 == 0)
            {
                return found;
            }

            start = found + 1;
        }

        return -1;
    }

    /// <summary>True for what may stand behind a displayed formula: nothing, a label, a full stop.</summary>
    public static bool IsLabel(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.IsEmpty
            || text is "." or "," or ";"
            || (text[0] == '(' && text[^1] == ')' && text.IndexOf(' ') < 0)
            || (text[0] == '{' && text[^1] == '}');
    }

    /// <summary>True for a line with three words in a row, which no formula has.</summary>
    public static bool IsProse(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].TrimEnd(",.:;");
            var isWord = word.Length > 1;
            foreach (var c in word)
            {
                isWord &= char.IsLetter(c) || c == '\'';
            }

            words = isWord ? words + 1 : 0;
            if (words == 3)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a formula that opens with one dollar sign closes; -1 if the sign is a price or a name.</summary>
    /// <param name="start">The place behind the opening sign.</param>
    public static int FindDollar(string text, int blockStart, int start, int end)
    {
        if (start >= end || text[start] is '$' or '\n' or '\'' or '"' or ',' or ';')
        {
            return -1;
        }

        var close = NextDollar(text, start, Math.Min(end, start + LongestFormula));
        if (close <= start)
        {
            return -1;
        }

        var content = text.AsSpan(start, close - start);
        if (content.Contains('`'))
        {
            // GitHub's other form, $`x`$; else code begins in between.
            return content.Length > 2 && content[0] == '`' && content[^1] == '`' && !content[1..^1].Contains('`') ? close : -1;
        }

        var before = start - 2 >= blockStart ? text[start - 2] : ' ';
        var after = close + 1 < end ? text[close + 1] : ' ';
        if (char.IsAsciiDigit(after) || content.Trim().IsEmpty)
        {
            return -1;
        }

        var isSpacedBefore = char.IsWhiteSpace(content[0]);
        var isSpacedAfter = char.IsWhiteSpace(content[^1]);
        if (isSpacedBefore || isSpacedAfter)
        {
            // “$ x $” is meant as a formula, and “$ \alpha$”; “5 $ or 6 $” is not.
            content = content.Trim();
            return (isSpacedBefore && isSpacedAfter ? LooksLikeMath(content) : HasCommand(content) && !IsProse(content)) ? close : -1;
        }

        var touchesWord = char.IsAsciiLetterOrDigit(before) || char.IsAsciiLetter(after) || after == '_';
        return (touchesWord && !LooksLikeMath(content)) || LooksLikePrice(content) ? -1 : close;
    }

    /// <summary>True where the text can hardly be anything but a formula.</summary>
    public static bool LooksLikeMath(ReadOnlySpan<char> text)
        => text.IndexOfAny(MathSigns) >= 0 || text.Length == 1 || (text.Length <= 3 && IsVariable(text));

    /// <summary>True where three letters in a row are no function's name: “optional”, but not “max(0,x)”.</summary>
    public static bool HasWords(ReadOnlySpan<char> text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                continue;
            }

            if (i - start >= 3 && text[start..i] is not ("sin" or "cos" or "tan" or "log" or "exp" or "max" or "min" or "lim" or "arg" or "det" or "dim" or "sup" or "inf"))
            {
                return true;
            }

            start = i + 1;
        }

        return false;
    }

    /// <summary>True where anything at all is a letter or a digit.</summary>
    public static bool HasLetterOrDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCommand(ReadOnlySpan<char> text)
    {
        var backslash = text.IndexOf('\\');
        return backslash >= 0 && backslash + 1 < text.Length && char.IsAsciiLetter(text[backslash + 1]);
    }

    private static bool IsVariable(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('\'' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    // “5 to x”, “20,000 and US”: a number and then words.
    private static bool LooksLikePrice(ReadOnlySpan<char> text)
    {
        if (!char.IsAsciiDigit(text[0]) || text.IndexOfAny(ScriptSigns) >= 0)
        {
            return false;
        }

        var space = text.IndexOf(' ');
        if (space < 0)
        {
            return false;
        }

        var rest = text[space..].TrimStart();
        return rest.Length > 1 && char.IsLetter(rest[0]) && char.IsLetter(rest[1]);
    }

    // The next dollar sign outside braces: “$\text{if $a$}$” is one formula.
    private static int NextDollar(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '{':
                    if (++depth > DeepestBraces)
                    {
                        return -1;
                    }

                    break;
                case '}':
                    depth--;
                    break;
                case '$' when depth <= 0:
                    return i;
                default:
                    break;
            }
        }

        return -1;
    }
}
