using Markdig.Helpers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>What follows the text of a link: an address in parentheses, a reference, or nothing where the text itself is the reference.</summary>
internal static class LinkTargetReader
{
    // CommonMark, section 4.7: a label has at most 999 characters.
    private const int LongestLabel = 999;

    /// <summary>The target, its title, and where the link ends.</summary>
    /// <param name="close">The place of the bracket that ends the link's text.</param>
    public static (string Address, string Title, int End)? Read(string text, int labelStart, int close, int end, MarkdownDocument document)
    {
        var after = close + 1;
        if (after < end && text[after] == '(' && Inline(text, after, end) is { } inline)
        {
            return inline;
        }

        if (after < end && text[after] == '[')
        {
            var second = LabelEnd(text, after + 1, end);
            if (second > after + 1 && Reference(text[(after + 1)..second], document) is { } full)
            {
                return (AddressOf(full), TitleOf(full), second + 1);
            }

            if (second == after + 1)
            {
                return Own(second + 1);
            }

            if (second > 0)
            {
                return null;
            }
        }

        return Own(after);

        (string Address, string Title, int End)? Own(int linkEnd)
            => close > labelStart && close - labelStart <= LongestLabel && IsLabel(text, labelStart, close)
                && Reference(text[labelStart..close], document) is { } own
                ? (AddressOf(own), TitleOf(own), linkEnd)
                : null;
    }

    // Markdig has taken the backslashes from a definition, but not its entities.
    private static string AddressOf(LinkReferenceDefinition definition) => HtmlHelper.Unescape(definition.Url ?? "", removeBackSlash: false);

    private static string TitleOf(LinkReferenceDefinition definition) => HtmlHelper.Unescape(definition.Title ?? "", removeBackSlash: false);

    private static LinkReferenceDefinition? Reference(string label, MarkdownDocument document)
        => document.TryGetLinkReferenceDefinition(LabelFolding(label), out var definition) ? definition : null;

    private static string LabelFolding(string label) => LinkHelper.TryParseLabel(new StringSlice($"[{label}]"), out var folded) ? folded : label;

    private static bool IsLabel(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[' or ']':
                    return false;
                default:
                    break;
            }
        }

        return true;
    }

    private static int LabelEnd(string text, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + LongestLabel + 1); i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    return -1;
                case ']':
                    return i;
                default:
                    break;
            }
        }

        return -1;
    }

    // (address "title"), with blanks where authors put them.
    private static (string Address, string Title, int End)? Inline(string text, int open, int end)
    {
        var i = SkipBlanks(text, open + 1, end);
        var address = "";
        if (i < end && text[i] == '<')
        {
            var close = AngleEnd(text, i + 1, end);
            if (close < 0)
            {
                return null;
            }

            address = text[(i + 1)..close];
            i = close + 1;
        }
        else
        {
            var addressEnd = AddressEnd(text, i, end);
            if (addressEnd < 0)
            {
                return null;
            }

            address = text[i..addressEnd];
            i = addressEnd;
        }

        var title = "";
        var afterAddress = i;
        i = SkipBlanks(text, i, end);
        if (i < end && i > afterAddress && text[i] is '"' or '\'' or '(')
        {
            var closer = text[i] == '(' ? ')' : text[i];
            var titleEnd = TitleEnd(text, i + 1, end, closer);
            if (titleEnd < 0)
            {
                return null;
            }

            title = HtmlHelper.Unescape(text[(i + 1)..titleEnd]);
            i = SkipBlanks(text, titleEnd + 1, end);
        }
        else if (i < end && i > afterAddress && text[i] == '=')
        {
            // The size of a picture, “=300x200”, as some editors write it.
            while (i < end && text[i] is '=' or '%' or 'x' or (>= '0' and <= '9'))
            {
                i++;
            }

            i = SkipBlanks(text, i, end);
        }

        return i < end && text[i] == ')' ? (HtmlHelper.Unescape(address), title, i + 1) : null;
    }

    private static int SkipBlanks(string text, int i, int end)
    {
        var lineBreaks = 0;
        while (i < end && (text[i] is ' ' or '\t' || (text[i] == '\n' && lineBreaks++ == 0)))
        {
            i++;
        }

        return i;
    }

    private static int AngleEnd(string text, int i, int end)
    {
        for (; i < end && text[i] is not ('\n' or '<'); i++)
        {
            if (text[i] == '>')
            {
                return i;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return -1;
    }

    private static int AddressEnd(string text, int i, int end)
    {
        var parentheses = 0;
        for (; i < end; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < end && CharHelper.IsAsciiPunctuation(text[i + 1]))
            {
                i++;
            }
            else if (c == '(')
            {
                if (++parentheses > MarkdownSyntax.DeepestNesting)
                {
                    return -1;
                }
            }
            else if (c == ')')
            {
                if (parentheses-- == 0)
                {
                    break;
                }
            }
            else if (c <= ' ' || c == '\x7F')
            {
                break;
            }
        }

        return parentheses > 0 ? -1 : i;
    }

    private static int TitleEnd(string text, int i, int end, char closer)
    {
        for (; i < end; i++)
        {
            if (text[i] == closer)
            {
                return i;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return -1;
    }
}
