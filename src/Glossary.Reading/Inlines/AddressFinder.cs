namespace Glossary.Reading;

/// <summary>Addresses that are written out: in angle brackets, or bare in the text as GitHub links them.</summary>
/// <remarks>CommonMark 0.31, section 6.5; GitHub Flavored Markdown, section 6.9.</remarks>
internal static class AddressFinder
{
    /// <summary>The address in the angle brackets that open here; null if it is none.</summary>
    public static Piece? InAngles(string text, int start, int end)
    {
        var close = start + 1;
        var isMail = false;
        while (close < end && text[close] is > ' ' and not ('<' or '>'))
        {
            isMail |= text[close] == '@';
            close++;
        }

        if (close >= end || text[close] != '>')
        {
            return null;
        }

        var address = text.AsSpan(start + 1, close - start - 1);
        var scheme = LinkAddress.SchemeLength(address);
        if (scheme >= 2)
        {
            return new Piece(PieceKind.Address, start, close + 1) { Value = address.ToString(), ContentStart = start + 1, ContentEnd = close };
        }

        return isMail && IsMail(address)
            ? new Piece(PieceKind.Address, start, close + 1) { Value = "mailto:" + address.ToString(), ContentStart = start + 1, ContentEnd = close }
            : null;
    }

    /// <summary>The address around a colon, full stop or at sign; null if there is none.</summary>
    /// <param name="textStart">Where the plain text before it begins: an address does not reach into other pieces.</param>
    /// <param name="isInBrackets">True inside brackets that may become a link: the closing one ends the address.</param>
    public static Piece? Bare(string text, int textStart, int position, int end, bool isInBrackets)
    {
        switch (text[position])
        {
            case ':' when position + 3 < end && text[position + 1] == '/' && text[position + 2] == '/':
                foreach (var scheme in (ReadOnlySpan<string>)["https", "http", "ftp"])
                {
                    var start = position - scheme.Length;
                    if (start >= textStart
                        && char.IsLetterOrDigit(text[position + 3])
                        && text.AsSpan(start, scheme.Length).Equals(scheme, StringComparison.OrdinalIgnoreCase)
                        && IsBoundary(text, textStart, start))
                    {
                        return Build(text, start, AddressEnd(text, position + 3, end, isInBrackets), "");
                    }
                }

                return null;
            case '.' when position >= textStart + 3 && position + 1 < end && char.IsLetterOrDigit(text[position + 1])
                && text.AsSpan(position - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase)
                && IsBoundary(text, textStart, position - 3):
                return Build(text, position - 3, AddressEnd(text, position + 1, end, isInBrackets), "http://");
            case '@':
                return Mail(text, textStart, position, end);
            default:
                return null;
        }
    }


    private static Piece Build(string text, int start, int end, string prefix)
        => new(PieceKind.Address, start, end) { Value = prefix + text[start..end], ContentStart = start, ContentEnd = end };

    private static bool IsBoundary(string text, int textStart, int start)
        => start == 0 || start <= textStart || !char.IsAsciiLetterOrDigit(text[start - 1]);

    private static int AddressEnd(string text, int i, int end, bool isInBrackets)
    {
        var open = 0;
        var close = 0;
        var start = i;
        while (i < end && !char.IsWhiteSpace(text[i]) && text[i] is not ('<' or '`' or '|' or '"') && !IsCjkPunctuation(text[i]) && !(isInBrackets && text[i] == ']'))
        {
            open += text[i] == '(' ? 1 : 0;
            close += text[i] == ')' ? 1 : 0;
            i++;
        }

        // What ends a sentence does not belong to the address, nor a parenthesis that opened before it, nor an entity.
        while (i > start)
        {
            var last = text[i - 1];
            if (last is '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or ']' or '[' or '}' or '{' or '\\')
            {
                i--;
            }
            else if (last == ')' && close > open)
            {
                close--;
                i--;
            }
            else if (last == ';')
            {
                var entity = i - 2;
                while (entity > start && char.IsAsciiLetterOrDigit(text[entity]))
                {
                    entity--;
                }

                i = entity < i - 2 && text[entity] == '&' ? entity : i - 1;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    // In Chinese and Japanese text the sentence goes on behind an address without a space.
    private static bool IsCjkPunctuation(char c) => c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFF0F') or '\uFF1A' or '\uFF1B' or '\uFF1F';

    private static Piece? Mail(string text, int textStart, int at, int end)
    {
        var start = at;
        while (start > textStart && (char.IsAsciiLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-' or '_' or '+'))
        {
            start--;
        }

        var hostEnd = at + 1;
        while (hostEnd < end && (char.IsAsciiLetterOrDigit(text[hostEnd]) || text[hostEnd] is '.' or '-' or '_'))
        {
            hostEnd++;
        }

        while (hostEnd > at + 1 && text[hostEnd - 1] == '.')
        {
            hostEnd--;
        }

        var address = text.AsSpan(start, hostEnd - start);
        return start < at && address[^1] is not ('-' or '_') && address[(at - start)..].IndexOf('.') > 0 && IsMail(address)
            ? new Piece(PieceKind.Address, start, hostEnd) { Value = "mailto:" + address.ToString(), ContentStart = start, ContentEnd = hostEnd }
            : null;
    }

    private static bool IsMail(ReadOnlySpan<char> address)
    {
        var at = address.IndexOf('@');
        if (at <= 0 || at == address.Length - 1 || address[(at + 1)..].IndexOf('@') >= 0)
        {
            return false;
        }

        foreach (var c in address[(at + 1)..])
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('.' or '-' or '_'))
            {
                return false;
            }
        }

        foreach (var c in address[..at])
        {
            if (!char.IsAsciiLetterOrDigit(c) && !".!#$%&'*+/=?^_`{|}~-".Contains(c))
            {
                return false;
            }
        }

        return true;
    }
}
