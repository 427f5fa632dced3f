namespace Glossary.Reading;

/// <summary>The quotation marks of a language.</summary>
internal sealed record QuotationMarks(string OpenDouble, string CloseDouble, string OpenSingle, string CloseSingle)
{
    private static readonly QuotationMarks English = new("“", "”", "‘", "’");
    private static readonly QuotationMarks German = new("„", "“", "‚", "‘");
    private static readonly QuotationMarks Czech = German with { BindsLetters = true };
    private static readonly QuotationMarks French = new("«\u202F", "\u202F»", "“", "”") { PartsPunctuation = true };
    private static readonly QuotationMarks Swiss = new("«", "»", "‹", "›");
    private static readonly QuotationMarks Spanish = new("«", "»", "“", "”");
    private static readonly QuotationMarks Polish = new("„", "”", "‚", "’");
    private static readonly QuotationMarks Russian = new("«", "»", "„", "“") { BindsLetters = true };
    private static readonly QuotationMarks Swedish = new("”", "”", "’", "’");
    private static readonly QuotationMarks Danish = new("»", "«", "›", "‹");

    /// <summary>True where a blank stands before high punctuation, at which no line may end: “Quoi ?” (Lexique des règles typographiques, Imprimerie nationale).</summary>
    public bool PartsPunctuation { get; private init; }

    /// <summary>True where no line may end with a word of one letter: “w domu” (Polish, Czech, Slovak, Russian, Ukrainian).</summary>
    public bool BindsLetters { get; private init; }

    /// <summary>The marks of a language, by its BCP 47 tag; English where we know no better.</summary>
    public static QuotationMarks Of(string language)
    {
        var dash = language.IndexOf('-');
        var isSwiss = language.EndsWith("-CH", StringComparison.OrdinalIgnoreCase);
        return (dash < 0 ? language : language[..dash]).ToLowerInvariant() switch
        {
            "de" or "fr" or "it" when isSwiss => Swiss,
            "cs" or "sk" => Czech,
            "de" or "sl" or "et" or "lt" or "is" or "bg" or "sr" or "hr" => German,
            "fr" => French,
            "es" or "it" or "pt" or "ca" or "gl" or "el" or "eu" or "nb" or "nn" or "no" => Spanish,
            "pl" => Polish with { BindsLetters = true },
            "hu" or "ro" => Polish,
            "ru" or "uk" or "be" => Russian,
            "sv" or "fi" => Swedish,
            "da" => Danish,
            _ => English,
        };
    }
}
