namespace Glossary.Pictures;

/// <summary>The transform attribute (CSS Transforms 1, 7).</summary>
internal static class SvgTransform
{
    public static Affine Read(string text)
    {
        var scanner = new SvgScanner(text);
        var whole = Affine.Identity;
        while (scanner.TryCall(out var name, out var arguments))
        {
            var n = SvgScanner.Numbers(arguments);
            whole = whole.Of((name.ToString(), n.Count) switch
            {
                ("matrix", 6) => new(n[0], n[1], n[2], n[3], n[4], n[5]),
                ("translate", 1) => Affine.Move(n[0], 0),
                ("translate", 2) => Affine.Move(n[0], n[1]),
                ("scale", 1) => Affine.Scale(n[0], n[0]),
                ("scale", 2) => Affine.Scale(n[0], n[1]),
                ("rotate", 1) => Affine.Rotate(n[0]),
                ("rotate", 3) => Affine.Move(n[1], n[2]).Of(Affine.Rotate(n[0])).Of(Affine.Move(-n[1], -n[2])),
                ("skewX", 1) => new(1, 0, Tangent(n[0]), 1, 0, 0),
                ("skewY", 1) => new(1, Tangent(n[0]), 0, 1, 0, 0),
                _ => Affine.Identity,
            });
        }

        return whole;
    }

    /// <summary>How the coordinates of a view box come into a place (SVG 2, 8.2, 8.6).</summary>
    public static Affine ViewBox(List<double> box, string aspect, double width, double height)
    {
        if (box is not [var x, var y, > 0 and var boxWidth, > 0 and var boxHeight])
        {
            return Affine.Identity;
        }

        var (scaleX, scaleY) = (width / boxWidth, height / boxHeight);
        if (!aspect.Contains("none", StringComparison.Ordinal))
        {
            scaleX = scaleY = aspect.Contains("slice", StringComparison.Ordinal) ? Math.Max(scaleX, scaleY) : Math.Min(scaleX, scaleY);
        }

        var left = Rest(width - (boxWidth * scaleX), "xMin", "xMax");
        var top = Rest(height - (boxHeight * scaleY), "YMin", "YMax");
        return new(scaleX, 0, 0, scaleY, left - (x * scaleX), top - (y * scaleY));

        double Rest(double rest, string atStart, string atEnd)
            => aspect.Contains(atStart, StringComparison.Ordinal) ? 0 : aspect.Contains(atEnd, StringComparison.Ordinal) ? rest : rest / 2;
    }

    private static double Tangent(double degrees)
    {
        var (sine, cosine) = Affine.Turn(degrees);
        return cosine == 0 ? 0 : sine / cosine;
    }
}
