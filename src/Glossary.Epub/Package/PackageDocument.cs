using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>The package document: metadata, manifest, reading order (EPUB 3.3, section 5).</summary>
internal static class PackageDocument
{
    public const string Path = "package.opf";

    public static string Write(EpubPackage package)
    {
        var output = new StringBuilder();
        output.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"book-id\" xml:lang=\"")
            .Append(package.Language).Append('"').AppendDirectionOf(package.Language)
            .Append(HasFaces(package) ? " prefix=\"ibooks: http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/\"" : "").Append(">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        WriteDescription(output, package);
        WriteAccessibility(output, package);
        output.Append("</metadata>\n");
        WriteManifest(output, package);
        WriteGuide(output, package);
        return output.Append("</package>\n").ToString();
    }

    private static void WriteDescription(StringBuilder output, EpubPackage package)
    {
        var metadata = package.Metadata;
        var date = metadata.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Element(output, "identifier id=\"book-id\"", Identifier(package));
        Element(output, "title id=\"title\"", package.Title);
        Refine(output, "title", "title-type", "main");
        var sortTitle = XmlText.OneLine(metadata.TitleSort) is { Length: > 0 } given ? given : SortTitle.Of(package.Title, package.Language);
        if (sortTitle != package.Title)
        {
            Refine(output, "title", "file-as", sortTitle);
        }

        if (metadata.Subtitle.Length > 0)
        {
            Element(output, "title id=\"subtitle\"", metadata.Subtitle);
            Refine(output, "subtitle", "title-type", "subtitle");
        }

        Element(output, "language", package.Language);
        for (var i = 0; i < metadata.Authors.Length; i++)
        {
            var person = Contributor.Read(metadata.Authors[i], i < metadata.AuthorsSort.Length ? metadata.AuthorsSort[i] : "");
            var id = "person-" + (i + 1).ToString(CultureInfo.InvariantCulture);
            if (person.Name.Length > 0)
            {
                Element(output, $"{(person.Role == "aut" ? "creator" : "contributor")} id=\"{id}\"", person.Name);
                output.Append("<meta refines=\"#").Append(id).Append("\" property=\"role\" scheme=\"marc:relators\">").Append(person.Role).Append("</meta>\n");
                Refine(output, id, "file-as", person.SortName);
            }
        }

        Element(output, "publisher", metadata.Publisher);
        Element(output, "description", metadata.Description);
        foreach (var subject in metadata.Subjects)
        {
            Element(output, "subject", subject);
        }

        Element(output, "rights", metadata.LicenceAddress.Length == 0 ? metadata.Licence
            : metadata.Licence.Length == 0 ? metadata.LicenceAddress : $"{metadata.Licence} ({metadata.LicenceAddress})");
        WriteSeries(output, metadata);
        Element(output, "source", metadata.RepositoryAddress);
        WritePrinted(output, package);
        Element(output, "date", date);
        Meta(output, "dcterms:modified", date + "T00:00:00Z");
        if (WebAddress.Clean(metadata.LicenceAddress) is { } licence)
        {
            output.Append("<link rel=\"dcterms:license\" href=\"").AppendText(licence).Append("\"/>\n");
        }

        if (HasFaces(package))
        {
            Meta(output, "ibooks:specified-fonts", "true"); // Apple's reader shows no faces without it.
        }

        if (package.Items.Any(i => i.Properties == "cover-image"))
        {
            output.Append("<meta name=\"cover\" content=\"cover-image\"/>\n"); // For readers of EPUB 2.
        }
    }

    private static void WriteAccessibility(StringBuilder output, EpubPackage package)
    {
        var claims = package.Accessibility;
        foreach (var mode in claims.Modes)
        {
            Meta(output, "schema:accessMode", mode);
        }

        foreach (var modes in claims.SufficientModes)
        {
            Meta(output, "schema:accessModeSufficient", modes);
        }

        foreach (var feature in claims.Features)
        {
            Meta(output, "schema:accessibilityFeature", feature);
        }

        Meta(output, "schema:accessibilityHazard", claims.Hazard);
        output.Append("<meta property=\"schema:accessibilitySummary\" xml:lang=\"en\">").AppendText(claims.Summary).Append("</meta>\n");

        if (claims.Certifier.Length > 0)
        {
            output.Append("<meta property=\"dcterms:conformsTo\" id=\"conformance\">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>\n");
            Refine(output, "conformance", "a11y:certifiedBy", claims.Certifier);
        }
    }

