using System.Text;
using System.Xml;

namespace Glossary.Epub;

/// <summary>Rewrites a drawing so that it stands for itself: no script, no motion, no entity, nothing from the network.</summary>
internal static class SvgCleaner
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string XLink = "http://www.w3.org/1999/xlink";
    private const int DeepestNesting = 200;

    // What runs, moves, or brings in another language; all else of SVG only draws.
    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "foreignObject", "handler", "listener", "animate", "animateColor", "animateMotion", "animateTransform", "set", "discard", "audio", "video", "iframe", "metadata",
    };

    /// <summary>The drawing as UTF-8; empty if it is not well-formed SVG.</summary>
    public static ReadOnlyMemory<byte> Clean(ReadOnlyMemory<byte> bytes)
    {
        // No entity is declared, so none can grow: an undeclared one is an error like any other.
        var input = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
        var output = new XmlWriterSettings { Encoding = new UTF8Encoding(false), OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.None };
        using var stream = new MemoryStream();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes.ToArray()), input);
            using var writer = XmlWriter.Create(stream, output);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.LocalName != "svg" || reader.NamespaceURI != Svg)
            {
                return default;
            }

            Copy(reader, writer);
        }
        catch (Exception e) when (e is XmlException or ArgumentException or InvalidOperationException)
        {
            return default;
        }

        return stream.ToArray();
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        // Ids may stand once only (XML 1.0, section 3.3.1).
        var ids = new HashSet<string>(StringComparer.Ordinal);
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && (reader.NamespaceURI != Svg || Dropped.Contains(reader.LocalName) || reader.Depth > DeepestNesting))
            {
                reader.Skip();
                continue;
            }

            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    CopyElement(reader, writer, ids);
                    break;
                case XmlNodeType.EndElement:
                    writer.WriteEndElement();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when reader.Depth > 0:
                    writer.WriteString(LoadsNothing(reader.Value) ? reader.Value : "");
                    break;
            }

            reader.Read();
        }
    }

    private static void CopyElement(XmlReader reader, XmlWriter writer, HashSet<string> ids)
    {
        writer.WriteStartElement(reader.LocalName, Svg);
        var isEmpty = reader.IsEmptyElement;
        while (reader.MoveToNextAttribute())
        {
            if (IsKept(reader) && (reader.LocalName != "id" || (ids.Add(reader.Value) && IsName(reader.Value))))
            {
                writer.WriteAttributeString(reader.NamespaceURI == XLink ? "xlink" : null, reader.LocalName, reader.NamespaceURI, reader.Value);
            }
        }

        reader.MoveToElement();
        if (isEmpty)
        {
            writer.WriteEndElement();
        }
    }

    private static bool IsKept(XmlReader attribute)
    {
        var name = attribute.LocalName;
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || (attribute.NamespaceURI.Length > 0 && attribute.NamespaceURI != XLink))
        {
            return false;
        }

        if (name == "href")
        {
            return attribute.Value.StartsWith('#') || attribute.Value.StartsWith("data:image/png;", StringComparison.Ordinal)
                || attribute.Value.StartsWith("data:image/jpeg;", StringComparison.Ordinal);
        }

        return attribute.NamespaceURI.Length == 0 ? LoadsNothing(attribute.Value) : name is "title" or "type" or "show";
    }

    private static bool IsName(string value)
    {
        try
        {
            return XmlConvert.VerifyNCName(value) == value;
        }
        catch (Exception e) when (e is XmlException or ArgumentNullException)
        {
            return false;
        }
    }

    // A style may refer to its own drawing, url(#a), and to nothing else.
    private static bool LoadsNothing(string style)
    {
        if (style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains('\\'))
        {
            return false;
        }

        for (var at = style.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = style.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!style.AsSpan(at + 4).TrimStart(" \t'\"").StartsWith("#", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
