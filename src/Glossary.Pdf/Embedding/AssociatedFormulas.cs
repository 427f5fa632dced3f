using System.Security.Cryptography;
using System.Text;
using Glossary.Model;

namespace Glossary.Pdf;

/// <summary>What formulas say, as MathML in files that belong to them (ISO 19005-3, annex E). Formulas that say the same share one.</summary>
internal sealed class AssociatedFormulas(PdfWriter writer)
{
    private readonly Dictionary<string, PdfRef> _files = new(StringComparer.Ordinal);
    private readonly List<NameTree.Entry> _names = [];

    /// <summary>The file of a formula; written when it is met for the first time.</summary>
    /// <param name="words">What those hear who listen.</param>
    public PdfRef Write(Formula formula, string words)
    {
        var text = Encoding.UTF8.GetBytes(MathMlWriter.Write(formula, words));
        var content = Convert.ToHexString(SHA256.HashData(text));
        if (!_files.TryGetValue(content, out var reference))
        {
            reference = writer.Reserve();
            _files.Add(content, reference);
            WriteFile(reference, text, words);
        }

        return reference;
    }

    /// <summary>Writes the tree of their names; nothing where there are none.</summary>
    public PdfRef WriteNames() => NameTree.Write(writer, _names);

    private void WriteFile(PdfRef reference, byte[] text, string words)
    {
        var stream = writer.Reserve();
        writer.Stream(stream, text, syntax => syntax
            .Key("Type"u8).Name("EmbeddedFile"u8)
            .Key("Subtype"u8).Name(new PdfName("application/mathml+xml")));

        var name = $"formula-{_files.Count}.mml";
        _names.Add(new(Encoding.ASCII.GetBytes(name), syntax => syntax.Reference(reference)));
        writer.Begin(reference).BeginDictionary()
            .Key("Type"u8).Name("Filespec"u8)
            .Key("F"u8).Text(name)
            .Key("UF"u8).Text(name)
            .Key("AFRelationship"u8).Name("Supplement"u8)
            .Key("Desc"u8).Text(words)
            .Key("EF"u8).BeginDictionary().Key("F"u8).Reference(stream).Key("UF"u8).Reference(stream).EndDictionary()
            .EndDictionary();
        writer.End();
    }
}
