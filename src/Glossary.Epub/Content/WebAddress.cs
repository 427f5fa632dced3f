using System.Buffers;
using System.Globalization;
using System.Text;

namespace Glossary.Epub;

/// <summary>An address on the web as an author wrote it, made one that every reader can parse (RFC 3986, appendix A).</summary>
internal static class WebAddress
{
    // Schemes a book has reason to use, all of them registered; EPUBCheck warns of others.
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "ftp", "news"];

    // Unreserved and reserved characters without the brackets, which may stand in a host alone.
    private static readonly SearchValues<char> Allowed
        = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&'()*+,;=%");

    private static readonly SearchValues<char> HostCharacters
        = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._");

    /// <summary>The address with all that is not allowed percent-encoded; null if it cannot be followed.</summary>
    public static string? Clean(string address)
    {
        address = address.Trim();
        var colon = address.IndexOf(':');
        if (colon <= 0 || colon == address.Length - 1)
        {
            return null;
        }

        var scheme = address[..colon].ToLowerInvariant();
        if (Array.IndexOf(Schemes, scheme) < 0)
        {
            return null;
        }

        var rest = address.AsSpan(colon + 1);
        if (scheme is not ("http" or "https" or "ftp"))
        {
            return scheme + ":" + Encode(rest);
        }

        if (!rest.StartsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        rest = rest[2..];
        var end = rest.IndexOfAny('/', '?', '#');
        var authority = end < 0 ? rest : rest[..end];
        return AsciiAuthority(authority) is { } ascii ? $"{scheme}://{ascii}{Encode(end < 0 ? default : rest[end..])}" : null;
    }

    // A host in another script is written as the network knows it (RFC 3492).
    private static string? AsciiAuthority(ReadOnlySpan<char> authority)
    {
        var ascii = authority.ToString();
        if (!Ascii.IsValid(authority))
        {
            try
            {
                ascii = new IdnMapping().GetAscii(ascii);
            }
            catch (ArgumentException)
            {
                return null;
            }
        }

        return IsAuthority(ascii) ? ascii : null;
    }

    private static bool IsAuthority(ReadOnlySpan<char> authority)
    {
        var colon = authority.LastIndexOf(':');
        var host = colon < 0 ? authority : authority[..colon];
        var port = colon < 0 ? "80" : authority[(colon + 1)..];
        return host.Length is > 0 and <= 253 && !host.ContainsAnyExcept(HostCharacters) && HasGoodLabels(host)
            && ushort.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    private static bool HasGoodLabels(ReadOnlySpan<char> host)
    {
        foreach (var range in host.Split('.'))
        {
            if (host[range].Length is 0 or > 63 || !IsReadableLabel(host[range]))
            {
                return false;
            }
        }

        // A host that ends in a number is an IPv4 address (URL Standard, section 3.5); then all of it must be one.
        var last = host[(host.LastIndexOf('.') + 1)..];
        return last.ContainsAnyExceptInRange('0', '9') || System.Net.IPAddress.TryParse(host, out _);
    }

    // A label of another script must say something once it is read back (RFC 5890, section 2.3.2.1).
    private static bool IsReadableLabel(ReadOnlySpan<char> label)
    {
        if (!label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        try
        {
            return !Ascii.IsValid(new IdnMapping().GetUnicode(label.ToString()));
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string Encode(ReadOnlySpan<char> text)
    {
        var output = new StringBuilder(text.Length);
        Span<byte> bytes = stackalloc byte[4];
        var hasFragment = false;
        for (var i = 0; i < text.Length;)
        {
            var isFirstHash = text[i] == '#' && !hasFragment;
            if (text[i] == '%' ? IsEscape(text[i..]) : Allowed.Contains(text[i]) && (text[i] != '#' || isFirstHash))
            {
                hasFragment |= isFirstHash;
                output.Append(text[i++]);
                continue;
            }

            // An unpaired surrogate becomes the replacement character.
            Rune.DecodeFromUtf16(text[i..], out var rune, out var taken);
            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)])
            {
                output.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }

            i += taken;
        }

        return output.ToString();
    }

    private static bool IsEscape(ReadOnlySpan<char> text)
        => text.Length >= 3 && char.IsAsciiHexDigit(text[1]) && char.IsAsciiHexDigit(text[2]);
}
