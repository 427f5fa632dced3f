using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Glossary.Fonts;

/// <summary>The OpenType MATH table of a face.</summary>
/// <remarks>https://learn.microsoft.com/typography/opentype/spec/math</remarks>
public sealed unsafe class MathTable
{
    private readonly NativeFont _font;
    private readonly Lazy<MathConstants> _constants;
    private readonly ConcurrentDictionary<(GlyphId Glyph, bool IsVertical), ImmutableArray<MathVariant>> _variants = new();
    private readonly ConcurrentDictionary<(GlyphId Glyph, bool IsVertical), GlyphAssembly?> _assemblies = new();

    internal MathTable(NativeFont font)
    {
        _font = font;
        _constants = new(() => MathConstantsReader.Read(font));
    }

    public MathConstants Constants => _constants.Value;

    /// <summary>Zero for a glyph without one.</summary>
    public FontUnits ItalicCorrection(GlyphId glyph)
    {
        var correction = HarfBuzzLibrary.hb_ot_math_get_glyph_italics_correction(_font.Pointer, glyph.Value);
        GC.KeepAlive(_font);
        return new(correction);
    }

    /// <summary>Where an accent's point of attachment lies; half the advance for a glyph without an entry.</summary>
    public FontUnits TopAccentAttachment(GlyphId glyph)
    {
        var position = HarfBuzzLibrary.hb_ot_math_get_glyph_top_accent_attachment(_font.Pointer, glyph.Value);
        GC.KeepAlive(_font);
        return new(position);
    }

    public bool IsExtendedShape(GlyphId glyph)
    {
        var isExtended = HarfBuzzLibrary.hb_ot_math_is_glyph_extended_shape(_font.Face, glyph.Value);
        GC.KeepAlive(_font);
        return isExtended != 0;
    }

    /// <summary>The cut-in kern at a corner of a glyph for a script at a height above (or below) the baseline.</summary>
    public FontUnits Kern(GlyphId glyph, MathCorner corner, FontUnits height)
    {
        var kern = HarfBuzzLibrary.hb_ot_math_get_glyph_kerning(_font.Pointer, glyph.Value, (int)corner, height.Value);
        GC.KeepAlive(_font);
        return new(kern);
    }

    /// <summary>Larger forms of a glyph, the smallest (usually the glyph itself) first.</summary>
    public ImmutableArray<MathVariant> Variants(GlyphId glyph, bool isVertical)
    {
        if (!_variants.TryGetValue((glyph, isVertical), out var variants))
        {
            variants = ReadVariants(glyph, isVertical);
            _variants[(glyph, isVertical)] = variants;
        }

        return variants;
    }

    /// <summary>The parts from which a glyph of any size is put together; null if there are none.</summary>
    public GlyphAssembly? Assembly(GlyphId glyph, bool isVertical)
    {
        if (!_assemblies.TryGetValue((glyph, isVertical), out var assembly))
        {
            assembly = ReadAssembly(glyph, isVertical);
            _assemblies[(glyph, isVertical)] = assembly;
        }

        return assembly;
    }

    public FontUnits MinConnectorOverlap(bool isVertical)
    {
        var overlap = HarfBuzzLibrary.hb_ot_math_get_min_connector_overlap(_font.Pointer, Direction(isVertical));
        GC.KeepAlive(_font);
        return new(overlap);
    }

    private static int Direction(bool isVertical) => isVertical ? HarfBuzzLibrary.DirectionBottomToTop : HarfBuzzLibrary.DirectionLeftToRight;

    private ImmutableArray<MathVariant> ReadVariants(GlyphId glyph, bool isVertical)
    {
        var none = 0u;
        var count = HarfBuzzLibrary.hb_ot_math_get_glyph_variants(_font.Pointer, glyph.Value, Direction(isVertical), 0, &none, null);
        var records = new HarfBuzzLibrary.VariantRecord[count];
        fixed (HarfBuzzLibrary.VariantRecord* r = records)
        {
            _ = HarfBuzzLibrary.hb_ot_math_get_glyph_variants(_font.Pointer, glyph.Value, Direction(isVertical), 0, &count, r);
        }

        GC.KeepAlive(_font);
        var variants = new MathVariant[count];
        for (var i = 0; i < variants.Length; i++)
        {
            variants[i] = new(new((ushort)records[i].Glyph), new(records[i].Advance));
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(variants);
    }

    private GlyphAssembly? ReadAssembly(GlyphId glyph, bool isVertical)
    {
        var none = 0u;
        int italicCorrection;
        var count = HarfBuzzLibrary.hb_ot_math_get_glyph_assembly(_font.Pointer, glyph.Value, Direction(isVertical), 0, &none, null, &italicCorrection);
        if (count == 0)
        {
            GC.KeepAlive(_font);
            return null;
        }

        var records = new HarfBuzzLibrary.PartRecord[count];
        fixed (HarfBuzzLibrary.PartRecord* r = records)
        {
            _ = HarfBuzzLibrary.hb_ot_math_get_glyph_assembly(_font.Pointer, glyph.Value, Direction(isVertical), 0, &count, r, &italicCorrection);
        }

        GC.KeepAlive(_font);
        var parts = new GlyphPart[count];
        for (var i = 0; i < parts.Length; i++)
        {
            var part = records[i];
            parts[i] = new(new((ushort)part.Glyph), new(part.StartConnectorLength), new(part.EndConnectorLength), new(part.FullAdvance), (part.Flags & 1) != 0);
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(parts), new(italicCorrection));
    }
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
