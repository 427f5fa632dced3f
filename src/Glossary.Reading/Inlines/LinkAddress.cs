using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Addresses of links: their scheme, and whether following it is safe.</summary>
internal static class LinkAddress
{
    // Schemes a reader may follow without running or reading anything on their machine.
    private static readonly string[] SafeSchemes =
        ["http", "https", "mailto", "ftp", "ftps", "tel", "sms", "geo", "irc", "ircs", "news", "doi", "urn", "git", "ssh", "magnet", "xmpp", "matrix", "info"];

    /// <summary>The length of the scheme in front of the colon; 0 if there is none. One letter is a drive, not a scheme.</summary>
    /// <remarks>RFC 3986, section 3.1.</remarks>
    public static int SchemeLength(ReadOnlySpan<char> address)
    {
        for (var i = 0; i < address.Length && i < 32; i++)
        {
            var c = address[i];
            if (c == ':')
            {
                return i >= 2 ? i : 0;
            }

            if (!(char.IsAsciiLetter(c) || (i > 0 && (char.IsAsciiDigit(c) || c is '+' or '-' or '.'))))
            {
                return 0;
            }
        }

        return 0;
    }

    public static bool IsSafe(ReadOnlySpan<char> scheme)
    {
        foreach (var safe in SafeSchemes)
        {
            if (scheme.Equals(safe, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The safe scheme that a misspelt one was meant to be; null if none is near.</summary>
    public static string? Nearest(string scheme)
    {
        foreach (var candidate in (ReadOnlySpan<string>)["https", "http", "mailto"])
        {
            if (EditDistance.Between(scheme.ToLowerInvariant(), candidate, 1) <= 1)
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>The address without what browsers skip: control characters, and blanks around it.</summary>
    public static string Clean(string address)
    {
        var trimmed = address.Trim();
        return trimmed.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0 ? trimmed : string.Concat(trimmed.Where(c => c >= ' '));
    }
}
