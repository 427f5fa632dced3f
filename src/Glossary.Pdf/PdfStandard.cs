namespace Glossary.Pdf;

/// <summary>Whom a file is for, and so what it holds beside its pages.</summary>
public enum PdfStandard
{
    /// <summary>PDF 1.7 that is tagged, for programs of today: PDF/A-3a and PDF/UA-1.</summary>
    Accessible,

    /// <summary>PDF 2.0 that is tagged: PDF/A-4, PDF/UA-2 and Well-Tagged PDF 1.0.</summary>
    Modern,

    /// <summary>PDF 1.7 for the eye alone, as small as can be: no tags.</summary>
    Plain,
}
