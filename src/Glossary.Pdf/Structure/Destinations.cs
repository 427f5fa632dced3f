using System.Text;

namespace Glossary.Pdf;

/// <summary>The places that can be gone to by name (ISO 32000-1, 12.3.2.3), so that <c>book.pdf#softmax</c> opens at the term.</summary>
internal sealed class Destinations
{
    private readonly record struct Target(PdfRef Page, double Top);

    private readonly Dictionary<string, Target> _targets = [];

    /// <summary>Of two anchors with one name the first counts.</summary>
    public void Add(string name, PdfRef page, double top) => _targets.TryAdd(name, new(page, top));

    public static byte[] NameOf(string anchor)
    {
        var clean = CleanText.Of(anchor);
        return Ascii.IsValid(clean) ? Encoding.ASCII.GetBytes(clean) : [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(clean)];
    }

    /// <summary>Writes the name tree; nothing if there are no anchors.</summary>
    public PdfRef Write(PdfWriter writer)
    {
        var entries = new List<NameTree.Entry>();
        foreach (var (name, target) in _targets)
        {
            // The height is the place's own; the reader's magnification and sideways position stay.
            entries.Add(new(NameOf(name), syntax => syntax.BeginArray()
                .Reference(target.Page).Name("XYZ"u8).Keyword("null"u8).Real(target.Top, 1).Keyword("null"u8).EndArray()));
        }

        return NameTree.Write(writer, entries);
    }
}
