using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>Finished pages in, a PDF out.</summary>
public static class PdfExporter
{
    /// <summary>Writes the file page by page to <paramref name="output"/>, which need not be seekable.</summary>
    /// <param name="files">What goes with the book.</param>
    public static PdfFacts Export(
        BookMetadata metadata, TypesetBook book, Stream output, DiagnosticBag diagnostics, PdfStandard standard = default, params IReadOnlyList<AttachedFile> files)
        => Export(metadata, book, output, diagnostics, standard, files, isPretty: false);

    /// <param name="isPretty">True for a file to be read by people: nothing compressed, every object by itself.</param>
    internal static PdfFacts Export(
        BookMetadata metadata, TypesetBook book, Stream output, DiagnosticBag diagnostics, PdfStandard standard, IReadOnlyList<AttachedFile> files, bool isPretty)
    {
        using var writer = new PdfWriter(output, isPretty, standard == PdfStandard.Modern ? "2.0"u8 : "1.7"u8);
        return new Job(metadata, book, standard, files, writer, diagnostics).Run();
    }

    private sealed class Job
    {
        private readonly BookMetadata _metadata;
        private readonly TypesetBook _book;
        private readonly PdfStandard _standard;
        private readonly IReadOnlyList<AttachedFile> _attached;
        private readonly EmbeddedFiles _files;
        private readonly Claims? _claims;
        private readonly PdfWriter _writer;
        private readonly PageTree _pages;
        private readonly PageResources _resources;
        private readonly TaggedPlaces _places;
        private readonly LinkAnnotations _links;
        private readonly ContentStream _stream;
        private readonly PageContent _content;
        private readonly FlatPage _flat = new();
        private readonly Destinations _destinations;
        private readonly HashSet<string> _anchors = [];

        public Job(BookMetadata metadata, TypesetBook book, PdfStandard standard, IReadOnlyList<AttachedFile> files, PdfWriter writer, DiagnosticBag diagnostics)
        {
            var isTagged = standard != PdfStandard.Plain;
            var types = new StructureTypes(standard == PdfStandard.Modern);
            _metadata = metadata;
            _book = book;
            _standard = standard;
            _attached = files;
            _files = new(writer);
            _claims = isTagged ? new(standard, diagnostics) : null;
            _writer = writer;
            _pages = new(writer, book.Pages, isTagged);
            _resources = new(writer, keepsInks: !isTagged);
            _places = new(book.Root, types);
            _destinations = new(writer, _anchors, types.IsModern);
            _links = new(writer, _places, _destinations, isTagged ? book.Pages.Count : null, diagnostics);
            _stream = new(writer.IsPretty);
            _content = new(_stream, _resources, isTagged ? _places : null, _claims, types.IsModern, diagnostics);
        }

        public PdfFacts Run()
        {
            foreach (var page in _book.Pages)
            {
                FlatPage.FindAnchors(page.Content, _anchors);
            }

            for (var i = 0; i < _book.Pages.Count; i++)
            {
                WritePage(i);
            }

            _resources.WriteFonts();
            _pages.Finish();
            var structure = _claims is null ? null : new StructureTreeWriter(_writer, _places, _pages.References, _destinations, _files, _claims);
            structure?.Write(_book.Root);
            var information = WriteInformation();
            _writer.Finish(WriteCatalog(structure), information);
            return new(_book.Pages.Count, _claims is null ? [] : [.. _claims.Standards(_files.HasNames)], [.. _resources.Faces]);
        }

        // ISO 19005-4, 6.1.3: the metadata alone say what is known of the book.
        private PdfRef WriteInformation()
        {
            if (_standard == PdfStandard.Modern)
            {
                return default;
            }

            var information = _writer.Reserve();
            XmpMetadata.WriteDocumentInformation(_writer.Begin(information), _metadata);
            _writer.End();
            return information;
        }

        private void WritePage(int index)
        {
            var page = _book.Pages[index];
            _flat.Read(page, _places.Contains);
            _content.Draw(_flat);
            foreach (var anchor in _flat.Anchors)
            {
                _destinations.Add(anchor.Anchor.Name, _pages.References[index], anchor.Top, ElementAt(anchor));
            }

            var annotations = _links.Write(_flat.Links);
            var contents = _writer.Reserve();
            _writer.Stream(contents, _stream.Written);
            _pages.Write(index, contents, _resources, annotations);
            _places.EndPage();
        }

