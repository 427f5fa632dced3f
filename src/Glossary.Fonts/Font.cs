using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Glossary.Fonts;

/// <summary>One immutable face over HarfBuzz: metrics, characters, shaping, mathematics, outlines. Safe to use from several threads.</summary>
public sealed class Font
{
    private readonly FaceDescription _description;
    private readonly FaceMetrics _metrics;
    private readonly Lazy<NativeFont> _native;
    private readonly Lazy<MathTable?> _mathematics;
    private readonly Lazy<GlyphSubstitutions> _substitutions;
    private readonly Lazy<StrongBox<GlyphBounds>?[]> _bounds;
    private readonly ConcurrentDictionary<ShapingStyle, TextShaper> _shapers = new();
    private readonly bool _isVariable;
    private StyleShaper? _lastShaper;

    private Font(ReadOnlyMemory<byte> bytes, int faceIndex)
    {
        Bytes = bytes;
        FaceIndex = faceIndex;
        var tables = TableDirectory.Read(bytes, faceIndex);
        HasPostScriptOutlines = tables.Contains("CFF ");
        CheckOutlines(tables);
        tables.Require("cmap", 4);
        _metrics = new(tables);
        _description = FaceDescription.Read(tables);
        _isVariable = tables.Contains("fvar");
        var hasMathematics = tables.Contains("MATH");

        // HarfBuzz is called when the first glyph is wanted; many faces of a set never get that far.
        _native = new(() => new NativeFont(bytes, faceIndex));
        _mathematics = new(() => hasMathematics ? new MathTable(_native.Value) : null);
        _substitutions = new(() => new GlyphSubstitutions(_native.Value));
        _bounds = new(() => new StrongBox<GlyphBounds>?[GlyphCount]);
    }

    /// <summary>Reads a face.</summary>
    /// <param name="bytes">The file; it is not copied, so it must not change.</param>
    /// <param name="faceIndex">Which face of a collection (TTC, OTC); 0 otherwise.</param>
    /// <exception cref="FontFormatException">The bytes are not a font that can be set and embedded.</exception>
    public static Font Load(ReadOnlyMemory<byte> bytes, int faceIndex = 0) => new(bytes, faceIndex);

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Which face of a collection this is; 0 otherwise.</summary>
    public int FaceIndex { get; }

    /// <summary>The PostScript name (name table, id 6).</summary>
    public string PostScriptName => _description.PostScriptName;

    /// <summary>The typographic family name.</summary>
    public string FamilyName => _description.FamilyName;

    /// <summary>The terms it may be used under, as the face words them (name table, id 13); empty where it does not.</summary>
    public string Licence => _description.Licence;

    /// <summary>Whose the face is (name table, id 0); empty where it does not say.</summary>
    public string Copyright => _description.Copyright;

    public int UnitsPerEm => _metrics.UnitsPerEm;

    public int GlyphCount => _metrics.GlyphCount;

    /// <summary>True for PostScript (CFF) outlines, false for TrueType ones.</summary>
    public bool HasPostScriptOutlines { get; }

    public FontUnits Ascender => new(_metrics.Ascender);

    /// <summary>Below the baseline, so normally negative.</summary>
    public FontUnits Descender => new(_metrics.Descender);

    /// <summary>How high the capitals are.</summary>
    public FontUnits CapHeight => LetterHeight(_description.CapHeight, 'H');

    /// <summary>How high the small letters without ascenders are.</summary>
    public FontUnits XHeight => LetterHeight(_description.XHeight, 'x');

    public GlyphBounds Bounds => _metrics.Bounds;

    /// <summary>Degrees from the vertical, negative for a face that leans right (post table).</summary>
    public double ItalicAngle => _metrics.ItalicAngle;

    /// <summary>OS/2 usWeightClass: 400 regular, 700 bold.</summary>
    public int Weight => _description.Weight;

    public bool IsItalic => _description.IsItalic;

    public bool IsFixedPitch => _metrics.IsFixedPitch;

    /// <summary>What the maker allows to be done with the face inside a document.</summary>
    public FontEmbedding Embedding => _description.Embedding;

    /// <summary>Null for a face without a MATH table.</summary>
    public MathTable? Mathematics => _mathematics.Value;

    /// <summary>The nominal glyph of a code point; 0 if the face lacks it.</summary>
    public unsafe GlyphId GlyphOf(int codePoint)
    {
        uint glyph;
        var native = _native.Value;
        var isFound = HarfBuzzLibrary.hb_font_get_nominal_glyph(native.Pointer, (uint)codePoint, &glyph);
        GC.KeepAlive(native);
        return isFound != 0 ? new((ushort)glyph) : GlyphId.NotDefined;
    }

    public bool HasGlyph(int codePoint) => GlyphOf(codePoint) != GlyphId.NotDefined;

    /// <summary>How far a glyph advances when nothing kerns it.</summary>
    public FontUnits Advance(GlyphId glyph) => new(_metrics.Advance(glyph.Value));

