using System.Globalization;

namespace Glossary.Pictures;

/// <summary>Colours as CSS writes them.</summary>
internal static class SvgColors
{
    /// <summary>The colour; null for what is none.</summary>
    public static PixelColor? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.StartsWith("#"))
        {
            return Hexadecimal(text[1..]);
        }

        if (text.Equals("transparent", StringComparison.OrdinalIgnoreCase))
        {
            return PixelColor.Transparent;
        }

        if (text.IndexOf('(') > 0)
        {
            return Call(text);
        }

        return ColorNameTable.Colors.TryGetValue(text.ToString(), out var digits) ? Hexadecimal(digits) : null;
    }

    private static PixelColor? Hexadecimal(ReadOnlySpan<char> digits)
    {
        if (digits.Length is not (3 or 4 or 6 or 8) || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
        {
            return null;
        }

        if (digits.Length <= 4)
        {
            value = digits.Length == 3 ? (value << 4) | 0xF : value;
            return new(Double(value >> 12), Double(value >> 8), Double(value >> 4), Double(value));
        }

        value = digits.Length == 6 ? (value << 8) | 0xFF : value;
        return new((byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value);

        static byte Double(uint digit) => (byte)((digit & 0xF) * 0x11);
    }

    // rgb(), rgba(), hsl(), hsla(), with commas or without.
    private static PixelColor? Call(ReadOnlySpan<char> text)
    {
        var open = text.IndexOf('(');
        var name = text[..open].Trim();
        Span<double> values = stackalloc double[4];
        Span<bool> arePercents = stackalloc bool[4];
        var count = 0;
        foreach (var range in text[(open + 1)..].TrimEnd(')').SplitAny(", /\t\n"))
        {
            var part = text[(open + 1)..].TrimEnd(')')[range].Trim();
            if (part.IsEmpty || count == values.Length)
            {
                continue;
            }

            arePercents[count] = part.EndsWith("%");
            if (SvgScanner.Length(part.TrimEnd('%'), 1, 1) is not { } value)
            {
                return null;
            }

            values[count++] = value;
        }

        if (count < 3)
        {
            return null;
        }

        var alpha = Level(count == 4 ? arePercents[3] ? values[3] / 100 : values[3] : 1);
        if (name.StartsWith("hsl", StringComparison.OrdinalIgnoreCase))
        {
            return Hsl(values[0], values[1] / 100, values[2] / 100, alpha);
        }

        return name.StartsWith("rgb", StringComparison.OrdinalIgnoreCase)
            ? new(Level(Part(0, values, arePercents)), Level(Part(1, values, arePercents)), Level(Part(2, values, arePercents)), alpha)
            : null;

        static double Part(int i, Span<double> values, Span<bool> arePercents) => values[i] / (arePercents[i] ? 100 : 255);
    }

    // CSS Color 4, 7.1.
    private static PixelColor Hsl(double hue, double saturation, double lightness, byte alpha)
    {
        saturation = Math.Clamp(saturation, 0, 1);
        lightness = Math.Clamp(lightness, 0, 1);
        return new(Level(Channel(0)), Level(Channel(8)), Level(Channel(4)), alpha);

        double Channel(double n)
        {
            var k = ((n + (hue / 30)) % 12 + 12) % 12;
            return lightness - (saturation * Math.Min(lightness, 1 - lightness) * Math.Max(-1, Math.Min(k - 3, Math.Min(9 - k, 1))));
        }
    }

    private static byte Level(double part) => (byte)Math.Round(Math.Clamp(part, 0, 1) * 255);
}
