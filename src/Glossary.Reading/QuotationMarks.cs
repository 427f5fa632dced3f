namespace Glossary.Reading;

/// <summary>The quotation marks of a language.</summary>
internal sealed record QuotationMarks(string OpenDouble, string CloseDouble, string OpenSingle, string CloseSingle)
{
    private static readonly QuotationMarks English = new("“", "”", "‘", "’");
    private static readonly QuotationMarks German = new("„", "“", "‚", "‘");
    private static readonly QuotationMarks French = new("«\u202F", "\u202F»", "“", "”");
    private static readonly QuotationMarks Swiss = new("«", "»", "‹", "›");
    private static readonly QuotationMarks Spanish = new("«", "»", "“", "”");
    private static readonly QuotationMarks Polish = new("„", "”", "‚", "’");
    private static readonly QuotationMarks Russian = new("«", "»", "„", "“");
    private static readonly QuotationMarks Swedish = new("”", "”", "’", "’");
    private static readonly QuotationMarks Danish = new("»", "«", "›", "‹");

    /// <summary>The marks of a language, by its BCP 47 tag; English where we know no better.</summary>
    public static QuotationMarks Of(string language)
    {
        var dash = language.IndexOf('-');
        var isSwiss = language.EndsWith("-CH", StringComparison.OrdinalIgnoreCase);
        return (dash < 0 ? language : language[..dash]).ToLowerInvariant() switch
        {
            "de" or "fr" or "it" when isSwiss => Swiss,
            "de" or "cs" or "sk" or "sl" or "et" or "lt" or "is" or "bg" or "sr" or "hr" => German,
            "fr" => French,
            "es" or "it" or "pt" or "ca" or "gl" or "el" or "eu" or "nb" or "nn" or "no" => Spanish,
            "pl" or "hu" or "ro" => Polish,
            "ru" or "uk" or "be" => Russian,
            "sv" or "fi" => Swedish,
            "da" => Danish,
            _ => English,
        };
    }
}
