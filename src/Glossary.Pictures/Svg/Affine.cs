using System.Collections.Immutable;

namespace Glossary.Pictures;

/// <summary>A change of coordinates: x to ax + cy + e, y to bx + dy + f.</summary>
public readonly record struct Affine(double A, double B, double C, double D, double E, double F)
{
    public static Affine Identity => new(1, 0, 0, 1, 0, 0);

    public static Affine Move(double x, double y) => new(1, 0, 0, 1, x, y);

    public static Affine Scale(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>By how much lengths grow, as the mean over all directions.</summary>
    public double Stretch => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    /// <summary>A turn to the right as y grows downwards, in degrees.</summary>
    public static Affine Rotate(double degrees)
    {
        var (sine, cosine) = Turn(degrees);
        return new(cosine, sine, -sine, cosine, 0, 0);
    }

    /// <summary>This change after another: what is drawn in the inner coordinates.</summary>
    public Affine Of(Affine inner) => new(
        (A * inner.A) + (C * inner.B),
        (B * inner.A) + (D * inner.B),
        (A * inner.C) + (C * inner.D),
        (B * inner.C) + (D * inner.D),
        (A * inner.E) + (C * inner.F) + E,
        (B * inner.E) + (D * inner.F) + F);

    public (double X, double Y) Of(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    public ImmutableArray<PathStep> Of(ImmutableArray<PathStep> path)
    {
        var placed = ImmutableArray.CreateBuilder<PathStep>(path.Length);
        foreach (var step in path)
        {
            var (x, y) = Of(step.X, step.Y);
            var (x1, y1) = Of(step.X1, step.Y1);
            var (x2, y2) = Of(step.X2, step.Y2);
            placed.Add(new(step.Verb, (float)x, (float)y, (float)x1, (float)y1, (float)x2, (float)y2));
        }

        return placed.MoveToImmutable();
    }

    /// <summary>Sine and cosine of an angle in degrees, by their series: the machine's own differ in the last bit.</summary>
    internal static (double Sine, double Cosine) Turn(double degrees)
    {
        const double Quarter = 90, Eighth = 45;
        if (!double.IsFinite(degrees))
        {
            return (0, 1);
        }

        degrees = Math.IEEERemainder(degrees, 4 * Quarter);
        var quarters = (int)Math.Round(degrees / Quarter);
        var angle = (degrees - (quarters * Quarter)) * (Math.PI / (4 * Eighth));
        double sine = 0, cosine = 0, term = 1;
        for (var i = 0; i < 20; i += 2)
        {
            cosine += term;
            term *= angle / (i + 1);
            sine += term;
            term *= -angle / (i + 2);
        }

        return (quarters & 3) switch
        {
            1 => (cosine, -sine),
            2 => (-sine, -cosine),
            3 => (-cosine, sine),
            _ => (sine, cosine),
        };
    }
}
