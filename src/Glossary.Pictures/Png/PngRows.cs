using System.IO.Compression;

namespace Glossary.Pictures;

/// <summary>The rows of a PNG, inflated and unfiltered one after the other.</summary>
internal sealed class PngRows : IDisposable
{
    private readonly ZLibStream _inflater;
    private readonly int _bytesPerPixel;
    private byte[] _row = [];
    private byte[] _above = [];
    private int _length;

    public PngRows(PngImage image)
    {
        _inflater = new(new MemoryStream(image.Compressed()), CompressionMode.Decompress);
        BitsPerPixel = image.BitDepth * image.Channels;
        _bytesPerPixel = Math.Max(1, BitsPerPixel / 8);
    }

    public int BitsPerPixel { get; }

    /// <summary>Inflates all rows and throws if any is missing or damaged.</summary>
    public static void Check(PngImage image, int width, int height)
    {
        using var rows = new PngRows(image);
        foreach (var pass in PngPass.Of(image.IsInterlaced, width, height))
        {
            rows.Start(pass.Width);
            for (var y = 0; y < pass.Height; y++)
            {
                rows.ReadFiltered();
            }
        }
    }

    /// <summary>Begins a picture, or one pass of an interlaced one.</summary>
    public void Start(int width)
    {
        _length = (int)((((long)width * BitsPerPixel) + 7) / 8);
        if (_row.Length < _length + 1)
        {
            (_row, _above) = (new byte[_length + 1], new byte[_length + 1]);
        }

        Array.Clear(_row);
    }

    /// <summary>The next row, valid until the one after it is asked for.</summary>
    public ReadOnlySpan<byte> Next()
    {
        (_row, _above) = (_above, _row);
        var filter = ReadFiltered();
        var row = _row.AsSpan(1, _length);
        Unfilter(filter, row, _above.AsSpan(1, _length), _bytesPerPixel);
        return row;
    }

    public void Dispose() => _inflater.Dispose();

    // PNG (third edition), 9.2.
    private static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        switch (filter)
        {
            case 1:
                for (var i = step; i < row.Length; i++)
                {
                    row[i] += row[i - step];
                }

                break;
            case 2:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += above[i];
                }

                break;
            case 3:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += (byte)(((i >= step ? row[i - step] : 0) + above[i]) / 2);
                }

                break;
            case 4:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += i >= step ? Paeth(row[i - step], above[i], above[i - step]) : above[i];
                }

                break;
            default:
                break;
        }
    }

    private static byte Paeth(int left, int above, int aboveLeft)
    {
        var toLeft = Math.Abs(above - aboveLeft);
        var toAbove = Math.Abs(left - aboveLeft);
        var toAboveLeft = Math.Abs(left + above - (2 * aboveLeft));
        return (byte)(toLeft <= toAbove && toLeft <= toAboveLeft ? left : toAbove <= toAboveLeft ? above : aboveLeft);
    }

    private int ReadFiltered()
    {
        int read;
        try
        {
            read = _inflater.ReadAtLeast(_row.AsSpan(0, _length + 1), _length + 1, throwOnEndOfStream: false);
        }
        catch (InvalidDataException)
        {
            throw new PictureFormatException("the PNG is damaged: its samples cannot be decompressed");
        }

        if (read <= _length)
        {
            throw new PictureFormatException("the PNG is damaged: it has fewer rows than it says");
        }

        return _row[0] <= 4 ? _row[0] : throw new PictureFormatException("the PNG is damaged: a row has an unknown filter");
    }
}
