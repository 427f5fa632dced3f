using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>The bookmarks (ISO 32000-1, 12.3.3): the first level is open to see, everything below it closed.</summary>
internal static class Outline
{
    /// <summary>Writes the outline and returns its root; nothing if there are no bookmarks.</summary>
    public static PdfRef Write(PdfWriter writer, IReadOnlyList<OutlineItem> items, Destinations destinations)
    {
        if (items.Count == 0)
        {
            return default;
        }

        var root = writer.Reserve();
        var references = Reserve(writer, items.Count);
        writer.Begin(root).BeginDictionary()
            .Key("Type"u8).Name("Outlines"u8)
            .Key("First"u8).Reference(references[0])
            .Key("Last"u8).Reference(references[^1])
            .Key("Count"u8).Integer(items.Count)
            .EndDictionary();
        writer.End();
        WriteItems(writer, items, references, root, destinations);
        return root;
    }

    private static void WriteItems(PdfWriter writer, IReadOnlyList<OutlineItem> items, PdfRef[] references, PdfRef parent, Destinations destinations)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var children = Reserve(writer, items[i].Children.Count);
            var syntax = writer.Begin(references[i]).BeginDictionary()
                .Key("Title"u8).Text(items[i].Title)
                .Key("Parent"u8).Reference(parent);
            if (i > 0)
            {
                syntax.Key("Prev"u8).Reference(references[i - 1]);
            }

            if (i + 1 < items.Count)
            {
                syntax.Key("Next"u8).Reference(references[i + 1]);
            }

            if (children.Length > 0)
            {
                // Negative: closed, and so many would show if it were opened.
                syntax.Key("First"u8).Reference(children[0]).Key("Last"u8).Reference(children[^1]).Key("Count"u8).Integer(-children.Length);
            }

            if (destinations.Contains(items[i].Anchor))
            {
                destinations.WriteGoTo(syntax, items[i].Anchor);
            }

            syntax.EndDictionary();
            writer.End();
            WriteItems(writer, items[i].Children, children, references[i], destinations);
        }
    }

    private static PdfRef[] Reserve(PdfWriter writer, int count)
    {
        var references = new PdfRef[count];
        for (var i = 0; i < count; i++)
        {
            references[i] = writer.Reserve();
        }

        return references;
    }
}
