using System.Collections.Immutable;

namespace Glossary.Pictures;

/// <summary>A colour of pixels, not multiplied by its alpha.</summary>
public readonly record struct PixelColor(byte Red, byte Green, byte Blue, byte Alpha = 255)
{
    public static PixelColor White => new(255, 255, 255);

    public static PixelColor Black => new(0, 0, 0);

    public static PixelColor Transparent => default;
}

/// <summary>What a step of a path does.</summary>
public enum PathVerb
{
    Move,
    Line,
    Quadratic,
    Cubic,
    Close,
}

/// <summary>One step of a path: its end point, and the control points of a curve. Pixels, y downwards.</summary>
public readonly record struct PathStep(PathVerb Verb, float X, float Y, float X1 = 0, float Y1 = 0, float X2 = 0, float Y2 = 0);

/// <summary>A closed path filled with one colour.</summary>
/// <remarks>
/// What runs round clockwise and what runs round against it cut holes into each other, as in glyphs; what overlaps in the same direction is filled once.
/// </remarks>
public sealed record Shape(ImmutableArray<PathStep> Path, PixelColor Fill)
{
    public static Shape Rectangle(float x, float y, float width, float height, PixelColor fill) => new(
        [
            new(PathVerb.Move, x, y),
            new(PathVerb.Line, x + width, y),
            new(PathVerb.Line, x + width, y + height),
            new(PathVerb.Line, x, y + height),
            new(PathVerb.Close, 0, 0),
        ],
        fill);
}
