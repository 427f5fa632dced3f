namespace Glossary.Pictures;

/// <summary>Draws filled shapes, smooth at their edges, for covers and for pictures of formulas.</summary>
public static class Rasterizer
{
    /// <summary>Draws shapes one over the other on a ground, which may be transparent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The drawing would be empty, or larger than a picture may be.</exception>
    public static Raster Draw(int width, int height, PixelColor background, IReadOnlyList<Shape> shapes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)width * height, PictureReader.MaximumPixels);
        var outlines = new ShapeEdges[shapes.Count];
        for (var i = 0; i < outlines.Length; i++)
        {
            outlines[i] = ShapeEdges.Of(shapes[i], height);
        }

        return new Raster(width, height, background, outlines);
    }
}
