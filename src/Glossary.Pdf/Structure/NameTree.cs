using System.Text;

namespace Glossary.Pdf;

/// <summary>A name tree (ISO 32000-1, 7.9.6): values by string, in leaves that a reader finds by their limits.</summary>
internal static class NameTree
{
    private const int NamesPerLeaf = 64;

    /// <summary>A name and what writes its value.</summary>
    public readonly record struct Entry(byte[] Name, Action<PdfSyntax> Value);

    /// <summary>A text as a name: as it is if it is of ASCII, else as a text string is.</summary>
    public static byte[] NameOf(string text)
    {
        var clean = CleanText.Of(text);
        return Ascii.IsValid(clean) ? Encoding.ASCII.GetBytes(clean) : [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(clean)];
    }

    /// <summary>Writes the tree and returns its root; nothing for no entries.</summary>
    public static PdfRef Write(PdfWriter writer, List<Entry> entries)
    {
        if (entries.Count == 0)
        {
            return default;
        }

        entries.Sort((a, b) => a.Name.AsSpan().SequenceCompareTo(b.Name));
        var root = writer.Reserve();
        if (entries.Count <= NamesPerLeaf)
        {
            WriteLeaf(writer, root, entries, 0, entries.Count, hasLimits: false);
            return root;
        }

        var leaves = new List<PdfRef>();
        for (var start = 0; start < entries.Count; start += NamesPerLeaf)
        {
            leaves.Add(writer.Reserve());
            WriteLeaf(writer, leaves[^1], entries, start, Math.Min(entries.Count, start + NamesPerLeaf), hasLimits: true);
        }

        var syntax = writer.Begin(root).BeginDictionary().Key("Kids"u8).BeginArray();
        leaves.ForEach(leaf => syntax.Reference(leaf));
        syntax.EndArray().EndDictionary();
        writer.End();
        return root;
    }

    private static void WriteLeaf(PdfWriter writer, PdfRef reference, List<Entry> entries, int start, int end, bool hasLimits)
    {
        var syntax = writer.Begin(reference).BeginDictionary();
        if (hasLimits)
        {
            syntax.Key("Limits"u8).BeginArray().String(entries[start].Name).String(entries[end - 1].Name).EndArray();
        }

        syntax.Key("Names"u8).BeginArray();
        for (var i = start; i < end; i++)
        {
            syntax.String(entries[i].Name);
            entries[i].Value(syntax);
        }

        syntax.EndArray().EndDictionary();
        writer.End();
    }
}
