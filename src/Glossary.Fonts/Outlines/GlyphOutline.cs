using System.Collections.Immutable;

namespace Glossary.Fonts;

/// <summary>What a step of an outline does.</summary>
public enum OutlineVerb
{
    Move,
    Line,
    Quadratic,
    Cubic,
    Close,
}

/// <summary>One step of an outline: its end point, and the control points of a curve. Design units, y upwards.</summary>
public readonly record struct OutlineStep(OutlineVerb Verb, float X, float Y, float X1, float Y1, float X2, float Y2);

/// <summary>The outline of a glyph, for pictures of formulas, for covers and for SVG.</summary>
public sealed record GlyphOutline(ImmutableArray<OutlineStep> Steps);
