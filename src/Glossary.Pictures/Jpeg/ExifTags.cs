using System.Buffers.Binary;

namespace Glossary.Pictures;

/// <summary>Which way up a photograph is and how fine, from its Exif data.</summary>
internal readonly record struct ExifTags(PictureOrientation Orientation, double DotsPerInch)
{
    private const int OrientationTag = 0x112;
    private const int ResolutionTag = 0x11A;
    private const int UnitTag = 0x128;
    private const int Centimetre = 3;

    /// <summary>Reads the first directory of a TIFF structure (TIFF 6.0, section 2); broken data says nothing.</summary>
    public static ExifTags Read(ReadOnlySpan<byte> tiff)
    {
        var orientation = 1;
        var resolution = 0.0;
        var isMetric = false;
        if (tiff.Length >= 8)
        {
            var isLittle = tiff[0] == 'I';
            var directory = Long(tiff, 4, isLittle);
            var count = directory + 2 <= tiff.Length ? Short(tiff, (int)directory, isLittle) : 0;
            for (var i = 0; i < count && directory + 2 + (12 * (i + 1)) <= tiff.Length; i++)
            {
                var entry = (int)directory + 2 + (12 * i);
                switch (Short(tiff, entry, isLittle))
                {
                    case OrientationTag:
                        orientation = Short(tiff, entry + 8, isLittle);
                        break;
                    case ResolutionTag:
                        resolution = Rational(tiff, Long(tiff, entry + 8, isLittle), isLittle);
                        break;
                    case UnitTag:
                        isMetric = Short(tiff, entry + 8, isLittle) == Centimetre;
                        break;
                    default:
                        break;
                }
            }
        }

        return new(orientation is >= 1 and <= 8 ? (PictureOrientation)orientation : PictureOrientation.Upright, isMetric ? resolution * 2.54 : resolution);
    }

    private static double Rational(ReadOnlySpan<byte> tiff, uint at, bool isLittle)
    {
        if ((long)at + 8 > tiff.Length)
        {
            return 0;
        }

        var denominator = Long(tiff, (int)at + 4, isLittle);
        return denominator == 0 ? 0 : Long(tiff, (int)at, isLittle) / (double)denominator;
    }

    private static ushort Short(ReadOnlySpan<byte> tiff, int at, bool isLittle)
        => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt16BigEndian(tiff[at..]);

    private static uint Long(ReadOnlySpan<byte> tiff, int at, bool isLittle)
        => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[at..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[at..]);
}
