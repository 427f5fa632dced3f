namespace Glossary.Pictures;

/// <summary>A drawing that is turned into pixels row by row, as they are asked for, so that a large one needs no large memory.</summary>
public sealed class Raster
{
    internal Raster(int width, int height, PixelColor background, ShapeEdges[] shapes, int steps)
        => (Width, Height, Background, Shapes, Steps) = (width, height, background, shapes, steps);

    public int Width { get; }

    public int Height { get; }

    internal PixelColor Background { get; }

    internal ShapeEdges[] Shapes { get; }

    internal int Steps { get; }

    /// <summary>The drawing as a PNG file; the same drawing gives the same bytes.</summary>
    /// <param name="dotsPerInch">Written into the file unless it is 0.</param>
    public byte[] ToPng(double dotsPerInch = 0) => PngWriter.Write(this, dotsPerInch);
}
