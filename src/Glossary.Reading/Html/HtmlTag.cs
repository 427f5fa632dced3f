using Markdig.Helpers;

namespace Glossary.Reading;

/// <summary>One tag of HTML.</summary>
internal sealed class HtmlTag
{
    private readonly string _raw;

    private HtmlTag(string raw, string name, bool isClosing, int start, int end)
    {
        _raw = raw;
        Name = name;
        IsClosing = isClosing;
        Start = start;
        End = end;
    }

    /// <summary>The element's name, in lower case.</summary>
    public string Name { get; }

    public bool IsClosing { get; }

    public bool IsSelfClosing => _raw.EndsWith("/>", StringComparison.Ordinal);

    /// <summary>Where the tag stands in its <see cref="BlockText"/>.</summary>
    public int Start { get; }

    public int End { get; }

    /// <summary>The tag between two places of a text; null for comments and declarations.</summary>
    public static HtmlTag? Read(string text, int start, int end)
    {
        var isClosing = text[start + 1] == '/';
        var nameStart = start + (isClosing ? 2 : 1);
        if (!char.IsAsciiLetter(text[nameStart]))
        {
            return null;
        }

        var nameEnd = nameStart;
        while (char.IsAsciiLetterOrDigit(text[nameEnd]) || text[nameEnd] == '-')
        {
            nameEnd++;
        }

        return new HtmlTag(text[start..end], text[nameStart..nameEnd].ToLowerInvariant(), isClosing, start, end);
    }

    /// <summary>The value of an attribute, its entities resolved; null if the tag has none of that name.</summary>
    public string? Attribute(string name)
    {
        var i = 1;
        while (i < _raw.Length && !char.IsWhiteSpace(_raw[i]) && _raw[i] != '>')
        {
            i++;
        }

        while (i < _raw.Length)
        {
            while (i < _raw.Length && (char.IsWhiteSpace(_raw[i]) || _raw[i] == '/'))
            {
                i++;
            }

            var nameStart = i;
            while (i < _raw.Length && !char.IsWhiteSpace(_raw[i]) && _raw[i] is not ('=' or '>' or '/'))
            {
                i++;
            }

            var isWanted = _raw.AsSpan(nameStart, i - nameStart).Equals(name, StringComparison.OrdinalIgnoreCase);
            var value = Value(ref i);
            if (isWanted && i > nameStart)
            {
                return HtmlHelper.Unescape(value);
            }

            if (i < _raw.Length && _raw[i] == '>')
            {
                break;
            }
        }

        return null;
    }

    private string Value(ref int i)
    {
        var j = i;
        while (j < _raw.Length && char.IsWhiteSpace(_raw[j]))
        {
            j++;
        }

        if (j >= _raw.Length || _raw[j] != '=')
        {
            return "";
        }

        j++;
        while (j < _raw.Length && char.IsWhiteSpace(_raw[j]))
        {
            j++;
        }

        var start = j;
        if (j < _raw.Length && _raw[j] is '"' or '\'')
        {
            var close = _raw.IndexOf(_raw[j], j + 1);
            close = close < 0 ? _raw.Length : close;
            i = Math.Min(close + 1, _raw.Length);
            return _raw[(start + 1)..close];
        }

        while (j < _raw.Length && !char.IsWhiteSpace(_raw[j]) && _raw[j] != '>')
        {
            j++;
        }

        i = j;
        return _raw[start..j];
    }
}
