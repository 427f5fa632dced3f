using System.Collections.Concurrent;

namespace Glossary.Fonts;

/// <summary>What features of one face put in place of single glyphs (GSUB single and alternate substitution).</summary>
internal sealed unsafe class GlyphSubstitutions(NativeFont font)
{
    private const uint NoMore = uint.MaxValue; // HB_SET_VALUE_INVALID starts and ends an iteration.
    private readonly ConcurrentDictionary<string, uint[]> _lookups = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(ushort Glyph, string Feature, int Alternate), ushort> _known = new();

    public GlyphId Substitute(GlyphId glyph, string feature, int alternate)
    {
        var key = (glyph.Value, feature, alternate);
        if (!_known.TryGetValue(key, out var substitute))
        {
            substitute = (ushort)Find(glyph.Value, feature, alternate);
            _known[key] = substitute;
        }

        return new(substitute);
    }

    private uint Find(uint glyph, string feature, int alternate)
    {
        foreach (var lookup in _lookups.GetOrAdd(feature, CollectLookups))
        {
            // A script-script form that the face does not have apart is its script form: the last alternate stands for those beyond it.
            var count = 0u;
            var total = HarfBuzzLibrary.hb_ot_layout_lookup_get_glyph_alternates(font.Face, lookup, glyph, 0, &count, null);
            if (total > 0)
            {
                uint substitute;
                count = 1;
                var index = Math.Min((uint)Math.Max(alternate, 1), total) - 1;
                _ = HarfBuzzLibrary.hb_ot_layout_lookup_get_glyph_alternates(font.Face, lookup, glyph, index, &count, &substitute);
                GC.KeepAlive(font);
                return count == 1 ? substitute : glyph;
            }
        }

        GC.KeepAlive(font);
        return glyph;
    }

    private uint[] CollectLookups(string feature)
    {
        var set = HarfBuzzLibrary.hb_set_create();
        try
        {
            var tags = stackalloc uint[] { TableTag.Of(feature), 0 };
            HarfBuzzLibrary.hb_ot_layout_collect_lookups(font.Face, TableTag.Of("GSUB"), null, null, tags, set);
            GC.KeepAlive(font);
            var lookups = new List<uint>();
            for (var lookup = NoMore; HarfBuzzLibrary.hb_set_next(set, &lookup) != 0;)
            {
                lookups.Add(lookup);
            }

            return [.. lookups];
        }
        finally
        {
            HarfBuzzLibrary.hb_set_destroy(set);
        }
    }
}
