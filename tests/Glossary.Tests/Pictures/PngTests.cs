using CsCheck;
using Glossary.Pictures;

namespace Glossary.Tests;

/// <summary>PNG files of every kind are decoded to what went into them, and broken ones are refused.</summary>
public sealed class PngTests
{
    private const int Width = 13;
    private const int Height = 11;

    public static TheoryData<PngColor, int, bool, int> Kinds
    {
        get
        {
            var data = new TheoryData<PngColor, int, bool, int>();
            foreach (var (color, depths) in new[]
            {
                (PngColor.Gray, new[] { 1, 2, 4, 8, 16 }),
                (PngColor.Rgb, [8, 16]),
                (PngColor.Palette, [1, 2, 4, 8]),
                (PngColor.GrayAlpha, [8, 16]),
                (PngColor.RgbAlpha, [8, 16]),
            })
            {
                foreach (var depth in depths)
                {
                    for (var filter = 0; filter <= 4; filter++)
                    {
                        data.Add(color, depth, false, filter);
                    }

                    data.Add(color, depth, true, 4);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_comes_out_as_it_went_in(PngColor color, int depth, bool isInterlaced, int filter)
    {
        var palette = Enumerable.Range(0, 3 << depth).Select(i => (byte)(i * 37)).Take(768).ToArray();
        var file = PngFile.Make(Width, Height, color, depth, Sample, isInterlaced, color == PngColor.Palette ? palette : null, filter: filter);

        var picture = PictureReader.Read(file);
        var samples = PictureDecoder.Decode(picture);

        Assert.Equal((PictureFormat.Png, Width, Height), (picture.Format, picture.Width, picture.Height));
        var isGray = color is PngColor.Gray or PngColor.GrayAlpha;
        Assert.Equal(isGray, samples.IsGray);
        Assert.Equal(color is PngColor.GrayAlpha or PngColor.RgbAlpha ? Width * Height : 0, samples.Alpha.Length);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var i = (y * Width) + x;
                for (var c = 0; c < (isGray ? 1 : 3); c++)
                {
                    var expected = color == PngColor.Palette ? palette[(3 * Sample(x, y, 0)) + c] : Eight(Sample(x, y, c));
                    Assert.Equal(expected, samples.Color[(i * (isGray ? 1 : 3)) + c]);
                }

                if (samples.Alpha.Length > 0)
                {
                    Assert.Equal(Eight(Sample(x, y, isGray ? 1 : 3)), samples.Alpha[i]);
                }
            }
        }

        int Sample(int x, int y, int c) => ((x * 7919) + (y * 104729) + (c * 1299709)) & ((1 << depth) - 1);

        byte Eight(int sample) => (byte)Math.Round(sample * 255.0 / ((1 << depth) - 1));
    }

    [Fact]
    public void A_transparent_gray_is_transparent()
        => Assert.Equal([0, 255, 0, 255], Decode(PngFile.Make(2, 2, PngColor.Gray, 2, (x, _, _) => x, transparency: [0, 0])).Alpha);

    [Fact]
    public void A_transparent_colour_is_transparent()
        => Assert.Equal([255, 0], Decode(PngFile.Make(2, 1, PngColor.Rgb, 8, (x, _, c) => (x * 10) + c, transparency: [0, 10, 0, 11, 0, 12])).Alpha);

    [Fact]
    public void Palette_entries_have_their_alphas_and_the_rest_are_opaque()
        => Assert.Equal([9, 255], Decode(PngFile.Make(2, 1, PngColor.Palette, 8, (x, _, _) => x, palette: [1, 2, 3, 4, 5, 6], transparency: [9])).Alpha);

    [Fact]
    public void An_index_beyond_the_palette_is_black()
        => Assert.Equal([1, 2, 3, 0, 0, 0], Decode(PngFile.Make(2, 1, PngColor.Palette, 8, (x, _, _) => 200 * x, palette: [1, 2, 3])).Color);

    [Fact]
    public void Colours_that_are_all_gray_are_gray()
    {
        var samples = Decode(PngFile.Make(3, 1, PngColor.Rgb, 8, (x, _, _) => 40 * x));

        Assert.True(samples.IsGray);
        Assert.Equal([0, 40, 80], samples.Color);
    }

    [Fact]
    public void An_alpha_that_is_all_opaque_is_left_out()
        => Assert.Empty(Decode(PngFile.Make(3, 3, PngColor.RgbAlpha, 8, (_, _, c) => c == 3 ? 255 : 7 * c)).Alpha);

    [Fact]
    public void The_density_is_told_in_dots_per_inch()
    {
        var file = new PngFile()
            .Chunk("IHDR", PngFile.Header(1, 1, PngColor.Gray, 8))
            .Chunk("pHYs", [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1])
            .Chunk("IDAT", PngFile.Compress([0, 0]))
            .Chunk("IEND", [])
            .ToArray();

        Assert.Equal(300, PictureReader.Read(file).DotsPerInch, 0.02);
    }

    [Fact]
    public void What_a_pdf_can_take_as_it_is_says_so()
    {
        Assert.True(Pass(PngFile.Make(2, 2, PngColor.Rgb, 16, (_, _, _) => 1)));
        Assert.True(Pass(PngFile.Make(2, 2, PngColor.Palette, 1, (_, _, _) => 1, palette: [1, 2, 3, 4, 5, 6], transparency: [255, 255])));
        Assert.False(Pass(PngFile.Make(2, 2, PngColor.Palette, 1, (_, _, _) => 1, palette: [1, 2, 3, 4, 5, 6], transparency: [255, 254])));
        Assert.False(Pass(PngFile.Make(2, 2, PngColor.Rgb, 8, (_, _, _) => 1, isInterlaced: true)));
        Assert.False(Pass(PngFile.Make(2, 2, PngColor.RgbAlpha, 8, (_, _, _) => 1)));

        static bool Pass(byte[] file) => PictureReader.Read(file).Png!.CanPassThrough;
    }

    [Fact]
    public void Rows_spread_over_several_chunks_are_one_stream()
    {
        var rows = PngFile.Compress([0, 10, 20, 0, 30, 40]);
        var file = new PngFile()
            .Chunk("IHDR", PngFile.Header(2, 2, PngColor.Gray, 8))
            .Chunk("IDAT", rows[..5]).Chunk("IDAT", []).Chunk("IDAT", rows[5..])
            .Chunk("IEND", [])
            .ToArray();

        Assert.Equal([10, 20, 30, 40], Decode(file).Color);
        Assert.Equal(rows, PictureReader.Read(file).Png!.Compressed());
    }

    public static TheoryData<string, byte[]> BrokenFiles => new()
    {
        { "start with its header", new PngFile().Chunk("IDAT", []).ToArray() },
        { "header is broken", new PngFile().Chunk("IHDR", [1, 2, 3]).ToArray() },
        { "nothing to see", new PngFile().Chunk("IHDR", PngFile.Header(0, 5, PngColor.Gray, 8)).ToArray() },
        { "hundred million", new PngFile().Chunk("IHDR", PngFile.Header(60_000, 60_000, PngColor.Gray, 8)).ToArray() },
        { "hundred million", new PngFile().Chunk("IHDR", PngFile.Header(-1, 1, PngColor.Gray, 8)).ToArray() },
        { "does not exist", new PngFile().Chunk("IHDR", PngFile.Header(5, 5, PngColor.Rgb, 4)).ToArray() },
        { "does not exist", new PngFile().Chunk("IHDR", PngFile.Header(5, 5, (PngColor)1, 8)).ToArray() },
        { "palette is broken", new PngFile().Chunk("IHDR", PngFile.Header(5, 5, PngColor.Palette, 8)).Chunk("PLTE", [1, 2]).ToArray() },
        { "no palette", Whole(PngColor.Palette, []) },
        { "fewer rows", Whole(PngColor.Gray, [0, 1, 2]) },
        { "unknown filter", Whole(PngColor.Gray, [7, 1, 2, 0, 1, 2]) },
        { "something unknown, its CgBI", new PngFile().Chunk("IHDR", PngFile.Header(2, 2, PngColor.Gray, 8)).Chunk("CgBI", []).ToArray() },
        { "cannot be decompressed", new PngFile().Chunk("IHDR", PngFile.Header(2, 2, PngColor.Gray, 8)).Chunk("IDAT", [1, 2, 3, 4]).Chunk("IEND", []).ToArray() },
    };

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void A_broken_file_is_refused_with_a_reason(string reason, byte[] file)
        => Assert.Contains(reason, Assert.Throws<PictureFormatException>(() => PictureReader.Read(file)).Message);

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        var file = PngFile.Make(Width, Height, PngColor.Rgb, 8, (x, y, c) => (x * y) + c);
        for (var length = 0; length < file.Length; length++)
        {
            Assert.Throws<PictureFormatException>(() => PictureReader.Read(file.AsMemory(0, length)));
        }
    }

    [Fact]
    public void A_byte_changed_anywhere_is_refused()
    {
        var file = PngFile.Make(5, 5, PngColor.Gray, 8, (x, y, _) => x * y);
        for (var i = 0; i < file.Length; i++)
        {
            var changed = file.ToArray();
            changed[i] ^= 0x41;
            Assert.Throws<PictureFormatException>(() => PictureReader.Read(changed));
        }
    }

    [Fact]
    public void Bytes_after_a_signature_never_do_worse_than_be_refused()
        => Gen.Byte.Array[0, 200].Sample(bytes =>
        {
            byte[] file = [.. new PngFile().ToArray(), .. bytes];
            Assert.Throws<PictureFormatException>(() => PictureReader.Read(file));
        });

    private static byte[] Whole(PngColor color, byte[] rows)
        => new PngFile().Chunk("IHDR", PngFile.Header(2, 2, color, 8)).Chunk("IDAT", PngFile.Compress(rows)).Chunk("IEND", []).ToArray();

    private static PictureSamples Decode(byte[] file) => PictureDecoder.Decode(PictureReader.Read(file));
}
