using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Pdf;

/// <summary>Finished pages in, a PDF out.</summary>
public static class PdfExporter
{
    /// <summary>Writes the file page by page to <paramref name="output"/>, which need not be seekable.</summary>
    public static void Export(BookMetadata metadata, TypesetBook book, Stream output, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
