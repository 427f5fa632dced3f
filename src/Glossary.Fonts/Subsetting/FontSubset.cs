namespace Glossary.Fonts;

/// <summary>A font program with only some glyphs, as it is embedded.</summary>
/// <param name="OpenType">The whole subset as an OpenType file.</param>
/// <param name="CompactFontFormat">The bare <c>CFF </c> table for a face with PostScript outlines, where CIDs, if it has any, are glyph numbers; empty otherwise.</param>
/// <param name="Widths">The advance of each glyph of the subset, in design units.</param>
public sealed record FontSubset(ReadOnlyMemory<byte> OpenType, ReadOnlyMemory<byte> CompactFontFormat, IReadOnlyList<int> Widths);
