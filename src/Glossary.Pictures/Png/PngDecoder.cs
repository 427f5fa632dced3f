using System.Buffers.Binary;

namespace Glossary.Pictures;

/// <summary>Turns the rows of a PNG of any kind into eight-bit samples.</summary>
internal sealed class PngDecoder
{
    private readonly PngImage _image;
    private readonly int _width;
    private readonly byte[] _color;
    private readonly byte[] _alpha;
    private readonly int _transparentGray = -1;
    private readonly (int Red, int Green, int Blue) _transparentColor = (-1, -1, -1);

    private PngDecoder(PngImage image, int width, int height)
    {
        _image = image;
        _width = width;
        IsGray = image.Color is PngColor.Gray or PngColor.GrayAlpha;
        _color = new byte[width * height * (IsGray ? 1 : 3)];
        var key = image.Transparency.Span;
        _alpha = image.Color is PngColor.GrayAlpha or PngColor.RgbAlpha || !key.IsEmpty ? new byte[width * height] : [];
        if (image.Color == PngColor.Gray && !key.IsEmpty)
        {
            _transparentGray = BinaryPrimitives.ReadUInt16BigEndian(key);
        }
        else if (image.Color == PngColor.Rgb && !key.IsEmpty)
        {
            _transparentColor = (
                BinaryPrimitives.ReadUInt16BigEndian(key),
                BinaryPrimitives.ReadUInt16BigEndian(key[2..]),
                BinaryPrimitives.ReadUInt16BigEndian(key[4..]));
        }
    }

    private bool IsGray { get; }

    public static PictureSamples Decode(PngImage image, int width, int height)
    {
        var decoder = new PngDecoder(image, width, height);
        using var rows = new PngRows(image);
        foreach (var pass in PngPass.Of(image.IsInterlaced, width, height))
        {
            rows.Start(pass.Width);
            for (var y = 0; y < pass.Height; y++)
            {
                decoder.Add(rows.Next(), pass, ((pass.Y + (y * pass.StepY)) * width) + pass.X);
            }
        }

        return SampleBuffers.ToSamples(width, height, decoder.IsGray, decoder._color, decoder._alpha);
    }

    private void Add(ReadOnlySpan<byte> row, PngPass pass, int pixel)
    {
        switch (_image.Color)
        {
            case PngColor.Gray:
                AddGray(row, pass, pixel);
                break;
            case PngColor.Palette:
                AddPalette(row, pass, pixel);
                break;
            default:
                AddWhole(row, pass, pixel);
                break;
        }
    }

    private void AddGray(ReadOnlySpan<byte> row, PngPass pass, int pixel)
    {
        var depth = _image.BitDepth;
        var largest = (1 << depth) - 1;
        for (var x = 0; x < pass.Width; x++, pixel += pass.StepX)
        {
            var sample = Sample(row, x, depth);
            _color[pixel] = depth == 16 ? Rounded(sample) : (byte)(sample * 255 / largest);
            if (_alpha.Length > 0)
            {
                _alpha[pixel] = sample == _transparentGray ? (byte)0 : (byte)255;
            }
        }
    }

    private void AddPalette(ReadOnlySpan<byte> row, PngPass pass, int pixel)
    {
        var palette = _image.Palette.Span;
        var transparency = _image.Transparency.Span;
        for (var x = 0; x < pass.Width; x++, pixel += pass.StepX)
        {
            // An index beyond the palette is an error that viewers show as black (11.2.2).
            var index = Sample(row, x, _image.BitDepth);
            if ((3 * index) + 2 < palette.Length)
            {
                palette.Slice(3 * index, 3).CopyTo(_color.AsSpan(3 * pixel));
            }

            if (_alpha.Length > 0)
            {
                _alpha[pixel] = index < transparency.Length ? transparency[index] : (byte)255;
            }
        }
    }

    // Colour, or gray with alpha: samples of one or two whole bytes.
    private void AddWhole(ReadOnlySpan<byte> row, PngPass pass, int pixel)
    {
        var size = _image.BitDepth / 8;
        var colors = IsGray ? 1 : 3;
        var hasAlpha = _image.Color is PngColor.GrayAlpha or PngColor.RgbAlpha;
        var step = size * _image.Channels;
        for (var x = 0; x < pass.Width; x++, pixel += pass.StepX, row = row[step..])
        {
            for (var c = 0; c < colors; c++)
            {
                _color[(pixel * colors) + c] = size == 1 ? row[c] : Rounded(BinaryPrimitives.ReadUInt16BigEndian(row[(2 * c)..]));
            }

            if (hasAlpha)
            {
                _alpha[pixel] = size == 1 ? row[colors] : Rounded(BinaryPrimitives.ReadUInt16BigEndian(row[(2 * colors)..]));
            }
            else if (_alpha.Length > 0)
            {
                var color = size == 1
                    ? (row[0], row[1], row[2])
                    : ((int)BinaryPrimitives.ReadUInt16BigEndian(row), BinaryPrimitives.ReadUInt16BigEndian(row[2..]), BinaryPrimitives.ReadUInt16BigEndian(row[4..]));
                _alpha[pixel] = color == _transparentColor ? (byte)0 : (byte)255;
            }
        }
    }

    private static int Sample(ReadOnlySpan<byte> row, int index, int depth) => depth switch
    {
        8 => row[index],
        16 => BinaryPrimitives.ReadUInt16BigEndian(row[(2 * index)..]),
        _ => (row[index * depth / 8] >> (8 - depth - (index * depth % 8))) & ((1 << depth) - 1),
    };

    // Of 65535 as of 255, to the nearest.
    private static byte Rounded(int sample) => (byte)(((sample * 255) + 32767) / 65535);
}
