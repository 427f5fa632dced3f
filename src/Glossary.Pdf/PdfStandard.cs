namespace Glossary.Pdf;

/// <summary>Whom a file is for, and so what it holds beside its pages.</summary>
public enum PdfStandard
{
    /// <summary>PDF 1.7 that is tagged.</summary>
    Accessible,

    /// <summary>PDF 1.7 for the eye alone, as small as can be: no tags.</summary>
    Plain,
}
