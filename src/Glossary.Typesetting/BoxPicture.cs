using System.Text;
using Glossary.Model;
using Glossary.Pictures;

namespace Glossary.Typesetting;

/// <summary>A formula's box as a file that stands in a line of text, in whole steps of a part of the em.</summary>
public static class BoxPicture
{
    // Forty-eight pixels to the em: three to each of the sixteen that text has on most screens, and as many as paper-like ones have for eleven points.
    private const int MostPixelsPerStep = 3;

    // What readers with little memory can still show.
    private const long MostPixels = 4_000_000;

    /// <summary>The formula in black on nothing; null if it is too large for a picture.</summary>
    /// <param name="size">The size the box was set in: one em of the text around.</param>
    public static FormulaPicture? Png(Box box, Pt size)
    {
        var step = size.Value / FormulaPicture.StepsPerEm;
        var frame = BoxFrame.Of(box).InSteps(step);
        var (width, height) = (Math.Max(1, Math.Round(frame.Width / step)), Math.Max(1, Math.Round(frame.Height / step)));
        var pixels = MostPixelsPerStep;
        while (pixels > 0 && width * pixels * height * pixels > MostPixels)
        {
            pixels--;
        }

        if (pixels == 0)
        {
            return null;
        }

        var shapes = new List<Shape>();
        var scale = pixels / step;
        BoxShapes.Add(box, -frame.Left * scale, -frame.Top * scale, scale, shapes);
        var png = Rasterizer.Draw((int)width * pixels, (int)height * pixels, PixelColor.Transparent, shapes, Rasterizer.StepsOfPrint).ToPng();
        return new(png, (int)width, (int)Math.Round(frame.Bottom / step));
    }

    /// <summary>The formula as a drawing, with its words.</summary>
    public static FormulaPicture Svg(Box box, Pt size, string label)
    {
        var step = size.Value / FormulaPicture.StepsPerEm;
        var frame = BoxFrame.Of(box).InSteps(step);
        var drawing = BoxSvg.Write(box, size, label, frame);
        return new(Encoding.UTF8.GetBytes(drawing.Svg), (int)Math.Min(Math.Round(frame.Width / step), int.MaxValue), (int)Math.Round(frame.Bottom / step));
    }
}
