using System.Collections.Immutable;

namespace Glossary.Pictures;

/// <summary>A point where a path turns, and the direction of the path there: the place of a marker (SVG 2, 13.7.4).</summary>
internal readonly record struct SvgVertex(double X, double Y, Affine Turn)
{
    public static List<SvgVertex> Of(ImmutableArray<PathStep> path)
    {
        var points = new List<(double X, double Y, double InX, double InY, double OutX, double OutY)>();
        double x = 0, y = 0, startX = 0, startY = 0;
        foreach (var step in path)
        {
            var (toX, toY) = step.Verb == PathVerb.Close ? (startX, startY) : (step.X, step.Y);
            if (step.Verb == PathVerb.Move)
            {
                (startX, startY) = (toX, toY);
                points.Add((toX, toY, 0, 0, 0, 0));
            }
            else
            {
                var isCurve = step.Verb == PathVerb.Cubic;
                var (outX, outY) = isCurve ? (step.X1 - x, step.Y1 - y) : (toX - x, toY - y);
                (outX, outY) = outX == 0 && outY == 0 ? (toX - x, toY - y) : (outX, outY);
                var (inX, inY) = isCurve ? (toX - step.X2, toY - step.Y2) : (toX - x, toY - y);
                (inX, inY) = inX == 0 && inY == 0 ? (toX - x, toY - y) : (inX, inY);
                points[^1] = points[^1] with { OutX = outX, OutY = outY };
                points.Add((toX, toY, inX, inY, 0, 0));
            }

            (x, y) = (toX, toY);
        }

        return [.. points.Select(p => new SvgVertex(p.X, p.Y, Direction(p.InX, p.InY, p.OutX, p.OutY)))];
    }

    // The mean of the directions in and out.
    private static Affine Direction(double inX, double inY, double outX, double outY)
    {
        var (x1, y1) = Unit(inX, inY);
        var (x2, y2) = Unit(outX, outY);
        var (x, y) = Unit(x1 + x2, y1 + y2);
        return x == 0 && y == 0 ? Affine.Identity : new(x, y, -y, x, 0, 0);
    }

    private static (double X, double Y) Unit(double x, double y)
    {
        var length = Math.Sqrt((x * x) + (y * y));
        return length > 0 && double.IsFinite(length) ? (x / length, y / length) : (0, 0);
    }
}
