namespace Glossary.Tests;

/// <summary>A CID-keyed face made by hand: five glyphs, squares of 100, 200, … units, whose CIDs are 0, 100, 500, 501 and 7000.</summary>
internal static class TinyCidKeyed
{
    public static SfntFile Make()
    {
        var tiny = TinyTrueType.Make();
        var sfnt = new SfntFile(0x4F54544F) { ["CFF "] = CompactFontFormat() };
        foreach (var tag in new[] { "head", "hhea", "hmtx", "cmap", "name", "post" })
        {
            sfnt[tag] = tiny[tag];
        }

        sfnt["maxp"] = SfntFile.Words(0, 0x5000, 5);
        return sfnt;
    }

    // Adobe's Technical Note 5176: header, names, top dictionary, strings, no subroutines, then what the top dictionary points to.
    private static byte[] CompactFontFormat()
    {
        byte[] header = [1, 0, 4, 4];
        var names = Index("Tiny"u8.ToArray());
        var strings = Index("Adobe"u8.ToArray(), "Identity"u8.ToArray());
        byte[] subroutines = [0, 0];
        byte[] charset = [0, .. SfntFile.Words(100, 500, 501, 7000)];
        byte[] selector = [3, .. SfntFile.Words(1, 0), 0, .. SfntFile.Words(5)]; // all glyphs belong to dictionary 0
        var charStrings = Index([.. Enumerable.Range(1, 5).Select(i => Square(100 * i))]);
        var start = header.Length + names.Length + Index(TopDictionary(0, 0, 0, 0)).Length + strings.Length + subroutines.Length;
        var selectorAt = start + charset.Length;
        var charStringsAt = selectorAt + selector.Length;
        var fontsAt = charStringsAt + charStrings.Length;
        byte[] privateSize = [.. Number(0), .. Number(0), 18]; // an empty private dictionary
        return
        [
            .. header, .. names, .. Index(TopDictionary(start, selectorAt, charStringsAt, fontsAt)), .. strings, .. subroutines,
            .. charset, .. selector, .. charStrings, .. Index(privateSize),
        ];
    }

    private static byte[] TopDictionary(int charset, int selector, int charStrings, int fonts) =>
    [
        .. Number(391), .. Number(392), .. Number(0), 12, 30, // registry, ordering, supplement
        .. Number(8000), 12, 34, .. Number(charset), 15, .. Number(selector), 12, 37, .. Number(charStrings), 17, .. Number(fonts), 12, 36,
    ];

    // Move by (0, 0), then lines right, up and left; the end of the glyph closes it.
    private static byte[] Square(int size) => [.. Short(0), 22, .. Short(size), .. Short(size), .. Short(-size), 6, 14];

    private static byte[] Number(int value) => [29, (byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private static byte[] Short(int value) => [28, (byte)(value >> 8), (byte)value];

    private static byte[] Index(params byte[][] items)
    {
        var offsets = new List<int> { 1 };
        foreach (var item in items)
        {
            offsets.Add(offsets[^1] + item.Length);
        }

        return [.. SfntFile.Words(items.Length), 2, .. SfntFile.Words([.. offsets]), .. items.SelectMany(i => i)];
    }
}
