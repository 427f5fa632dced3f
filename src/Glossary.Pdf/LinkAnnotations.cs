using Glossary.Model;

namespace Glossary.Pdf;

/// <summary>The links of pages as annotations (ISO 32000-1, 12.5.6.5), each belonging to its element of the structure tree.</summary>
/// <param name="pageCount">Keys of the parent tree below this are those of pages; null where there is no such tree.</param>
internal sealed class LinkAnnotations(PdfWriter writer, TaggedPlaces places, Destinations destinations, int? pageCount, DiagnosticBag diagnostics)
{
    /// <summary>Writes those of one page, in reading order.</summary>
    public List<PdfRef> Write(IReadOnlyList<PlacedLink> links)
    {
        var annotations = new List<PdfRef>(links.Count);
        foreach (var link in links)
        {
            var address = link.Link.Address is { } given ? WebAddress.Of(given) : null;
            if (!places.Contains(link.Link.Element))
            {
                continue;
            }

            if (link.Link.Anchor is { } anchor && !destinations.Contains(anchor))
            {
                diagnostics.Report(PdfDiagnostics.LinkToNowhere(link.Link.Origin, anchor));
            }
            else if (link.Link.Anchor is not null || address is not null)
            {
                var reference = writer.Reserve();
                Write(reference, link, address);
                annotations.Add(reference);
            }
        }

        return annotations;
    }

    private void Write(PdfRef reference, PlacedLink placed, string? address)
    {
        var link = placed.Link;
        var syntax = writer.Begin(reference).BeginDictionary()
            .Key("Type"u8).Name("Annot"u8)
            .Key("Subtype"u8).Name("Link"u8)
            .Key("Rect"u8).BeginArray().Real(placed.Left, 2).Real(placed.Bottom, 2).Real(placed.Right, 2).Real(placed.Top, 2).EndArray()
            .Key("Border"u8).BeginArray().Integer(0).Integer(0).Integer(0).EndArray()
            .Key("F"u8).Integer(4); // Print: ISO 19005-2, 6.3.2.
        if (pageCount is { } firstKey)
        {
            syntax.Key("Contents"u8).Text(link.Element.Alternative is { Length: > 0 } words ? words : link.Anchor ?? address ?? "")
                .Key("StructParent"u8).Integer(firstKey + places.AddLink(link.Element, reference));
        }

        if (link.Anchor is { } anchor)
        {
            destinations.WriteGoTo(syntax, anchor);
        }
        else
        {
            syntax.Key("A"u8).BeginDictionary().Key("S"u8).Name("URI"u8).Key("URI"u8).Text(address ?? "").EndDictionary();
        }

        syntax.EndDictionary();
        writer.End();
    }
}
