using Glossary.Pictures;

namespace Glossary.Publish;

/// <summary>How files of pictures are named, and what they are called on the network.</summary>
internal static class PictureKinds
{
    public static (string Ending, string MediaType) Of(PictureFormat format) => format switch
    {
        PictureFormat.Jpeg => ("jpg", "image/jpeg"),
        PictureFormat.Png => ("png", "image/png"),
        PictureFormat.Gif => ("gif", "image/gif"),
        PictureFormat.WebP => ("webp", "image/webp"),
        PictureFormat.Bmp => ("bmp", "image/bmp"),
        PictureFormat.Svg => ("svg", "image/svg+xml"),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
