namespace Glossary.Typesetting;

/// <summary>What a picture of a box has to cover: the box itself, and all ink that hangs out of it. In points, from the box's origin, y downwards.</summary>
public readonly record struct BoxFrame(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public static BoxFrame Of(Box box)
    {
        var frame = default(BoxFrame).With(0, -box.Height.Value, box.Width.Value, box.Depth.Value);
        foreach (var (item, x, y) in box.Drawn())
        {
            frame = item switch
            {
                DrawGlyphs run => frame.With(run, x, y),
                DrawRule rule => frame.With(x, y, x + rule.Width.Value, y + rule.Height.Value),
                DrawLine line => frame.With(line, x, y),
                _ => frame,
            };
        }

        return frame;
    }

    /// <summary>The frame grown to whole steps from the origin.</summary>
    public BoxFrame InSteps(double step)
    {
        return new(Down(Left), Down(Top), Up(Right), Up(Bottom));

        // What is a step but for the last bits of a sum is one.
        double Down(double value) => Math.Floor((value / step) + 0.001) * step;

        double Up(double value) => Math.Ceiling((value / step) - 0.001) * step;
    }

    private BoxFrame With(DrawGlyphs run, double x, double y)
    {
        var frame = this;
        foreach (var glyph in run.Glyphs)
        {
            var ink = run.Font.BoundsOf(glyph.Glyph);
            var (left, top) = run.PlaceOf(glyph, ink.Left, ink.Top);
            var (right, bottom) = run.PlaceOf(glyph, ink.Right, ink.Bottom);
            frame = frame.With(x + Math.Min(left, right), y + Math.Min(top, bottom), x + Math.Max(left, right), y + Math.Max(top, bottom));
        }

        return frame;
    }

    private BoxFrame With(DrawLine line, double x, double y)
    {
        // Both ends of a line are told from its box's origin.
        var (toX, toY) = (x + (line.ToX - line.X).Value, y + (line.ToY - line.Y).Value);
        var half = line.Thickness.Value / 2;
        return With(Math.Min(x, toX) - half, Math.Min(y, toY) - half, Math.Max(x, toX) + half, Math.Max(y, toY) + half);
    }

    private BoxFrame With(double left, double top, double right, double bottom)
        => left < right || top < bottom
            ? new(Math.Min(Left, left), Math.Min(Top, top), Math.Max(Right, right), Math.Max(Bottom, bottom))
            : this;
}
