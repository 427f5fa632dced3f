using CsCheck;
using Glossary.Pictures;
using SkiaSharp;

namespace Glossary.Tests;

/// <summary>JPEG headers, the formats that Skia decodes, and files that are no pictures.</summary>
public sealed class PictureTests
{
    private static readonly byte[] Scan = [0xFF, 0xDA, 0, 2, 1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4, 0xFF, 0xD9];
    private static readonly byte[] Start = [0xFF, 0xD8];
    private static readonly byte[] Jfif300 = [0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 1, 1, 0x2C, 1, 0x2C, 0, 0];
    private static readonly byte[] JfifMetric = [0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 1, 2, 0, 100, 0, 100, 0, 0];
    private static readonly byte[] Adobe = [0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0];

    [Fact]
    public void A_jpeg_is_passed_on_untouched()
    {
        byte[] file = [.. Start, .. Jfif300, .. Frame(0xC0, 640, 480, 1, 2, 3), .. Scan];

        var picture = PictureReader.Read(file);

        Assert.Equal((PictureFormat.Jpeg, 640, 480, 300.0, 3), (picture.Format, picture.Width, picture.Height, picture.DotsPerInch, picture.JpegComponents));
        Assert.Equal(file, picture.Bytes.ToArray());
        Assert.False(picture.IsInvertedCmyk || picture.IsJpegRgb);
    }

    [Fact]
    public void Progressive_gray_and_metric_density_are_read()
    {
        var picture = PictureReader.Read((byte[])[.. Start, .. JfifMetric, .. Frame(0xC2, 10, 20, 1), .. Scan]);

        Assert.Equal((10, 20, 254.0, 1), (picture.Width, picture.Height, picture.DotsPerInch, picture.JpegComponents));
    }

    [Fact]
    public void Four_components_after_adobe_are_inverted()
    {
        Assert.True(PictureReader.Read((byte[])[.. Start, .. Adobe, .. Frame(0xC0, 9, 9, 1, 2, 3, 4), .. Scan]).IsInvertedCmyk);
        Assert.False(PictureReader.Read((byte[])[.. Start, .. Frame(0xC0, 9, 9, 1, 2, 3, 4), .. Scan]).IsInvertedCmyk);
    }

    [Fact]
    public void Components_named_rgb_or_left_alone_by_adobe_are_rgb()
    {
        Assert.True(PictureReader.Read((byte[])[.. Start, .. Frame(0xC0, 9, 9, 'R', 'G', 'B'), .. Scan]).IsJpegRgb);
        Assert.True(PictureReader.Read((byte[])[.. Start, .. Adobe, .. Frame(0xC0, 9, 9, 1, 2, 3), .. Scan]).IsJpegRgb);
    }

    [Theory]
    [InlineData(1, 640, 480)]
    [InlineData(3, 640, 480)]
    [InlineData(6, 480, 640)]
    [InlineData(8, 480, 640)]
    [InlineData(9, 640, 480)]
    public void A_photograph_is_as_wide_as_it_is_to_be_seen(int orientation, int width, int height)
    {
        foreach (var isLittle in new[] { true, false })
        {
            var picture = PictureReader.Read((byte[])[.. Start, .. Exif(orientation, isLittle), .. Frame(0xC0, 640, 480, 1, 2, 3), .. Scan]);

            Assert.Equal((width, height, 640, 480), (picture.Width, picture.Height, picture.StoredWidth, picture.StoredHeight));
            Assert.Equal(orientation == 9 ? PictureOrientation.Upright : (PictureOrientation)orientation, picture.Orientation);
            Assert.Equal(72, picture.DotsPerInch);
        }
    }

    public static TheoryData<string, byte[]> BrokenFiles => new()
    {
        { "is empty", [] },
        { "no PNG", "<html/>"u8.ToArray() },
        { "TIFF", "II*\0abcdefgh"u8.ToArray() },
        { "AVIF and HEIC", "\0\0\0\u0020ftypavif"u8.ToArray() },
        { "cut off", Start },
        { "cut off", [.. Start, .. Frame(0xC0, 9, 9, 1), 0xFF, 0xDA, 0, 2, 1, 2, 3] },
        { "no frame header", [.. Start, .. Scan] },
        { "no picture in it", [.. Start, .. Frame(0xC0, 9, 9, 1), 0xFF, 0xD9] },
        { "nothing to see", [.. Start, .. Frame(0xC0, 0, 9, 1), .. Scan] },
        { "arithmetic", [.. Start, .. Frame(0xC9, 9, 9, 1), .. Scan] },
        { "2 components", [.. Start, .. Frame(0xC0, 9, 9, 1, 2), .. Scan] },
        { "frame header is broken", [.. Start, 0xFF, 0xC0, 0, 4, 1, 2] },
        { "GIF", "GIF89a123"u8.ToArray() },
        { "WEBP", "RIFF1234WEBPVP8 "u8.ToArray() },
        { "BMP", "BMP is not enough"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(BrokenFiles))]
    public void What_is_no_picture_is_refused_with_a_reason(string reason, byte[] file)
        => Assert.Contains(reason, Assert.Throws<PictureFormatException>(() => PictureReader.Read(file)).Message);

