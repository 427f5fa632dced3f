namespace Glossary.Pictures;

/// <summary>The formats a picture can come in.</summary>
public enum PictureFormat
{
    Jpeg,
    Png,
    Gif,
    WebP,
    Bmp,
    Svg,
}

/// <summary>A picture that could be read: its size, and either JPEG bytes to pass through or samples.</summary>
/// <param name="Width">As the picture is to be seen, so after <see cref="Orientation"/> has been followed.</param>
/// <param name="Height">As the picture is to be seen.</param>
/// <param name="DotsPerInch">What the file says of its resolution; 0 if nothing.</param>
public sealed record Picture(PictureFormat Format, int Width, int Height, double DotsPerInch)
{
    /// <summary>The file's own bytes.</summary>
    public required ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>For a JPEG: components per pixel (1 gray, 3 YCbCr or RGB, 4 CMYK); 0 otherwise.</summary>
    public int JpegComponents { get; init; }

    /// <summary>For a four-component JPEG: true where Adobe's inverted CMYK is stored.</summary>
    public bool IsInvertedCmyk { get; init; }

    /// <summary>For a three-component JPEG: true where red, green and blue are stored as they are and not as YCbCr.</summary>
    public bool IsJpegRgb { get; init; }

    /// <summary>How the stored samples of a JPEG have to be turned to be seen upright; every other format is stored upright.</summary>
    public PictureOrientation Orientation { get; init; } = PictureOrientation.Upright;

    /// <summary>For a PNG: its parts, which a PDF can take as they are; null otherwise.</summary>
    public PngImage? Png { get; init; }

    /// <summary>For SVG: what has to be painted; null otherwise.</summary>
    public VectorDrawing? Drawing { get; init; }

    /// <summary>The width of the samples in the file.</summary>
    public int StoredWidth => Orientation >= PictureOrientation.Transposed ? Height : Width;

    /// <summary>The height of the samples in the file.</summary>
    public int StoredHeight => Orientation >= PictureOrientation.Transposed ? Width : Height;
}

/// <summary>Which way up the samples of a photograph are stored, with the numbers of Exif.</summary>
public enum PictureOrientation
{
    Upright = 1,
    Mirrored = 2,
    UpsideDown = 3,
    MirroredUpsideDown = 4,

    /// <summary>The first row of the file is the left side of the picture.</summary>
    Transposed = 5,

    /// <summary>To be turned by a quarter clockwise.</summary>
    QuarterTurnRight = 6,

    /// <summary>The first row of the file is the right side of the picture, from below.</summary>
    Transversed = 7,

    /// <summary>To be turned by a quarter counter-clockwise.</summary>
    QuarterTurnLeft = 8,
}

/// <summary>Decoded samples, eight bits each, top row first.</summary>
/// <param name="Color">Three bytes a pixel (RGB), or one where <paramref name="IsGray"/>; not multiplied by alpha.</param>
/// <param name="Alpha">One byte a pixel; empty where all is opaque.</param>
public sealed record PictureSamples(int Width, int Height, bool IsGray, byte[] Color, byte[] Alpha);

/// <summary>These bytes are not a picture that can be read.</summary>
public sealed class PictureFormatException(string message) : Exception(message);
