namespace Glossary.Model;

/// <summary>The words that the book itself adds, in the language of the book.</summary>
/// <param name="Language">In lower case, with its script where that tells two of them apart.</param>
public sealed record Wording(string Language)
{
    public required string Contents { get; init; }

    public required string Introduction { get; init; }

    public required string References { get; init; }

    public required string Colophon { get; init; }

    /// <summary>Before a date.</summary>
    public required string Edition { get; init; }

    public required string Licence { get; init; }

    public required string Source { get; init; }

    public required string Revision { get; init; }

    public required string Unwritten { get; init; }

    /// <summary>Before the names of entries.</summary>
    public required string MentionedIn { get; init; }

    /// <summary>How the page number of a cross-reference is set after it; {0} is the folio. Its spaces bind.</summary>
    public required string PageReference { get; init; }

    public required string Index { get; init; }

    public required string Unfinished { get; init; }

    /// <summary>What the book holds: {0} entries, {1} of them to be written, {2} formulas, {3} pictures, {4} links.</summary>
    public required string Statistics { get; init; }

    /// <summary>Before other names of a term.</summary>
    public required string Also { get; init; }

    public required string Picture { get; init; }

    public required string Figure { get; init; }

    public required string Table { get; init; }

    /// <summary>Behind the caption of a table that goes on, with its brackets.</summary>
    public required string Continued { get; init; }

    /// <summary>Before the names of faces.</summary>
    public required string SetIn { get; init; }

    public required string MadeWith { get; init; }

    /// <summary>On a handout, before the line for a pupil's name.</summary>
    public required string NameField { get; init; }

    /// <summary>On a handout, before the line for the date.</summary>
    public required string DateField { get; init; }

    /// <summary>Over the key of a quiz.</summary>
    public required string Answers { get; init; }

    /// <summary>{0} is the day, {1} the month, {2} the year.</summary>
    public required string Dates { get; init; }

    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>By the kinds of remarks: note, tip, important, warning, caution.</summary>
    public required IReadOnlyList<string> Alerts { get; init; }

    /// <summary>The title of a book that states none.</summary>
    public required string Untitled { get; init; }

    public required string Cover { get; init; }

    public required string TitlePage { get; init; }

    public required string Imprint { get; init; }

    public required string Landmarks { get; init; }

    public required string PrintedPages { get; init; }

    public required string Glossary { get; init; }

    public required string Appendix { get; init; }

    /// <summary>The letter group of digits and symbols.</summary>
    public required string Symbols { get; init; }

    /// <summary>Begins a line with other names of a term.</summary>
    public required string AlsoCalled { get; init; }

    /// <summary>A sentence in the place of an entry's text.</summary>
    public required string ToBeWritten { get; init; }

    public required string BackToText { get; init; }

    public required string Details { get; init; }

    public required string Done { get; init; }

    public required string NotDone { get; init; }

    /// <summary>Stands alone before the edition's name or date.</summary>
    public required string EditionName { get; init; }

    public required string Identifier { get; init; }

    /// <summary>How the book was made; {0} is the program's name.</summary>
    public required string MadeFromMarkdown { get; init; }

    /// <summary>With {0} for the names of the faces that go with the book.</summary>
    public required string SetInItsFaces { get; init; }

    public required string SetInYourFaces { get; init; }

    public required string FormulasAreMathMl { get; init; }

    public required string PagesOfPrint { get; init; }

    /// <summary>What captions with numbers of their own begin with, in any language known here.</summary>
    public static IReadOnlyList<string> FigureWords { get; } =
    [
        .. WordingTable.All.SelectMany(w => new[] { w.Figure, w.Table }), "Fig", "Tab", "Abb", "Bild", "Picture", "Image", "Listing", "Diagram",
    ];

    /// <summary>The words for a BCP 47 tag; English where there are none.</summary>
    public static Wording For(string language)
    {
        var subtags = language.ToLowerInvariant().Split('-');
        var isTraditional = subtags[0] == "zh" && !subtags.Contains("hans") && (subtags.Contains("hant") || subtags.Contains("tw") || subtags.Contains("hk") || subtags.Contains("mo"));
        var known = isTraditional ? "zh-hant" : subtags[0];
        return Array.Find(WordingTable.All, w => w.Language == known) ?? WordingTable.English;
    }

    public string Alert(AlertKind kind) => Alerts[(int)kind];

    public string Date(DateOnly date)
        => Dates.Replace("{0}", date.Day.ToString(), StringComparison.Ordinal)
            .Replace("{1}", Months[date.Month - 1], StringComparison.Ordinal)
            .Replace("{2}", date.Year.ToString(), StringComparison.Ordinal);
}
