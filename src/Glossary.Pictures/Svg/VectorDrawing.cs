using System.Collections.Immutable;

namespace Glossary.Pictures;

/// <summary>A drawing as what has to be painted, in the order of painting. Pixels of CSS, 96 to the inch, y downwards from the top left corner.</summary>
/// <param name="LeftOut">What the drawing asks for and is not painted, each kind once: <c>filter</c>, <c>foreignObject</c>.</param>
public sealed record VectorDrawing(double Width, double Height, ImmutableArray<DrawingMark> Marks, ImmutableArray<string> LeftOut);

/// <summary>Something painted.</summary>
public abstract record DrawingMark
{
    // The hierarchy is closed: every mark is declared in this file.
    private protected DrawingMark()
    {
    }

    /// <summary>Paths of which the insides bound what is painted; all of them count.</summary>
    public ImmutableArray<DrawingClip> Clips { get; init; } = [];
}

/// <summary>A path, filled and then stroked.</summary>
/// <param name="IsEvenOdd">The rule of what is inside: even-odd, or by winding.</param>
public sealed record PathMark(ImmutableArray<PathStep> Path, PixelColor? Fill, bool IsEvenOdd, DrawingStroke? Stroke) : DrawingMark;

/// <summary>Text on one baseline: its pieces follow each other from a place that is the start, middle or end of all of them.</summary>
/// <param name="Place">From the coordinates of the text to those of the drawing.</param>
public sealed record TextMark(double X, double Y, TextAnchor Anchor, ImmutableArray<TextPiece> Pieces, Affine Place) : DrawingMark;

/// <summary>Text in one face and size, moved by a distance from where the piece in front of it ended.</summary>
public sealed record TextPiece(string Text, double Dx, double Dy, DrawingFace Face, double Size, PixelColor Fill);

/// <summary>What is known of the face a drawing wants.</summary>
public readonly record struct DrawingFace(DrawingFamily Family, bool IsBold, bool IsItalic);

/// <summary>The families that every reader of SVG has.</summary>
public enum DrawingFamily
{
    Sans,
    Serif,
    Mono,
}

/// <summary>Where text stands in relation to its place.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>A line along a path.</summary>
public sealed record DrawingStroke(PixelColor Color, double Width)
{
    public StrokeCap Cap { get; init; }

    public StrokeJoin Join { get; init; }

    public double MiterLimit { get; init; } = 4;

    /// <summary>Lengths of dashes and gaps in turn; empty for a solid line.</summary>
    public ImmutableArray<double> Dashes { get; init; } = [];

    public double DashOffset { get; init; }
}

/// <summary>How a stroke ends, with the numbers of PDF.</summary>
public enum StrokeCap
{
    Butt,
    Round,
    Square,
}

/// <summary>How a stroke turns a corner, with the numbers of PDF.</summary>
public enum StrokeJoin
{
    Miter,
    Round,
    Bevel,
}

/// <summary>A path of which the inside is kept.</summary>
public sealed record DrawingClip(ImmutableArray<PathStep> Path, bool IsEvenOdd);
