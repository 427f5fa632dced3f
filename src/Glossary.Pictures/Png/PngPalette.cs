namespace Glossary.Pictures;

/// <summary>The colours of a drawing that has at most 256.</summary>
internal sealed class PngPalette
{
    private const int Capacity = 256;
    private readonly Dictionary<uint, byte> _indices;

    private PngPalette(Dictionary<uint, byte> indices, uint[] entries)
    {
        _indices = indices;
        Colors = new byte[3 * entries.Length];
        var alphas = new byte[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var color = Raster.Unpack(entries[i]);
            (Colors[3 * i], Colors[(3 * i) + 1], Colors[(3 * i) + 2], alphas[i]) = (color.Red, color.Green, color.Blue, color.Alpha);
        }

        Alphas = alphas.AsSpan().ContainsAnyExcept((byte)255) ? alphas : [];
    }

    /// <summary>Red, green and blue of each entry.</summary>
    public byte[] Colors { get; }

    /// <summary>The alpha of each entry; empty where all are opaque.</summary>
    public byte[] Alphas { get; }

    /// <summary>The colours in the order in which they first appear; null if there are more than a palette holds.</summary>
    public static PngPalette? Of(ReadOnlySpan<uint> pixels)
    {
        var indices = new Dictionary<uint, byte>(Capacity);
        var entries = new List<uint>(Capacity);
        while (!pixels.IsEmpty)
        {
            var color = pixels[0];
            if (!indices.ContainsKey(color))
            {
                if (entries.Count == Capacity)
                {
                    return null;
                }

                indices.Add(color, (byte)entries.Count);
                entries.Add(color);
            }

            pixels = pixels[RunLength(pixels)..];
        }

        return new(indices, [.. entries]);
    }

    public void Encode(ReadOnlySpan<uint> pixels, Span<byte> row)
    {
        while (!pixels.IsEmpty)
        {
            var run = RunLength(pixels);
            row[..run].Fill(_indices[pixels[0]]);
            pixels = pixels[run..];
            row = row[run..];
        }
    }

    private static int RunLength(ReadOnlySpan<uint> pixels)
    {
        var end = pixels.IndexOfAnyExcept(pixels[0]);
        return end < 0 ? pixels.Length : end;
    }
}
