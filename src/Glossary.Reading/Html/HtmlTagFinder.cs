namespace Glossary.Reading;

/// <summary>Finds where a tag, comment or declaration of HTML ends inside text.</summary>
/// <remarks>CommonMark 0.31, section 6.6.</remarks>
internal sealed class HtmlTagFinder(string text, int end)
{
    // From these places on a search for the end of a comment and the like has failed: it would fail again.
    private int _noComment = int.MaxValue;
    private int _noInstruction = int.MaxValue;
    private int _noSection = int.MaxValue;
    private int _noDeclaration = int.MaxValue;

    /// <summary>The place behind what begins with the angle bracket at <paramref name="start"/>; 0 if nothing does.</summary>
    public int FindEnd(int start)
    {
        if (start + 2 >= end)
        {
            return 0;
        }

        var rest = text.AsSpan(start, end - start);
        if (rest.StartsWith("<!-->"))
        {
            return start + 5;
        }

        if (rest.StartsWith("<!--->"))
        {
            return start + 6;
        }

        return text[start + 1] switch
        {
            '!' when rest.StartsWith("<!--") => Find(start + 4, "-->", ref _noComment),
            '!' when rest.StartsWith("<![CDATA[") => Find(start + 9, "]]>", ref _noSection),
            '!' when char.IsAsciiLetter(text[start + 2]) => Find(start + 2, ">", ref _noDeclaration),
            '?' => Find(start + 2, "?>", ref _noInstruction),
            '/' => ClosingTag(start + 2),
            var c when char.IsAsciiLetter(c) => OpeningTag(start + 1),
            _ => 0,
        };
    }

    private int Find(int from, string closer, ref int failedFrom)
    {
        if (from >= failedFrom || from > end)
        {
            return 0;
        }

        var found = text.AsSpan(from, end - from).IndexOf(closer);
        if (found < 0)
        {
            failedFrom = from;
            return 0;
        }

        return from + found + closer.Length;
    }

    private int Name(int i)
    {
        while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '-'))
        {
            i++;
        }

        return i;
    }

    private int Blanks(int i)
    {
        while (i < end && text[i] is ' ' or '\t' or '\n')
        {
            i++;
        }

        return i;
    }

    private int ClosingTag(int i)
    {
        if (i >= end || !char.IsAsciiLetter(text[i]))
        {
            return 0;
        }

        i = Blanks(Name(i));
        return i < end && text[i] == '>' ? i + 1 : 0;
    }

    private int OpeningTag(int i)
    {
        i = Name(i);
        while (true)
        {
            var next = Blanks(i);
            if (next >= end)
            {
                return 0;
            }

            switch (text[next])
            {
                case '>':
                    return next + 1;
                case '/':
                    return next + 1 < end && text[next + 1] == '>' ? next + 2 : 0;
                default:
                    if (next == i || !(char.IsAsciiLetter(text[next]) || text[next] is '_' or ':'))
                    {
                        return 0;
                    }

                    i = Attribute(next);
                    if (i == 0)
                    {
                        return 0;
                    }

                    break;
            }
        }
    }

    private int Attribute(int i)
    {
        while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '_' or '.' or ':' or '-'))
        {
            i++;
        }

        var equals = Blanks(i);
        if (equals >= end || text[equals] != '=')
        {
            return i;
        }

        i = Blanks(equals + 1);
        if (i >= end)
        {
            return 0;
        }

        if (text[i] is '"' or '\'')
        {
            // A value of this length is a quotation mark that nobody closed.
            var close = text.IndexOf(text[i], i + 1, Math.Min(end - i - 1, 4_000));
            return close < 0 ? 0 : close + 1;
        }

        var start = i;
        while (i < end && text[i] is > ' ' and not ('"' or '\'' or '=' or '<' or '>' or '`'))
        {
            i++;
        }

        return i > start ? i : 0;
    }
}
