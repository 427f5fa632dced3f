using System.Text;

namespace Glossary.Tests;

/// <summary>A face with TrueType outlines made by hand: glyph 1 (A) a square, glyph 2 (B) a round form, glyph 3 (C) put together from both, glyph 4 blank.</summary>
internal static class TinyTrueType
{
    // Bounds, one contour, its end, no instructions, flags (on-curve 1, off-curve 0), then the steps in x and in y.
    private static byte[] Square => [.. SfntFile.Words(1, 0, 0, 500, 500, 3, 0), 1, 1, 1, 1, .. SfntFile.Words(0, 500, 0, -500, 0, 0, 500, 0)];

    private static byte[] Round => [.. SfntFile.Words(1, 0, 0, 400, 400, 3, 0), 1, 0, 1, 0, .. SfntFile.Words(0, 400, 0, -400, 0, 0, 400, 0)];

    // Two components with offsets in words (flags 1 and 2), the first saying that more follow (0x20).
    private static byte[] Composite => SfntFile.Words(-1, 0, 0, 1000, 500, 0x23, 1, 0, 0, 0x03, 2, 600, 50);

    public static SfntFile Make()
    {
        byte[][] glyphs = [Square, Square, Round, Composite, []];
        var offsets = new List<int> { 0 };
        var outlines = new List<byte>();
        foreach (var glyph in glyphs)
        {
            outlines.AddRange(glyph);
            outlines.AddRange(new byte[(4 - (glyph.Length % 4)) % 4]);
            offsets.Add(outlines.Count / 2);
        }

        return new(0x00010000)
        {
            ["head"] = SfntFile.Words(1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 1000, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000, 500, 0, 8, 2, 0, 0),
            ["hhea"] = SfntFile.Words(1, 0, 800, -200, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, 3),
            ["hmtx"] = SfntFile.Words(510, 0, 520, 0, 530, 0, 0, 0),
            ["maxp"] = SfntFile.Words(1, 0, 5, 4, 1, 8, 2, 2, 0, 0, 0, 0, 0, 0, 2, 1),
            ["cmap"] = [.. SfntFile.Words(0, 1, 3, 1, 0, 12, 4, 32, 0, 4, 4, 1, 0), .. SfntFile.Words('D', 0xFFFF, 0, 'A', 0xFFFF, 1 - 'A', 1, 0, 0)],
            ["loca"] = SfntFile.Words([.. offsets]),
            ["glyf"] = [.. outlines],
            ["name"] = [.. SfntFile.Words(0, 1, 18, 3, 1, 0x409, 1, 8, 0), .. Encoding.BigEndianUnicode.GetBytes("Tiny")],
            ["post"] = SfntFile.Words(3, 0, -12, 0x8000, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0),
        };
    }
}
