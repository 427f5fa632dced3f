using System.Buffers.Binary;
using System.Text;

namespace Glossary.Fonts;

/// <summary>The names a face carries, in English where it has several languages.</summary>
/// <remarks>https://learn.microsoft.com/typography/opentype/spec/name</remarks>
internal readonly struct NameTable(ReadOnlyMemory<byte> table)
{
    public const int Copyright = 0;
    public const int Family = 1;
    public const int Style = 2;
    public const int Full = 4;
    public const int PostScript = 6;
    public const int Licence = 13;
    public const int LicenceAddress = 14;
    public const int TypographicFamily = 16;
    public const int TypographicStyle = 17;
    private const int UnicodePlatform = 0;
    private const int MacintoshPlatform = 1;
    private const int WindowsPlatform = 3;
    private const int UnitedStatesEnglish = 0x409;

    /// <summary>A name by its number; null if the face lacks it.</summary>
    public string? Find(int nameId)
    {
        var bytes = table.Span;
        if (bytes.Length < 6)
        {
            return null;
        }

        var count = BinaryPrimitives.ReadUInt16BigEndian(bytes[2..]);
        var storage = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
        string? found = null;
        var foundRank = 0;
        for (var i = 0; i < count && 6 + (12 * i) + 12 <= bytes.Length; i++)
        {
            var record = bytes.Slice(6 + (12 * i), 12);
            if (BinaryPrimitives.ReadUInt16BigEndian(record[6..]) != nameId)
            {
                continue;
            }

            var platform = BinaryPrimitives.ReadUInt16BigEndian(record);
            var rank = Rank(platform, BinaryPrimitives.ReadUInt16BigEndian(record[4..]));
            var length = BinaryPrimitives.ReadUInt16BigEndian(record[8..]);
            var offset = storage + BinaryPrimitives.ReadUInt16BigEndian(record[10..]);
            if (rank > foundRank && length > 0 && offset + length <= bytes.Length)
            {
                var text = bytes.Slice(offset, length);
                found = platform == MacintoshPlatform ? Encoding.Latin1.GetString(text) : Encoding.BigEndianUnicode.GetString(text);
                foundRank = rank;
            }
        }

        return found;
    }

    private static int Rank(int platform, int language) => platform switch
    {
        WindowsPlatform => language == UnitedStatesEnglish ? 4 : 2,
        UnicodePlatform => 3,
        MacintoshPlatform => 1,
        _ => 0,
    };
}
