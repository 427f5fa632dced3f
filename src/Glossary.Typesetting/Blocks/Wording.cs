using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The words that the book itself adds, in the language of the book.</summary>
/// <param name="Language">In lower case, with its script where that tells two of them apart.</param>
internal sealed record Wording(string Language)
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

    /// <summary>{0} is the day, {1} the month, {2} the year.</summary>
    public required string Dates { get; init; }

    public required string[] Months { get; init; }

    /// <summary>By the kinds of remarks: note, tip, important, warning, caution.</summary>
    public required string[] Alerts { get; init; }

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
