namespace Glossary.Fonts;

/// <summary>The number of a glyph inside one font; 0 is the “not defined” glyph.</summary>
public readonly record struct GlyphId(ushort Value)
{
    public static GlyphId NotDefined => default;

    public override string ToString() => $"g{Value}";
}
