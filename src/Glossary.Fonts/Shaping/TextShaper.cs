using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text;

namespace Glossary.Fonts;

/// <summary>Shapes text in one face and one style, and remembers the words it has shaped.</summary>
internal sealed unsafe class TextShaper
{
    // A word is shorter, and what is longer hardly comes twice.
    private const int LongestCached = 48;

    // Beyond the vocabulary of a long book; a memory that is full starts afresh, so a stream of new words cannot fill the machine.
    private const int CacheCapacity = 1 << 15;

    private readonly NativeFont _font;
    private readonly HarfBuzzLibrary.ShapingFeature[] _features;
    private readonly nint _language;
    private readonly uint _script;
    private readonly int _direction;
    private ConcurrentDictionary<string, ShapedText> _cache = NewCache();
    private int _cached;

    public TextShaper(NativeFont font, ShapingStyle style)
    {
        _font = font;
        _features = ParseFeatures(style.Features);
        _direction = style.IsRightToLeft ? HarfBuzzLibrary.DirectionRightToLeft : HarfBuzzLibrary.DirectionLeftToRight;

        // Languages are interned by HarfBuzz and never freed. Without one it would ask the machine's locale.
        var language = Encoding.ASCII.GetBytes(string.IsNullOrEmpty(style.Language) ? "und" : style.Language);
        var script = Encoding.ASCII.GetBytes(style.Script ?? "");
        fixed (byte* l = language, s = script)
        {
            _language = HarfBuzzLibrary.hb_language_from_string(l, language.Length);
            _script = script.Length == 0 ? 0 : HarfBuzzLibrary.hb_script_from_string(s, script.Length);
        }
    }

    public ShapedText Shape(string text)
    {
        if (text.Length > LongestCached)
        {
            return ShapeAnew(text);
        }

        var cache = _cache;
        if (cache.TryGetValue(text, out var known))
        {
            return known;
        }

        var shaped = ShapeAnew(text);
        if (Interlocked.Increment(ref _cached) > CacheCapacity)
        {
            _cache = cache = NewCache();
            _cached = 1;
        }

        return cache.GetOrAdd(text, shaped);
    }

    private static ConcurrentDictionary<string, ShapedText> NewCache() => new(StringComparer.Ordinal);

    private ShapedText ShapeAnew(string text)
    {
        var keeper = NativeBuffer.OfThisThread;
        var buffer = keeper.Clear();
        fixed (char* characters = text)
        {
            HarfBuzzLibrary.hb_buffer_add_utf16(buffer, characters, text.Length, 0, text.Length);
        }

        HarfBuzzLibrary.hb_buffer_set_direction(buffer, _direction);
        HarfBuzzLibrary.hb_buffer_set_language(buffer, _language);
        if (_script != 0)
        {
            HarfBuzzLibrary.hb_buffer_set_script(buffer, _script);
        }

        HarfBuzzLibrary.hb_buffer_guess_segment_properties(buffer);
        fixed (HarfBuzzLibrary.ShapingFeature* features = _features)
        {
            HarfBuzzLibrary.hb_shape(_font.Pointer, buffer, features, (uint)_features.Length);
        }

        var shaped = Collect(text, buffer);
        GC.KeepAlive(keeper);
        GC.KeepAlive(_font);
        return shaped;
    }

    private static ShapedText Collect(string text, nint buffer)
    {
        if (HarfBuzzLibrary.hb_buffer_allocation_successful(buffer) == 0)
        {
            throw new InsufficientMemoryException("HarfBuzz could not get memory to shape text");
        }

        uint count;
        var infos = HarfBuzzLibrary.hb_buffer_get_glyph_infos(buffer, &count);
        var positions = HarfBuzzLibrary.hb_buffer_get_glyph_positions(buffer, &count);
        var glyphs = new ShapedGlyph[count];
        var width = 0;
        var isMissing = false;
        for (var i = 0; i < glyphs.Length; i++)
        {
            var glyph = (ushort)infos[i].Glyph;
            var position = positions[i];
            glyphs[i] = new(new(glyph), position.AdvanceX, position.OffsetX, position.OffsetY, (int)infos[i].Cluster);
            width += position.AdvanceX;
            isMissing |= glyph == 0;
        }

        return new ShapedText(text, ImmutableCollectionsMarshal.AsImmutableArray(glyphs), new(width)) { HasMissingGlyphs = isMissing };
    }

    private static HarfBuzzLibrary.ShapingFeature[] ParseFeatures(string list)
    {
        if (string.IsNullOrEmpty(list))
        {
            return [];
        }

        var names = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var features = new HarfBuzzLibrary.ShapingFeature[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            var name = Encoding.ASCII.GetBytes(names[i]);
            fixed (byte* n = name)
            fixed (HarfBuzzLibrary.ShapingFeature* feature = &features[i])
            {
                if (HarfBuzzLibrary.hb_feature_from_string(n, name.Length, feature) == 0)
                {
                    throw new ArgumentException($"“{names[i]}” is not an OpenType feature", nameof(list));
                }
            }
        }

        return features;
    }
}
