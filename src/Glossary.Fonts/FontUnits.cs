namespace Glossary.Fonts;

/// <summary>A length in a font's design units; times size divided by units per em it is a length on paper.</summary>
public readonly record struct FontUnits(int Value)
{
    public static FontUnits operator +(FontUnits a, FontUnits b) => new(a.Value + b.Value);

    public static FontUnits operator -(FontUnits a, FontUnits b) => new(a.Value - b.Value);

    public static FontUnits operator -(FontUnits a) => new(-a.Value);

    public override string ToString() => $"{Value}u";
}

/// <summary>The ink of a glyph in design units, y upwards.</summary>
public readonly record struct GlyphBounds(int Left, int Bottom, int Right, int Top);
