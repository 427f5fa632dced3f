namespace Glossary.Pictures;

/// <summary>Recognises a picture by its first bytes, reads its size and makes sure that it is whole.</summary>
public static class PictureReader
{
    /// <summary>More pixels than a book can print, and fewer than would fill the memory.</summary>
    internal const int MaximumPixels = 100_000_000;

    /// <summary>Reads a picture. JPEG and PNG are read here; only the other formats need Skia.</summary>
    /// <exception cref="PictureFormatException">The bytes are no picture, a broken one, or one too large.</exception>
    public static Picture Read(ReadOnlyMemory<byte> bytes)
    {
        var start = bytes.Span;
        if (start.StartsWith(PngReader.Signature))
        {
            return PngReader.Read(bytes);
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]))
        {
            return JpegReader.Read(bytes);
        }

        if (SvgReader.IsSvg(start))
        {
            return SvgReader.Read(bytes);
        }

        return OtherFormat(start) is { } format ? SkiaDecoder.Read(bytes, format) : throw new PictureFormatException(NotAPicture(start));
    }

    internal static void CheckSize(long width, long height)
    {
        if (width <= 0 || height <= 0)
        {
            throw new PictureFormatException($"the picture is {width} by {height} pixels: there is nothing to see");
        }

        if (width > ushort.MaxValue || height > ushort.MaxValue || width * height > MaximumPixels)
        {
            throw new PictureFormatException($"the picture is {width} by {height} pixels, more than a hundred million or than 65535 on a side");
        }
    }

    private static PictureFormat? OtherFormat(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8))
        {
            return PictureFormat.Gif;
        }

        if (start.Length >= 12 && start.StartsWith("RIFF"u8) && start[8..12].SequenceEqual("WEBP"u8))
        {
            return PictureFormat.WebP;
        }

        return start.StartsWith("BM"u8) ? PictureFormat.Bmp : null;
    }

    private static string NotAPicture(ReadOnlySpan<byte> start)
    {
        if (start.IsEmpty)
        {
            return "the file is empty";
        }

        if (start.StartsWith("II*\0"u8) || start.StartsWith("MM\0*"u8))
        {
            return "TIFF pictures are not read; save it as PNG or JPEG";
        }

        if (start.Length >= 12 && start[4..8].SequenceEqual("ftyp"u8))
        {
            return "AVIF and HEIC pictures are not read; save it as PNG or JPEG";
        }

        return start.StartsWith("%PDF"u8) ? "PDF pages are not read as pictures; save it as PNG or JPEG" : "this is no PNG, JPEG, GIF, WebP, BMP or SVG picture";
    }
}
