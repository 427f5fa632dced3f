using System.Globalization;
using System.Text;

namespace Glossary.Pdf;

/// <summary>What the glyphs of an embedded font say (ISO 32000-1, 9.10.3). A glyph says one thing in the whole file: what it stood for first.</summary>
internal sealed class ToUnicodeMap
{
    // A CMap block holds at most a hundred entries (Adobe Technical Note 5014).
    private const int BlockSize = 100;

    private readonly List<string?> _sayings = [];
    private readonly List<string?> _suggestions = [];

    /// <summary>True where the glyph with this code says just this text, be it that it says it from now on.</summary>
    public bool Says(int code, ReadOnlySpan<char> text)
    {
        Reserve(code);
        if (_sayings[code] is { } saying)
        {
            return Equal(saying, text);
        }

        if (text.IsEmpty)
        {
            return false;
        }

        _sayings[code] = Clean(text);
        return true;
    }

    /// <summary>What the glyph says if nothing better turns up; where it stands now, an ActualText speaks for it.</summary>
    public void Suggest(int code, ReadOnlySpan<char> text)
    {
        Reserve(code);
        if (_suggestions[code] is null && !text.IsEmpty)
        {
            _suggestions[code] = Clean(text);
        }
    }

    public string this[int code]
    {
        get
        {
            Reserve(code);
            return _sayings[code] ?? _suggestions[code] ?? "\uFFFD";
        }
    }

    /// <summary>The CMap for codes up to and without <paramref name="count"/>, code 0 left out unless it was used.</summary>
    public byte[] Write(int count)
    {
        var map = new StringBuilder();
        map.Append("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n");
        map.Append("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
        map.Append("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n");
        map.Append("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        Reserve(count - 1);
        var singles = new List<string>();
        var ranges = new List<string>();
        for (var code = _sayings[0] is null && _suggestions[0] is null ? 1 : 0; code < count;)
        {
            var end = RangeEnd(code, count);
            if (end - code > 1)
            {
                ranges.Add($"<{code:X4}><{end - 1:X4}><{Hexadecimal(this[code])}>");
            }
            else
            {
                singles.Add($"<{code:X4}><{Hexadecimal(this[code])}>");
            }

            code = end;
        }

        Blocks(map, singles, "bfchar");
        Blocks(map, ranges, "bfrange");
        map.Append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n");
        return Encoding.ASCII.GetBytes(map.ToString());
    }

    private static void Blocks(StringBuilder map, List<string> entries, string kind)
    {
        for (var start = 0; start < entries.Count; start += BlockSize)
        {
            var count = Math.Min(BlockSize, entries.Count - start);
            map.Append(CultureInfo.InvariantCulture, $"{count} begin{kind}\n");
            for (var i = start; i < start + count; i++)
            {
                map.Append(entries[i]).Append('\n');
            }

            map.Append("end").Append(kind).Append('\n');
        }
    }

    // Codes that follow each other with characters that do too; neither's last byte may run over.
    private int RangeEnd(int code, int count)
    {
        var end = code + 1;
        var first = this[code];
        if (first.Length == 1)
        {
            while (end < count && (end & 0xFF) != 0 && ((first[0] + end - code) & 0xFF) != 0
                && this[end] is { Length: 1 } next && next[0] == first[0] + end - code)
            {
                end++;
            }
        }

        return end;
    }

    private static string Hexadecimal(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    private static bool Equal(string saying, ReadOnlySpan<char> text)
        => text.Length == 1 && saying.Length == 1 ? saying[0] == Plain(text[0]) : saying == Clean(text);

    private static string Clean(ReadOnlySpan<char> text)
        => text.Length == 1 ? CleanText.Of(Plain(text[0]).ToString()) : CleanText.Of(text.ToString().Replace('\u00A0', ' '));

    // Whoever copies text wants blanks, whether or not a line could have been broken there.
    private static char Plain(char c) => c is '\u00A0' or < ' ' ? ' ' : c;

    private void Reserve(int code)
    {
        while (_sayings.Count <= code)
        {
            _sayings.Add(null);
            _suggestions.Add(null);
        }
    }
}
