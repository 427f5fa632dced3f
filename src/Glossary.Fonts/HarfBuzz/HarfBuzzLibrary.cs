using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[assembly: DisableRuntimeMarshalling] // Every signature is blittable, so calls are compiled ahead of time and cost nothing at start.

namespace Glossary.Fonts;

/// <summary>The functions of the HarfBuzz library that the layer calls, under their own names.</summary>
/// <remarks>https://harfbuzz.github.io/reference.html; the library comes with the HarfBuzzSharp package, whose binding lacks mathematics, subsetting and outlines.</remarks>
internal static unsafe partial class HarfBuzzLibrary
{
    public const int DirectionLeftToRight = 4;
    public const int DirectionRightToLeft = 5;
    public const int DirectionBottomToTop = 7;

    private const string Name = "libHarfBuzzSharp";

    // Blobs, faces and fonts.
    [LibraryImport(Name)]
    public static partial nint hb_blob_create(void* data, uint length, int memoryMode, nint userData, delegate* unmanaged<nint, void> destroy);

    [LibraryImport(Name)]
    public static partial byte* hb_blob_get_data(nint blob, uint* length);

    [LibraryImport(Name)]
    public static partial void hb_blob_destroy(nint blob);

    [LibraryImport(Name)]
    public static partial nint hb_face_create(nint blob, uint index);

    [LibraryImport(Name)]
    public static partial nint hb_face_reference_blob(nint face);

    [LibraryImport(Name)]
    public static partial void hb_face_make_immutable(nint face);

    [LibraryImport(Name)]
    public static partial void hb_face_destroy(nint face);

    [LibraryImport(Name)]
    public static partial nint hb_unicode_funcs_get_default();

    [LibraryImport(Name)]
    public static partial uint hb_unicode_script(nint functions, uint codePoint);

    [LibraryImport(Name)]
    public static partial nint hb_font_create(nint face);

    [LibraryImport(Name)]
    public static partial void hb_font_make_immutable(nint font);

    [LibraryImport(Name)]
    public static partial void hb_font_destroy(nint font);

    [LibraryImport(Name)]
    public static partial int hb_font_get_nominal_glyph(nint font, uint codePoint, uint* glyph);

    [LibraryImport(Name)]
    public static partial int hb_font_get_glyph_extents(nint font, uint glyph, GlyphExtents* extents);

    [LibraryImport(Name)]
    public static partial void hb_font_draw_glyph(nint font, uint glyph, nint functions, nint data);

    // Outlines.
    [LibraryImport(Name)]
    public static partial nint hb_draw_funcs_create();

    [LibraryImport(Name)]
    public static partial void hb_draw_funcs_make_immutable(nint functions);

