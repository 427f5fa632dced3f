using Glossary.Pictures;

namespace Glossary.Pdf;

/// <summary>Samples in their smallest form: black and white in one bit, few colours as numbers into a palette, colours without colour as gray.</summary>
/// <param name="Components">Samples a pixel.</param>
/// <param name="Palette">Red, green and blue of each colour; empty where samples are the colours themselves.</param>
internal sealed record IndexedPixels(byte[] Samples, int Components, int BitsPerSample, byte[] Palette)
{
    public static IndexedPixels Of(PictureSamples samples)
    {
        if (samples.IsGray)
        {
            return Gray(samples.Color);
        }

        return AsGray(samples.Color) is { } gray ? Gray(gray) : AsPalette(samples.Color) ?? new(samples.Color, 3, 8, []);
    }

    /// <summary>Gray levels; in one, two or four bits where none is lost.</summary>
    public static IndexedPixels Gray(byte[] levels)
    {
        var bits = 1;
        foreach (var level in levels)
        {
            while (bits < 8 && level % Step(bits) != 0)
            {
                bits *= 2;
            }

            if (bits == 8)
            {
                return new(levels, 1, 8, []);
            }
        }

        var step = Step(bits);
        return new(Array.ConvertAll(levels, level => (byte)(level / step)), 1, bits, []);

        static int Step(int bits) => 255 / ((1 << bits) - 1);
    }

    /// <summary>The rows as bytes, each beginning with a new one, and their length.</summary>
    public (byte[] Rows, int RowLength) Pack(int width, int height)
    {
        if (BitsPerSample == 8)
        {
            return (Samples, width * Components);
        }

        var rowLength = ((width * BitsPerSample) + 7) / 8;
        var rows = new byte[rowLength * height];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var bit = x * BitsPerSample;
                rows[(y * rowLength) + (bit / 8)] |= (byte)(Samples[(y * width) + x] << (8 - BitsPerSample - (bit % 8)));
            }
        }

        return (rows, rowLength);
    }

    private static byte[]? AsGray(byte[] color)
    {
        for (var i = 0; i + 2 < color.Length; i += 3)
        {
            if (color[i] != color[i + 1] || color[i] != color[i + 2])
            {
                return null;
            }
        }

        var gray = new byte[color.Length / 3];
        for (var i = 0; i < gray.Length; i++)
        {
            gray[i] = color[3 * i];
        }

        return gray;
    }

    private static IndexedPixels? AsPalette(byte[] color)
    {
        var numbers = new Dictionary<int, byte>();
        var palette = new List<byte>();
        var indices = new byte[color.Length / 3];
        for (var i = 0; i < indices.Length; i++)
        {
            var key = (color[3 * i] << 16) | (color[(3 * i) + 1] << 8) | color[(3 * i) + 2];
            if (!numbers.TryGetValue(key, out var number))
            {
                if (numbers.Count == 256)
                {
                    return null;
                }

                number = (byte)numbers.Count;
                numbers.Add(key, number);
                palette.AddRange(color.AsSpan(3 * i, 3));
            }

            indices[i] = number;
        }

        var bits = numbers.Count switch { <= 2 => 1, <= 4 => 2, <= 16 => 4, _ => 8 };
        return new(indices, 1, bits, [.. palette]);
    }
}
