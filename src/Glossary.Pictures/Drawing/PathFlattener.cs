using System.Collections.Immutable;

namespace Glossary.Pictures;

/// <summary>Turns a path into straight edges so close to its curves that no pixel shows the difference.</summary>
internal static class PathFlattener
{
    // The greatest distance between a curve and its chords, in pixels.
    private const double Tolerance = 0.02;
    private const int MostChords = 200;

    public static void Flatten(ImmutableArray<PathStep> path, EdgeCollector edges)
    {
        var (startX, startY, x, y) = (0f, 0f, 0f, 0f);
        foreach (var step in path)
        {
            switch (step.Verb)
            {
                case PathVerb.Move:
                    edges.Add(x, y, startX, startY); // An open contour is filled as if it were closed.
                    (startX, startY) = (step.X, step.Y);
                    break;
                case PathVerb.Line:
                    edges.Add(x, y, step.X, step.Y);
                    break;
                case PathVerb.Quadratic:
                    // As a cubic: its control points lie two thirds of the way to the one of the quadratic.
                    AddCubic(edges, x, y, Between(x, step.X1), Between(y, step.Y1), Between(step.X, step.X1), Between(step.Y, step.Y1), step.X, step.Y);
                    break;
                case PathVerb.Cubic:
                    AddCubic(edges, x, y, step.X1, step.Y1, step.X2, step.Y2, step.X, step.Y);
                    break;
                default:
                    edges.Add(x, y, startX, startY);
                    break;
            }

            (x, y) = step.Verb == PathVerb.Close ? (startX, startY) : (step.X, step.Y);
        }

        edges.Add(x, y, startX, startY);
    }

    private static float Between(float end, float control) => end + ((control - end) * 2 / 3);

    private static void AddCubic(EdgeCollector edges, float x0, float y0, float x1, float y1, float x2, float y2, float x3, float y3)
    {
        // n chords miss a curve by at most an eighth of its second derivative over n squared; a cubic's is at most six times its second differences.
        double bendX = Math.Max(Math.Abs(x0 - (2 * x1) + x2), Math.Abs(x1 - (2 * x2) + x3));
        double bendY = Math.Max(Math.Abs(y0 - (2 * y1) + y2), Math.Abs(y1 - (2 * y2) + y3));
        var chords = Math.Clamp((int)Math.Ceiling(Math.Sqrt(0.75 * Math.Sqrt((bendX * bendX) + (bendY * bendY)) / Tolerance)), 1, MostChords);
        var (fromX, fromY) = (x0, y0);
        for (var i = 1; i <= chords; i++)
        {
            var t = (float)i / chords;
            var s = 1 - t;
            var (a, b, c, d) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t);
            var (toX, toY) = i == chords ? (x3, y3) : ((a * x0) + (b * x1) + (c * x2) + (d * x3), (a * y0) + (b * y1) + (c * y2) + (d * y3));
            edges.Add(fromX, fromY, toX, toY);
            (fromX, fromY) = (toX, toY);
        }
    }
}
