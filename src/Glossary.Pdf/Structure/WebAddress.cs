using System.Text;

namespace Glossary.Pdf;

/// <summary>Addresses as a URI action may hold them (ISO 32000-1, 12.6.4.7): ASCII only, and of a kind that is safe to follow.</summary>
internal static class WebAddress
{
    private static readonly string[] Schemes = ["http", "https", "mailto", "ftp", "ftps", "tel", "doi", "urn"];

    /// <summary>The address in ASCII; null if it is none that a reader should follow.</summary>
    public static string? Of(string address)
    {
        var colon = address.IndexOf(':');
        if (colon < 0 || !Schemes.Contains(address[..colon], StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        // RFC 3986, 2.1: every other byte of the UTF-8 form is escaped; what is escaped already stays.
        var escaped = new StringBuilder(address.Length);
        foreach (var b in Encoding.UTF8.GetBytes(CleanText.Of(address)))
        {
            if (b is > 0x20 and < 0x7F && "\"<>\\^`{|}".IndexOf((char)b) < 0)
            {
                escaped.Append((char)b);
            }
            else
            {
                escaped.Append('%').Append(b.ToString("X2"));
            }
        }

        return escaped.ToString();
    }
}