    [Fact]
    public void Random_bytes_after_the_start_of_a_jpeg_never_do_worse_than_be_refused()
        => Gen.Byte.Array[0, 300].Sample(bytes =>
        {
            try
            {
                PictureReader.Read((byte[])[.. Start, .. bytes]);
            }
            catch (PictureFormatException)
            {
                // Refused, as nearly always.
            }
        });

    [Theory]
    [InlineData(SKEncodedImageFormat.Jpeg, 8)]
    [InlineData(SKEncodedImageFormat.Webp, 0)]
    [InlineData(SKEncodedImageFormat.Png, 0)]
    public void A_picture_made_by_skia_is_decoded(SKEncodedImageFormat format, int tolerance)
    {
        var picture = PictureReader.Read(Encoded(format));
        var samples = PictureDecoder.Decode(picture);

        Assert.Equal((24, 16), (samples.Width, samples.Height));
        Assert.InRange(samples.Color[0], 255 - tolerance, 255);
        Assert.InRange(samples.Color[1], 0, tolerance);
        Assert.InRange(samples.Color[(3 * 23) + 2], 255 - tolerance, 255);
        Assert.Empty(samples.Alpha);
    }

    [Fact]
    public void A_webp_cut_off_is_refused()
    {
        var file = Encoded(SKEncodedImageFormat.Webp);

        Assert.Throws<PictureFormatException>(() => PictureReader.Read(file.AsMemory(0, file.Length - 10)));
    }

    [Fact]
    public void A_turned_photograph_is_decoded_upright()
    {
        // Red on the left as stored; turned by a quarter clockwise, what is left comes to the top.
        var plain = Encoded(SKEncodedImageFormat.Jpeg);
        var samples = PictureDecoder.Decode(PictureReader.Read((byte[])[.. Start, .. Exif(6, true), .. plain.AsSpan(2)]));

        Assert.Equal((16, 24), (samples.Width, samples.Height));
        Assert.InRange(samples.Color[0], 240, 255);
        Assert.InRange(samples.Color[(3 * 15) + 0], 240, 255);
        Assert.InRange(samples.Color[(3 * 16 * 23) + 2], 240, 255);
    }

    [Fact]
    public void A_gif_and_a_bitmap_are_decoded()
    {
        // One pixel, index 0 of two colours; a GIF code stream of clear, 0, end in codes of three bits.
        byte[] gif = [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 10, 20, 30, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 0x01, 0, 0x3B];
        byte[] bitmap =
        [
            .. "BM"u8, 58, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 24, 0,
            .. new byte[24], 30, 20, 10, 0,
        ];

        Assert.Equal([10, 20, 30], PictureDecoder.Decode(PictureReader.Read(gif)).Color);
        Assert.Equal([10, 20, 30], PictureDecoder.Decode(PictureReader.Read(bitmap)).Color);
    }

    private static byte[] Encoded(SKEncodedImageFormat format)
    {
        using var bitmap = new SKBitmap(24, 16);
        for (var x = 0; x < 24; x++)
        {
            for (var y = 0; y < 16; y++)
            {
                bitmap.SetPixel(x, y, x < 8 ? SKColors.Red : x < 16 ? SKColors.Lime : SKColors.Blue);
            }
        }

        using var data = bitmap.Encode(format, 100);
        return data.ToArray();
    }

    private static byte[] Frame(byte marker, int width, int height, params int[] components)
        =>
        [
            0xFF, marker, 0, (byte)(8 + (3 * components.Length)), 8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, (byte)components.Length,
            .. components.SelectMany(c => new byte[] { (byte)c, 0x11, 0 }),
        ];

    private static byte[] Exif(int orientation, bool isLittle)
    {
        byte[] tiff = isLittle
            ?
            [
                .. "II*\0"u8, 8, 0, 0, 0, 2, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0,
                0x1A, 1, 5, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 72, 0, 0, 0, 1, 0, 0, 0,
            ]
            :
            [
                .. "MM\0*"u8, 0, 0, 0, 8, 0, 2, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0,
                1, 0x1A, 0, 5, 0, 0, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, 72, 0, 0, 0, 1,
            ];
        return [0xFF, 0xE1, 0, (byte)(8 + tiff.Length), .. "Exif\0\0"u8, .. tiff];
    }
}
