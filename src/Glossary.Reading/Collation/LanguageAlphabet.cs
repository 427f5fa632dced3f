namespace Glossary.Reading;

/// <summary>The letters that a language counts as letters of their own.</summary>
/// <param name="AfterZ">Those at the end of the alphabet, in order.</param>
/// <param name="AfterTheirLetter">Those that follow the letter they look like.</param>
internal sealed record LanguageAlphabet(string AfterZ, string AfterTheirLetter)
{
    private static readonly LanguageAlphabet Plain = new("", "");
    private static readonly LanguageAlphabet Swedish = new("åäö", "");
    private static readonly LanguageAlphabet Danish = new("æøå", "");
    private static readonly LanguageAlphabet Estonian = new("õäöü", "šž");
    private static readonly LanguageAlphabet Icelandic = new("þæö", "áðéíóúý");
    private static readonly LanguageAlphabet Spanish = new("", "ñ");
    private static readonly LanguageAlphabet Polish = new("", "ąćęłńóśźż");
    private static readonly LanguageAlphabet Czech = new("", "čřšž");
    private static readonly LanguageAlphabet Croatian = new("", "čćđšž");
    private static readonly LanguageAlphabet Hungarian = new("", "öüőű");
    private static readonly LanguageAlphabet Romanian = new("", "ăâîșț");
    private static readonly LanguageAlphabet Turkish = new("", "çğıöşü");

    /// <summary>The alphabet of a language, by its BCP 47 tag; the plain one where accents make no letters.</summary>
    public static LanguageAlphabet Of(string language)
    {
        var dash = language.IndexOf('-');
        return (dash < 0 ? language : language[..dash]).ToLowerInvariant() switch
        {
            "sv" or "fi" => Swedish,
            "da" or "nb" or "nn" or "no" => Danish,
            "et" => Estonian,
            "is" => Icelandic,
            "es" or "gl" or "eu" => Spanish,
            "pl" => Polish,
            "cs" or "sk" => Czech,
            "hr" or "sl" or "bs" => Croatian,
            "hu" => Hungarian,
            "ro" => Romanian,
            "tr" or "az" => Turkish,
            _ => Plain,
        };
    }
}
