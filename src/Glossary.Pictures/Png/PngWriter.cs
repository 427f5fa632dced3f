using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Glossary.Pictures;

/// <summary>Writes a drawing as a PNG: with a palette where it has few colours, else with as many channels as it needs.</summary>
internal static class PngWriter
{
    private const double MetresPerInch = 0.0254;

    public static byte[] Write(Raster raster, double dotsPerInch)
    {
        var palette = PngPalette.Of(raster.Pixels);
        var color = palette is not null ? PngColor.Palette : IsOpaque(raster.Pixels) ? PngColor.Rgb : PngColor.RgbAlpha;
        using var file = new MemoryStream();
        file.Write(PngReader.Signature);

        Span<byte> header = stackalloc byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, raster.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], raster.Height);
        header[8] = 8;
        header[9] = (byte)color;
        WriteChunk(file, "IHDR"u8, header);
        if (dotsPerInch > 0)
        {
            Span<byte> density = stackalloc byte[9];
            BinaryPrimitives.WriteInt32BigEndian(density, (int)Math.Round(dotsPerInch / MetresPerInch));
            density[..4].CopyTo(density[4..]);
            density[8] = 1;
            WriteChunk(file, "pHYs"u8, density);
        }

        if (palette is not null)
        {
            WriteChunk(file, "PLTE"u8, palette.Colors);
            if (palette.Alphas.Length > 0)
            {
                WriteChunk(file, "tRNS"u8, palette.Alphas);
            }
        }

        WriteChunk(file, "IDAT"u8, Compress(raster, palette, color));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static ReadOnlySpan<byte> Compress(Raster raster, PngPalette? palette, PngColor color)
    {
        const byte Unfiltered = 0;
        const byte Up = 2;
        var channels = color switch
        {
            PngColor.Palette => 1,
            PngColor.Rgb => 3,
            _ => 4,
        };
        var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[1 + (raster.Width * channels)];
            var sameRow = new byte[row.Length]; // A row like the one above is all zero once that is taken away.
            sameRow[0] = Up;
            row[0] = Unfiltered;
            for (var y = 0; y < raster.Height; y++)
            {
                if (y > 0 && raster.Row(y).SequenceEqual(raster.Row(y - 1)))
                {
                    zlib.Write(sameRow);
                    continue;
                }

                Encode(raster.Row(y), palette, channels, row.AsSpan(1));
                zlib.Write(row);
            }
        }

        return compressed.GetBuffer().AsSpan(0, (int)compressed.Length);
    }

    private static void Encode(ReadOnlySpan<uint> pixels, PngPalette? palette, int channels, Span<byte> row)
    {
        if (palette is not null)
        {
            palette.Encode(pixels, row);
            return;
        }

        var bytes = MemoryMarshal.AsBytes(pixels);
        for (var x = 0; x < pixels.Length; x++)
        {
            bytes.Slice(4 * x, channels).CopyTo(row[(channels * x)..]);
        }
    }

    private static bool IsOpaque(ReadOnlySpan<uint> pixels)
    {
        foreach (var pixel in pixels)
        {
            if (Raster.Unpack(pixel).Alpha != 255)
            {
                return false;
            }
        }

        return true;
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> name, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        var start = (int)file.Length;
        file.Write(name);
        file.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, PngChecksum.Of(file.GetBuffer().AsSpan(start, (int)file.Length - start)));
        file.Write(number);
    }
}
