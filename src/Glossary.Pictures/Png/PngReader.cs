using System.Buffers.Binary;
using System.Text;

namespace Glossary.Pictures;

/// <summary>Reads the chunks of a PNG and makes sure that none is missing or damaged.</summary>
/// <remarks>https://www.w3.org/TR/png-3/</remarks>
internal static class PngReader
{
    private const int ChunkOverhead = 12; // length, name and checksum
    private const double InchesPerMetre = 0.0254;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static Picture Read(ReadOnlyMemory<byte> bytes)
    {
        var parts = new Parts();
        var at = Signature.Length;
        while (!parts.IsComplete)
        {
            var span = bytes.Span[at..];
            var length = span.Length >= ChunkOverhead ? BinaryPrimitives.ReadUInt32BigEndian(span) : uint.MaxValue;
            if (length > span.Length - ChunkOverhead)
            {
                throw new PictureFormatException("the PNG is cut off");
            }

            // An ancillary chunk, whose name starts with a small letter, can be done without (5.4).
            var name = span.Slice(4, 4);
            var isCritical = (name[0] & 0x20) == 0;
            if (PngChecksum.Of(span.Slice(4, 4 + (int)length)) == BinaryPrimitives.ReadUInt32BigEndian(span[(8 + (int)length)..]))
            {
                parts.Add(name, bytes.Slice(at + 8, (int)length), isCritical);
            }
            else if (isCritical)
            {
                throw new PictureFormatException($"the PNG is damaged: the checksum of its {Printable(name)} chunk is wrong");
            }

            at += ChunkOverhead + (int)length;
        }

        return parts.ToPicture(bytes);
    }

    private static string Printable(ReadOnlySpan<byte> name)
        => name.ContainsAnyExceptInRange((byte)'A', (byte)'z') ? "first unreadable" : Encoding.ASCII.GetString(name);

    private sealed class Parts
    {
        private readonly List<ReadOnlyMemory<byte>> _data = [];
        private int _width;
        private int _height;
        private int _bitDepth;
        private PngColor _color;
        private bool _isInterlaced;
        private double _dotsPerInch;
        private ReadOnlyMemory<byte> _palette;
        private ReadOnlyMemory<byte> _transparency;

        public bool IsComplete { get; private set; }

        public void Add(ReadOnlySpan<byte> name, ReadOnlyMemory<byte> chunk, bool isCritical)
        {
            if (_width == 0 && !name.SequenceEqual("IHDR"u8))
            {
                throw new PictureFormatException("the PNG does not start with its header");
            }

            switch (Encoding.ASCII.GetString(name))
            {
                case "IHDR":
                    ReadHeader(chunk.Span);
                    break;
                case "PLTE":
                    _palette = chunk.Length is > 0 and <= 768 && chunk.Length % 3 == 0
                        ? chunk
                        : throw new PictureFormatException("the PNG's palette is broken");
                    break;
                case "tRNS":
                    _transparency = chunk;
                    break;
                case "pHYs" when chunk.Length == 9 && chunk.Span[8] == 1:
                    _dotsPerInch = BinaryPrimitives.ReadUInt32BigEndian(chunk.Span) * InchesPerMetre;
                    break;
                case "IDAT":
                    _data.Add(chunk);
                    break;
                case "IEND":
                    IsComplete = true;
                    break;
                default:
                    if (isCritical)
                    {
                        throw new PictureFormatException($"the PNG needs something unknown, its {Printable(name)} chunk");
                    }

                    break;
            }
        }

        public Picture ToPicture(ReadOnlyMemory<byte> bytes)
        {
            if (_color == PngColor.Palette && _palette.IsEmpty)
            {
                throw new PictureFormatException("the PNG has no palette");
            }

            var image = new PngImage(_color, _bitDepth, _isInterlaced, _color == PngColor.Palette ? _palette : default, UsefulTransparency(), _data);
            PngRows.Check(image, _width, _height);
            return new(PictureFormat.Png, _width, _height, _dotsPerInch) { Bytes = bytes, Png = image };
        }

        private void ReadHeader(ReadOnlySpan<byte> header)
        {
            if (header.Length != 13 || _width != 0)
            {
                throw new PictureFormatException("the PNG's header is broken");
            }

            var width = BinaryPrimitives.ReadUInt32BigEndian(header);
            var height = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
            PictureReader.CheckSize(width, height);
            (_width, _height, _bitDepth, _color) = ((int)width, (int)height, header[8], (PngColor)header[9]);

            // Table 11.1 of the specification.
            var isKnown = _color switch
            {
                PngColor.Gray => _bitDepth is 1 or 2 or 4 or 8 or 16,
                PngColor.Palette => _bitDepth is 1 or 2 or 4 or 8,
                PngColor.Rgb or PngColor.GrayAlpha or PngColor.RgbAlpha => _bitDepth is 8 or 16,
                _ => false,
            };
            if (!isKnown || header[10] != 0 || header[11] != 0 || header[12] > 1)
            {
                throw new PictureFormatException("the PNG's header names a kind of samples that does not exist");
            }

            _isInterlaced = header[12] == 1;
        }

        // Only as much as means something: not beside an alpha channel, and not where all of a palette is opaque.
        private ReadOnlyMemory<byte> UsefulTransparency() => _color switch
        {
            PngColor.Gray when _transparency.Length >= 2 => _transparency[..2],
            PngColor.Rgb when _transparency.Length >= 6 => _transparency[..6],
            PngColor.Palette when _transparency.Span.ContainsAnyExcept((byte)255) => _transparency[..Math.Min(_transparency.Length, _palette.Length / 3)],
            _ => default,
        };
    }
}
