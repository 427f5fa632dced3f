namespace Glossary.Pdf;

/// <summary>Where every indirect object is: at an offset of the file, or at an index of an object stream.</summary>
internal sealed class CrossReferences
{
    private const byte AtOffset = 1;
    private const byte InStream = 2;

    private readonly record struct Entry(byte Kind, long Place, int Index);

    private readonly List<Entry> _entries = [default]; // Object 0 heads the list of free ones.

    public int Count => _entries.Count;

    public PdfRef Reserve()
    {
        _entries.Add(default);
        return new(_entries.Count - 1);
    }

    public void IsAt(PdfRef reference, long offset) => Set(reference, new(AtOffset, offset, 0));

    public void IsIn(PdfRef reference, PdfRef stream, int index) => Set(reference, new(InStream, stream.Number, index));

    /// <summary>The classic table (ISO 32000-1, 7.5.4); only for files without object streams.</summary>
    public void WriteTable(PdfSyntax syntax)
    {
        syntax.Raw("xref\n0 "u8);
        syntax.Integer(Count);
        syntax.Raw("\n0000000000 65535 f \n"u8);
        for (var i = 1; i < Count; i++)
        {
            syntax.Raw(System.Text.Encoding.ASCII.GetBytes(
                _entries[i].Kind == AtOffset ? $"{_entries[i].Place:0000000000} 00000 n \n" : "0000000000 00001 f \n"));
        }
    }

    /// <summary>The widths of the fields, for <c>/W</c>.</summary>
    public (int Place, int Index) FieldWidths()
    {
        var place = 0L;
        var index = 0;
        foreach (var entry in _entries)
        {
            place = Math.Max(place, entry.Place);
            index = Math.Max(index, entry.Index);
        }

        return (BytesFor(place), BytesFor(index));
    }

    /// <summary>The data of a cross-reference stream (ISO 32000-1, 7.5.8), each row as the difference from the one above (PNG's Up).</summary>
    public byte[] Rows()
    {
        var (placeWidth, indexWidth) = FieldWidths();
        var width = 1 + placeWidth + indexWidth;
        var rows = new byte[Count * (width + 1)];
        Span<byte> above = stackalloc byte[width];
        Span<byte> row = stackalloc byte[width];
        for (var i = 0; i < Count; i++)
        {
            row[0] = _entries[i].Kind;
            BigEndian(row.Slice(1, placeWidth), _entries[i].Place);
            BigEndian(row[(1 + placeWidth)..], _entries[i].Index);
            var target = rows.AsSpan(i * (width + 1), width + 1);
            target[0] = 2;
            for (var j = 0; j < width; j++)
            {
                target[j + 1] = (byte)(row[j] - above[j]);
            }

            row.CopyTo(above);
        }

        return rows;
    }

    private void Set(PdfRef reference, Entry entry)
    {
        if (_entries[reference.Number].Kind != 0)
        {
            throw new InvalidOperationException($"object {reference.Number} is written twice");
        }

        _entries[reference.Number] = entry;
    }

    private static int BytesFor(long value)
    {
        var count = 1;
        while ((value >>= 8) != 0)
        {
            count++;
        }

        return count;
    }

    private static void BigEndian(Span<byte> bytes, long value)
    {
        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            bytes[i] = (byte)value;
            value >>= 8;
        }
    }
}
