using System.Buffers.Binary;

namespace Glossary.Fonts;

/// <summary>Numbers the characters of a CID-keyed CFF like its glyphs.</summary>
/// <remarks>
/// A PDF viewer finds a glyph of a CID-keyed CFF by way of its charset, of any other by its number (ISO 32000-2, 9.7.4.2). Faces for Chinese,
/// Japanese and Korean are CID-keyed, and their subsets keep the numbers of the whole collection in the charset; here they get those of the glyphs,
/// so that for every face the same codes can be written. The format is Adobe's Technical Note 5176.
/// </remarks>
internal static class CidNumbering
{
    private const int CharsetOperator = 15;
    private const int CharStringsOperator = 17;
    private const int RegistryOrderingSupplement = 0x0C1E; // “escape 30”, which makes a font CID-keyed
    private const int PredefinedCharsets = 2;

    /// <summary>The table with its charset changed; the table itself if it is not CID-keyed.</summary>
    public static ReadOnlyMemory<byte> Apply(ReadOnlyMemory<byte> table)
    {
        var font = table.Span;
        var names = font[2];
        var dictionaries = SkipIndex(font, names);
        var (isCidKeyed, charset, charStrings) = ReadTopDictionary(FirstOfIndex(font, dictionaries));
        if (!isCidKeyed || charset <= PredefinedCharsets)
        {
            return table;
        }

        var changed = table.ToArray();
        WriteCharset(changed.AsSpan(charset), BinaryPrimitives.ReadUInt16BigEndian(font[charStrings..]));
        return changed;
    }

    // In the format that is there, the charset of consecutive numbers never takes more room than another.
    private static void WriteCharset(Span<byte> charset, int glyphCount)
    {
        var format = charset[0];
        var most = format switch
        {
            0 => 1,
            1 => 256,
            _ => ushort.MaxValue,
        };
        var at = 1;
        for (var first = 1; first < glyphCount; first += most)
        {
            BinaryPrimitives.WriteUInt16BigEndian(charset[at..], (ushort)first);
            at += 2;
            var following = Math.Min(most, glyphCount - first) - 1;
            if (format == 1)
            {
                charset[at++] = (byte)following;
            }
            else if (format == 2)
            {
                BinaryPrimitives.WriteUInt16BigEndian(charset[at..], (ushort)following);
                at += 2;
            }
        }
    }

    private static (bool IsCidKeyed, int Charset, int CharStrings) ReadTopDictionary(ReadOnlySpan<byte> dictionary)
    {
        var (isCidKeyed, charset, charStrings, operand) = (false, 0, 0, 0);
        while (!dictionary.IsEmpty)
        {
            var b = dictionary[0];
            var length = 1;
            switch (b)
            {
                case 12:
                    isCidKeyed |= ((b << 8) | dictionary[1]) == RegistryOrderingSupplement;
                    length = 2;
                    break;
                case CharsetOperator:
                    charset = operand;
                    break;
                case CharStringsOperator:
                    charStrings = operand;
                    break;
                case 28:
                    (operand, length) = (BinaryPrimitives.ReadInt16BigEndian(dictionary[1..]), 3);
                    break;
                case 29:
                    (operand, length) = (BinaryPrimitives.ReadInt32BigEndian(dictionary[1..]), 5);
                    break;
                case 30:
                    length = RealLength(dictionary);
                    break;
                case >= 32 and <= 246:
                    operand = b - 139;
                    break;
                case >= 247 and <= 254:
                    operand = b < 251 ? ((b - 247) * 256) + dictionary[1] + 108 : -((b - 251) * 256) - dictionary[1] - 108;
                    length = 2;
                    break;
                default:
                    break;
            }

            dictionary = dictionary[length..];
        }

        return (isCidKeyed, charset, charStrings);
    }

    // A decimal number in half bytes, the last of which is F.
    private static int RealLength(ReadOnlySpan<byte> number)
    {
        var length = 1;
        while ((number[length] & 0x0F) != 0x0F)
        {
            length++;
        }

        return length + 1;
    }

    private static ReadOnlySpan<byte> FirstOfIndex(ReadOnlySpan<byte> font, int index)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font[index..]);
        var size = font[index + 2];
        var data = index + 2 + ((count + 1) * size);
        return font[(data + Offset(font[(index + 3)..], size))..(data + Offset(font[(index + 3 + size)..], size))];
    }

    private static int SkipIndex(ReadOnlySpan<byte> font, int index)
    {
        var count = BinaryPrimitives.ReadUInt16BigEndian(font[index..]);
        if (count == 0)
        {
            return index + 2;
        }

        var size = font[index + 2];
        return index + 2 + ((count + 1) * size) + Offset(font[(index + 3 + (count * size))..], size);
    }

    private static int Offset(ReadOnlySpan<byte> bytes, int size)
    {
        var offset = 0;
        for (var i = 0; i < size; i++)
        {
            offset = (offset << 8) | bytes[i];
        }

        return offset;
    }
}
