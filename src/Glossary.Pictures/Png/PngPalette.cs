namespace Glossary.Pictures;

/// <summary>The colours of a drawing, numbered in the order in which they first appear, as long as they are at most 256.</summary>
internal sealed class PngPalette
{
    private const int Capacity = 256;
    private const int SlotCount = 1024;
    private readonly uint[] _colors = new uint[Capacity];
    private readonly short[] _slots = new short[SlotCount]; // 1 + the number of a colour; 0 is free.
    private int _count;

    public bool HasTransparency { get; private set; }

    /// <summary>The bits that the number of a colour takes in a row: 1, 2, 4 or 8.</summary>
    public int BitDepth => _count switch { <= 2 => 1, <= 4 => 2, <= 16 => 4, _ => 8 };

    /// <summary>The colours of a drawing; null if there are too many.</summary>
    public static PngPalette? Of(Raster raster)
    {
        var palette = new PngPalette();
        var numbers = new byte[raster.Width];
        var painter = new RowPainter(raster);
        for (var y = 0; y < raster.Height; y++)
        {
            if (painter.Next() && !palette.TryEncode(painter.Row, numbers))
            {
                return null;
            }
        }

        return palette;
    }

    /// <summary>Turns pixels into numbers of colours; false if there are too many colours.</summary>
    public bool TryEncode(uint[] pixels, byte[] numbers)
    {
        var (last, number) = (0u, -1);
        for (var x = 0; x < pixels.Length; x++)
        {
            var color = pixels[x];
            if (color != last || number < 0)
            {
                number = NumberOf(color);
                if (number < 0)
                {
                    return false;
                }

                last = color;
            }

            numbers[x] = (byte)number;
        }

        return true;
    }

    /// <summary>Red, green and blue of each colour.</summary>
    public byte[] Colors()
    {
        var bytes = new byte[3 * _count];
        for (var i = 0; i < _count; i++)
        {
            var color = Pixel.Unpack(_colors[i]);
            (bytes[3 * i], bytes[(3 * i) + 1], bytes[(3 * i) + 2]) = (color.Red, color.Green, color.Blue);
        }

        return bytes;
    }

    public byte[] Alphas()
    {
        var bytes = new byte[_count];
        for (var i = 0; i < _count; i++)
        {
            bytes[i] = Pixel.Unpack(_colors[i]).Alpha;
        }

        return bytes;
    }

    private int NumberOf(uint color)
    {
        var slot = (color * 2654435761u) >> 22; // Knuth's multiplicative hashing, into 1024 slots
        while (_slots[slot] is var found && found != 0)
        {
            if (_colors[found - 1] == color)
            {
                return found - 1;
            }

            slot = (slot + 1) % SlotCount;
        }

        if (_count == Capacity)
        {
            return -1;
        }

        _colors[_count++] = color;
        _slots[slot] = (short)_count;
        HasTransparency |= color >> 24 != 255;
        return _count - 1;
    }
}