    private static bool HasFaces(EpubPackage package) => package.Items.Any(i => i.MediaType.StartsWith("font/", StringComparison.Ordinal));

    private static void WriteSeries(StringBuilder output, BookMetadata metadata)
    {
        if (XmlText.OneLine(metadata.Edition) is { Length: > 0 } edition)
        {
            Meta(output, "schema:bookEdition", edition);
        }

        if (XmlText.OneLine(metadata.Series) is not { Length: > 0 } series)
        {
            return;
        }

        output.Append("<meta property=\"belongs-to-collection\" id=\"series\">").AppendText(series).Append("</meta>\n");
        Refine(output, "series", "collection-type", "series");
        output.Append("<meta name=\"calibre:series\" content=\"").AppendText(series).Append("\"/>\n"); // For the many readers that know only this.
        if (metadata.SeriesNumber.Length > 0)
        {
            Refine(output, "series", "group-position", metadata.SeriesNumber);
            output.Append("<meta name=\"calibre:series_index\" content=\"").AppendText(metadata.SeriesNumber).Append("\"/>\n");
        }
    }

    // Which pages the page list counts: said as EPUB Accessibility 1.1 wants it, and as older readers know it.
    private static void WritePrinted(StringBuilder output, EpubPackage package)
    {
        if (package.Pages.Count > 0)
        {
            var printed = $"{package.Title}, PDF, {package.Metadata.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
            Element(output, "source id=\"printed\"", printed);
            Refine(output, "printed", "source-of", "pagination");
            Meta(output, "pageBreakSource", printed);
        }
    }

    private static void WriteManifest(StringBuilder output, EpubPackage package)
    {
        output.Append("<manifest>\n");
        foreach (var item in package.Items)
        {
            output.Append("<item id=\"").Append(item.Id).Append("\" href=\"").Append(item.Path).Append("\" media-type=\"").Append(item.MediaType);
            output.Append(item.Properties.Length > 0 ? $"\" properties=\"{item.Properties}\"/>\n" : "\"/>\n");
        }

        output.Append("</manifest>\n<spine toc=\"ncx\"")
            .Append(WritingDirection.OfLanguage(package.Language) == TextDirection.RightToLeft ? " page-progression-direction=\"rtl\">\n" : ">\n");
        foreach (var item in package.Items.Where(i => i.IsInSpine))
        {
            output.Append("<itemref idref=\"").Append(item.Id).Append("\"/>\n");
        }

        output.Append("</spine>\n");
    }

    // For readers of EPUB 2; the landmarks are the same for those of EPUB 3.
    private static void WriteGuide(StringBuilder output, EpubPackage package)
    {
        output.Append("<guide>\n");
        foreach (var landmark in package.Landmarks)
        {
            var type = landmark.Type switch { "titlepage" => "title-page", "bodymatter" => "text", _ => landmark.Type };
            output.Append("<reference type=\"").Append(type).Append("\" title=\"").AppendText(landmark.Label).Append("\" href=\"").Append(landmark.Address).Append("\"/>\n");
        }

        output.Append("</guide>\n");
    }

    /// <summary>The identifier of the book, which the NCX has to repeat.</summary>
    public static string Identifier(EpubPackage package) => XmlText.OneLine(package.Metadata.Identifier);

    private static void Element(StringBuilder output, string element, string text)
    {
        var line = XmlText.OneLine(text);
        if (line.Length > 0)
        {
            var space = element.IndexOf(' ');
            output.Append("<dc:").Append(element).Append('>').AppendText(line).Append("</dc:").Append(space < 0 ? element : element[..space]).Append(">\n");
        }
    }

    private static void Meta(StringBuilder output, string property, string value)
        => output.Append("<meta property=\"").Append(property).Append("\">").AppendText(value).Append("</meta>\n");

    private static void Refine(StringBuilder output, string id, string property, string value)
        => output.Append("<meta refines=\"#").Append(id).Append("\" property=\"").Append(property).Append("\">").AppendText(value).Append("</meta>\n");
}
