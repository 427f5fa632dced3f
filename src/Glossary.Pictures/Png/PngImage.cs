namespace Glossary.Pictures;

/// <summary>What the samples of a PNG are, with the numbers of the format.</summary>
public enum PngColor
{
    Gray = 0,
    Rgb = 2,
    Palette = 3,
    GrayAlpha = 4,
    RgbAlpha = 6,
}

/// <summary>The parts of a PNG: how its samples are stored, its palette, and its compressed rows.</summary>
/// <param name="BitDepth">1, 2, 4, 8 or 16 bits a sample.</param>
/// <param name="Palette">Three bytes (RGB) an entry; empty without a palette.</param>
/// <param name="Transparency">The tRNS chunk: the alpha of palette entries, or the one gray or colour that is transparent, 16 bits a sample; else empty.</param>
/// <param name="Data">The contents of the IDAT chunks in order.</param>
public sealed record PngImage(
    PngColor Color,
    int BitDepth,
    bool IsInterlaced,
    ReadOnlyMemory<byte> Palette,
    ReadOnlyMemory<byte> Transparency,
    IReadOnlyList<ReadOnlyMemory<byte>> Data)
{
    public int Channels => Color switch
    {
        PngColor.Rgb => 3,
        PngColor.GrayAlpha => 2,
        PngColor.RgbAlpha => 4,
        _ => 1,
    };

    /// <summary>
    /// True where the compressed rows can go into a PDF as they are, under FlateDecode with a PNG predictor (ISO 32000-2, 7.4.4.4):
    /// neither interlaced nor with any transparency.
    /// </summary>
    public bool CanPassThrough => !IsInterlaced && Transparency.IsEmpty && Color is (PngColor.Gray or PngColor.Rgb or PngColor.Palette);

    /// <summary>The zlib stream of the rows in one piece.</summary>
    public byte[] Compressed()
    {
        var length = 0;
        foreach (var part in Data)
        {
            length += part.Length;
        }

        var all = new byte[length];
        var at = 0;
        foreach (var part in Data)
        {
            part.CopyTo(all.AsMemory(at));
            at += part.Length;
        }

        return all;
    }
}
