using System.Buffers.Binary;

namespace Glossary.Fonts;

/// <summary>Where the tables of one face lie in a font file.</summary>
/// <remarks>https://learn.microsoft.com/typography/opentype/spec/otff#table-directory</remarks>
internal sealed class TableDirectory
{
    private const int HeaderLength = 12;
    private const int RecordLength = 16;
    private readonly ReadOnlyMemory<byte> _file;
    private readonly int _records;
    private readonly int _count;

    private TableDirectory(ReadOnlyMemory<byte> file, int records, int count) => (_file, _records, _count) = (file, records, count);

    /// <summary>How many faces a file holds: 1 unless it is a collection.</summary>
    public static int FaceCount(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeaderLength || BinaryPrimitives.ReadUInt32BigEndian(file) != TableTag.Of("ttcf"))
        {
            return 1;
        }

        var count = BinaryPrimitives.ReadUInt32BigEndian(file[8..]);
        return count is > 0 && count <= (file.Length - HeaderLength) / 4
            ? (int)count
            : throw new FontFormatException("the collection's list of faces is broken");
    }

    public static TableDirectory Read(ReadOnlyMemory<byte> file, int faceIndex)
    {
        var bytes = file.Span;
        var count = FaceCount(bytes);
        if (faceIndex < 0 || faceIndex >= count)
        {
            throw new FontFormatException($"the file has no face {faceIndex}, only {count}");
        }

        var start = 0u;
        if (bytes.Length >= HeaderLength && BinaryPrimitives.ReadUInt32BigEndian(bytes) == TableTag.Of("ttcf"))
        {
            start = BinaryPrimitives.ReadUInt32BigEndian(bytes[(HeaderLength + (4 * faceIndex))..]);
        }

        if (start + (long)HeaderLength > bytes.Length)
        {
            throw new FontFormatException("the file is too short to be a font");
        }

        var header = bytes[(int)start..];
        CheckSignature(BinaryPrimitives.ReadUInt32BigEndian(header));
        var tables = BinaryPrimitives.ReadUInt16BigEndian(header[4..]);
        if (HeaderLength + (tables * RecordLength) > header.Length)
        {
            throw new FontFormatException("the font's table directory is cut off");
        }

        var directory = new TableDirectory(file, (int)start + HeaderLength, tables);
        directory.CheckExtents();
        return directory;
    }

    public bool Contains(string tag) => TryFind(TableTag.Of(tag), out _);

    /// <summary>The bytes of a table; empty if there is none.</summary>
    public ReadOnlyMemory<byte> Find(string tag) => TryFind(TableTag.Of(tag), out var table) ? table : default;

    /// <summary>The bytes of a table that a face cannot do without.</summary>
    public ReadOnlyMemory<byte> Require(string tag, int minimumLength)
    {
        if (!TryFind(TableTag.Of(tag), out var table))
        {
            throw new FontFormatException($"the font has no “{tag.TrimEnd()}” table");
        }

        return table.Length >= minimumLength ? table : throw new FontFormatException($"the font's “{tag.TrimEnd()}” table is cut off");
    }

    private static void CheckSignature(uint version)
    {
        var reason = version switch
        {
            0x00010000 => null,
            _ when version == TableTag.Of("OTTO") || version == TableTag.Of("true") => null,
            _ when version == TableTag.Of("wOFF") || version == TableTag.Of("wOF2") => "this is a web font (WOFF), not an OpenType or TrueType file",
            _ when version == TableTag.Of("typ1") || version >> 16 is 0x8001 or 0x2521 => "this is a Type 1 font, not an OpenType or TrueType file",
            _ => "this is not an OpenType or TrueType file",
        };
        if (reason is not null)
        {
            throw new FontFormatException(reason);
        }
    }

    private void CheckExtents()
    {
        var records = _file.Span.Slice(_records, _count * RecordLength);
        for (; !records.IsEmpty; records = records[RecordLength..])
        {
            var offset = BinaryPrimitives.ReadUInt32BigEndian(records[8..]);
            var length = BinaryPrimitives.ReadUInt32BigEndian(records[12..]);
            if ((long)offset + length > _file.Length)
            {
                throw new FontFormatException("the file is cut off: a table reaches beyond its end");
            }
        }
    }

    private bool TryFind(uint tag, out ReadOnlyMemory<byte> table)
    {
        // Directories of some faces are not sorted, so each record is looked at.
        var records = _file.Span.Slice(_records, _count * RecordLength);
        for (; !records.IsEmpty; records = records[RecordLength..])
        {
            if (BinaryPrimitives.ReadUInt32BigEndian(records) == tag)
            {
                table = _file.Slice((int)BinaryPrimitives.ReadUInt32BigEndian(records[8..]), (int)BinaryPrimitives.ReadUInt32BigEndian(records[12..]));
                return true;
            }
        }

        table = default;
        return false;
    }
}
