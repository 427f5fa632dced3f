namespace Glossary.Pictures;

/// <summary>The formats a picture can come in.</summary>
public enum PictureFormat
{
    Jpeg,
    Png,
    Gif,
    WebP,
    Bmp,
}

/// <summary>A picture that could be read: its size, and either JPEG bytes to pass through or samples.</summary>
/// <param name="DotsPerInch">What the file says of its resolution; 0 if nothing.</param>
public sealed record Picture(PictureFormat Format, int Width, int Height, double DotsPerInch)
{
    /// <summary>The file's own bytes.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>For a JPEG: components per pixel (1 gray, 3 YCbCr or RGB, 4 CMYK); 0 otherwise.</summary>
    public int JpegComponents { get; init; }

    /// <summary>For a four-component JPEG: true where Adobe's inverted CMYK is stored.</summary>
    public bool IsInvertedCmyk { get; init; }
}

/// <summary>Decoded samples, eight bits each, top row first.</summary>
/// <param name="Color">Three bytes a pixel (RGB), or one where <paramref name="IsGray"/>.</param>
/// <param name="Alpha">One byte a pixel; empty where all is opaque.</param>
public sealed record PictureSamples(int Width, int Height, bool IsGray, byte[] Color, byte[] Alpha);

/// <summary>These bytes are not a picture that can be read.</summary>
public sealed class PictureFormatException(string message) : Exception(message);
