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
        var collector = new Collector(1000 / size.Value);
        collector.Collect(box, 0, 0);
        return collector.Finish(box);
    }

    private sealed class Collector(double unit)
    {
        private readonly ImmutableArray<FormulaGlyph>.Builder _glyphs = ImmutableArray.CreateBuilder<FormulaGlyph>();
        private readonly ImmutableArray<FormulaRule>.Builder _rules = ImmutableArray.CreateBuilder<FormulaRule>();

        public FormulaPlacement Finish(Box box)
            => new(box.Width.Value * unit, box.Height.Value * unit, box.Depth.Value * unit, _glyphs.DrainToImmutable(), _rules.DrainToImmutable());

        public void Collect(Box box, double x, double y)
        {
            foreach (var item in box.Items)
            {
                var left = x + item.X.Value;
                var top = y + item.Y.Value;
                switch (item)
                {
                    case DrawBox inner:
                        Collect(inner.Box, left, top);
                        break;
                    case DrawGlyphs run:
                        CollectRun(run, left, top);
                        break;
                    case DrawRule rule:
                        _rules.Add(new(left * unit, -(top + rule.Height.Value) * unit, rule.Width.Value * unit, rule.Height.Value * unit));
                        break;
                }
            }
        }

        private void CollectRun(DrawGlyphs run, double x, double y)
        {
            foreach (var glyph in run.Glyphs)
            {
                var ink = run.Font.BoundsOf(glyph.Glyph);
                if (ink.Right > ink.Left)
                {
                    _glyphs.Add(new(run.Font, glyph.Glyph, (x + glyph.X) * unit, -(y + glyph.Y) * unit, run.Size.Value * unit / 1000));
                }
            }
        }
    }
}
