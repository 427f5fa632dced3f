using System.Collections.Immutable;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Pictures;

namespace Glossary.Typesetting;

/// <summary>A colour of ink: red, green, blue, each from 0 to 1. Equal parts are written as gray.</summary>
public readonly record struct Ink(double Red, double Green, double Blue)
{
    public static Ink Black => default;

    public static Ink Gray(double level) => new(level, level, level);

    public bool IsGray => Red == Green && Green == Blue;

    /// <summary>As style sheets write it: <c>#rrggbb</c>.</summary>
    public string Hex => BoxShapes.ColorOf(this) is var colour ? $"#{colour.Red:x2}{colour.Green:x2}{colour.Blue:x2}" : "";
}

/// <summary>Something drawn at a place relative to the box it is in; Y grows downwards.</summary>
public abstract record DrawItem
{
    // The hierarchy is closed: every item is declared in this file.
    private protected DrawItem(Pt x, Pt y) => (X, Y) = (x, y);

    public Pt X { get; init; }

    public Pt Y { get; init; }

    /// <summary>
    /// The place in the structure tree this belongs to. Where it is null the tag of the enclosing <see cref="DrawBox"/> counts;
    /// where no box has one either, the item is an artifact: a folio, a rule, an ornament.
    /// </summary>
    public StructureContent? Tag { get; init; }

    /// <summary>
    /// True where it runs from the bottom upwards, turned about its place by a quarter to the left. The sides of a rectangle are
    /// turned already; what is left to those who draw is the direction of glyphs, of a picture, and of the line a link stands on.
    /// </summary>
    public bool IsTurned { get; init; }

    /// <summary>Where in the author's file it came from.</summary>
    public SourceSpan Origin { get; init; }
}

/// <summary>A box inside a box: its origin comes to stand at the item's place.</summary>
public sealed record DrawBox(Pt X, Pt Y, Box Box) : DrawItem(X, Y);

/// <summary>A glyph of a run. <paramref name="TextLength"/> is the number of UTF-16 units of the run's text it stands for; 0 for the later glyphs of a cluster.</summary>
/// <param name="X">From the run's origin, in points.</param>
/// <param name="Y">From the run's baseline, in points, downwards.</param>
public readonly record struct PlacedGlyph(GlyphId Glyph, float X, float Y, ushort TextLength);

/// <summary>Glyphs of one face, size and ink on one baseline, which starts at the item's place.</summary>
/// <param name="Text">The characters the glyphs stand for, in the order of the glyphs.</param>
public sealed record DrawGlyphs(Pt X, Pt Y, Font Font, Pt Size, Ink Ink, ImmutableArray<PlacedGlyph> Glyphs, string Text) : DrawItem(X, Y)
{
    /// <summary>Horizontal scaling, 1 for none: font expansion.</summary>
    public double Expansion { get; init; } = 1;

    /// <summary>What the run stands for if not <see cref="Text"/>, for those who copy or listen; null otherwise. A hyphen at a line's end stands for nothing.</summary>
    public string? ActualText { get; init; }

    /// <summary>Where a point of a glyph's outline (in font units, upwards) is seen, from the run's place, in points and downwards.</summary>
    public (double X, double Y) PlaceOf(PlacedGlyph glyph, double across, double up)
    {
        var scale = Size.Value / Font.UnitsPerEm;
        var (along, down) = (glyph.X + (across * scale * Expansion), glyph.Y - (up * scale));
        return IsTurned ? (down, -along) : (along, down);
    }
}

/// <summary>A filled rectangle whose top left corner is at the item's place.</summary>
public sealed record DrawRule(Pt X, Pt Y, Pt Width, Pt Height, Ink Ink) : DrawItem(X, Y);

/// <summary>A straight line from the item's place, for strokes that slant (<c>\cancel</c>) or are dashed.</summary>
/// <param name="Dash">The length of dashes and gaps; zero for a solid line.</param>
public sealed record DrawLine(Pt X, Pt Y, Pt ToX, Pt ToY, Pt Thickness, Ink Ink, Pt Dash) : DrawItem(X, Y);

/// <summary>A picture whose top left corner is at the item's place.</summary>
public sealed record DrawImage(Pt X, Pt Y, Pt Width, Pt Height, Picture Picture) : DrawItem(X, Y);

/// <summary>A rectangle to follow a link from, its top left corner at the item's place.</summary>
/// <param name="Anchor">The anchor inside the book, or null.</param>
/// <param name="Address">The address outside, or null.</param>
/// <param name="Element">The link's element in the structure tree.</param>
public sealed record DrawLink(Pt X, Pt Y, Pt Width, Pt Height, string? Anchor, string? Address, StructureElement Element) : DrawItem(X, Y);

/// <summary>The place a link lands on; the item's place is the top of what should be seen.</summary>
public sealed record DrawAnchor(Pt X, Pt Y, string Name, StructureElement? Element) : DrawItem(X, Y);
