using System.Collections.Immutable;

namespace Glossary.Fonts;

/// <summary>How text is shaped: OpenType features by name, language, script and direction.</summary>
/// <param name="Features">HarfBuzz feature strings in a fixed order, separated by commas (<c>smcp,onum,-liga</c>); empty for the defaults.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Script">An ISO 15924 tag such as <c>Latn</c>; empty to let HarfBuzz guess.</param>
public readonly record struct ShapingStyle(string Features, string Language, string Script = "", bool IsRightToLeft = false);

/// <summary>A glyph of shaped text, lengths in design units.</summary>
/// <param name="Cluster">The UTF-16 offset of the first character it stands for.</param>
public readonly record struct ShapedGlyph(GlyphId Glyph, int Advance, int OffsetX, int OffsetY, int Cluster);

/// <summary>Text as glyphs in drawing order, with advances, offsets and the characters they came from.</summary>
public sealed record ShapedText(string Text, ImmutableArray<ShapedGlyph> Glyphs, FontUnits Width)
{
    /// <summary>True where a character has no glyph in the face.</summary>
    public bool HasMissingGlyphs { get; init; }
}
