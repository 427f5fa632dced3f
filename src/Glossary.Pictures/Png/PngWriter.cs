using System.Buffers.Binary;
using System.IO.Compression;

namespace Glossary.Pictures;

/// <summary>Writes a drawing as a PNG: with a palette where it has few colours, else with all its channels.</summary>
internal static class PngWriter
{
    private const double MetresPerInch = 0.0254;

    public static byte[] Write(Raster raster, double dotsPerInch)
    {
        var palette = PngPalette.Of(raster);
        var file = new MemoryStream();
        file.Write(PngReader.Signature);

        Span<byte> header = stackalloc byte[13];
        header.Clear();
        BinaryPrimitives.WriteInt32BigEndian(header, raster.Width);
        BinaryPrimitives.WriteInt32BigEndian(header[4..], raster.Height);
        header[8] = (byte)(palette?.BitDepth ?? 8);
        header[9] = (byte)(palette is null ? PngColor.RgbAlpha : PngColor.Palette);
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
            WriteChunk(file, "PLTE"u8, palette.Colors());
            if (palette.HasTransparency)
            {
                WriteChunk(file, "tRNS"u8, palette.Alphas());
            }
        }

        using var data = palette is null ? CompressWhole(raster) : CompressWithPalette(raster, palette);
        WriteChunk(file, "IDAT"u8, data.GetBuffer().AsSpan(0, (int)data.Length));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static MemoryStream CompressWithPalette(Raster raster, PngPalette palette)
    {
        var perByte = 8 / palette.BitDepth;
        var numbers = new byte[raster.Width];
        using var rows = new FilteredRows((raster.Width + perByte - 1) / perByte, isDifference: false);
        var painter = new RowPainter(raster);
        for (var y = 0; y < raster.Height; y++)
        {
            if (painter.Next())
            {
                palette.TryEncode(painter.Row, numbers);
                Pack(numbers, palette.BitDepth, rows.Samples);
            }

            rows.Write();
        }

        return rows.Finish();
    }

    // The leftmost pixel in the highest bits (PNG, third edition, 7.2).
    private static void Pack(byte[] numbers, int bitDepth, byte[] samples)
    {
        var perByte = 8 / bitDepth;
        for (var i = 0; i < samples.Length; i++)
        {
            var packed = 0;
            for (var j = i * perByte; j < (i + 1) * perByte; j++)
            {
                packed = (packed << bitDepth) | (j < numbers.Length ? numbers[j] : 0);
            }

            samples[i] = (byte)packed;
        }
    }

    private static MemoryStream CompressWhole(Raster raster)
    {
        using var rows = new FilteredRows(4 * raster.Width, isDifference: true);
        var painter = new RowPainter(raster);
        for (var y = 0; y < raster.Height; y++)
        {
            if (painter.Next())
            {
                for (var x = 0; x < painter.Row.Length; x++)
                {
                    BinaryPrimitives.WriteUInt32LittleEndian(rows.Samples.AsSpan(4 * x), painter.Row[x]);
                }
            }

            rows.Write();
        }

        return rows.Finish();
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

    // Numbers of colours as they are, since their differences mean nothing (filter 0); channels as differences from the row above (filter 2).
    private sealed class FilteredRows : IDisposable
    {
        private const byte Up = 2;
        private readonly MemoryStream _compressed = new();
        private readonly ZLibStream _zlib;
        private readonly bool _isDifference;
        private readonly byte[] _filtered;
        private readonly byte[] _above;

        public FilteredRows(int length, bool isDifference)
        {
            _zlib = new(_compressed, CompressionLevel.Optimal, leaveOpen: true);
            (Samples, _above, _filtered, _isDifference) = (new byte[length], new byte[length], new byte[length + 1], isDifference);
            _filtered[0] = isDifference ? Up : (byte)0;
        }

        /// <summary>Where the samples of the next row go; they stay those of the last one until then.</summary>
        public byte[] Samples { get; }

        public void Write()
        {
            for (var i = 0; i < Samples.Length; i++)
            {
                _filtered[i + 1] = (byte)(Samples[i] - _above[i]);
            }

            if (_isDifference)
            {
                Samples.CopyTo(_above, 0);
            }

            _zlib.Write(_filtered);
        }

        public MemoryStream Finish()
        {
            _zlib.Dispose();
            return _compressed;
        }

        public void Dispose() => _zlib.Dispose();
    }
}
