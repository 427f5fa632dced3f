using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A glyph as formulas need it, lengths in design units: heights and depths are those of its ink, never negative.</summary>
internal sealed class MathGlyph(MathFace face, GlyphId id)
{
    public MathFace Face { get; } = face;

    public GlyphId Id { get; } = id;

    public required int Advance { get; init; }

    public required int Height { get; init; }

    public required int Depth { get; init; }

    public required int ItalicCorrection { get; init; }

    public required int AccentAttachment { get; init; }

    public int Extent(bool isVertical) => isVertical ? Height + Depth : Advance;
}

/// <summary>A face with all that formulas ask of it, remembered; faces without a MATH table get constants of the usual proportions.</summary>
internal sealed class MathFace
{
    private static readonly ConditionalWeakTable<Font, MathFace> Known = [];

    private readonly ConcurrentDictionary<GlyphId, MathGlyph> _glyphs = new();
    private readonly ConcurrentDictionary<(int CodePoint, MathLevel Level), MathGlyph?> _characters = new();
    private readonly ConcurrentDictionary<(GlyphId Glyph, bool IsVertical), MathGlyph[]> _sizes = new();

    // The forms for scripts and what they stand for: fonts give larger sizes of the latter alone.
    private readonly ConcurrentDictionary<GlyphId, GlyphId> _plainForms = new();

    private MathFace(Font font)
    {
        Font = font;
        Table = font.Mathematics;
        Constants = UsualConstants.Complete(Table?.Constants, font);
        UnitsPerEm = font.UnitsPerEm;
        ScriptFactor = Constants.ScriptPercentScaleDown / 100.0;
        ScriptScriptFactor = Constants.ScriptScriptPercentScaleDown / 100.0;
    }

    public Font Font { get; }

    public MathTable? Table { get; }

    public MathConstants Constants { get; }

    public double UnitsPerEm { get; }

    public double ScriptFactor { get; }

    public double ScriptScriptFactor { get; }

    public static MathFace Of(Font font) => Known.GetValue(font, static f => new(f));

    /// <summary>The glyph of a character at a level (scripts have their own forms: feature <c>ssty</c>); null if the face lacks it.</summary>
    public MathGlyph? Character(int codePoint, MathLevel level)
    {
        var key = (codePoint, level == MathLevel.Display ? MathLevel.Text : level);
        if (!_characters.TryGetValue(key, out var glyph))
        {
            glyph = FindCharacter(codePoint, level);
            _characters[key] = glyph;
        }

        return glyph;
    }

    public MathGlyph Glyph(GlyphId id)
    {
        if (!_glyphs.TryGetValue(id, out var glyph))
        {
            glyph = Measure(id);
            _glyphs[id] = glyph;
        }

        return glyph;
    }

    /// <summary>The glyph and its larger forms, in the order of the font.</summary>
    public MathGlyph[] Sizes(MathGlyph glyph, bool isVertical)
    {
        var key = (glyph.Id, isVertical);
        if (!_sizes.TryGetValue(key, out var sizes))
        {
            sizes = FindSizes(glyph, isVertical);
            _sizes[key] = sizes;
        }

        return sizes;
    }

    /// <summary>The glyph without its dot, for use under an accent; the glyph itself where it has none.</summary>
    public MathGlyph Dotless(MathGlyph glyph) => Glyph(Font.Substitute(glyph.Id, "dtls"));

    /// <summary>The lower edge of the ink, above the baseline if positive.</summary>
    public int InkBottom(MathGlyph glyph) => Font.BoundsOf(glyph.Id).Bottom;

    /// <summary>The parts a glyph of any size is put together from; null if there are none.</summary>
    public GlyphAssembly? Assembly(MathGlyph glyph, bool isVertical)
        => Table?.Assembly(glyph.Id, isVertical)
            ?? (_plainForms.TryGetValue(glyph.Id, out var plain) ? Table?.Assembly(plain, isVertical) : null);

    private MathGlyph? FindCharacter(int codePoint, MathLevel level)
    {
        var id = Font.GlyphOf(codePoint);
        if (id == GlyphId.NotDefined)
        {
            return null;
        }

        var form = level switch
        {
            MathLevel.Script => Font.Substitute(id, "ssty", 1),
            MathLevel.ScriptScript => Font.Substitute(id, "ssty", 2),
            _ => id,
        };
        if (form != id)
        {
            _plainForms[form] = id;
        }

        return Glyph(form);
    }

    private MathGlyph Measure(GlyphId id)
    {
        var bounds = Font.BoundsOf(id);
        return new(this, id)
        {
            Advance = Font.Advance(id).Value,
            Height = Math.Max(0, bounds.Top),
            Depth = Math.Max(0, -bounds.Bottom),
            ItalicCorrection = Table?.ItalicCorrection(id).Value ?? 0,
            AccentAttachment = Table?.TopAccentAttachment(id).Value ?? ((bounds.Left + bounds.Right) / 2),
        };
    }

    private MathGlyph[] FindSizes(MathGlyph glyph, bool isVertical)
    {
        var sizes = new List<MathGlyph> { glyph };
        if (Table is { } table)
        {
            var plain = _plainForms.GetValueOrDefault(glyph.Id, glyph.Id);
            var variants = table.Variants(glyph.Id, isVertical);
            if (variants.IsEmpty)
            {
                variants = table.Variants(plain, isVertical);
            }

            foreach (var variant in variants)
            {
                if (variant.Glyph != glyph.Id && variant.Glyph != plain)
                {
                    sizes.Add(Glyph(variant.Glyph));
                }
            }
        }

        return [.. sizes];
    }
}
