namespace Glossary.Epub;

/// <summary>Whom an EPUB is made for, and what they are shown.</summary>
public sealed record EpubEdition
{
    /// <summary>Formulas as drawings, in place of MathML or beside it; null for MathML alone.</summary>
    public FormulaDrawings? Drawings { get; init; }

    /// <summary>True for the reading system of Kobo, which finds its places by numbered spans.</summary>
    public bool IsForKobo { get; init; }
}
