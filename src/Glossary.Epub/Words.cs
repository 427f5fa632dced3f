namespace Glossary.Epub;

/// <summary>The words the book says of itself, in the language of the book.</summary>
internal sealed record Words(string Language)
{
    public required string Untitled { get; init; }

    public required string Cover { get; init; }

    public required string TitlePage { get; init; }

    public required string Imprint { get; init; }

    public required string Contents { get; init; }

    public required string Landmarks { get; init; }

    public required string Pages { get; init; }

    public required string Glossary { get; init; }

    public required string Introduction { get; init; }

    public required string Appendix { get; init; }

    public required string Colophon { get; init; }

    /// <summary>The letter group of digits and symbols.</summary>
    public required string Symbols { get; init; }

    public required string Continued { get; init; }

    public required string MentionedIn { get; init; }

    public required string AlsoCalled { get; init; }

    public required string ToBeWritten { get; init; }

    public required string BackToText { get; init; }

    public required string Details { get; init; }

    public required string Picture { get; init; }

    public required string Table { get; init; }

    public required string Done { get; init; }

    public required string NotDone { get; init; }

    public required string Note { get; init; }

    public required string Tip { get; init; }

    public required string Important { get; init; }

    public required string Warning { get; init; }

    public required string Caution { get; init; }

    public required string Edition { get; init; }

    public required string Licence { get; init; }

    public required string Sources { get; init; }

    public required string Identifier { get; init; }

    public required string Commit { get; init; }

    /// <summary>How the book was made; {0} stands for the program's name.</summary>
    public required string MadeWith { get; init; }

    public required string SetInYourFaces { get; init; }

    /// <summary>With {0} for the names of the faces that go with the book.</summary>
    public required string SetInItsFaces { get; init; }

    public required string FormulasAreMathMl { get; init; }

    public required string PagesOfPrint { get; init; }

    /// <summary>The words of a language, or English ones for a language not known here.</summary>
    public static Words For(string language)
    {
        var end = language.IndexOf('-');
        var primary = (end < 0 ? language : language[..end]).ToLowerInvariant();
        return Array.Find(WordsTable.All, w => w.Language == primary) ?? WordsTable.English;
    }
}
