using System.Runtime.InteropServices;
using SkiaSharp;

namespace Glossary.Pictures;

/// <summary>Decodes what is not decoded here, with Skia's codecs.</summary>
internal static class SkiaDecoder
{
    /// <summary>Reads a picture whose format is only known to Skia, decoding it once to be sure that it is whole.</summary>
    public static Picture Read(ReadOnlyMemory<byte> bytes, PictureFormat format)
    {
        using var codec = Open(bytes, format);
        PictureReader.CheckSize(codec.Info.Width, codec.Info.Height);
        Pixels(codec, format);
        return new(format, codec.Info.Width, codec.Info.Height, 0) { Bytes = bytes };
    }

    public static PictureSamples Decode(Picture picture)
    {
        using var codec = Open(picture.Bytes, picture.Format);
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        var pixels = Pixels(codec, picture.Format);
        var color = new byte[3 * width * height];
        var alpha = new byte[width * height];
        for (var i = 0; i < alpha.Length; i++)
        {
            pixels.AsSpan(4 * i, 3).CopyTo(color.AsSpan(3 * i));
            alpha[i] = pixels[(4 * i) + 3];
        }

        return Turn(SampleBuffers.ToSamples(width, height, isGray: false, color, alpha), picture.Orientation);
    }

    private static SKCodec Open(ReadOnlyMemory<byte> bytes, PictureFormat format)
    {
        var array = MemoryMarshal.TryGetArray(bytes, out var segment) && segment.Count == segment.Array!.Length ? segment.Array : bytes.ToArray();
        using var data = SKData.CreateCopy(array);
        return SKCodec.Create(data) ?? throw Broken(format);
    }

    private static byte[] Pixels(SKCodec codec, PictureFormat format)
    {
        PictureReader.CheckSize(codec.Info.Width, codec.Info.Height);
        var target = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul);
        var pixels = new byte[target.BytesSize];
        var pin = GCHandle.Alloc(pixels, GCHandleType.Pinned);
        try
        {
            // “Incomplete input” means that Skia has filled up what is missing; such a picture is broken all the same.
            return codec.GetPixels(target, pin.AddrOfPinnedObject()) == SKCodecResult.Success ? pixels : throw Broken(format);
        }
        finally
        {
            pin.Free();
        }
    }

    private static PictureFormatException Broken(PictureFormat format) => new($"the {format.ToString().ToUpperInvariant()} picture is damaged or cut off");

    private static PictureSamples Turn(PictureSamples stored, PictureOrientation orientation)
    {
        if (orientation == PictureOrientation.Upright)
        {
            return stored;
        }

        var isTurned = orientation >= PictureOrientation.Transposed;
        var (width, height) = isTurned ? (stored.Height, stored.Width) : (stored.Width, stored.Height);
        var size = stored.IsGray ? 1 : 3;
        var color = new byte[stored.Color.Length];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var (fromX, fromY) = orientation switch
                {
                    PictureOrientation.Mirrored => (width - 1 - x, y),
                    PictureOrientation.UpsideDown => (width - 1 - x, height - 1 - y),
                    PictureOrientation.MirroredUpsideDown => (x, height - 1 - y),
                    PictureOrientation.Transposed => (y, x),
                    PictureOrientation.QuarterTurnRight => (y, width - 1 - x),
                    PictureOrientation.Transversed => (height - 1 - y, width - 1 - x),
                    _ => (height - 1 - y, x),
                };
                stored.Color.AsSpan(((fromY * stored.Width) + fromX) * size, size).CopyTo(color.AsSpan(((y * width) + x) * size));
            }
        }

        return stored with { Width = width, Height = height, Color = color }; // Only a JPEG is turned, and that is opaque.
    }
}
