using System.Text;
using Glossary.Model;

namespace Glossary.Pdf;

/// <summary>What is known of the book, for programs: the XMP packet (ISO 16684-1) and the older document information, which say the same.</summary>
internal static class XmpMetadata
{
    private const string Producer = "Glossary.Publish";

    // ISO 19005-3, 6.6.2.3.3: PDF/A knows nothing of PDF/UA and wants its one property explained.
    private const string AccessSchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the file keeps to</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    /// <summary>The document information dictionary (ISO 32000-1, 14.3.3).</summary>
    public static void WriteDocumentInformation(PdfSyntax syntax, BookMetadata metadata)
    {
        syntax.BeginDictionary();
        Entry(syntax, "Title"u8, metadata.Title);
        Entry(syntax, "Author"u8, string.Join("; ", metadata.Authors));
        Entry(syntax, "Subject"u8, metadata.Description);
        Entry(syntax, "Keywords"u8, string.Join(", ", metadata.Subjects));
        Entry(syntax, "Producer"u8, Producer);
        var date = $"D:{metadata.Date:yyyyMMdd}000000Z";
        Entry(syntax, "CreationDate"u8, date);
        Entry(syntax, "ModDate"u8, date);
        syntax.EndDictionary();
    }

    /// <summary>The packet, uncompressed so that programs that know nothing of PDF find it.</summary>
    /// <param name="claims">The standards that the file says it keeps to.</param>
    /// <param name="hasFiles">True where the tree of names names files that are inside.</param>
    public static byte[] Packet(BookMetadata metadata, Claims? claims = null, bool hasFiles = false)
    {
        var xml = new StringBuilder();
        xml.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xml.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xml.Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
            .Append(" xmlns:xmpRights=\"http://ns.adobe.com/xap/1.0/rights/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n");
        Simple(xml, "dc:format", "application/pdf");
        Container(xml, "dc:title", "Alt", [metadata.Title]);
        Container(xml, "dc:creator", "Seq", metadata.Authors);
        Container(xml, "dc:description", "Alt", [metadata.Description]);
        Container(xml, "dc:subject", "Bag", metadata.Subjects);
        Container(xml, "dc:language", "Bag", [metadata.Language]);
        Container(xml, "dc:publisher", "Bag", [metadata.Publisher]);
        Container(xml, "dc:date", "Seq", [$"{metadata.Date:yyyy-MM-dd}"]);
        Container(xml, "dc:rights", "Alt", [metadata.Licence]);
        Simple(xml, "dc:identifier", metadata.Identifier);
        Simple(xml, "dc:source", metadata.RepositoryAddress);
        Container(xml, "xmpRights:UsageTerms", "Alt", [metadata.Licence]);
        Simple(xml, "xmpRights:WebStatement", metadata.LicenceAddress);
        Simple(xml, "xmp:CreateDate", $"{metadata.Date:yyyy-MM-dd}T00:00:00Z");
        Simple(xml, "xmp:ModifyDate", $"{metadata.Date:yyyy-MM-dd}T00:00:00Z");
        Simple(xml, "pdf:Keywords", string.Join(", ", metadata.Subjects));
        Simple(xml, "pdf:Producer", Producer);
        xml.Append("</rdf:Description>\n");
        switch (claims?.Standard)
        {
            case PdfStandard.Accessible:
                Claim(xml, claims);
                break;
            case PdfStandard.Modern:
                ClaimModern(xml, claims, hasFiles);
                break;
        }

        xml.Append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    private static void Claim(StringBuilder xml, Claims claims)
    {
        if (claims.IsArchivable)
        {
            xml.Append("<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n");
            Simple(xml, "pdfaid:part", "3");
            Simple(xml, "pdfaid:conformance", "A");
            xml.Append("</rdf:Description>\n");
        }

        if (claims.IsAccessible)
        {
            xml.Append("<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
            Simple(xml, "pdfuaid:part", "1");
            xml.Append("</rdf:Description>\n");
        }

        if (claims.IsArchivable && claims.IsAccessible)
        {
            xml.Append(AccessSchema);
        }
    }

    // ISO 19005-4, 6.7.3, and ISO 14289-2, 5; Well-Tagged PDF has no property of its own but declarations.
    private static void ClaimModern(StringBuilder xml, Claims claims, bool hasFiles)
    {
        if (claims.IsArchivable)
        {
            xml.Append("<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n");
            Simple(xml, "pdfaid:part", "4");
            Simple(xml, "pdfaid:rev", "2020");
            Simple(xml, "pdfaid:conformance", hasFiles ? "F" : "");
            xml.Append("</rdf:Description>\n");
        }

        if (claims.IsAccessible)
        {
            xml.Append("<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
            Simple(xml, "pdfuaid:part", "2");
            Simple(xml, "pdfuaid:rev", "2024");
            xml.Append("</rdf:Description>\n");
            xml.Append("<rdf:Description rdf:about=\"\" xmlns:pdfd=\"http://pdfa.org/declarations/\">\n<pdfd:declarations><rdf:Bag>\n");
            foreach (var use in (ReadOnlySpan<string>)["accessibility", "reuse"])
            {
                xml.Append("<rdf:li rdf:parseType=\"Resource\">");
                Simple(xml, "pdfd:conformsTo", $"http://pdfa.org/declarations/wtpdf#{use}1.0");
                xml.Append("</rdf:li>\n");
            }

            xml.Append("</rdf:Bag></pdfd:declarations>\n</rdf:Description>\n");
        }
    }

    private static void Entry(PdfSyntax syntax, ReadOnlySpan<byte> key, string value)
    {
        if (value.Length > 0)
        {
            syntax.Key(key).Text(value);
        }
    }

    private static void Simple(StringBuilder xml, string property, string value)
    {
        if (value.Length > 0)
        {
            xml.Append('<').Append(property).Append('>').Append(Escape(value)).Append("</").Append(property).Append(">\n");
        }
    }

    private static void Container(StringBuilder xml, string property, string kind, IReadOnlyList<string> values)
    {
        if (values.All(v => v.Length == 0))
        {
            return;
        }

        xml.Append('<').Append(property).Append("><rdf:").Append(kind).Append('>');
        foreach (var value in values)
        {
            xml.Append(kind == "Alt" ? "<rdf:li xml:lang=\"x-default\">" : "<rdf:li>").Append(Escape(value)).Append("</rdf:li>");
        }

        xml.Append("</rdf:").Append(kind).Append("></").Append(property).Append(">\n");
    }

    private static string Escape(string value) => CleanText.Of(value)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);
}
