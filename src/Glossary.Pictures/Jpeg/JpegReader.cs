using System.Buffers.Binary;

namespace Glossary.Pictures;

/// <summary>Reads what the markers of a JPEG say, so that its scans can be passed on untouched.</summary>
/// <remarks>ITU-T T.81, annex B; JFIF is ITU-T T.871, the Adobe marker ISO/IEC 10918-6.</remarks>
internal static class JpegReader
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Application0 = 0xE0;
    private const byte Application1 = 0xE1;
    private const byte Application14 = 0xEE;

    public static Picture Read(ReadOnlyMemory<byte> bytes)
    {
        var parts = new Parts();
        var at = 0;
        while (NextMarker(bytes.Span, ref at) is var marker && marker != EndOfImage)
        {
            if (marker is StartOfImage or 0x01 or (>= 0xD0 and <= 0xD7))
            {
                continue; // Stand-alone markers: start of image, TEM and restarts have no length.
            }

            var segment = Segment(bytes.Span, ref at);
            parts.Add(marker, segment);
            if (marker == StartOfScan && !parts.HasFrame)
            {
                throw new PictureFormatException("the JPEG has no frame header before its first scan");
            }
        }

        return parts.ToPicture(bytes);
    }

    // Between markers there are only entropy-coded bytes, in which FF is followed by 00, or fill bytes.
    private static byte NextMarker(ReadOnlySpan<byte> bytes, ref int at)
    {
        while (true)
        {
            var found = at < bytes.Length ? bytes[at..].IndexOf((byte)0xFF) : -1;
            if (found < 0 || at + found + 1 >= bytes.Length)
            {
                throw new PictureFormatException("the JPEG is cut off");
            }

            at += found + 1;
            var marker = bytes[at];
            if (marker == 0xFF)
            {
                continue;
            }

            at++;
            if (marker != 0)
            {
                return marker;
            }
        }
    }

    private static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> bytes, ref int at)
    {
        var length = at + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : 0;
        if (length < 2 || at + length > bytes.Length)
        {
            throw new PictureFormatException("the JPEG is cut off");
        }

        var segment = bytes.Slice(at + 2, length - 2);
        at += length;
        return segment;
    }

    private sealed class Parts
    {
        private int _width;
        private int _height;
        private int _components;
        private bool _isNamedRgb;
        private bool _hasScan;
        private bool _hasJfif;
        private int _adobeTransform = -1;
        private double _dotsPerInch;
        private PictureOrientation _orientation = PictureOrientation.Upright;

        public bool HasFrame => _components > 0;

        public void Add(byte marker, ReadOnlySpan<byte> segment)
        {
            switch (marker)
            {
                case 0xC4 or 0xC8 or 0xCC: // Huffman tables, reserved, arithmetic conditioning
                    break;
                case >= 0xC0 and <= 0xCF:
                    ReadFrame(marker, segment);
                    break;
                case StartOfScan:
                    _hasScan = true;
                    break;
                case Application0 when segment.Length >= 12 && segment.StartsWith("JFIF\0"u8):
                    ReadJfif(segment);
                    break;
                case Application1 when segment.StartsWith("Exif\0\0"u8):
                    var exif = ExifTags.Read(segment[6..]);
                    _orientation = exif.Orientation;
                    _dotsPerInch = _dotsPerInch > 0 ? _dotsPerInch : exif.DotsPerInch;
                    break;
                case Application14 when segment.Length >= 12 && segment.StartsWith("Adobe"u8):
                    _adobeTransform = segment[11];
                    break;
                default:
                    break;
            }
        }

        public Picture ToPicture(ReadOnlyMemory<byte> bytes)
        {
            if (!HasFrame || !_hasScan)
            {
                throw new PictureFormatException("the JPEG has no picture in it");
            }

            var isTurned = _orientation >= PictureOrientation.Transposed;
            return new(PictureFormat.Jpeg, isTurned ? _height : _width, isTurned ? _width : _height, _dotsPerInch)
            {
                Bytes = bytes,
                JpegComponents = _components,
                IsInvertedCmyk = _components == 4 && _adobeTransform >= 0,
                IsJpegRgb = _components == 3 && !_hasJfif && (_adobeTransform == 0 || (_adobeTransform < 0 && _isNamedRgb)),
                Orientation = _orientation,
            };
        }

        private void ReadFrame(byte marker, ReadOnlySpan<byte> segment)
        {
            if (HasFrame || segment.Length < 6 || segment.Length < 6 + (3 * segment[5]))
            {
                throw new PictureFormatException("the JPEG's frame header is broken");
            }

            // ISO 32000-2, 7.4.8: DCTDecode reads baseline and progressive Huffman coding of eight-bit samples.
            if (marker is not (0xC0 or 0xC1 or 0xC2))
            {
                throw new PictureFormatException("the JPEG is lossless, hierarchical or arithmetic-coded, which no PDF viewer reads; save it as an ordinary JPEG");
            }

            if (segment[0] != 8)
            {
                throw new PictureFormatException($"the JPEG has samples of {segment[0]} bits, which no PDF viewer reads; save it with 8");
            }

            _height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]);
            _width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
            _components = segment[5];
            PictureReader.CheckSize(_width, _height);
            if (_components is not (1 or 3 or 4))
            {
                throw new PictureFormatException($"the JPEG has {_components} components; 1, 3 and 4 are known");
            }

            _isNamedRgb = _components == 3 && segment[6] == 'R' && segment[9] == 'G' && segment[12] == 'B';
        }

        private void ReadJfif(ReadOnlySpan<byte> segment)
        {
            _hasJfif = true;
            var density = BinaryPrimitives.ReadUInt16BigEndian(segment[8..]);
            _dotsPerInch = segment[7] switch
            {
                1 => density,
                2 => density * 2.54, // dots per centimetre
                _ => 0,
            };
        }
    }
}
