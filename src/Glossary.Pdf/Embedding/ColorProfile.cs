using System.Buffers.Binary;
using System.Text;

namespace Glossary.Pdf;

/// <summary>A small sRGB profile (ICC.1:2010, version 4.2): three primaries, and the tone curve as a formula.</summary>
internal static class ColorProfile
{
    private const int HeaderLength = 128;

    public static byte[] StandardRgb()
    {
        var curve = Parametric(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        (string Signature, byte[] Data)[] tags =
        [
            ("desc", Text("sRGB")),
            ("cprt", Text("No copyright, use freely")),

            // IEC 61966-2-1, adapted from D65 to D50 with the Bradford matrix below.
            ("wtpt", Numbers("XYZ ", 0.9642, 1, 0.8249)),
            ("chad", Numbers("sf32", 1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168)),
            ("rXYZ", Numbers("XYZ ", 0.43607, 0.22249, 0.01392)),
            ("gXYZ", Numbers("XYZ ", 0.38515, 0.71687, 0.09708)),
            ("bXYZ", Numbers("XYZ ", 0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Signature, byte[] Data)[] tags)
    {
        var table = new byte[4 + (12 * tags.Length)];
        BinaryPrimitives.WriteInt32BigEndian(table, tags.Length);
        var data = new List<byte>();
        var places = new Dictionary<byte[], int>();
        for (var i = 0; i < tags.Length; i++)
        {
            // The three curves are one.
            if (!places.TryGetValue(tags[i].Data, out var place))
            {
                place = HeaderLength + table.Length + data.Count;
                places.Add(tags[i].Data, place);
                data.AddRange(tags[i].Data);
                data.AddRange(new byte[-data.Count & 3]);
            }

            var row = table.AsSpan(4 + (12 * i), 12);
            Encoding.ASCII.GetBytes(tags[i].Signature, row);
            BinaryPrimitives.WriteInt32BigEndian(row[4..], place);
            BinaryPrimitives.WriteInt32BigEndian(row[8..], tags[i].Data.Length);
        }

        return [.. Header(HeaderLength + table.Length + data.Count), .. table, .. data];
    }

    // ICC.1, 7.2. Fields not named are zero, as is the date's time: no clock is asked.
    private static byte[] Header(int length)
    {
        var header = new byte[HeaderLength];
        BinaryPrimitives.WriteInt32BigEndian(header, length);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), 0x04200000);
        Encoding.ASCII.GetBytes("mntrRGB XYZ ", header.AsSpan(12));
        ReadOnlySpan<ushort> date = [2000, 1, 1];
        for (var i = 0; i < date.Length; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(24 + (2 * i)), date[i]);
        }

        Encoding.ASCII.GetBytes("acsp", header.AsSpan(36));
        Fixed(header.AsSpan(68), 0.9642);
        Fixed(header.AsSpan(72), 1);
        Fixed(header.AsSpan(76), 0.8249);
        return header;
    }

    // multiLocalizedUnicodeType (10.13).
    private static byte[] Text(string text)
    {
        var characters = Encoding.BigEndianUnicode.GetBytes(text);
        var data = new byte[28 + characters.Length];
        Encoding.ASCII.GetBytes("mluc", data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8), 1);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(12), 12);
        Encoding.ASCII.GetBytes("enUS", data.AsSpan(16));
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(20), characters.Length);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(24), 28);
        characters.CopyTo(data, 28);
        return data;
    }

    // parametricCurveType (10.15), function 3: (aX + b)^g from d on, cX below.
    private static byte[] Parametric(params ReadOnlySpan<double> parameters)
    {
        var data = new byte[12 + (4 * parameters.Length)];
        Encoding.ASCII.GetBytes("para", data);
        data[9] = 3;
        for (var i = 0; i < parameters.Length; i++)
        {
            Fixed(data.AsSpan(12 + (4 * i)), parameters[i]);
        }

        return data;
    }

    private static byte[] Numbers(string type, params ReadOnlySpan<double> numbers)
    {
        var data = new byte[8 + (4 * numbers.Length)];
        Encoding.ASCII.GetBytes(type, data);
        for (var i = 0; i < numbers.Length; i++)
        {
            Fixed(data.AsSpan(8 + (4 * i)), numbers[i]);
        }

        return data;
    }

    // s15Fixed16Number.
    private static void Fixed(Span<byte> target, double value) => BinaryPrimitives.WriteInt32BigEndian(target, (int)Math.Round(value * 65536));
}
