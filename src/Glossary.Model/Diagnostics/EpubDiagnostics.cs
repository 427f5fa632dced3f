namespace Glossary.Model;

/// <summary>What there is to say about the EPUB: G055x.</summary>
public static class EpubDiagnostics
{
    public static Diagnostic PictureNotForReaders(SourceSpan span, string path)
        => Diagnostics.Warning("G0550", span, $"the picture “{path}” is of a kind that e-readers do not show; its words stand for it in the EPUB",
            "save it as PNG, JPEG, GIF, WebP or SVG") with
        { Target = path };

    public static Diagnostic AddressNotForReaders(SourceSpan span, string address)
        => Diagnostics.Warning("G0551", span, $"the address “{address}” cannot be followed; it stays text in the EPUB",
            "write it in full, such as https://example.org/page") with
        { Target = address };

    public static Diagnostic CoverNotForReaders(string path)
        => Diagnostics.Warning("G0552", SourceSpan.Nowhere, $"the cover “{path}” is neither PNG nor JPEG; the EPUB has none",
            "save it as PNG or JPEG") with
        { Target = path };

    public static Diagnostic LanguageUnknown(string language)
        => Diagnostics.Warning("G0553", SourceSpan.Nowhere, $"“{language}” is no language tag; the EPUB says that its language is not known",
            "write a tag such as en or pt-BR") with
        { Target = language };
}
