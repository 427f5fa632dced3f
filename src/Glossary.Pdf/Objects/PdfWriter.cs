using System.Security.Cryptography;

namespace Glossary.Pdf;

/// <summary>
/// A file in the making (ISO 32000-1, 7.5): objects go to a stream that need not be seekable as soon as they are finished. Knows PDF, not books.
/// </summary>
internal sealed class PdfWriter : IDisposable
{
    // Large enough to compress well, small enough to be unpacked at once for one object.
    private const int ObjectsPerStream = 400;

    private readonly Stream _output;
    private readonly bool _isPretty;
    private readonly CrossReferences _references = new();
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly PdfSyntax _frame;
    private readonly PdfSyntax _objects;
    private readonly List<(PdfRef Reference, int Offset)> _pending = [];
    private long _offset;
    private PdfRef _open;

    /// <param name="isPretty">True for a file that people can read: nothing compressed, every object by itself, a classic cross-reference table.</param>
    public PdfWriter(Stream output, bool isPretty, ReadOnlySpan<byte> version)
    {
        _output = output;
        _isPretty = isPretty;
        _frame = new(isPretty);
        _objects = new(isPretty);

        // Four bytes above 127 tell programs that the file is binary (7.5.2).
        Put("%PDF-"u8);
        Put(version);
        Put("\n%"u8);
        Put([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    public bool IsPretty => _isPretty;

    /// <summary>See <see cref="PdfSyntax.IsWithinLimits"/>.</summary>
    public bool IsWithinLimits => _objects.IsWithinLimits;

    /// <summary>A number for an object that is written later.</summary>
    public PdfRef Reserve() => _references.Reserve();

    /// <summary>Begins an object that is not a stream; write it and then <see cref="End"/>.</summary>
    public PdfSyntax Begin(PdfRef reference)
    {
        if (!_open.IsNone)
        {
            throw new InvalidOperationException($"object {_open.Number} is still open");
        }

        _open = reference;
        if (!_isPretty)
        {
            _pending.Add((reference, _objects.Length));
        }

        return _objects;
    }

    public void End()
    {
        if (_isPretty)
        {
            BeginIndirect(_open);
            _frame.Raw(_objects.Written);
            EndIndirect();
            _objects.Clear();
        }
        else
        {
            _objects.LineEnd();
            if (_pending.Count == ObjectsPerStream)
            {
                FlushObjects();
            }
        }

        _open = default;
    }

    /// <summary>Writes a stream, compressed where that helps.</summary>
    /// <param name="entries">Writes the entries of its dictionary beside length and filter.</param>
    public void Stream(PdfRef reference, ReadOnlySpan<byte> data, Action<PdfSyntax>? entries = null)
    {
        if (!_isPretty)
        {
            var compressed = Flate.Compress(data);
            if (compressed.Length + 20 < data.Length)
            {
                EncodedStream(reference, compressed.Span, syntax =>
                {
                    entries?.Invoke(syntax);
                    syntax.Key("Filter"u8).Name("FlateDecode"u8);
                });
                return;
            }
        }

        EncodedStream(reference, data, entries);
    }

    /// <summary>Writes a stream whose data is taken as it is.</summary>
    /// <param name="entries">Writes the entries of its dictionary beside the length, filter included.</param>
    public void EncodedStream(PdfRef reference, ReadOnlySpan<byte> data, Action<PdfSyntax>? entries)
    {
        BeginIndirect(reference);
        _frame.BeginDictionary();
        entries?.Invoke(_frame);
        _frame.Key("Length"u8).Integer(data.Length);
        _frame.EndDictionary().Raw("\nstream\n"u8);
        Put(_frame.Written);
        Put(data);
        _frame.Clear();
        _frame.Raw("\nendstream"u8);
        EndIndirect();
    }

    /// <summary>Writes what is still pending, the cross-references and the trailer.</summary>
    public void Finish(PdfRef catalog, PdfRef documentInformation)
    {
        FlushObjects();
        var identifier = _hash.GetCurrentHash().AsSpan(0, 16).ToArray();
        if (_isPretty)
        {
            FinishWithTable(catalog, documentInformation, identifier);
        }
        else
        {
            FinishWithStream(catalog, documentInformation, identifier);
        }

        _output.Flush();
    }

    public void Dispose() => _hash.Dispose();

    private void FinishWithTable(PdfRef catalog, PdfRef documentInformation, byte[] identifier)
    {
        var start = _offset;
        _references.WriteTable(_frame);
        _frame.Raw("trailer\n"u8);
        _frame.BeginDictionary();
        Trailer(_frame, catalog, documentInformation, identifier);
        _frame.EndDictionary();
        PutEnd(start);
    }

    private void FinishWithStream(PdfRef catalog, PdfRef documentInformation, byte[] identifier)
    {
        var reference = Reserve();
        var start = _offset;
        _references.IsAt(reference, start);
        var (place, index) = _references.FieldWidths();
        var rows = Flate.Compress(_references.Rows());

        Header(reference);
        _frame.BeginDictionary().Key("Type"u8).Name("XRef"u8);
        _frame.Key("W"u8).BeginArray().Integer(1).Integer(place).Integer(index).EndArray();
        Trailer(_frame, catalog, documentInformation, identifier);
        _frame.Key("Filter"u8).Name("FlateDecode"u8);
        _frame.Key("DecodeParms"u8).BeginDictionary().Key("Predictor"u8).Integer(12).Key("Columns"u8).Integer(1 + place + index).EndDictionary();
        _frame.Key("Length"u8).Integer(rows.Length).EndDictionary().Raw("\nstream\n"u8);
        _frame.Raw(rows.Span);
        _frame.Raw("\nendstream\nendobj"u8);
        PutEnd(start);
    }

    private void Trailer(PdfSyntax syntax, PdfRef catalog, PdfRef documentInformation, byte[] identifier)
    {
        syntax.Key("Size"u8).Integer(_references.Count);
        syntax.Key("Root"u8).Reference(catalog);
        if (!documentInformation.IsNone)
        {
            syntax.Key("Info"u8).Reference(documentInformation);
        }

        syntax.Key("ID"u8).BeginArray().Hexadecimal(identifier).Hexadecimal(identifier).EndArray();
    }

    private void PutEnd(long start)
    {
        _frame.Raw("\nstartxref"u8);
        _frame.LineEnd();
        _frame.Integer(start);
        _frame.Raw("\n%%EOF\n"u8);
        PutFrame();
    }

    private void FlushObjects()
    {
        if (_pending.Count == 0)
        {
            return;
        }

        var reference = Reserve();
        var content = new PdfSyntax(isPretty: false);
        for (var i = 0; i < _pending.Count; i++)
        {
            content.Integer(_pending[i].Reference.Number).Integer(_pending[i].Offset);
            _references.IsIn(_pending[i].Reference, reference, i);
        }

        content.LineEnd();
        var first = content.Length;
        var count = _pending.Count;
        content.Raw(_objects.Written);
        Stream(reference, content.Written, syntax => syntax
            .Key("Type"u8).Name("ObjStm"u8)
            .Key("N"u8).Integer(count)
            .Key("First"u8).Integer(first));
        _pending.Clear();
        _objects.Clear();
    }

    private void BeginIndirect(PdfRef reference)
    {
        _references.IsAt(reference, _offset);
        Header(reference);
    }

    private void Header(PdfRef reference)
    {
        _frame.Clear();
        _frame.Integer(reference.Number).Keyword("0 obj"u8);
        _frame.LineEnd();
    }

    private void EndIndirect()
    {
        _frame.Raw("\nendobj\n"u8);
        PutFrame();
    }

    private void PutFrame()
    {
        Put(_frame.Written);
        _frame.Clear();
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _offset += bytes.Length;
    }
}
