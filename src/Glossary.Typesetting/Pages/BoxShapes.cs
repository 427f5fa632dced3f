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
                        AddGlyph(glyphs, glyph, left, top, scale, shapes);
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
        var path = PathOf(run.Font.OutlineOf(glyph.Glyph), PlaceOf);
        if (path.Length > 0)
        {
            shapes.Add(new(path, ColorOf(run.Ink)));
        }

        (float X, float Y) PlaceOf(float across, float up)
        {
            var place = run.PlaceOf(glyph, across, up);
            return ((float)(x + (place.X * scale)), (float)(y + (place.Y * scale)));
        }
    }

    /// <summary>An outline as a path, its points put in place.</summary>
    public static ImmutableArray<PathStep> PathOf(Fonts.GlyphOutline outline, Func<float, float, (float X, float Y)> placeOf)
    {
        return [.. outline.Steps.Select(StepOf)];

        PathStep StepOf(Fonts.OutlineStep step)
        {
            var (end, first, second) = (placeOf(step.X, step.Y), placeOf(step.X1, step.Y1), placeOf(step.X2, step.Y2));
            return new(VerbOf(step.Verb), end.X, end.Y, first.X, first.Y, second.X, second.Y);
        }
    }

    private static PathVerb VerbOf(Fonts.OutlineVerb verb) => verb switch
    {
        Fonts.OutlineVerb.Move => PathVerb.Move,
        Fonts.OutlineVerb.Line => PathVerb.Line,
        Fonts.OutlineVerb.Quadratic => PathVerb.Quadratic,
        Fonts.OutlineVerb.Cubic => PathVerb.Cubic,
        _ => PathVerb.Close,
    };
}
