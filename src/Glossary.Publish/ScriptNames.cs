using System.Collections.Immutable;

namespace Glossary.Publish;

/// <summary>The writing systems that book.yml may name a family for, with the ISO 15924 codes of the scripts each is written in.</summary>
internal static class ScriptNames
{
    private static readonly ImmutableArray<(string Name, string Codes)> Table =
    [
        ("arabic", "Arab"), ("armenian", "Armn"), ("bengali", "Beng"), ("bopomofo", "Bopo"), ("cherokee", "Cher"), ("chinese", "Hani Bopo"),
        ("coptic", "Copt"), ("cyrillic", "Cyrl"), ("devanagari", "Deva"), ("emoji", Emoji), ("ethiopic", "Ethi"), ("georgian", "Geor"),
        ("greek", "Grek"), ("gujarati", "Gujr"), ("gurmukhi", "Guru"), ("han", "Hani"), ("hebrew", "Hebr"), ("japanese", "Hira Kana Hani"),
        ("javanese", "Java"), ("kannada", "Knda"), ("khmer", "Khmr"), ("korean", "Hang Hani"), ("lao", "Laoo"), ("malayalam", "Mlym"),
        ("mongolian", "Mong"), ("myanmar", "Mymr"), ("nko", "Nkoo"), ("oriya", "Orya"), ("runic", "Runr"), ("sinhala", "Sinh"),
        ("syriac", "Syrc"), ("tamil", "Taml"), ("telugu", "Telu"), ("thaana", "Thaa"), ("thai", "Thai"), ("tibetan", "Tibt"),
        ("tifinagh", "Tfng"), ("yi", "Yiii"),
    ];

    /// <summary>Emoji are no script of their own; ISO 15924 has a code for them all the same.</summary>
    public const string Emoji = "Zsye";

    public static IEnumerable<string> All => Table.Select(t => t.Name);

    /// <summary>The codes for a name; empty where it is none.</summary>
    public static ImmutableArray<string> CodesOf(string name)
        => [.. Table.Where(t => t.Name == name).SelectMany(t => t.Codes.Split(' '))];
}
