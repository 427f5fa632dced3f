using System.Text;

namespace Glossary.Epub;

/// <summary>A kind of picture that every reader must show (EPUB 3.3, section 3.2), told by its first bytes.</summary>
internal sealed record PictureKind(string MediaType, string Extension)
{
    public static PictureKind Png { get; } = new("image/png", "png");

    public static PictureKind Jpeg { get; } = new("image/jpeg", "jpg");

    public static PictureKind Gif { get; } = new("image/gif", "gif");

    public static PictureKind WebP { get; } = new("image/webp", "webp");

    public static PictureKind Svg { get; } = new("image/svg+xml", "svg");

    public static PictureKind Unknown { get; } = new("", "");

    public static PictureKind Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.Length > 24 && bytes[0] == 0x89 && bytes[1..].StartsWith("PNG\r\n\u001A\n"u8) => Png,
        _ when bytes.Length > 10 && bytes[0] == 0xFF && bytes[1] == 0xD8 && bytes[2] == 0xFF => Jpeg,
        _ when bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) => Gif,
        _ when bytes.Length > 16 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) => WebP,
        _ when LooksLikeSvg(bytes) => Svg,
        _ => Unknown,
    };

    /// <summary>True for a picture of this kind that moves by itself.</summary>
    public bool Moves(ReadOnlySpan<byte> bytes)
        => (this == Gif && bytes.IndexOf("NETSCAPE2.0"u8) >= 0)
            || (this == WebP && bytes.IndexOf("ANIM"u8) >= 0)
            || (this == Png && bytes.IndexOf("acTL"u8) >= 0);

    private static bool LooksLikeSvg(ReadOnlySpan<byte> bytes)
        => Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 4096)]).Contains("<svg", StringComparison.Ordinal);
}
