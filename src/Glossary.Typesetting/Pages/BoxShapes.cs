using System.Collections.Immutable;
using Glossary.Pictures;

namespace Glossary.Typesetting;

/// <summary>What is drawn in a box as filled shapes, for pictures of it: covers, formulas.</summary>
internal static class BoxShapes
{
    // More dashes than a page is wide.
    private const double MostDashes = 2000;

    /// <summary>Adds the glyphs, rules and lines of a box whose origin stands at a place in the picture.</summary>
    /// <param name="scale">Pixels to the point.</param>
    public static void Add(Box box, double x, double y, double scale, List<Shape> shapes)
    {
        foreach (var (item, itemX, itemY) in box.Drawn())
        {
            var (left, top) = (x + (itemX * scale), y + (itemY * scale));
            switch (item)
            {
                case DrawRule rule:
                    shapes.Add(Shape.Rectangle(
                        (float)left, (float)top, (float)(rule.Width.Value * scale), (float)(rule.Height.Value * scale), ColorOf(rule.Ink)));
                    break;
                case DrawGlyphs glyphs:
                    foreach (var glyph in glyphs.Glyphs)
                    {
                        AddGlyph(glyphs, glyph, left + (glyph.X * scale), top + (glyph.Y * scale), scale, shapes);
                    }

                    break;
                case DrawLine line:
                    AddLine(line, left, top, scale, shapes);
                    break;
            }
        }
    }

    // Both ends of a line are told from its box's origin.
    private static void AddLine(DrawLine line, double x, double y, double scale, List<Shape> shapes)
    {
        var (across, down) = ((line.ToX - line.X).Value * scale, (line.ToY - line.Y).Value * scale);
        var length = Math.Sqrt((across * across) + (down * down));
        if (length == 0)
        {
            return;
        }

        var (unitX, unitY) = (across / length, down / length);
        var half = line.Thickness.Value * scale / 2;
        var dash = line.Dash.Value * scale is var given and > 0 && length / given < MostDashes ? given : length;
        for (var from = 0.0; from < length; from += 2 * dash)
        {
            var to = Math.Min(from + dash, length);
            shapes.Add(new(
                [
                    Corner(PathVerb.Move, from, half),
                    Corner(PathVerb.Line, to, half),
                    Corner(PathVerb.Line, to, -half),
                    Corner(PathVerb.Line, from, -half),
                    new(PathVerb.Close, 0, 0),
                ],
                ColorOf(line.Ink)));
        }

        PathStep Corner(PathVerb verb, double along, double aside)
            => new(verb, (float)(x + (unitX * along) - (unitY * aside)), (float)(y + (unitY * along) + (unitX * aside)));
    }

    public static PixelColor ColorOf(Ink ink) => new(Level(ink.Red), Level(ink.Green), Level(ink.Blue));

    private static byte Level(double part) => (byte)Math.Round(Math.Clamp(part, 0, 1) * 255);

    private static void AddGlyph(DrawGlyphs run, PlacedGlyph glyph, double x, double y, double scale, List<Shape> shapes)
    {
        var size = run.Size.Value * scale / run.Font.UnitsPerEm;
        var path = PathOf(run.Font.OutlineOf(glyph.Glyph), Across, Down);
        if (path.Length > 0)
        {
            shapes.Add(new(path, ColorOf(run.Ink)));
        }

        float Across(float units) => (float)(x + (units * size * run.Expansion));

        float Down(float units) => (float)(y - (units * size));
    }

    /// <summary>An outline as a path, its coordinates put in place.</summary>
    public static ImmutableArray<PathStep> PathOf(Fonts.GlyphOutline outline, Func<float, float> across, Func<float, float> down)
        => [.. outline.Steps.Select(s => new PathStep(VerbOf(s.Verb), across(s.X), down(s.Y), across(s.X1), down(s.Y1), across(s.X2), down(s.Y2)))];

    private static PathVerb VerbOf(Fonts.OutlineVerb verb) => verb switch
    {
        Fonts.OutlineVerb.Move => PathVerb.Move,
        Fonts.OutlineVerb.Line => PathVerb.Line,
        Fonts.OutlineVerb.Quadratic => PathVerb.Quadratic,
        Fonts.OutlineVerb.Cubic => PathVerb.Cubic,
        _ => PathVerb.Close,
    };
}
