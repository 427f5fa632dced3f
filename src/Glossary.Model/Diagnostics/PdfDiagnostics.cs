namespace Glossary.Model;

/// <summary>Messages about writing the PDF: G05.</summary>
public static class PdfDiagnostics
{
    /// <summary>A link's target is on no page.</summary>
    public static Diagnostic LinkToNowhere(SourceSpan span, string anchor) => Diagnostics.Warning(
        "G0501", span, $"the target “{anchor}” of a link is on no page, so the link is set as plain text",
        "is the entry it leads to left out of the book?") with
    {
        Target = anchor,
    };

    /// <summary>A picture of which only the head could be read.</summary>
    public static Diagnostic BrokenPicture(SourceSpan span, string reason) => Diagnostics.Warning(
        "G0502", span, $"the picture is broken: {reason}", "save it again, as PNG or JPEG");
}
