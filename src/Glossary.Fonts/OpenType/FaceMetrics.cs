using System.Buffers.Binary;

namespace Glossary.Fonts;

/// <summary>The measures of a face as a whole and the advances of its glyphs (head, hhea, OS/2, post, maxp, hmtx).</summary>
internal sealed class FaceMetrics
{
    private const int UseTypographicMetrics = 1 << 7; // OS/2.fsSelection
    private readonly ReadOnlyMemory<byte> _advances;
    private readonly int _advanceCount;

    public FaceMetrics(TableDirectory tables)
    {
        var head = tables.Require("head", 54).Span;
        UnitsPerEm = BinaryPrimitives.ReadUInt16BigEndian(head[18..]);
        if (UnitsPerEm is < 16 or > 16384)
        {
            throw new FontFormatException($"the font has {UnitsPerEm} units to the em, which is outside 16 to 16384");
        }

        Bounds = new(Signed(head, 36), Signed(head, 38), Signed(head, 40), Signed(head, 42));
        GlyphCount = BinaryPrimitives.ReadUInt16BigEndian(tables.Require("maxp", 6).Span[4..]);
        var horizontal = tables.Require("hhea", 36).Span;
        _advanceCount = BinaryPrimitives.ReadUInt16BigEndian(horizontal[34..]);
        _advances = tables.Require("hmtx", 4);
        if (GlyphCount == 0 || _advanceCount == 0 || _advances.Length < 4 * _advanceCount)
        {
            throw new FontFormatException("the font's table of advances is broken");
        }

        (Ascender, Descender) = (Signed(horizontal, 4), Signed(horizontal, 6));
        var windows = tables.Find("OS/2").Span;
        if (windows.Length >= 72 && ((BinaryPrimitives.ReadUInt16BigEndian(windows[62..]) & UseTypographicMetrics) != 0 || (Ascender == 0 && Descender == 0)))
        {
            (Ascender, Descender) = (Signed(windows, 68), Signed(windows, 70));
        }

        var post = tables.Find("post").Span;
        if (post.Length >= 16)
        {
            ItalicAngle = BinaryPrimitives.ReadInt32BigEndian(post[4..]) / 65536.0;
            IsFixedPitch = BinaryPrimitives.ReadUInt32BigEndian(post[12..]) != 0;
        }
    }

    public int UnitsPerEm { get; }

    public int GlyphCount { get; }

    public GlyphBounds Bounds { get; }

    public int Ascender { get; }

    public int Descender { get; }

    public double ItalicAngle { get; }

    public bool IsFixedPitch { get; }

    // Glyphs beyond the last long record all advance as far as it does.
    public int Advance(int glyph)
        => glyph >= GlyphCount ? 0 : BinaryPrimitives.ReadUInt16BigEndian(_advances.Span[(4 * Math.Min(glyph, _advanceCount - 1))..]);

    private static int Signed(ReadOnlySpan<byte> table, int offset) => BinaryPrimitives.ReadInt16BigEndian(table[offset..]);
}
