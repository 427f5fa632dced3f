using System.Collections.Immutable;

namespace Glossary.Fonts;

/// <summary>The OpenType MATH table of a face.</summary>
/// <remarks>https://learn.microsoft.com/typography/opentype/spec/math</remarks>
public sealed class MathTable
{
    public MathConstants Constants { get; } = null!;

    /// <summary>Zero for a glyph without one.</summary>
    public FontUnits ItalicCorrection(GlyphId glyph) => throw new NotImplementedException();

    /// <summary>Where an accent's point of attachment lies; half the advance for a glyph without an entry.</summary>
    public FontUnits TopAccentAttachment(GlyphId glyph) => throw new NotImplementedException();

    public bool IsExtendedShape(GlyphId glyph) => throw new NotImplementedException();

    /// <summary>The cut-in kern at a corner of a glyph for a script at a height above (or below) the baseline.</summary>
    public FontUnits Kern(GlyphId glyph, MathCorner corner, FontUnits height) => throw new NotImplementedException();

    /// <summary>Larger forms of a glyph, the smallest (usually the glyph itself) first.</summary>
    public ImmutableArray<MathVariant> Variants(GlyphId glyph, bool isVertical) => throw new NotImplementedException();

    /// <summary>The parts from which a glyph of any size is put together; null if there are none.</summary>
    public GlyphAssembly? Assembly(GlyphId glyph, bool isVertical) => throw new NotImplementedException();

    public FontUnits MinConnectorOverlap(bool isVertical) => throw new NotImplementedException();
}

/// <summary>The corners at which scripts are kerned.</summary>
public enum MathCorner
{
    TopRight,
    TopLeft,
    BottomRight,
    BottomLeft,
}

/// <summary>A ready-made larger glyph and its extent in the direction of growth.</summary>
public readonly record struct MathVariant(GlyphId Glyph, FontUnits Extent);

/// <summary>The parts of a stretchy glyph, from bottom to top or from left to right.</summary>
public sealed record GlyphAssembly(ImmutableArray<GlyphPart> Parts, FontUnits ItalicCorrection);

/// <summary>A part of a stretchy glyph.</summary>
/// <param name="Start">How much of its start may be overlapped.</param>
/// <param name="End">How much of its end may be overlapped.</param>
public readonly record struct GlyphPart(GlyphId Glyph, FontUnits Start, FontUnits End, FontUnits FullAdvance, bool IsExtender);
