namespace Glossary.Pictures;

/// <summary>Colours as one number a pixel: red in the lowest byte, then green, blue and alpha.</summary>
internal static class Pixel
{
    public static uint Pack(PixelColor color) => color.Red | ((uint)color.Green << 8) | ((uint)color.Blue << 16) | ((uint)color.Alpha << 24);

    public static PixelColor Unpack(uint pixel) => new((byte)pixel, (byte)(pixel >> 8), (byte)(pixel >> 16), (byte)(pixel >> 24));

    /// <summary>A colour laid over a pixel (Porter and Duff's “over”), neither multiplied by its alpha.</summary>
    public static uint Over(PixelColor color, int alpha, uint pixel)
    {
        var under = Unpack(pixel);
        if (under.Alpha == 0)
        {
            return Pack(color with { Alpha = (byte)alpha });
        }

        // In units of 1/255² until the end, so that only one rounding happens.
        var above = alpha * 255;
        var below = (255 - alpha) * under.Alpha;
        var total = above + below;
        return Pack(new(
            (byte)(((color.Red * above) + (under.Red * below) + (total / 2)) / total),
            (byte)(((color.Green * above) + (under.Green * below) + (total / 2)) / total),
            (byte)(((color.Blue * above) + (under.Blue * below) + (total / 2)) / total),
            (byte)((total + 127) / 255)));
    }
}
