using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Glossary.Pictures;

namespace Glossary.Pdf;

/// <summary>A drawing as a form (ISO 32000-1, 8.10) that fills the unit square, as an image does.</summary>
internal static class EmbeddedDrawing
{
    private const int MatrixDecimals = 9;
    private const int InkDecimals = 3;

    /// <summary>Writes the form; text in the drawing has become outlines before.</summary>
    public static void Write(PdfWriter writer, PdfRef reference, VectorDrawing drawing)
    {
        var content = new PdfSyntax(writer.IsPretty, isInline: true);
        var alphas = new SortedSet<int>();
        foreach (var mark in drawing.Marks)
        {
            Paint(content, mark as PathMark ?? throw new UnreachableException("text in a drawing has not become outlines"), alphas);
        }

        writer.Stream(reference, content.Written, syntax =>
        {
            syntax.Key("Type"u8).Name("XObject"u8).Key("Subtype"u8).Name("Form"u8);
            syntax.Key("BBox"u8).BeginArray().Integer(0).Integer(0).Real(drawing.Width).Real(drawing.Height).EndArray();
            syntax.Key("Matrix"u8).BeginArray()
                .Real(1 / drawing.Width, MatrixDecimals).Integer(0).Integer(0).Real(-1 / drawing.Height, MatrixDecimals).Integer(0).Integer(1)
                .EndArray();
            syntax.Key("Resources"u8).BeginDictionary();
            if (alphas.Count > 0)
            {
                syntax.Key("ExtGState"u8).BeginDictionary();
                foreach (var alpha in alphas)
                {
                    syntax.Key(StateName(alpha)).BeginDictionary();
                    syntax.Key("ca"u8).Real((alpha >> 8) / 255.0, InkDecimals).Key("CA"u8).Real((alpha & 0xFF) / 255.0, InkDecimals);
                    syntax.EndDictionary();
                }

                syntax.EndDictionary();
            }

            syntax.EndDictionary();
        });
    }

    private static void Paint(PdfSyntax content, PathMark mark, SortedSet<int> alphas)
    {
        content.Keyword("q"u8);
        foreach (var clip in mark.Clips)
        {
            Path(content, clip.Path);
            content.Keyword(clip.IsEvenOdd ? "W*"u8 : "W"u8).Keyword("n"u8);
        }

        var alpha = ((mark.Fill?.Alpha ?? 255) << 8) | (mark.Stroke?.Color.Alpha ?? 255);
        if (alpha != 0xFFFF)
        {
            alphas.Add(alpha);
            content.Name(StateName(alpha)).Keyword("gs"u8);
        }

        if (mark.Fill is { } fill)
        {
            Colour(content, fill).Keyword("rg"u8);
        }

        if (mark.Stroke is { } stroke)
        {
            Colour(content, stroke.Color).Keyword("RG"u8);
            Stroke(content, stroke);
        }

        Path(content, mark.Path);
        content.Keyword((mark.Fill is not null, mark.Stroke is not null, mark.IsEvenOdd) switch
        {
            (true, true, true) => "B*"u8,
            (true, true, false) => "B"u8,
            (true, false, true) => "f*"u8,
            (true, false, false) => "f"u8,
            (false, true, _) => "S"u8,
            _ => "n"u8,
        });
        content.Keyword("Q"u8);
    }

    private static void Stroke(PdfSyntax content, DrawingStroke stroke)
    {
        content.Real(stroke.Width).Keyword("w"u8);
        if (stroke.Cap != StrokeCap.Butt)
        {
            content.Integer((int)stroke.Cap).Keyword("J"u8);
        }

        if (stroke.Join != StrokeJoin.Miter)
        {
            content.Integer((int)stroke.Join).Keyword("j"u8);
        }
        else
        {
            content.Real(stroke.MiterLimit).Keyword("M"u8);
        }

        // Lengths that are written as zeros, all of them, are no dashes (8.4.3.6).
        if (stroke.Dashes.Any(d => PdfSyntax.Round(d, 3) > 0))
        {
            content.BeginArray();
            foreach (var dash in stroke.Dashes)
            {
                content.Real(dash);
            }

            content.EndArray().Real(stroke.DashOffset).Keyword("d"u8);
        }
    }

    private static PdfSyntax Colour(PdfSyntax content, PixelColor color)
        => content.Real(color.Red / 255.0, InkDecimals).Real(color.Green / 255.0, InkDecimals).Real(color.Blue / 255.0, InkDecimals);

    private static void Path(PdfSyntax content, ImmutableArray<PathStep> path)
    {
        float x = 0, y = 0;
        foreach (var step in path)
        {
            switch (step.Verb)
            {
                case PathVerb.Move:
                    Point(content, step.X, step.Y).Keyword("m"u8);
                    break;
                case PathVerb.Line:
                    Point(content, step.X, step.Y).Keyword("l"u8);
                    break;
                case PathVerb.Quadratic:
                    // PDF has cubic curves only.
                    Point(content, (x + (2 * step.X1)) / 3, (y + (2 * step.Y1)) / 3);
                    Point(Point(content, (step.X + (2 * step.X1)) / 3, (step.Y + (2 * step.Y1)) / 3), step.X, step.Y).Keyword("c"u8);
                    break;
                case PathVerb.Cubic:
                    Point(Point(Point(content, step.X1, step.Y1), step.X2, step.Y2), step.X, step.Y).Keyword("c"u8);
                    break;
                default:
                    content.Keyword("h"u8);
                    break;
            }

            (x, y) = (step.X, step.Y);
        }
    }

    private static PdfSyntax Point(PdfSyntax content, float x, float y) => content.Real(Bounded(x)).Real(Bounded(y));

    // What is far outside is outside; readers keep numbers as 32 bits.
    private static double Bounded(float value) => float.IsNaN(value) ? 0 : Math.Clamp(value, -1e6f, 1e6f);

    private static byte[] StateName(int alpha) => Encoding.ASCII.GetBytes($"A{alpha:X4}");
}