        // What is read first from there on, where the anchor belongs to nothing in particular.
        private StructureElement? ElementAt(PlacedAnchor anchor)
            => anchor.Anchor.Element is { } element && _places.Contains(element)
                ? element
                : _flat.Drawn.FirstOrDefault(item => item.Tag is not null && item.Y <= anchor.Top).Tag?.Element;

        private PdfRef WriteCatalog(StructureTreeWriter? structure)
        {
            var outline = Outline.Write(_writer, _book.Outline, _destinations);
            var destinations = _destinations.Write(element => structure?.ReferenceOf(element) ?? default);
            List<PdfRef> attached =
            [
                .. _attached.Select(f => _files.Write(
                    f.Name, f.MediaType, f.IsSource ? "Source"u8 : "Alternative"u8, f.Description, f.Content.Span, isListed: true)),
            ];
            var files = _files.WriteNames();
            _claims?.Conclude(_metadata, _resources, _writer.IsWithinLimits && _stream.IsWithinLimits);
            var metadata = _writer.Reserve();
            _writer.EncodedStream(metadata, XmpMetadata.Packet(_metadata, _claims, hasFiles: !files.IsNone), syntax => syntax
                .Key("Type"u8).Name("Metadata"u8)
                .Key("Subtype"u8).Name("XML"u8));
            var profile = structure is not null ? _writer.Reserve() : default;
            if (!profile.IsNone)
            {
                _writer.Stream(profile, ColorProfile.StandardRgb(), syntax => syntax.Key("N"u8).Integer(3));
            }

            var catalog = _writer.Reserve();
            var syntax = _writer.Begin(catalog).BeginDictionary()
                .Key("Type"u8).Name("Catalog"u8)
                .Key("Pages"u8).Reference(_pages.Root)
                .Key("Lang"u8).Text(LanguageTag.IsRight(_metadata.Language) ? _metadata.Language : "und");
            if (structure is not null)
            {
                syntax.Key("MarkInfo"u8).BeginDictionary().Key("Marked"u8).Boolean(true).EndDictionary()
                    .Key("StructTreeRoot"u8).Reference(structure.Root);
            }

            syntax.Key("ViewerPreferences"u8).BeginDictionary().Key("DisplayDocTitle"u8).Boolean(true);
            if (_book.IsBoundAtRight)
            {
                // ISO 32000-1, table 150: how pages are shown side by side.
                syntax.Key("Direction"u8).Name("R2L"u8);
            }

            syntax.EndDictionary()
                .Key("Metadata"u8).Reference(metadata);
            if (!profile.IsNone)
            {
                syntax.Key("OutputIntents"u8).BeginArray().BeginDictionary()
                    .Key("Type"u8).Name("OutputIntent"u8)
                    .Key("S"u8).Name("GTS_PDFA1"u8)
                    .Key("OutputConditionIdentifier"u8).String("sRGB"u8)
                    .Key("Info"u8).String("sRGB IEC61966-2-1"u8)
                    .Key("DestOutputProfile"u8).Reference(profile)
                    .EndDictionary().EndArray();
            }

            PageLabels.Write(syntax.Key("PageLabels"u8), [.. _book.Pages.Select(p => p.Folio)]);
            if (!outline.IsNone)
            {
                syntax.Key("Outlines"u8).Reference(outline).Key("PageMode"u8).Name("UseOutlines"u8);
            }

            if (attached.Count > 0)
            {
                syntax.Key("AF"u8).BeginArray();
                attached.ForEach(file => syntax.Reference(file));
                syntax.EndArray();
            }

            WriteNames(syntax, destinations, files);
            syntax.EndDictionary();
            _writer.End();
            return catalog;
        }

        private static void WriteNames(PdfSyntax syntax, PdfRef destinations, PdfRef files)
        {
            if (destinations.IsNone && files.IsNone)
            {
                return;
            }

            syntax.Key("Names"u8).BeginDictionary();
            if (!destinations.IsNone)
            {
                syntax.Key("Dests"u8).Reference(destinations);
            }

            if (!files.IsNone)
            {
                syntax.Key("EmbeddedFiles"u8).Reference(files);
            }

            syntax.EndDictionary();
        }
    }
}
