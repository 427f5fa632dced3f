namespace Glossary.Pdf;

/// <summary>Files inside of the file (ISO 32000-1, 7.11.4).</summary>
internal sealed class EmbeddedFiles(PdfWriter writer)
{
    private readonly List<NameTree.Entry> _names = [];

    /// <summary>True where readers list one among the attachments.</summary>
    public bool HasNames => _names.Count > 0;

    /// <summary>Writes one, and returns its specification.</summary>
    /// <param name="relationship">What it is to that which it goes with: Source, Alternative, Supplement.</param>
    /// <param name="isListed">True for one that readers show among the attachments.</param>
    public PdfRef Write(string name, string mediaType, ReadOnlySpan<byte> relationship, string description, ReadOnlySpan<byte> content, bool isListed)
    {
        var stream = writer.Reserve();
        var length = content.Length;
        writer.Stream(stream, content, syntax => syntax
            .Key("Type"u8).Name("EmbeddedFile"u8)
            .Key("Subtype"u8).Name(new PdfName(mediaType))
            .Key("Params"u8).BeginDictionary().Key("Size"u8).Integer(length).EndDictionary());

        var reference = writer.Reserve();
        writer.Begin(reference).BeginDictionary()
            .Key("Type"u8).Name("Filespec"u8)
            .Key("F"u8).Text(name)
            .Key("UF"u8).Text(name)
            .Key("AFRelationship"u8).Name(relationship)
            .Key("Desc"u8).Text(description)
            .Key("EF"u8).BeginDictionary().Key("F"u8).Reference(stream).Key("UF"u8).Reference(stream).EndDictionary()
            .EndDictionary();
        writer.End();
        if (isListed)
        {
            _names.Add(new(NameTree.NameOf(name), syntax => syntax.Reference(reference)));
        }

        return reference;
    }

    /// <summary>Writes the tree of the names of those that are listed; nothing where there are none.</summary>
    public PdfRef WriteNames() => NameTree.Write(writer, _names);
}
