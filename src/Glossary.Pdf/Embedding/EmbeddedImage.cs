using System.Buffers.Text;
using Glossary.Pictures;

namespace Glossary.Pdf;

/// <summary>A picture as an image object (ISO 32000-1, 8.9.5): a JPEG as it is, everything else as samples.</summary>
internal sealed record EmbeddedImage(int Number, PdfRef Reference)
{
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
            Header(syntax, picture.Width, picture.Height);
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
            ColorSpace(syntax, pixels);
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
                syntax.Key("DecodeParms"u8).BeginDictionary()
                    .Key("Predictor"u8).Integer(15)
                    .Key("Colors"u8).Integer(pixels.Components)
                    .Key("Columns"u8).Integer(width)
                    .EndDictionary();
            }
        });
    }

    private static void ColorSpace(PdfSyntax syntax, IndexedPixels pixels)
    {
        syntax.Key("ColorSpace"u8);
        if (pixels.Palette.Length > 0)
        {
            syntax.BeginArray().Name("Indexed"u8).Name("DeviceRGB"u8)
                .Integer((pixels.Palette.Length / 3) - 1).Hexadecimal(pixels.Palette).EndArray();
        }
        else
        {
            syntax.Name(pixels.Components == 1 ? "DeviceGray"u8 : "DeviceRGB"u8);
        }
    }

    private static void Header(PdfSyntax syntax, int width, int height) => syntax
        .Key("Type"u8).Name("XObject"u8)
        .Key("Subtype"u8).Name("Image"u8)
        .Key("Width"u8).Integer(width)
        .Key("Height"u8).Integer(height);
}
