using System.Buffers.Binary;
using System.IO.Compression;

namespace Glossary.Pictures;

/// <summary>Writes a drawing as a PNG: with a palette where it has few colours, else with all its channels.</summary>
internal static class PngWriter
{
    private const double MetresPerInch = 0.0254;

    public static byte[] Write(Raster raster, double dotsPerInch)
    {
        var palette = new PngPalette();
        var data = CompressWithPalette(raster, palette);
        var color = data is null ? PngColor.RgbAlpha : PngColor.Palette;
        var file = new MemoryStream();
        file.Write(PngReader.Signature);

        Span<byte> header = stackalloc byte[13];
        header.Clear();
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

        if (data is not null)
        {
            WriteChunk(file, "PLTE"u8, palette.Colors());
            if (palette.HasTransparency)
            {
                WriteChunk(file, "tRNS"u8, palette.Alphas());
            }
        }

        data ??= CompressWhole(raster);
        WriteChunk(file, "IDAT"u8, data.GetBuffer().AsSpan(0, (int)data.Length));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    // One byte a pixel; null if the drawing has more colours than a palette. The palette fills as the rows go by.
    private static MemoryStream? CompressWithPalette(Raster raster, PngPalette palette)
    {
        using var rows = new FilteredRows(raster.Width);
        var painter = new RowPainter(raster);
        for (var y = 0; y < raster.Height; y++)
        {
            if (painter.Next())
            {
                if (!palette.TryEncode(painter.Row, rows.Samples))
                {
                    return null;
                }

                rows.Write();
            }
            else
            {
                rows.WriteSame();
            }
        }

        return rows.Finish();
    }

    private static MemoryStream CompressWhole(Raster raster)
    {
        using var rows = new FilteredRows(4 * raster.Width);
        var painter = new RowPainter(raster);
        for (var y = 0; y < raster.Height; y++)
        {
            if (painter.Next())
            {
                for (var x = 0; x < painter.Row.Length; x++)
                {
                    BinaryPrimitives.WriteUInt32LittleEndian(rows.Samples.AsSpan(4 * x), painter.Row[x]);
                }

                rows.Write();
            }
            else
            {
                rows.WriteSame();
            }
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

    // Each row as its difference from the one above (filter 2): the sides of rectangles and of stems vanish.
    private sealed class FilteredRows : IDisposable
    {
        private const byte Up = 2;
        private readonly MemoryStream _compressed = new();
        private readonly ZLibStream _zlib;
        private readonly byte[] _same;
        private readonly byte[] _filtered;
        private byte[] _above;

        public FilteredRows(int length)
        {
            _zlib = new(_compressed, CompressionLevel.Optimal, leaveOpen: true);
            (Samples, _above, _filtered, _same) = (new byte[length], new byte[length], new byte[length + 1], new byte[length + 1]);
            (_filtered[0], _same[0]) = (Up, Up);
        }

        /// <summary>Where the samples of the next row go.</summary>
        public byte[] Samples { get; private set; }

        public void Write()
        {
            for (var i = 0; i < Samples.Length; i++)
            {
                _filtered[i + 1] = (byte)(Samples[i] - _above[i]);
            }

            _zlib.Write(_filtered);
            (Samples, _above) = (_above, Samples);
        }

        public void WriteSame() => _zlib.Write(_same);

        public MemoryStream Finish()
        {
            _zlib.Dispose();
            return _compressed;
        }

        public void Dispose() => _zlib.Dispose();
    }
}
