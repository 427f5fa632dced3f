using System.Collections.Immutable;
using CsCheck;
using Glossary.Pictures;
using SkiaSharp;

namespace Glossary.Tests;

/// <summary>Shapes cover pixels by their exact area, and a drawing comes back from its PNG.</summary>
public sealed class RasterizerTests
{
    private static readonly PixelColor Ink = new(200, 100, 50);

    [Fact]
    public void A_rectangle_on_the_grid_is_sharp()
    {
        var raster = Paint(4, 3, PixelColor.White, [Shape.Rectangle(1, 1, 2, 1, Ink)]);

        Assert.Equal("....\n.##.\n....\n", Picture(raster));
    }

    [Fact]
    public void A_rectangle_off_the_grid_covers_parts_of_pixels()
    {
        var raster = Paint(3, 3, PixelColor.White, [Shape.Rectangle(0.5f, 0.25f, 2, 2, PixelColor.Black)]);

        Assert.Equal(255 - Math.Round(255 * 0.5 * 0.75), raster[0, 0].Red, 1.0);
        Assert.Equal(255 - Math.Round(255 * 0.75), raster[1, 0].Red, 1.0);
        Assert.Equal(0, raster[1, 1].Red);
        Assert.Equal(255 - Math.Round(255 * 0.25), raster[1, 2].Red, 1.0);
    }

    [Fact]
    public void What_leaves_the_picture_is_cut_at_its_sides()
    {
        var raster = Paint(4, 3, PixelColor.White, [Shape.Rectangle(-1e6f, -5, 1e6f + 1, 7, Ink), Shape.Rectangle(3, -1e6f, 100, 2e6f, Ink)]);

        Assert.Equal("#..#\n#..#\n...#\n", Picture(raster));
    }

    [Fact]
    public void A_contour_the_other_way_round_is_a_hole()
    {
        var hole = Shape.Rectangle(1, 1, 2, 2, Ink).Path;
        var shape = Shape.Rectangle(0, 0, 4, 4, Ink);
        ImmutableArray<PathStep> turned = [hole[0], hole[3], hole[2], hole[1], hole[4]];

        var raster = Paint(4, 4, PixelColor.White, [shape with { Path = [.. shape.Path, .. turned.Select((s, i) => i == 1 ? s with { Verb = PathVerb.Line } : s)] }]);

        Assert.Equal("####\n#..#\n#..#\n####\n", Picture(raster));
    }

    [Fact]
    public void Ink_over_a_transparent_ground_keeps_its_colour()
    {
        var raster = Paint(1, 1, PixelColor.Transparent, [Shape.Rectangle(0, 0, 0.5f, 1, Ink)]);

        Assert.Equal(Ink with { Alpha = 128 }, raster[0, 0]);
    }

    [Fact]
    public void Edges_fade_in_as_many_steps_as_asked_for()
    {
        var shapes = Enumerable.Range(0, 101).Select(i => Shape.Rectangle(i, 0, i / 100f, 1, PixelColor.Black)).ToArray();

        var alphas = Enumerable.Range(0, 101).Select(x => Painted(Rasterizer.Draw(101, 1, PixelColor.Transparent, shapes, 15))[x, 0].Alpha).ToArray();

        Assert.Equal(Enumerable.Range(0, 16).Select(i => (byte)(i * 17)), alphas.Distinct().Order());
        Assert.All(alphas.Index(), a => Assert.InRange(a.Item, (a.Index * 2.55) - 9, (a.Index * 2.55) + 9));
    }

    [Fact]
    public void Numbers_that_are_none_draw_nothing()
        => Assert.Equal(".\n", Picture(Paint(1, 1, PixelColor.White, [Shape.Rectangle(float.NaN, 0, 1, 1, Ink), new([], Ink)])));

    [Fact]
    public void The_area_of_any_triangle_is_covered()
        => Gen.Select(Gen.Float[-5, 25], Gen.Float[-5, 25]).Array[3].Sample(corners =>
        {
            // Twice as large a picture, so that no corner lies outside.
            var at = corners.Select(c => (X: c.Item1 + 10, Y: c.Item2 + 10)).ToArray();
            var triangle = new Shape([new(PathVerb.Move, at[0].X, at[0].Y), new(PathVerb.Line, at[1].X, at[1].Y), new(PathVerb.Line, at[2].X, at[2].Y)], PixelColor.Black);

            var raster = Paint(40, 40, PixelColor.Transparent, [triangle]);

            var covered = Enumerable.Range(0, 1600).Sum(i => raster[i % 40, i / 40].Alpha / 255.0);
            var area = Math.Abs(((at[1].X - at[0].X) * (at[2].Y - at[0].Y)) - ((at[2].X - at[0].X) * (at[1].Y - at[0].Y))) / 2;
            Assert.Equal(area, covered, 0.5);
        });

