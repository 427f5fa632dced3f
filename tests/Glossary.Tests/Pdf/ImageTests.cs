using System.IO.Compression;
using System.Text;
using Glossary.Model;
using Glossary.Pdf;
using Glossary.Pictures;
using Glossary.Typesetting;
using UglyToad.PdfPig;

namespace Glossary.Tests;

/// <summary>Pictures reach the page whole, once, and no larger than they need be.</summary>
public sealed class ImageTests
{
    // Nobody decodes it here, so its bytes may be anything.
    private static readonly Picture Jpeg = new(PictureFormat.Jpeg, 40, 30, 0) { Bytes = new byte[] { 0xFF, 0xD8, 1, 2, 3 }, JpegComponents = 3 };

    [Fact]
    public void A_JPEG_is_not_touched()
    {
        var text = Export(Jpeg);

        Assert.Contains("stream\n\u00FF\u00D8\u0001\u0002\u0003\nendstream", text, StringComparison.Ordinal);
        Assert.Contains("/Filter /DCTDecode", text, StringComparison.Ordinal);
        Assert.Contains("/DeviceRGB", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_inks_of_an_inverted_JPEG_are_turned_round()
        => Assert.Contains("/Decode [1 0 1 0 1 0 1 0]", Plain(Jpeg with { JpegComponents = 4, IsInvertedCmyk = true }), StringComparison.Ordinal);

    [Fact]
    public void For_a_claim_they_become_light()
    {
        var picture = PictureReader.Read(RedInInks) with { Orientation = PictureOrientation.UpsideDown };
        Assert.Equal((4, true), (picture.JpegComponents, picture.IsInvertedCmyk));

        var text = Export(picture);

        Assert.Contains("/Indexed /DeviceRGB 0 <FF0000>", text, StringComparison.Ordinal);
        Assert.Contains("40 0 0 30 10 150 cm", text, StringComparison.Ordinal);
        Assert.Contains("/DeviceCMYK", Plain(picture), StringComparison.Ordinal);
        Assert.Equal("PDF/A-3a PDF/UA-1", PdfChecker.Claims(Page(picture).Export()));
    }

    [Fact]
    public void Inks_that_nobody_knows_cost_the_claim()
    {
        var maker = Page(Jpeg with { JpegComponents = 4 });

        Assert.Equal("PDF/UA-1", PdfChecker.Claims(maker.Export()));
        Assert.Equal(["G0505", "G0506"], maker.Diagnostics.InSourceOrder().Select(d => d.Code));
    }

    [Fact]
    public void The_same_picture_is_embedded_once()
        => Assert.Single(Export(Jpeg, Jpeg with { Bytes = Jpeg.Bytes.ToArray() }).Split("/Subtype /Image").Skip(1));

    [Fact]
    public void A_drawing_is_a_form_of_paths_in_the_unit_square()
    {
        var drawing = SvgReader.Read("<svg width='200' height='100'><path d='M0 0q3 0 3 3z' fill='#f00' opacity='.2'/><clipPath id='c'><path d='M1 1h2'/></clipPath><path d='M0 9h9' stroke='#00f' fill='none' stroke-width='2' stroke-linecap='round' stroke-dasharray='3' clip-path='url(#c)'/></svg>"u8.ToArray());

        var text = Export(drawing);

        Assert.Contains("/Matrix [.005 0 0 -.01 0 1]", text, StringComparison.Ordinal);
        Assert.Contains("/ca .2", text, StringComparison.Ordinal);
        Assert.Contains("q/A33FF gs 1 0 0 rg 0 0 m 2 0 3 1 3 3 c h f Q", Joined(text), StringComparison.Ordinal);
        Assert.Contains("q 1 1 m 3 1 l W n 0 0 1 RG 2 w 1 J 4 M", Joined(text), StringComparison.Ordinal);
        Assert.Contains("d 0 9 m 9 9 l S Q", Joined(text), StringComparison.Ordinal);

        static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace(" /", "/", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PictureOrientation.Upright, "40 0 0 30 10 150 cm")]
    [InlineData(PictureOrientation.Mirrored, "-40 0 0 30 50 150 cm")]
    [InlineData(PictureOrientation.UpsideDown, "-40 0 0 -30 50 180 cm")]
    [InlineData(PictureOrientation.MirroredUpsideDown, "40 0 0 -30 10 180 cm")]
    [InlineData(PictureOrientation.Transposed, "0 -30 -40 0 50 180 cm")]
    [InlineData(PictureOrientation.QuarterTurnRight, "0 -30 40 0 10 180 cm")]
    [InlineData(PictureOrientation.Transversed, "0 30 40 0 10 150 cm")]
    [InlineData(PictureOrientation.QuarterTurnLeft, "0 30 -40 0 50 150 cm")]
    public void A_photograph_stands_upright(PictureOrientation orientation, string matrix)
        => Assert.Contains(matrix, Export(Jpeg with { Orientation = orientation }), StringComparison.Ordinal);

    [Fact]
    public void Few_colours_become_a_palette()
    {
        var pixels = IndexedPixels.Of(new(5, 1, false, [255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 0, 0, 0, 0, 255], []));

        Assert.Equal((1, 2, 9), (pixels.Components, pixels.BitsPerSample, pixels.Palette.Length));
        Assert.Equal([0b00_01_10_00, 0b10_00_00_00], pixels.Pack(5, 1).Rows);
    }

    [Theory]
    [InlineData(new byte[] { 0, 255, 255, 0 }, 1)]
    [InlineData(new byte[] { 0, 85, 255, 0 }, 2)]
    [InlineData(new byte[] { 0, 17, 255, 0 }, 4)]
    [InlineData(new byte[] { 0, 1, 255, 0 }, 8)]
    public void Gray_takes_as_many_bits_as_it_needs(byte[] levels, int bits) => Assert.Equal(bits, IndexedPixels.Gray(levels).BitsPerSample);

    [Fact]
    public void Colours_that_are_gray_are_written_as_gray()
        => Assert.Equal((1, 0), IndexedPixels.Of(new(2, 1, false, [7, 7, 7, 9, 9, 9], [])) is var p ? (p.Components, p.Palette.Length) : default);

    [Fact]
    public void Row_filters_can_be_undone()
    {
        var rows = new byte[12 * 30];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = (byte)((i * i / 7) + (i / 30 * 13));
        }

        var filtered = RowFilter.Apply(rows, 30, 3);

        Assert.Equal(rows, Unfilter(filtered, 30, 3));
    }

    [Fact]
    public void A_transparent_picture_has_a_mask()
    {
        var maker = new PageMaker();
        using var file = new MemoryStream();
        using (var writer = new PdfWriter(file, isPretty: true, "1.7"u8))
        {
            EmbeddedImage.WriteSamples(writer, writer.Reserve(), new(2, 1, true, [10, 200], [255, 0]));
        }

        var text = Encoding.Latin1.GetString(file.ToArray());
        Assert.Contains("/SMask 2 0 R", text, StringComparison.Ordinal);
        Assert.Contains("/BitsPerComponent 1", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_PNG_comes_back_pixel_by_pixel()
    {
        var picture = PictureReader.Read(Png());
        var maker = Page(picture);

        using var document = PdfDocument.Open(maker.Export());
        var image = Assert.Single(document.GetPage(1).GetImages());

        Assert.True(image.TryGetPng(out _));
        Assert.Equal((2, 2), (image.WidthInSamples, image.HeightInSamples));
        Assert.Empty(PdfChecker.Check(maker.Export()));
    }

    [Fact]
    public void A_broken_picture_is_a_frame_and_a_message()
    {
        var broken = new Picture(PictureFormat.WebP, 10, 10, 0) { Bytes = new byte[] { 1, 2, 3 } };
        var maker = Page(broken);

        Assert.Empty(PdfChecker.Check(maker.Export()));
        Assert.Equal("G0502", Assert.Single(maker.Diagnostics.InSourceOrder()).Code);
    }

    // Eight by eight pixels, magenta and yellow in full, as Adobe's programs store inks: the tables hold just what they need.
    private static byte[] RedInInks =>
    [
        0xFF, 0xD8,
        0xFF, 0xEE, 0, 14, (byte)'A', (byte)'d', (byte)'o', (byte)'b', (byte)'e', 0, 100, 0, 0, 0, 0, 0,
        0xFF, 0xDB, 0, 67, 0, .. Enumerable.Repeat((byte)8, 64),
        0xFF, 0xC0, 0, 20, 8, 0, 8, 0, 8, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0,
        0xFF, 0xC4, 0, 22, 0x00, 0, 3, .. new byte[14], 0, 7, 8,
        0xFF, 0xC4, 0, 20, 0x10, 1, .. new byte[15], 0,
        0xFF, 0xDA, 0, 14, 4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0,
        0x7F, 0xA7, 0xF4, 0xFE, 0x7F, 0xBF,
        0xFF, 0xD9,
    ];

    private static string Plain(Picture picture) => Encoding.Latin1.GetString(Page(picture).Export(isPretty: true, PdfStandard.Plain));

    private static string Export(params Picture[] pictures) => Page(pictures).Readable();

    private static PageMaker Page(params Picture[] pictures)
    {
        var maker = new PageMaker();
        var place = maker.Root.Add(new(StructureRole.Figure, SourceSpan.Nowhere) { Alternative = "A picture" }).AddContent();
        foreach (var picture in pictures)
        {
            maker.Add(new DrawImage(new(10), new(20), new(40), new(30), picture) { Tag = place });
        }

        maker.EndPage("1");
        return maker;
    }

    // Two by two pixels of colour, put together by hand.
    private static byte[] Png()
    {
        using var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write([0, 255, 0, 0, 0, 255, 0, 0, 0, 0, 255, 9, 9, 9]);
        }

        return
        [
            0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10,
            .. Chunk("IHDR", [0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0]), .. Chunk("IDAT", data.ToArray()), .. Chunk("IEND", []),
        ];
    }

    private static byte[] Chunk(string type, byte[] content)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. content];
        var sum = PngChecksum.Of(body);
        return
        [
            0, 0, (byte)(content.Length >> 8), (byte)content.Length, .. body, (byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum,
        ];
    }

    private static byte[] Unfilter(byte[] filtered, int length, int distance)
    {
        var rows = new byte[filtered.Length / (length + 1) * length];
        for (var y = 0; y < rows.Length / length; y++)
        {
            for (var x = 0; x < length; x++)
            {
                int At(int dx, int dy) => x - dx < 0 || y - dy < 0 ? 0 : rows[((y - dy) * length) + x - dx];
                var (left, above, corner) = (At(distance, 0), At(0, 1), At(distance, 1));
                var estimate = left + above - corner;
                var paeth = new[] { left, above, corner }.MinBy(v => Math.Abs(estimate - v));
                int[] predictions = [0, left, above, (left + above) / 2, paeth];
                rows[(y * length) + x] = (byte)(filtered[(y * (length + 1)) + x + 1] + predictions[filtered[y * (length + 1)]]);
            }
        }

        return rows;
    }
}
