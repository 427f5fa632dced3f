namespace Glossary.Pictures;

/// <summary>One pass over a PNG: where its first pixel lies, and how far apart its pixels are.</summary>
internal readonly record struct PngPass(int X, int Y, int StepX, int StepY, int Width, int Height)
{
    // Adam7: PNG (third edition), 8.1.
    private static readonly (int X, int Y, int StepX, int StepY)[] Adam7 =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    public static IEnumerable<PngPass> Of(bool isInterlaced, int width, int height)
    {
        if (!isInterlaced)
        {
            yield return new(0, 0, 1, 1, width, height);
            yield break;
        }

        foreach (var (x, y, stepX, stepY) in Adam7)
        {
            var pass = new PngPass(x, y, stepX, stepY, (width - x + stepX - 1) / stepX, (height - y + stepY - 1) / stepY);
            if (pass.Width > 0 && pass.Height > 0)
            {
                yield return pass;
            }
        }
    }
}
