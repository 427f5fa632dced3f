using System.Collections.Immutable;
using Glossary.Fonts;

namespace Glossary.Typesetting;

/// <summary>A glyph of a set formula: its place (the left end of its baseline) and size, in thousandths of the formula's em.</summary>
public readonly record struct FormulaGlyph(Font Font, GlyphId Glyph, double X, double Y, double Size);

/// <summary>A rule of a set formula: its lower left corner and its measures, in thousandths of the formula's em.</summary>
public readonly record struct FormulaRule(double X, double Y, double Width, double Height);

/// <summary>
/// Where everything in a set formula stands, for comparing with other typesetters: in thousandths of the base em,
/// from the left end of the formula's baseline, y upwards. Glyphs without ink (blanks) are left out.
/// </summary>
public sealed record FormulaPlacement(
    double Width, double Height, double Depth, ImmutableArray<FormulaGlyph> Glyphs, ImmutableArray<FormulaRule> Rules)
{
    /// <summary>Ten of TeX's points in PostScript points: the size at which lengths that do not grow with the type are as in plain TeX.</summary>
    public static Pt TenPoint { get; } = new(10 * 72 / 72.27);

    /// <param name="size">The size the formula was set in.</param>
    public static FormulaPlacement Of(Box box, Pt size)
    {
        var unit = 1000 / size.Value;
        var glyphs = ImmutableArray.CreateBuilder<FormulaGlyph>();
        var rules = ImmutableArray.CreateBuilder<FormulaRule>();
        foreach (var (item, x, y) in box.Drawn())
        {
            switch (item)
            {
                case DrawGlyphs run:
                    glyphs.AddRange(run.Glyphs
                        .Where(g => run.Font.BoundsOf(g.Glyph) is var ink && ink.Right > ink.Left)
                        .Select(g => new FormulaGlyph(run.Font, g.Glyph, (x + g.X) * unit, -(y + g.Y) * unit, run.Size / size)));
                    break;
                case DrawRule rule:
                    rules.Add(new(x * unit, -(y + rule.Height.Value) * unit, rule.Width.Value * unit, rule.Height.Value * unit));
                    break;
            }
        }

        return new(box.Width.Value * unit, box.Height.Value * unit, box.Depth.Value * unit, glyphs.DrainToImmutable(), rules.DrainToImmutable());
    }
}
