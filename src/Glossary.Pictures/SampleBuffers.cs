namespace Glossary.Pictures;

/// <summary>Makes samples as small as what they show: one byte for gray, no alpha for the opaque.</summary>
internal static class SampleBuffers
{
    public static PictureSamples ToSamples(int width, int height, bool isGray, byte[] color, byte[] alpha)
    {
        if (!isGray && IsAllGray(color))
        {
            var gray = new byte[width * height];
            for (var i = 0; i < gray.Length; i++)
            {
                gray[i] = color[3 * i];
            }

            (isGray, color) = (true, gray);
        }

        return new(width, height, isGray, color, alpha.AsSpan().ContainsAnyExcept((byte)255) ? alpha : []);
    }

    private static bool IsAllGray(byte[] color)
    {
        for (var i = 0; i + 2 < color.Length; i += 3)
        {
            if (color[i] != color[i + 1] || color[i] != color[i + 2])
            {
                return false;
            }
        }

        return true;
    }
}
