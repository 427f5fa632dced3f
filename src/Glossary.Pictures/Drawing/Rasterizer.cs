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
        var raster = new Raster(width, height, background);
        var mask = new CoverageMask(width, height);
        foreach (var shape in shapes)
        {
            mask.Begin();
            PathFlattener.Flatten(shape.Path, mask);
            mask.FillInto(raster, shape.Fill);
        }

        return raster;
    }
}
