namespace Glossary.Epub;

/// <summary>A title as catalogues sort it: “Glossary of Optics, A”.</summary>
internal static class SortTitle
{
    // The articles that libraries pass over, by language. Words that are other things as often, such as the Portuguese “a”, are not among them.
    private static readonly Dictionary<string, string[]> Articles = new(StringComparer.Ordinal)
    {
        ["de"] = ["Der", "Die", "Das", "Ein", "Eine"],
        ["en"] = ["The", "An", "A"],
        ["es"] = ["El", "La", "Los", "Las", "Un", "Una"],
        ["fr"] = ["Le", "La", "Les", "Un", "Une"],
        ["it"] = ["Il", "Lo", "La", "Gli", "Le", "Un", "Uno", "Una"],
        ["nl"] = ["De", "Het", "Een"],
        ["pt"] = ["O", "Os", "As", "Um", "Uma"],
    };

    // What follows an article that is none: “A to Z of Gardening”.
    private static readonly string[] NoNouns = ["to", "bis", "à", "a", "tot"];

    /// <summary>The title with its article at the end; the title itself where it begins with none.</summary>
    public static string Of(string title, string language)
    {
        var article = title.IndexOf(' ');
        var rest = article < 0 ? "" : title[(article + 1)..].TrimStart();
        var isArticle = rest.Length > 0
            && Articles.TryGetValue(language.Split('-')[0].ToLowerInvariant(), out var known) && Array.IndexOf(known, title[..article]) >= 0
            && Array.IndexOf(NoNouns, rest.Split(' ')[0]) < 0;
        return isArticle ? $"{rest}, {title[..article]}" : title;
    }
}
