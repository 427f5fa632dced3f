using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>Whom an EPUB is made for, and what they are shown.</summary>
public sealed record EpubEdition
{
    /// <summary>Formulas as drawings, in place of MathML or beside it; null for MathML alone.</summary>
    public FormulaDrawings? Drawings { get; init; }

    /// <summary>
    /// Draws the formulas that cannot be text, and answers null for one that cannot be drawn either; the words are what it is read aloud as.
    /// Not null for the edition for readers that know neither MathML nor what else HTML has learned since 2010.
    /// </summary>
    public Func<Formula, string, FormulaPicture?>? FormulaPictures { get; init; }

    /// <summary>True for the reading system of Kobo, which finds its places by numbered spans.</summary>
    public bool IsForKobo { get; init; }

    /// <summary>The faces that go with the book; with none, it is set in the reader's own.</summary>
    public ImmutableArray<EmbeddedFace> Faces { get; init; } = [];

    /// <summary>True where only the first use of a term in a section leads to its entry, so that those who listen are not told of links again and again.</summary>
    public bool LinksFirstUseOnly { get; init; }

    /// <summary>True where only what readers of EPUB 2 know may be written.</summary>
    public bool IsForOldReaders => FormulaPictures is not null;
}