    /// <summary>The ink of a glyph; all zero for a blank.</summary>
    public GlyphBounds BoundsOf(GlyphId glyph)
    {
        // Every letter of every new word asks; two threads that ask at once find the same.
        var known = _bounds.Value;
        return glyph.Value < known.Length ? (known[glyph.Value] ??= new(MeasureBounds(glyph))).Value : default;
    }

    /// <summary>Shapes one run of text of one script and direction; repeated words come from a cache.</summary>
    /// <exception cref="ArgumentException">The style names a feature that is none.</exception>
    public ShapedText Shape(string text, ShapingStyle style)
    {
        // Word after word has the same style, and often it is the very same strings.
        var last = _lastShaper;
        if (last is null || last.Style != style)
        {
            var shaper = _shapers.GetOrAdd(style, static (key, native) => new TextShaper(native, key), _native.Value);
            _lastShaper = last = new(style, shaper);
        }

        return last.Shaper.Shape(text);
    }

    /// <summary>
    /// The glyph that a feature puts in place of a single glyph (<c>ssty</c>, <c>dtls</c>, <c>smcp</c>); the glyph itself if none.
    /// </summary>
    /// <param name="alternate">Which of several alternates, from 1; where the face has fewer, the last.</param>
    public GlyphId Substitute(GlyphId glyph, string feature, int alternate = 1) => _substitutions.Value.Substitute(glyph, feature, alternate);

    public GlyphOutline OutlineOf(GlyphId glyph) => OutlinePen.Draw(_native.Value, glyph);

    /// <summary>
    /// A font program with only these glyphs, renumbered so that <c>glyphs[i]</c> becomes glyph i; <c>glyphs[0]</c> must be “not defined”.
    /// </summary>
    /// <remarks>
    /// It has what a page description needs and no more: no characters, features, names or hints. Parts of composite TrueType glyphs that
    /// are not themselves in the list follow after its last glyph.
    /// </remarks>
    /// <exception cref="FontFormatException">The outlines are damaged beyond what reading the face showed.</exception>
    public FontSubset Subset(IReadOnlyList<GlyphId> glyphs)
    {
        var widths = new int[glyphs.Count];
        for (var i = 0; i < widths.Length; i++)
        {
            widths[i] = _metrics.Advance(glyphs[i].Value);
        }

        var program = Subsetter.Subset(_native.Value, glyphs, _isVariable);
        try
        {
            return new(program, HasPostScriptOutlines ? CidNumbering.Apply(TableDirectory.Read(program, 0).Find("CFF ")) : default, widths);
        }
        catch (Exception e) when (e is IndexOutOfRangeException or ArgumentOutOfRangeException)
        {
            // Damaged outlines can pass through the subsetter, which copies what it does not read.
            throw new FontFormatException("its CFF table is damaged");
        }
    }

    /// <summary>
    /// A font file with the glyphs that these characters may become, for those who shape text themselves: it has characters, features and
    /// mathematics, the copyright and the terms of use, and no name.
    /// </summary>
    /// <exception cref="FontFormatException">The outlines are damaged beyond what reading the face showed.</exception>
    public byte[] SubsetForText(IEnumerable<int> codePoints) => Subsetter.SubsetForText(_native.Value, codePoints, _isVariable);

    private static void CheckOutlines(TableDirectory tables)
    {
        if (tables.Contains("CFF2"))
        {
            throw new FontFormatException("this is a variable font with CFF2 outlines, which a PDF cannot hold; use its static faces");
        }

        if (!tables.Contains("CFF "))
        {
            if (!tables.Contains("glyf"))
            {
                throw new FontFormatException("the font has no outlines (only bitmaps or pictures)");
            }

            tables.Require("loca", 2);
        }
    }

    // What the OS/2 table says, unless it is silent or clearly wrong: faces made from others tend to carry the numbers of another weight.
    private FontUnits LetterHeight(int said, int letter)
    {
        const double Credible = 0.04;
        var glyph = GlyphOf(letter);
        var measured = glyph != GlyphId.NotDefined ? BoundsOf(glyph).Top : said;
        return new(Math.Abs(said - measured) <= Credible * measured ? said : measured);
    }

    private unsafe GlyphBounds MeasureBounds(GlyphId glyph)
    {
        HarfBuzzLibrary.GlyphExtents extents;
        var native = _native.Value;
        var isFound = HarfBuzzLibrary.hb_font_get_glyph_extents(native.Pointer, glyph.Value, &extents);
        GC.KeepAlive(native);
        return isFound != 0 ? new(extents.Left, extents.Top + extents.Height, extents.Left + extents.Width, extents.Top) : default;
    }

    private sealed record StyleShaper(ShapingStyle Style, TextShaper Shaper);
}

/// <summary>These bytes are not a font that can be read.</summary>
public sealed class FontFormatException(string message) : Exception(message);
