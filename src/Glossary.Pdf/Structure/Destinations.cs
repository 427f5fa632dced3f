using System.Text;
using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>
/// The places that can be gone to by name (ISO 32000-1, 12.3.2.3), so that <c>book.pdf#softmax</c> opens at the term.
/// In a modern file each is an element of the structure tree too (ISO 32000-2, 12.3.2.3).
/// </summary>
/// <param name="anchors">The anchors that exist.</param>
internal sealed class Destinations(PdfWriter writer, HashSet<string> anchors, bool isModern)
{
    private readonly record struct Target(PdfRef Page, double Top, StructureElement? Element);

    private readonly Dictionary<string, Target> _targets = [];
    private readonly Dictionary<string, PdfRef> _structured = [];

    public bool Contains(string anchor) => anchors.Contains(anchor);

    /// <summary>Of two anchors with one name the first counts.</summary>
    public void Add(string name, PdfRef page, double top, StructureElement? element) => _targets.TryAdd(name, new(page, top, element));

    /// <summary>The element that an anchor stands at; null where there is none.</summary>
    public StructureElement? ElementOf(string anchor) => _targets.TryGetValue(anchor, out var target) ? target.Element : null;

    /// <summary>Writes, into the dictionary of a link or a bookmark, where it leads.</summary>
    public void WriteGoTo(PdfSyntax syntax, string anchor)
    {
        if (!isModern)
        {
            syntax.Key("Dest"u8).String(LinkNameOf(anchor));
            return;
        }

        if (!_structured.TryGetValue(anchor, out var structured))
        {
            _structured.Add(anchor, structured = writer.Reserve());
        }

        syntax.Key("A"u8).BeginDictionary().Key("S"u8).Name("GoTo"u8)
            .Key("D"u8).String(LinkNameOf(anchor))
            .Key("SD"u8).Reference(structured)
            .EndDictionary();
    }

    /// <summary>Writes the name tree; nothing if there are no anchors.</summary>
    /// <param name="elementAt">The element of an anchor in the file.</param>
    public PdfRef Write(Func<StructureElement?, PdfRef> elementAt)
    {
        var entries = new List<NameTree.Entry>();
        foreach (var (name, target) in _targets)
        {
            if (!isModern)
            {
                AddEntries(name, syntax => WritePlace(syntax, target.Page, target.Top));
                continue;
            }

            if (!_structured.TryGetValue(name, out var structured))
            {
                structured = writer.Reserve();
            }

            WritePlace(writer.Begin(structured), elementAt(target.Element), target.Top);
            writer.End();
            AddEntries(name, syntax =>
            {
                WritePlace(syntax.BeginDictionary().Key("D"u8), target.Page, target.Top);
                syntax.Key("SD"u8).Reference(structured).EndDictionary();
            });
        }

        return NameTree.Write(writer, entries);

        void AddEntries(string name, Action<PdfSyntax> value)
        {
            // The anchor is what those write who link to the book.
            entries.Add(new(NameTree.NameOf(name), value));
            if (LinkNameOf(name) is var other && !other.AsSpan().SequenceEqual(entries[^1].Name))
            {
                entries.Add(new(other, value));
            }
        }
    }

    // Some readers look for names by their bytes, others by their characters, which are the same in ASCII alone: so the book's own links are in that.
    private byte[] LinkNameOf(string anchor)
        => Uri.EscapeDataString(CleanText.Of(anchor)) is var escaped && !Ascii.IsValid(anchor) && !anchors.Contains(escaped) ? Encoding.ASCII.GetBytes(escaped) : NameTree.NameOf(anchor);

    // The height is the place's own; the reader's magnification and sideways position stay.
    private static void WritePlace(PdfSyntax syntax, PdfRef where, double top) => syntax.BeginArray()
        .Reference(where).Name("XYZ"u8).Keyword("null"u8).Real(top, 1).Keyword("null"u8).EndArray();
}
