namespace Glossary.Fonts;

/// <summary>Cuts a face down to the glyphs of a document with hb-subset.</summary>
internal static unsafe class Subsetter
{
    // hb_subset_flags_t and hb_subset_sets_t.
    private const uint NoHinting = 0x1;
    private const uint WithoutSubroutines = 0x4; // Deflate finds what charstrings share better than subroutines do: a fifth less in the file.
    private const uint NotDefinedOutline = 0x40;
    private const uint NoLayoutClosure = 0x200;
    private const int DroppedTables = 3;
    private const int KeptNames = 4;
    private const int KeptFeatures = 6;

    // ISO 32000-2, 9.9.1 lists what a font program embedded as CIDFontType0 or CIDFontType2 must have; these it need not.
    private static readonly string[] NotNeeded =
    [
        "BASE", "COLR", "CPAL", "DSIG", "GDEF", "GPOS", "GSUB", "JSTF", "MATH", "OS/2", "STAT", "SVG ", "VORG",
        "cmap", "gasp", "hdmx", "kern", "meta", "name", "post", "vhea", "vmtx",
    ];

    /// <summary>For a page description, which names glyphs.</summary>
    public static byte[] Subset(NativeFont font, IReadOnlyList<GlyphId> glyphs, bool isVariable)
    {
        if (glyphs.Count == 0 || glyphs[0] != GlyphId.NotDefined)
        {
            throw new ArgumentException("the first glyph of a subset must be “not defined”", nameof(glyphs));
        }

        return Subset(font, isVariable, input => KeepGlyphs(input, glyphs));
    }

    /// <summary>For those who shape text themselves: characters, features and mathematics stay.</summary>
    public static byte[] SubsetForText(NativeFont font, IEnumerable<int> codePoints, bool isVariable)
        => Subset(font, isVariable, input => KeepCharacters(input, codePoints));

    private static byte[] Subset(NativeFont font, bool isVariable, Action<nint> describe)
    {
        var input = HarfBuzzLibrary.hb_subset_input_create_or_fail();
        if (input == 0)
        {
            throw new InsufficientMemoryException("HarfBuzz could not get memory to subset a font");
        }

        try
        {
            describe(input);
            if (isVariable && HarfBuzzLibrary.hb_subset_input_pin_all_axes_to_default(input, font.Face) == 0)
            {
                throw new FontFormatException("the variable font cannot be fixed at its default");
            }

            var face = HarfBuzzLibrary.hb_subset_or_fail(font.Face, input);
            GC.KeepAlive(font);
            return face != 0 ? Serialize(face) : throw new FontFormatException("the font's outlines are broken: no subset can be made of them");
        }
        finally
        {
            HarfBuzzLibrary.hb_subset_input_destroy(input);
        }
    }

    private static void KeepCharacters(nint input, IEnumerable<int> codePoints)
    {
        HarfBuzzLibrary.hb_subset_input_set_flags(input, NoHinting | NotDefinedOutline);
        var kept = HarfBuzzLibrary.hb_subset_input_unicode_set(input);
        foreach (var codePoint in codePoints)
        {
            HarfBuzzLibrary.hb_set_add(kept, (uint)codePoint);
        }

        // All features: by default those of mathematics (ssty, dtls) would go.
        var features = HarfBuzzLibrary.hb_subset_input_set(input, KeptFeatures);
        HarfBuzzLibrary.hb_set_clear(features);
        HarfBuzzLibrary.hb_set_invert(features);

        // A part of a face must not bear the name its makers have reserved for the whole; whose it is and its terms stay.
        var names = HarfBuzzLibrary.hb_subset_input_set(input, KeptNames);
        HarfBuzzLibrary.hb_set_clear(names);
        foreach (var name in (ReadOnlySpan<int>)[NameTable.Copyright, NameTable.Licence, NameTable.LicenceAddress])
        {
            HarfBuzzLibrary.hb_set_add(names, (uint)name);
        }
    }

    private static void KeepGlyphs(nint input, IReadOnlyList<GlyphId> glyphs)
    {
        HarfBuzzLibrary.hb_subset_input_set_flags(input, NoHinting | WithoutSubroutines | NotDefinedOutline | NoLayoutClosure);
        var kept = HarfBuzzLibrary.hb_subset_input_glyph_set(input);
        var mapping = HarfBuzzLibrary.hb_subset_input_old_to_new_glyph_mapping(input);
        for (var i = 0; i < glyphs.Count; i++)
        {
            HarfBuzzLibrary.hb_set_add(kept, glyphs[i].Value);
            HarfBuzzLibrary.hb_map_set(mapping, glyphs[i].Value, (uint)i);
        }

        var dropped = HarfBuzzLibrary.hb_subset_input_set(input, DroppedTables);
        foreach (var table in NotNeeded)
        {
            HarfBuzzLibrary.hb_set_add(dropped, TableTag.Of(table));
        }

        HarfBuzzLibrary.hb_set_clear(HarfBuzzLibrary.hb_subset_input_set(input, KeptNames));
    }

    private static byte[] Serialize(nint face)
    {
        var blob = HarfBuzzLibrary.hb_face_reference_blob(face);
        try
        {
            uint length;
            var data = HarfBuzzLibrary.hb_blob_get_data(blob, &length);
            return new ReadOnlySpan<byte>(data, (int)length).ToArray();
        }
        finally
        {
            HarfBuzzLibrary.hb_blob_destroy(blob);
            HarfBuzzLibrary.hb_face_destroy(face);
        }
    }
}