    [Fact]
    public void A_circle_of_curves_covers_what_a_circle_covers()
    {
        // The usual cubic approximation: control points at 0.5523 of the radius.
        const float R = 40, K = R * 0.55228f, C = 50;
        var circle = new Shape(
            [
                new(PathVerb.Move, C + R, C),
                new(PathVerb.Cubic, C, C + R, C + R, C + K, C + K, C + R),
                new(PathVerb.Cubic, C - R, C, C - K, C + R, C - R, C + K),
                new(PathVerb.Cubic, C, C - R, C - R, C - K, C - K, C - R),
                new(PathVerb.Cubic, C + R, C, C + K, C - R, C + R, C - K),
                new(PathVerb.Close, 0, 0),
            ],
            PixelColor.Black);
        var raster = Paint(100, 100, PixelColor.White, [circle]);

        for (var i = 0; i < 10_000; i++)
        {
            // The share of 8 by 8 points of the pixel that lie inside.
            var inside = 4 * Enumerable.Range(0, 64).Count(p => Square((i % 100) + (((p % 8) + 0.5) / 8) - C) + Square((i / 100) + (((p / 8) + 0.5) / 8) - C) < R * R);
            Assert.InRange(raster[i % 100, i / 100].Red, 255 - inside - 12, 255 - inside + 12);
        }

        static double Square(double number) => number * number;

        var area = Enumerable.Range(0, 10_000).Sum(i => 1 - (raster[i % 100, i / 100].Red / 255.0));
        Assert.Equal(Math.PI * R * R, area, 5.0);
    }

    [Theory]
    [InlineData(1, 255, 4)]
    [InlineData(1, 100, 4)]
    [InlineData(40, 255, 8)]
    [InlineData(40, 100, 8)]
    public void A_drawing_comes_back_from_its_png(int inks, byte alpha, byte bitDepth)
    {
        var shapes = Enumerable.Range(0, inks)
            .Select(i => Shape.Rectangle(i * 0.7f, i * 0.4f, 9.3f, 7.7f, new((byte)(i * 6), (byte)(i * 3), 9, alpha))).ToArray();
        ComesBack(shapes, inks == 1 ? PixelColor.White : alpha == 255 ? Ink : PixelColor.Transparent, 255, bitDepth);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(15, 4)]
    public void Few_steps_need_few_bits(int steps, byte bitDepth)
    {
        // Crossing strokes, so that edges lie over edges.
        Shape[] shapes =
        [
            .. Enumerable.Range(0, 9).Select(i => new Shape(
                [new(PathVerb.Move, i * 4, 0), new(PathVerb.Line, (i * 4) + 3, 0), new(PathVerb.Line, 34 - (i * 3), 28.7f), new(PathVerb.Line, 30 - (i * 3), 28.2f)], PixelColor.Black)),
        ];
        ComesBack(shapes, PixelColor.Transparent, steps, bitDepth);
    }

    private static void ComesBack(Shape[] shapes, PixelColor background, int steps, byte bitDepth)
    {
        var raster = Rasterizer.Draw(37, 29, background, shapes, steps);
        var painted = Painted(raster);

        var file = raster.ToPng(300);
        var picture = PictureReader.Read(file);
        var samples = PictureDecoder.Decode(picture);
        using var seenBySkia = SKBitmap.Decode(file, new SKImageInfo(37, 29, SKColorType.Rgba8888, SKAlphaType.Unpremul));

        Assert.Equal(bitDepth, file[24]);
        Assert.Equal(300, picture.DotsPerInch, 0.02);
        for (var i = 0; i < 37 * 29; i++)
        {
            var (x, y) = (i % 37, i / 37);
            var pixel = painted[x, y];
            var size = samples.IsGray ? 1 : 3;
            Assert.Equal(pixel.Red, samples.Color[i * size]);
            Assert.Equal(pixel.Blue, samples.Color[(i * size) + size - 1]);
            Assert.Equal(pixel.Alpha, samples.Alpha.Length > 0 ? samples.Alpha[i] : 255);
            Assert.Equal(new SKColor(pixel.Red, pixel.Green, pixel.Blue, pixel.Alpha), seenBySkia.GetPixel(x, y));
        }

        Assert.Equal(file, Rasterizer.Draw(37, 29, background, shapes, steps).ToPng(300));
    }

    [Fact]
    public void Nothing_and_too_much_cannot_be_drawn()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Rasterizer.Draw(0, 5, Ink, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rasterizer.Draw(50_000, 50_000, Ink, []));
    }

    private static PixelColor[,] Paint(int width, int height, PixelColor background, Shape[] shapes) => Painted(Rasterizer.Draw(width, height, background, shapes));

    private static PixelColor[,] Painted(Raster raster)
    {
        var pixels = new PixelColor[raster.Width, raster.Height];
        var painter = new RowPainter(raster);
        for (var y = 0; y < raster.Height; y++)
        {
            painter.Next();
            for (var x = 0; x < raster.Width; x++)
            {
                pixels[x, y] = Pixel.Unpack(painter.Row[x]);
            }
        }

        return pixels;
    }

    private static string Picture(PixelColor[,] pixels)
        => string.Concat(Enumerable.Range(0, pixels.GetLength(1)).Select(y =>
            string.Concat(Enumerable.Range(0, pixels.GetLength(0)).Select(x => pixels[x, y] == Ink ? '#' : pixels[x, y] == PixelColor.White ? '.' : '?')) + "\n"));
}
