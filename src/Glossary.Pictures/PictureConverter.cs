using System.Collections.Immutable;
using System.Diagnostics;
using SkiaSharp;

namespace Glossary.Pictures;

/// <summary>Turns pictures into formats that every reader shows, however old.</summary>
public static class PictureConverter
{
    // Three pixels to each of a drawing, for screens that are as sharp as print; none larger than such a screen.
    private const double Density = 3;
    private const double LargestSide = 2048;
    private const int JpegQuality = 90;

    /// <summary>A drawing as PNG, on nothing; its text has become outlines before.</summary>
    public static byte[] ToPng(VectorDrawing drawing)
    {
        var scale = Math.Min(Density, LargestSide / Math.Max(Math.Max(drawing.Width, drawing.Height), 1));
        var (width, height) = (Math.Max(1, (int)Math.Ceiling(drawing.Width * scale)), Math.Max(1, (int)Math.Ceiling(drawing.Height * scale)));
        using var surface = SKSurface.Create(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Premul));
        surface.Canvas.Clear(SKColors.Transparent);
        surface.Canvas.Scale((float)scale);
        foreach (var mark in drawing.Marks)
        {
            Paint(surface.Canvas, mark as PathMark ?? throw new UnreachableException("text in a drawing has not become outlines"));
        }

        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    /// <summary>A picture as PNG, or as JPEG where it is opaque and was stored with loss before; an animation becomes its first picture.</summary>
    /// <exception cref="PictureFormatException">The picture is broken beyond what <see cref="PictureReader"/> sees.</exception>
    public static byte[] ToPngOrJpeg(Picture picture)
    {
        var samples = PictureDecoder.Decode(picture);

        // Lossy samples have a chunk of this name (RFC 9649, section 2.5).
        var wasLossy = samples.Alpha.Length == 0 && picture.Bytes.Span.IndexOf("VP8 "u8) >= 0;
        return Encode(samples, wasLossy ? SKEncodedImageFormat.Jpeg : SKEncodedImageFormat.Png, wasLossy ? JpegQuality : 100);
    }

    /// <summary>The picture without colour, each of its pixels as light as before.</summary>
    /// <exception cref="PictureFormatException">The picture is broken beyond what <see cref="PictureReader"/> sees.</exception>
    public static Picture ToGrey(Picture picture)
    {
        if (picture.Drawing is { } drawing)
        {
            return picture with { Drawing = drawing with { Marks = [.. drawing.Marks.Select(ToGrey)] } };
        }

        var samples = PictureDecoder.Decode(picture);
        if (samples.IsGray)
        {
            return picture;
        }

        for (var i = 0; i < samples.Color.Length; i += 3)
        {
            samples.Color.AsSpan(i, 3).Fill(Lightness(samples.Color[i], samples.Color[i + 1], samples.Color[i + 2]));
        }

        return PictureReader.Read(Encode(samples, SKEncodedImageFormat.Png, 100)) with { DotsPerInch = picture.DotsPerInch };
    }

    private static DrawingMark ToGrey(DrawingMark mark) => mark switch
    {
        PathMark path => path with
        {
            Fill = path.Fill is { } fill ? ToGrey(fill) : null,
            Stroke = path.Stroke is { } stroke ? stroke with { Color = ToGrey(stroke.Color) } : null,
        },
        TextMark text => text with { Pieces = [.. text.Pieces.Select(p => p with { Fill = ToGrey(p.Fill) })] },
        _ => throw new UnreachableException($"no grey for {mark.GetType().Name}"),
    };

    private static PixelColor ToGrey(PixelColor color)
    {
        var grey = Lightness(color.Red, color.Green, color.Blue);
        return new(grey, grey, grey, color.Alpha);
    }

    // The luma of Recommendation ITU-R BT.709, item 3.2, in parts of 10 000.
    private static byte Lightness(byte red, byte green, byte blue) => (byte)(((2126 * red) + (7152 * green) + (722 * blue) + 5000) / 10_000);

