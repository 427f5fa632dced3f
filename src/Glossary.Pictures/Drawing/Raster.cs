using System.Runtime.InteropServices;

namespace Glossary.Pictures;

/// <summary>A drawing as pixels.</summary>
public sealed class Raster
{
    private readonly uint[] _pixels;

    internal Raster(int width, int height, PixelColor background)
    {
        Width = width;
        Height = height;
        _pixels = GC.AllocateUninitializedArray<uint>(width * height);
        _pixels.AsSpan().Fill(Pack(background));
    }

    public int Width { get; }

    public int Height { get; }

    public PixelColor this[int x, int y] => Unpack(_pixels[(y * Width) + x]);

    internal ReadOnlySpan<uint> Pixels => _pixels;

    /// <summary>The drawing as a PNG file; the same drawing gives the same bytes.</summary>
    /// <param name="dotsPerInch">Written into the file unless it is 0.</param>
    public byte[] ToPng(double dotsPerInch = 0) => PngWriter.Write(this, dotsPerInch);

    internal static uint Pack(PixelColor color) => MemoryMarshal.Read<uint>([color.Red, color.Green, color.Blue, color.Alpha]);

    internal static PixelColor Unpack(uint pixel)
    {
        var bytes = MemoryMarshal.AsBytes(new ReadOnlySpan<uint>(in pixel));
        return new(bytes[0], bytes[1], bytes[2], bytes[3]);
    }

    /// <summary>A colour laid over a pixel (Porter and Duff's “over”), neither multiplied by its alpha.</summary>
    internal static uint Over(PixelColor color, int alpha, uint pixel)
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

    internal Span<uint> Row(int y) => _pixels.AsSpan(y * Width, Width);
}
