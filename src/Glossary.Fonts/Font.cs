namespace Glossary.Fonts;

/// <summary>One immutable face over HarfBuzz: metrics, characters, shaping, mathematics, outlines. Safe to use from several threads.</summary>
public sealed class Font
{
    /// <summary>Reads a face.</summary>
    /// <param name="faceIndex">Which face of a collection (TTC, OTC); 0 otherwise.</param>
    /// <exception cref="FontFormatException">The bytes are not a font that can be set and embedded.</exception>
    public static Font Load(ReadOnlyMemory<byte> bytes, int faceIndex = 0) => throw new NotImplementedException();

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The PostScript name (name table, id 6).</summary>
    public string PostScriptName { get; } = "";

    /// <summary>The typographic family name.</summary>
    public string FamilyName { get; } = "";

    public int UnitsPerEm { get; } = 1000;

    /// <summary>True for PostScript (CFF) outlines, false for TrueType ones.</summary>
    public bool HasPostScriptOutlines { get; }

    public FontUnits Ascender { get; }

    /// <summary>Below the baseline, so normally negative.</summary>
    public FontUnits Descender { get; }

    public FontUnits CapHeight { get; }

    public FontUnits XHeight { get; }

    public GlyphBounds Bounds { get; }

    /// <summary>Degrees from the vertical, negative for a face that leans right (post table).</summary>
    public double ItalicAngle { get; }

    /// <summary>OS/2 usWeightClass: 400 regular, 700 bold.</summary>
    public int Weight { get; }

    public bool IsFixedPitch { get; }

    /// <summary>Null for a face without a MATH table.</summary>
    public MathTable? Mathematics { get; }

    /// <summary>The nominal glyph of a code point; 0 if the face lacks it.</summary>
    public GlyphId GlyphOf(int codePoint) => throw new NotImplementedException();

    public bool HasGlyph(int codePoint) => GlyphOf(codePoint) != GlyphId.NotDefined;

    /// <summary>How far a glyph advances when nothing kerns it.</summary>
    public FontUnits Advance(GlyphId glyph) => throw new NotImplementedException();

    public GlyphBounds BoundsOf(GlyphId glyph) => throw new NotImplementedException();

    /// <summary>Shapes one run of text of one script and direction; repeated words come from a cache.</summary>
    public ShapedText Shape(string text, ShapingStyle style) => throw new NotImplementedException();

    /// <summary>The glyph that a single-substitution feature puts in place of a glyph (<c>ssty</c>, <c>dtls</c>, <c>smcp</c>); the glyph itself if none.</summary>
    /// <param name="alternate">Which of several alternates, from 1.</param>
    public GlyphId Substitute(GlyphId glyph, string feature, int alternate = 1) => throw new NotImplementedException();

    public GlyphOutline OutlineOf(GlyphId glyph) => throw new NotImplementedException();

    /// <summary>
    /// A font program with only these glyphs, renumbered so that <c>glyphs[i]</c> becomes glyph i; <c>glyphs[0]</c> must be “not defined”.
    /// </summary>
    public FontSubset Subset(IReadOnlyList<GlyphId> glyphs) => throw new NotImplementedException();
}

/// <summary>These bytes are not a font that can be read.</summary>
public sealed class FontFormatException(string message) : Exception(message);
