using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Glossary.Model;

/// <summary>Characters of one script that no face has.</summary>
/// <param name="Script">Its ISO 15924 code.</param>
/// <param name="Count">How many there are.</param>
/// <param name="CodePoints">Each once, in the order of their first places.</param>
public sealed record MissingCharacters(string Script, int Count, ImmutableArray<int> CodePoints);

/// <summary>The messages about characters that cannot be set.</summary>
public static class GlyphDiagnostics
{
    private const int Named = 5;

    // ISO 15924, with the names Unicode gives to the scripts that people write most.
    private const string ScriptNames = """
        Adlm Adlam, Arab Arabic, Armn Armenian, Beng Bengali, Bopo Bopomofo, Cans Canadian Aboriginal, Cher Cherokee, Cyrl Cyrillic, Deva Devanagari, Egyp Egyptian Hieroglyphs,
        Ethi Ethiopic, Geor Georgian, Goth Gothic, Grek Greek, Gujr Gujarati, Guru Gurmukhi, Hang Hangul, Hani Han, Hebr Hebrew, Hira Hiragana, Kana Katakana, Khmr Khmer, Knda Kannada,
        Laoo Lao, Latn Latin, Mlym Malayalam, Mong Mongolian, Mymr Myanmar, Orya Oriya, Sinh Sinhala, Syrc Syriac, Taml Tamil, Telu Telugu, Thaa Thaana, Thai Thai, Tibt Tibetan,
        Yiii Yi, Zinh marks, Zyyy symbols, Zzzz none
        """;

    private static readonly ImmutableDictionary<string, string> Scripts = ScriptNames
        .Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .ToImmutableDictionary(row => row[..4], row => row[5..]);

    /// <summary>No face has characters of a script; said once in a file, for their first place.</summary>
    public static Diagnostic Missing(SourceSpan span, MissingCharacters characters)
    {
        var script = Scripts.GetValueOrDefault(characters.Script, characters.Script);
        var first = Name(characters.CodePoints[0]);
        var names = string.Join(", ", characters.CodePoints.Take(Named).Select(Name)) + (characters.CodePoints.Length > Named ? ", …" : "");
        var message = characters.CodePoints.Length == 1
            ? $"no face has the character {first}, so a frame with its number stands for it" + (characters.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({characters.Count} times in this file)") : "")
            : string.Create(CultureInfo.InvariantCulture, $"no face has {characters.CodePoints.Length} characters of the script “{script}”: {names}; frames with their numbers stand for them ({characters.Count} times in this file)");
        return Diagnostics.Warning("G0301", span, message, "put a font that has it into fonts/, or write it in another way") with
        {
            Target = characters.CodePoints.Length == 1 ? $"U+{characters.CodePoints[0]:X4}" : script,
            Missing = characters,
        };
    }

    /// <summary>Messages about one script in one file, by place, as one.</summary>
    internal static Diagnostic Together(IEnumerable<Diagnostic> messages)
    {
        var all = messages.ToList();
        return all.Count == 1
            ? all[0]
            : Missing(all[0].Span, new(all[0].Missing!.Script, all.Sum(d => d.Missing!.Count), [.. all.SelectMany(d => d.Missing!.CodePoints).Distinct()]));
    }

    private static string Name(int codePoint)
    {
        var isVisible = Rune.IsValid(codePoint)
            && Rune.GetUnicodeCategory(new(codePoint)) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned
                or UnicodeCategory.PrivateUse or UnicodeCategory.NonSpacingMark);
        return isVisible ? $"“{new Rune(codePoint)}” (U+{codePoint:X4})" : $"U+{codePoint:X4}";
    }
}
