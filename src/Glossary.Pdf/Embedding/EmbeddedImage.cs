using System.Buffers.Text;
using Glossary.Pictures;

namespace Glossary.Pdf;

/// <summary>A picture as an image object (ISO 32000-1, 8.9.5): a JPEG as it is, everything else as samples.</summary>
/// <param name="IsUpright">True where the samples were turned as the file says, false where they stand as they are stored.</param>
internal sealed record EmbeddedImage(int Number, PdfRef Reference, bool IsUpright = false)
{
    /// <summary>True for a picture in four inks: only of those that Adobe's programs wrote is it known what they look like on a screen.</summary>
    public static bool StaysCmyk(Picture picture) => picture is { JpegComponents: 4, IsInvertedCmyk: false };

    /// <summary>The name in the resources of pages: I1, I2 and so on.</summary>
    public static byte[] Name(int number)
    {
        Span<byte> name = stackalloc byte[12];
        name[0] = (byte)'I';
        Utf8Formatter.TryFormat(number, name[1..], out var length);
        return name[..(length + 1)].ToArray();
    }

    /// <summary>Writes a JPEG without touching its data.</summary>
    public static void WriteJpeg(PdfWriter writer, PdfRef reference, Picture picture)
        => writer.EncodedStream(reference, picture.Bytes.Span, syntax =>
        {
            Header(syntax, picture.StoredWidth, picture.StoredHeight);
            syntax.Key("ColorSpace"u8).Name(picture.JpegComponents switch
            {
                1 => "DeviceGray"u8,
                4 => "DeviceCMYK"u8,
                _ => "DeviceRGB"u8,
            });
            syntax.Key("BitsPerComponent"u8).Integer(8);
            if (picture is { JpegComponents: 4, IsInvertedCmyk: true })
            {
                syntax.Key("Decode"u8).BeginArray();
                for (var i = 0; i < 4; i++)
                {
                    syntax.Integer(1).Integer(0);
                }

                syntax.EndArray();
            }

            syntax.Key("Filter"u8).Name("DCTDecode"u8);
            if (picture.IsJpegRgb)
            {
                syntax.Key("DecodeParms"u8).BeginDictionary().Key("ColorTransform"u8).Integer(0).EndDictionary();
            }
        });

    /// <summary>Writes a PNG whose compressed rows a PDF can take as they are.</summary>
    public static void WritePng(PdfWriter writer, PdfRef reference, Picture picture, PngImage png)
        => writer.EncodedStream(reference, png.Compressed(), syntax =>
        {
            Header(syntax, picture.Width, picture.Height);
            ColorSpace(syntax, png.Color == PngColor.Palette ? png.Palette : default, png.Channels);
            syntax.Key("BitsPerComponent"u8).Integer(png.BitDepth);
            syntax.Key("Filter"u8).Name("FlateDecode"u8);
            Predictor(syntax, png.Channels, png.BitDepth, picture.Width);
        });

    /// <summary>Writes samples, with what is transparent as a mask of their own.</summary>
    public static void WriteSamples(PdfWriter writer, PdfRef reference, PictureSamples samples)
    {
        var mask = default(PdfRef);
        if (samples.Alpha.Length > 0 && samples.Alpha.AsSpan().IndexOfAnyExcept(byte.MaxValue) >= 0)
        {
            mask = writer.Reserve();
            WritePixels(writer, mask, samples.Width, samples.Height, IndexedPixels.Gray(samples.Alpha), default);
        }

        WritePixels(writer, reference, samples.Width, samples.Height, IndexedPixels.Of(samples), mask);
    }

    private static void WritePixels(PdfWriter writer, PdfRef reference, int width, int height, IndexedPixels pixels, PdfRef mask)
    {
        var (rows, rowLength) = pixels.Pack(width, height);
        var isFiltered = false;
        var data = (ReadOnlyMemory<byte>)rows;
        if (!writer.IsPretty)
        {
            // Differences between neighbours help with photographs; drawings in few colours are better off without.
            data = Flate.Compress(rows);
            if (pixels.BitsPerSample == 8 && pixels.Palette.Length == 0)
            {
                var filtered = Flate.Compress(RowFilter.Apply(rows, rowLength, pixels.Components));
                isFiltered = filtered.Length < data.Length;
                data = isFiltered ? filtered : data;
            }
        }

        writer.EncodedStream(reference, data.Span, syntax =>
        {
            Header(syntax, width, height);
            ColorSpace(syntax, pixels.Palette, pixels.Components);
            syntax.Key("BitsPerComponent"u8).Integer(pixels.BitsPerSample);
            if (!mask.IsNone)
            {
                syntax.Key("SMask"u8).Reference(mask);
            }

            if (!writer.IsPretty)
            {
                syntax.Key("Filter"u8).Name("FlateDecode"u8);
            }

            if (isFiltered)
            {
                Predictor(syntax, pixels.Components, 8, width);
            }
        });
    }

    private static void ColorSpace(PdfSyntax syntax, ReadOnlyMemory<byte> palette, int components)
    {
        syntax.Key("ColorSpace"u8);
        if (!palette.IsEmpty && components == 1)
        {
            syntax.BeginArray().Name("Indexed"u8).Name("DeviceRGB"u8).Integer((palette.Length / 3) - 1).Hexadecimal(palette.Span).EndArray();
        }
        else
        {
            syntax.Name(components == 1 ? "DeviceGray"u8 : "DeviceRGB"u8);
        }
    }

    // Rows with PNG's filters (7.4.4.4).
    private static void Predictor(PdfSyntax syntax, int components, int bits, int width) => syntax
        .Key("DecodeParms"u8).BeginDictionary()
        .Key("Predictor"u8).Integer(15)
        .Key("Colors"u8).Integer(components)
        .Key("BitsPerComponent"u8).Integer(bits)
        .Key("Columns"u8).Integer(width)
        .EndDictionary();

    private static void Header(PdfSyntax syntax, int width, int height) => syntax
        .Key("Type"u8).Name("XObject"u8)
        .Key("Subtype"u8).Name("Image"u8)
        .Key("Width"u8).Integer(width)
        .Key("Height"u8).Integer(height);
}