    private static byte[] Encode(PictureSamples samples, SKEncodedImageFormat format, int quality)
    {
        var info = new SKImageInfo(samples.Width, samples.Height, SKColorType.Rgba8888, samples.Alpha.Length > 0 ? SKAlphaType.Unpremul : SKAlphaType.Opaque);
        using var bitmap = new SKBitmap(info);
        var pixels = bitmap.GetPixelSpan();
        var size = samples.IsGray ? 1 : 3;
        for (var i = 0; i < samples.Width * samples.Height; i++)
        {
            for (var part = 0; part < 3; part++)
            {
                pixels[(4 * i) + part] = samples.Color[(size * i) + (samples.IsGray ? 0 : part)];
            }

            pixels[(4 * i) + 3] = samples.Alpha.Length > 0 ? samples.Alpha[i] : (byte)255;
        }

        using var image = SKImage.FromBitmap(bitmap);
        using var data = image.Encode(format, quality);
        return data.ToArray();
    }

    private static void Paint(SKCanvas canvas, PathMark mark)
    {
        canvas.Save();
        foreach (var clip in mark.Clips)
        {
            using var bounds = PathOf(clip.Path, clip.IsEvenOdd);
            canvas.ClipPath(bounds, SKClipOperation.Intersect, antialias: true);
        }

        using var path = PathOf(mark.Path, mark.IsEvenOdd);
        if (mark.Fill is { } fill)
        {
            using var paint = new SKPaint { IsAntialias = true, Color = ColorOf(fill), Style = SKPaintStyle.Fill };
            canvas.DrawPath(path, paint);
        }

        if (mark.Stroke is { Width: > 0 } stroke)
        {
            using var paint = new SKPaint
            {
                IsAntialias = true,
                Color = ColorOf(stroke.Color),
                Style = SKPaintStyle.Stroke,
                StrokeWidth = (float)stroke.Width,
                StrokeCap = stroke.Cap switch { StrokeCap.Round => SKStrokeCap.Round, StrokeCap.Square => SKStrokeCap.Square, _ => SKStrokeCap.Butt },
                StrokeJoin = stroke.Join switch { StrokeJoin.Round => SKStrokeJoin.Round, StrokeJoin.Bevel => SKStrokeJoin.Bevel, _ => SKStrokeJoin.Miter },
                StrokeMiter = (float)stroke.MiterLimit,
            };
            using var dashes = DashesOf(stroke);
            paint.PathEffect = dashes;
            canvas.DrawPath(path, paint);
        }

        canvas.Restore();
    }

    // An odd number of lengths is gone through twice (SVG 1.1, section 11.4); lengths that are all nothing are no dashes.
    private static SKPathEffect? DashesOf(DrawingStroke stroke)
        => stroke.Dashes.Any(d => d > 0)
            ? SKPathEffect.CreateDash([.. (stroke.Dashes.Length % 2 == 0 ? stroke.Dashes : stroke.Dashes.AddRange(stroke.Dashes)).Select(d => (float)d)], (float)stroke.DashOffset)
            : null;

    private static SKColor ColorOf(PixelColor color) => new(color.Red, color.Green, color.Blue, color.Alpha);

    private static SKPath PathOf(ImmutableArray<PathStep> steps, bool isEvenOdd)
    {
        var path = new SKPath { FillType = isEvenOdd ? SKPathFillType.EvenOdd : SKPathFillType.Winding };
        foreach (var step in steps)
        {
            switch (step.Verb)
            {
                case PathVerb.Move:
                    path.MoveTo(step.X, step.Y);
                    break;
                case PathVerb.Line:
                    path.LineTo(step.X, step.Y);
                    break;
                case PathVerb.Quadratic:
                    path.QuadTo(step.X1, step.Y1, step.X, step.Y);
                    break;
                case PathVerb.Cubic:
                    path.CubicTo(step.X1, step.Y1, step.X2, step.Y2, step.X, step.Y);
                    break;
                default:
                    path.Close();
                    break;
            }
        }

        return path;
    }
}