    [LibraryImport(Name)]
    public static partial void hb_draw_funcs_set_move_to_func(nint functions, delegate* unmanaged<nint, nint, nint, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Name)]
    public static partial void hb_draw_funcs_set_line_to_func(nint functions, delegate* unmanaged<nint, nint, nint, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Name)]
    public static partial void hb_draw_funcs_set_quadratic_to_func(
        nint functions, delegate* unmanaged<nint, nint, nint, float, float, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Name)]
    public static partial void hb_draw_funcs_set_cubic_to_func(
        nint functions, delegate* unmanaged<nint, nint, nint, float, float, float, float, float, float, nint, void> function, nint userData, nint destroy);

    [LibraryImport(Name)]
    public static partial void hb_draw_funcs_set_close_path_func(nint functions, delegate* unmanaged<nint, nint, nint, nint, void> function, nint userData, nint destroy);

    // Shaping.
    [LibraryImport(Name)]
    public static partial nint hb_buffer_create();

    [LibraryImport(Name)]
    public static partial void hb_buffer_destroy(nint buffer);

    [LibraryImport(Name)]
    public static partial void hb_buffer_clear_contents(nint buffer);

    [LibraryImport(Name)]
    public static partial void hb_buffer_set_flags(nint buffer, uint flags);

    [LibraryImport(Name)]
    public static partial void hb_buffer_add_utf16(nint buffer, char* text, int textLength, uint itemOffset, int itemLength);

    [LibraryImport(Name)]
    public static partial void hb_buffer_set_direction(nint buffer, int direction);

    [LibraryImport(Name)]
    public static partial void hb_buffer_set_script(nint buffer, uint script);

    [LibraryImport(Name)]
    public static partial void hb_buffer_set_language(nint buffer, nint language);

    [LibraryImport(Name)]
    public static partial void hb_buffer_guess_segment_properties(nint buffer);

    [LibraryImport(Name)]
    public static partial int hb_buffer_allocation_successful(nint buffer);

    [LibraryImport(Name)]
    public static partial BufferGlyph* hb_buffer_get_glyph_infos(nint buffer, uint* length);

    [LibraryImport(Name)]
    public static partial BufferPosition* hb_buffer_get_glyph_positions(nint buffer, uint* length);

    [LibraryImport(Name)]
    public static partial nint hb_language_from_string(byte* text, int length);

    [LibraryImport(Name)]
    public static partial uint hb_script_from_string(byte* text, int length);

    [LibraryImport(Name)]
    public static partial int hb_feature_from_string(byte* text, int length, ShapingFeature* feature);

    [LibraryImport(Name)]
    public static partial void hb_shape(nint font, nint buffer, ShapingFeature* features, uint count);

    [LibraryImport(Name)]
    public static partial void hb_ot_layout_collect_lookups(nint face, uint table, uint* scripts, uint* languages, uint* features, nint lookups);

    [LibraryImport(Name)]
    public static partial uint hb_ot_layout_lookup_get_glyph_alternates(nint face, uint lookup, uint glyph, uint start, uint* count, uint* alternates);

    // Mathematics.
    [LibraryImport(Name)]
    public static partial int hb_ot_math_get_constant(nint font, int constant);

    [LibraryImport(Name)]
    public static partial int hb_ot_math_get_glyph_italics_correction(nint font, uint glyph);

    [LibraryImport(Name)]
    public static partial int hb_ot_math_get_glyph_top_accent_attachment(nint font, uint glyph);

    [LibraryImport(Name)]
    public static partial int hb_ot_math_is_glyph_extended_shape(nint face, uint glyph);

    [LibraryImport(Name)]
    public static partial int hb_ot_math_get_glyph_kerning(nint font, uint glyph, int corner, int height);

    [LibraryImport(Name)]
    public static partial uint hb_ot_math_get_glyph_variants(nint font, uint glyph, int direction, uint start, uint* count, VariantRecord* variants);

    [LibraryImport(Name)]
    public static partial uint hb_ot_math_get_glyph_assembly(nint font, uint glyph, int direction, uint start, uint* count, PartRecord* parts, int* italicCorrection);

    [LibraryImport(Name)]
    public static partial int hb_ot_math_get_min_connector_overlap(nint font, int direction);

    // Sets, maps and subsetting.
    [LibraryImport(Name)]
    public static partial nint hb_set_create();

    [LibraryImport(Name)]
    public static partial void hb_set_destroy(nint set);

    [LibraryImport(Name)]
    public static partial void hb_set_add(nint set, uint value);

    [LibraryImport(Name)]
    public static partial void hb_set_clear(nint set);

    [LibraryImport(Name)]
    public static partial void hb_set_invert(nint set);

    [LibraryImport(Name)]
    public static partial int hb_set_next(nint set, uint* value);

    [LibraryImport(Name)]
    public static partial void hb_map_set(nint map, uint key, uint value);

    [LibraryImport(Name)]
    public static partial nint hb_subset_input_create_or_fail();

    [LibraryImport(Name)]
    public static partial void hb_subset_input_destroy(nint input);

    [LibraryImport(Name)]
    public static partial void hb_subset_input_set_flags(nint input, uint flags);

    [LibraryImport(Name)]
    public static partial nint hb_subset_input_glyph_set(nint input);

    [LibraryImport(Name)]
    public static partial nint hb_subset_input_unicode_set(nint input);

    [LibraryImport(Name)]
    public static partial nint hb_subset_input_set(nint input, int kind);

    [LibraryImport(Name)]
    public static partial nint hb_subset_input_old_to_new_glyph_mapping(nint input);

    [LibraryImport(Name)]
    public static partial int hb_subset_input_pin_all_axes_to_default(nint input, nint face);

    [LibraryImport(Name)]
    public static partial nint hb_subset_or_fail(nint face, nint input);

    /// <summary>hb_glyph_extents_t: height is negative.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct GlyphExtents
    {
        public int Left;
        public int Top;
        public int Width;
        public int Height;
    }

    /// <summary>hb_glyph_info_t.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct BufferGlyph
    {
        public uint Glyph;
        public uint Mask;
        public uint Cluster;
        public uint Private1;
        public uint Private2;
    }

    /// <summary>hb_glyph_position_t.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct BufferPosition
    {
        public int AdvanceX;
        public int AdvanceY;
        public int OffsetX;
        public int OffsetY;
        public uint Private1;
    }

    /// <summary>hb_feature_t.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct ShapingFeature
    {
        public uint Tag;
        public uint Value;
        public uint Start;
        public uint End;
    }

    /// <summary>hb_ot_math_glyph_variant_t.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct VariantRecord
    {
        public uint Glyph;
        public int Advance;
    }

    /// <summary>hb_ot_math_glyph_part_t: flag 1 marks an extender.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PartRecord
    {
        public uint Glyph;
        public int StartConnectorLength;
        public int EndConnectorLength;
        public int FullAdvance;
        public uint Flags;
    }
}
