using System.Buffers.Binary;
using System.Text;

namespace Glossary.Tests;

/// <summary>The tables of a font file, to be taken out, changed and put together again.</summary>
internal sealed class SfntFile
{
    private readonly uint _version;
    private readonly SortedDictionary<string, byte[]> _tables = new(StringComparer.Ordinal);

    public SfntFile(uint version) => _version = version;

    public SfntFile(byte[] file)
    {
        _version = BinaryPrimitives.ReadUInt32BigEndian(file);
        for (var i = 0; i < BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(4)); i++)
        {
            var record = file.AsSpan(12 + (16 * i), 16);
            var offset = BinaryPrimitives.ReadInt32BigEndian(record[8..]);
            _tables[Encoding.ASCII.GetString(record[..4])] = file.AsSpan(offset, BinaryPrimitives.ReadInt32BigEndian(record[12..])).ToArray();
        }
    }

    public IEnumerable<string> Tags => _tables.Keys;

    public byte[] this[string tag]
    {
        get => _tables[tag];
        set => _tables[tag] = value;
    }

    public static byte[] Words(params ReadOnlySpan<int> values)
    {
        var bytes = new byte[2 * values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            Write16(bytes, 2 * i, values[i]);
        }

        return bytes;
    }

    public static void Write16(byte[] table, int offset, int value) => BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(offset), (ushort)value);

    /// <summary>Several faces in one file.</summary>
    public static byte[] Collection(params ReadOnlySpan<SfntFile> faces)
    {
        byte[] file = [.. "ttcf"u8, 0, 1, 0, 0, .. Long(faces.Length), .. new byte[4 * faces.Length]];
        for (var i = 0; i < faces.Length; i++)
        {
            Long(file.Length).CopyTo(file, 12 + (4 * i));
            file = [.. file, .. faces[i].ToArray(file.Length)];
        }

        return file;
    }

    public void Remove(string tag) => _tables.Remove(tag);

    public byte[] ToArray() => ToArray(0);

    private static byte[] Long(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];

    private byte[] ToArray(int start)
    {
        var directory = new List<byte>([.. Long((int)_version), .. Words(_tables.Count, 0, 0, 0)]);
        var body = new List<byte>();
        foreach (var (tag, table) in _tables)
        {
            var offset = start + 12 + (16 * _tables.Count) + body.Count;
            directory.AddRange([.. Encoding.ASCII.GetBytes(tag), .. Long(0), .. Long(offset), .. Long(table.Length)]);
            body.AddRange(table);
            body.AddRange(new byte[(4 - (table.Length % 4)) % 4]);
        }

        return [.. directory, .. body];
    }
}
