namespace Glossary.Pictures;

/// <summary>Turns a picture into samples.</summary>
public static class PictureDecoder
{
    /// <summary>The samples of a picture, of an animation the first, upright.</summary>
    /// <exception cref="PictureFormatException">The picture is broken beyond what <see cref="PictureReader"/> sees.</exception>
    public static PictureSamples Decode(Picture picture)
        => picture.Png is { } png ? PngDecoder.Decode(png, picture.Width, picture.Height) : SkiaDecoder.Decode(picture);
}
