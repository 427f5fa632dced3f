using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Glossary.Pictures;

namespace Glossary.Tests;

/// <summary>Writes PNG files of every kind from samples, for the reader to read.</summary>
internal sealed class PngFile
{
    private readonly List<byte> _file = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>A whole file. <paramref name="sample"/> gives the sample of a channel at a place.</summary>
    public static byte[] Make(
        int width,
        int height,
        PngColor color,
        int depth,
        Func<int, int, int, int> sample,
        bool isInterlaced = false,
        byte[]? palette = null,
        byte[]? transparency = null,
        int filter = 0)
    {
        var file = new PngFile();
        file.Chunk("IHDR", Header(width, height, color, depth, isInterlaced));
        if (palette is not null)
        {
            file.Chunk("PLTE", palette);
        }

        if (transparency is not null)
        {
            file.Chunk("tRNS", transparency);
        }

        file.Chunk("IDAT", Compress(Rows(width, height, color, depth, sample, isInterlaced, filter)));
        file.Chunk("IEND", []);
        return file.ToArray();
    }

    public static byte[] Header(int width, int height, PngColor color, int depth, bool isInterlaced = false)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)depth, (byte)color, (byte)(isInterlaced ? 1 : 0));
        return header;
    }

    public static byte[] Compress(byte[] bytes)
    {
        using var stream = new MemoryStream();
        using (var zlib = new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        return stream.ToArray();
    }

    public PngFile Chunk(string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        _file.AddRange([.. Big(content.Length), .. named, .. Big((int)Checksum(named))]);
        return this;
    }

    public byte[] ToArray() => [.. _file];

    private static byte[] Big(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    // Bit by bit, unlike the reader's.
    private static uint Checksum(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var i = 0; i < 8; i++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320);
            }
        }

        return ~crc;
    }

    private static byte[] Rows(int width, int height, PngColor color, int depth, Func<int, int, int, int> sample, bool isInterlaced, int filter)
    {
        var channels = new PngImage(color, depth, false, default, default, []).Channels;
        var all = new List<byte>();
        (int X, int Y, int StepX, int StepY)[] passes = isInterlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        foreach (var (x0, y0, stepX, stepY) in passes)
        {
            byte[]? above = null;
            for (var y = y0; y < height && x0 < width; y += stepY)
            {
                var bits = new StringBuilder();
                for (var x = x0; x < width; x += stepX)
                {
                    for (var c = 0; c < channels; c++)
                    {
                        bits.Append(Convert.ToString(sample(x, y, c), 2).PadLeft(depth, '0'));
                    }
                }

                var row = new byte[(bits.Length + 7) / 8];
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] = Convert.ToByte(bits.ToString(8 * i, Math.Min(8, bits.Length - (8 * i))).PadRight(8, '0'), 2);
                }

                all.AddRange(Filtered(row, above ?? new byte[row.Length], filter, Math.Max(1, channels * depth / 8)));
                above = row;
            }
        }

        return [.. all];
    }

    private static byte[] Filtered(byte[] row, byte[] above, int filter, int step)
    {
        var filtered = new byte[row.Length + 1];
        filtered[0] = (byte)filter;
        for (var i = 0; i < row.Length; i++)
        {
            var left = i >= step ? (int)row[i - step] : 0;
            var aboveLeft = i >= step ? (int)above[i - step] : 0;
            var guess = left + above[i] - aboveLeft;
            int[] nearest = [left, above[i], aboveLeft];
            var predicted = filter switch
            {
                1 => left,
                2 => above[i],
                3 => (left + above[i]) / 2,
                4 => nearest.OrderBy(n => Math.Abs(guess - n)).First(),
                _ => 0,
            };
            filtered[i + 1] = (byte)(row[i] - predicted);
        }

        return filtered;
    }
}
