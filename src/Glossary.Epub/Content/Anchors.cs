using System.Globalization;
using System.Text;

namespace Glossary.Epub;

/// <summary>Every place in the book that a link can lead to, and the file each has come to stand in.</summary>
/// <remarks>
/// An anchor of the model becomes an XML name (EPUB 3.3, section 6.1.2 asks for XHTML, so ids are NCNames): ASCII letters, digits and hyphens stay, all else
/// is written as <c>_hex_</c>, so different anchors stay different. Ids of our own contain a full stop, which no anchor keeps.
/// </remarks>
internal sealed class Anchors
{
    private readonly Dictionary<string, string?> _files = new(StringComparer.Ordinal);

    /// <summary>Makes an anchor known, before its file is.</summary>
    public void Announce(string anchor) => _files.TryAdd(anchor, null);

    public bool Contains(string anchor) => _files.ContainsKey(anchor);

    public void Place(string anchor, string file) => _files[anchor] = file;

    /// <summary>The address of an anchor as seen from a file.</summary>
    public string Address(string anchor, string fromFile)
    {
        var file = File(anchor);
        return file == fromFile ? "#" + Id(anchor) : file + "#" + Id(anchor);
    }

    public string File(string anchor)
        => _files[anchor] ?? throw new InvalidOperationException($"the anchor “{anchor}” was announced but never written");

    /// <summary>The id of an anchor.</summary>
    public static string Id(string anchor)
    {
        var isPlain = anchor.Length > 0 && char.IsAsciiLetter(anchor[0]);
        foreach (var c in anchor)
        {
            isPlain &= char.IsAsciiLetterOrDigit(c) || c == '-';
        }

        // A name may not begin with a digit or a hyphen (Namespaces in XML, section 4).
        return isPlain ? anchor : anchor.Length == 0 || !char.IsAsciiLetter(anchor[0]) ? "_-" + Escape(anchor) : Escape(anchor);
    }

    /// <summary>An id of our own: what it marks, then the anchor it belongs to.</summary>
    public static string OwnId(string kind, string anchor) => kind + "." + Escape(anchor);

    private static string Escape(string anchor)
    {
        var id = new StringBuilder();
        foreach (var c in anchor)
        {
            if (char.IsAsciiLetterOrDigit(c) || c == '-')
            {
                id.Append(c);
            }
            else
            {
                id.Append('_').Append(((int)c).ToString("x", CultureInfo.InvariantCulture)).Append('_');
            }
        }

        return id.ToString();
    }
}
