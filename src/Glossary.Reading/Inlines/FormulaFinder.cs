namespace Glossary.Reading;

/// <summary>Where the content of a formula stands, and where the formula ends with its marks.</summary>
internal readonly record struct FoundFormula(int ContentStart, int ContentEnd, int End, bool IsDisplay);

/// <summary>Finds formulas in running text, in all the marks that authors put around them.</summary>
internal sealed class FormulaFinder(string text, int start, int end)
{
    // What is longer than this is a forgotten mark; the bounds keep the search linear.
    private const int LongestInBrackets = 2_000;
    private const int LongestDisplay = 20_000;

    /// <summary>$x$, $$x$$, $`x`$.</summary>
    public FoundFormula? InDollars(int position)
    {
        if (position + 1 < end && text[position + 1] == '$')
        {
            return InDoubleDollars(position);
        }

        var close = MathDelimiters.FindDollar(text, start, position + 1, end);
        if (close < 0)
        {
            return null;
        }

        var ticks = text[position + 1] == '`' ? 1 : 0;
        return new FoundFormula(position + 1 + ticks, close - ticks, close + 1, IsDisplay: false);
    }

    /// <summary>\(x\), \[x\], and the same with the backslash doubled, as some authors must for their site; only where it looks like one.</summary>
    public FoundFormula? InBrackets(int position)
    {
        var slashes = position + 2 < end && text[position + 1] == '\\' ? 2 : 1;
        var open = position + slashes;
        if (open >= end || text[open] is not ('(' or '['))
        {
            return null;
        }

        var closer = new string('\\', slashes) + (text[open] == '(' ? ')' : ']');
        var close = text.AsSpan(open + 1, Math.Min(end, open + LongestInBrackets) - open - 1).IndexOf(closer);
        if (close < 0)
        {
            return null;
        }

        close += open + 1;
        var content = text.AsSpan(open + 1, close - open - 1).Trim();
        var isText = IsQuoted(content) || MathDelimiters.IsProse(content)
            || (slashes == 1 && ((!MathDelimiters.LooksLikeMath(content) && MathDelimiters.HasWords(content)) || (text[open] == '[' && IsEscapedBracket(content, close + closer.Length))));
        return isText ? null : new FoundFormula(open + 1, close, close + closer.Length, text[open] == '[' && IsAloneOnItsLines(position, close + closer.Length));
    }

    /// <summary>\begin{align} … \end{align}, with nothing around it.</summary>
    public FoundFormula? Environment(int position)
    {
        if (MathDelimiters.EnvironmentAt(text, position, end) is not { } name)
        {
            return null;
        }

        var closer = $@"\end{{{name}}}";
        var close = text.AsSpan(position, Math.Min(end - position, LongestDisplay)).IndexOf(closer);
        return close < 0 ? null : new FoundFormula(position, position + close + closer.Length, position + close + closer.Length, IsDisplay: true);
    }

    // “\[N\]type”, “\[\\\]”: brackets that are meant as such.
    private bool IsEscapedBracket(ReadOnlySpan<char> content, int behind)
        => !MathDelimiters.HasLetterOrDigit(content) || (behind < end && char.IsAsciiLetterOrDigit(text[behind]));

    // Nothing, or what stands between two marks that are spoken of: “'$$', '$$'”.
    private static bool IsQuoted(ReadOnlySpan<char> content) => content.Trim(" \t\n'\",").IsEmpty;

    private FoundFormula? InDoubleDollars(int position)
    {
        var open = position + 2;
        var close = MathDelimiters.IndexOf(text, open, Math.Min(end, open + LongestDisplay), "$$");
        if (close < 0 || IsQuoted(text.AsSpan(open, close - open)))
        {
            return null;
        }

        return new FoundFormula(open, close, close + 2, text.AsSpan(open, close - open).Contains('\n') || IsAloneOnItsLines(position, close + 2));
    }

    private bool IsAloneOnItsLines(int from, int to)
    {
        var before = from;
        while (before > start && text[before - 1] is ' ' or '\t')
        {
            before--;
        }

        var lineEnd = text.IndexOf('\n', to, end - to);
        return (before == start || text[before - 1] == '\n') && MathDelimiters.IsLabel(text.AsSpan(to, (lineEnd < 0 ? end : lineEnd) - to));
    }
}
