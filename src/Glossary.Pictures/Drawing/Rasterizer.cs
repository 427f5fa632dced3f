namespace Glossary.Pictures;

/// <summary>Draws filled shapes, smooth at their edges, for covers and for pictures of formulas.</summary>
public static class Rasterizer
{
    /// <summary>As many steps as edges need where pixels are as small as those of print; more would only make the file larger.</summary>
    public const int StepsOfPrint = 15;

    private const int AllSteps = 255;

    /// <summary>Draws shapes one over the other on a ground, which may be transparent.</summary>
    /// <param name="steps">In how many steps of coverage edges fade from nothing to the full colour.</param>
    /// <exception cref="ArgumentOutOfRangeException">The drawing would be empty, or larger than a picture may be.</exception>
    public static Raster Draw(int width, int height, PixelColor background, IReadOnlyList<Shape> shapes, int steps = AllSteps)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((long)width * height, PictureReader.MaximumPixels);
        var outlines = new ShapeEdges[shapes.Count];
        for (var i = 0; i < outlines.Length; i++)
        {
            outlines[i] = ShapeEdges.Of(shapes[i], height);
        }

        return new Raster(width, height, background, outlines, steps);
    }
}
