using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>The way back from marked contents and annotations to their elements (ISO 32000-1, 14.7.4.4).</summary>
internal static class ParentTree
{
    private const int KeysPerLeaf = 32;

    /// <summary>Writes the number tree: keys up to the number of pages are the pages' own, those above the annotations'.</summary>
    public static PdfRef Write(PdfWriter writer, TaggedPlaces places, Dictionary<StructureElement, PdfRef> references)
    {
        var root = writer.Reserve();
        var count = places.Owners.Count + places.Links.Count;
        var leaves = new List<(PdfRef Reference, int Start, int End)>();
        for (var start = 0; start < count; start += KeysPerLeaf)
        {
            leaves.Add((count <= KeysPerLeaf ? root : writer.Reserve(), start, Math.Min(count, start + KeysPerLeaf)));
        }

        foreach (var (reference, start, end) in leaves)
        {
            var syntax = writer.Begin(reference).BeginDictionary();
            if (reference != root)
            {
                syntax.Key("Limits"u8).BeginArray().Integer(start).Integer(end - 1).EndArray();
            }

            syntax.Key("Nums"u8).BeginArray();
            for (var key = start; key < end; key++)
            {
                WriteParent(syntax.Integer(key), key, places, references);
            }

            syntax.EndArray().EndDictionary();
            writer.End();
        }

        if (leaves.Count != 1)
        {
            var syntax = writer.Begin(root).BeginDictionary().Key("Kids"u8).BeginArray();
            leaves.ForEach(leaf => syntax.Reference(leaf.Reference));
            syntax.EndArray().EndDictionary();
            writer.End();
        }

        return root;
    }

    private static void WriteParent(PdfSyntax syntax, int key, TaggedPlaces places, Dictionary<StructureElement, PdfRef> references)
    {
        if (key >= places.Owners.Count)
        {
            syntax.Reference(references[places.Links[key - places.Owners.Count].Element]);
            return;
        }

        syntax.BeginArray();
        foreach (var owner in places.Owners[key])
        {
            syntax.Reference(references[owner]);
        }

        syntax.EndArray();
    }
}
