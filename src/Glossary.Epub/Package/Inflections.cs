using System.Collections.Immutable;

namespace Glossary.Epub;

/// <summary>The regular forms of an English term, under which readers look it up in a running text.</summary>
/// <remarks>
/// Spelling alone decides, so a form too many is possible (it finds the right entry all the same), and irregular verbs and most irregular
/// nouns are not known. Only the last word of a term is inflected.
/// </remarks>
internal static class Inflections
{
    private static readonly ImmutableArray<(string Singular, string Plural)> IrregularEndings =
    [
        ("sis", "ses"), ("trix", "trices"), ("dex", "dices"), ("rtex", "rtices"), ("imum", "ima"), ("entum", "enta"), ("ctrum", "ctra"), ("dius", "dii"),
        ("rpus", "rpora"), ("aton", "ata"), ("iterion", "iteria"), ("leaf", "leaves"), ("half", "halves"), ("axis", "axes"), ("child", "children"), ("human", "humans"),
        ("man", "men"),
    ];

    private static readonly ImmutableArray<string> SingularsThatLookPlural = ["lens", "series", "species", "means", "ics", "ss", "us", "is", "as", "os"];

    /// <summary>The other forms: of a noun the other number, of a verb in <c>-ing</c> the rest of the verb.</summary>
    public static IEnumerable<string> Of(string term)
    {
        var start = term.LastIndexOfAny([' ', '-']) + 1;
        var (before, word) = (term[..start], term[start..]);
        if (word.Length < 2 || !word.All(char.IsAsciiLetter))
        {
            return [];
        }

        return FormsOf(word).Select(form => before + form);
    }

    private static IEnumerable<string> FormsOf(string word)
    {
        if (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) && HasVowel(word[..^3]))
        {
            return [.. VerbForms(word[..^3]), word + "s"];
        }

        if (word.EndsWith("ics", StringComparison.Ordinal))
        {
            return [];
        }

        return IsPlural(word) ? [SingularOf(word)] : PluralsOf(word);
    }

    private static bool IsPlural(string word)
        => word.Length > 3 && word[^1] == 's' && char.IsAsciiLetterLower(word[^2]) && !SingularsThatLookPlural.Any(e => word.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private static string SingularOf(string word)
    {
        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        return word.EndsWith("es", StringComparison.Ordinal) && Hisses(word.AsSpan(0, word.Length - 2)) ? word[..^2] : word[..^1];
    }

    private static IEnumerable<string> PluralsOf(string word)
    {
        foreach (var (singular, plural) in IrregularEndings)
        {
            if (word.EndsWith(singular, StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetterLower(word[^1]))
            {
                yield return word[..^singular.Length] + Cased(plural, word[^singular.Length]);
                yield break;
            }
        }

        if (word[^1] == 'y' && char.IsAsciiLetterLower(word[^2]) && !IsVowel(word[^2]))
        {
            yield return word[..^1] + "ies";
        }
        else
        {
            yield return word + (char.IsAsciiLetterLower(word[^1]) && Hisses(word) ? "es" : "s");
        }
    }

    // Train, trains, trained; tune, tunes, tuned; embed, embeds, embedded.
    private static IEnumerable<string> VerbForms(string stem)
    {
        var isDoubled = stem.Length > 3 && stem[^1] == stem[^2] && !IsVowel(stem[^1]) && stem[^1] is not ('s' or 'l' or 'f' or 'z');
        var verb = isDoubled ? stem[..^1] : stem + (LacksE(stem) ? "e" : "");
        yield return verb;
        yield return verb[^1] == 'y' && !IsVowel(verb[^2]) ? verb[..^1] + "ies" : verb + (Hisses(verb) ? "es" : "s");
        yield return verb[^1] == 'e' ? verb + "d" : verb[^1] == 'y' && !IsVowel(verb[^2]) ? verb[..^1] + "ied" : stem + "ed";
    }

    // What -ing has taken from “tun(e)”, “sampl(e)”, “pars(e)”, “solv(e)”, but not from “train”, “learn”, “cluster”, “edit”.
    private static bool LacksE(string stem)
    {
        var (last, before) = (stem[^1], stem[^2]);
        if (last is 'v' or 'c' or 'z' or 'u')
        {
            return true;
        }

        if (IsVowel(last) || last is 'w' or 'x' or 'y' || stem.EndsWith("sh", StringComparison.Ordinal) || stem.EndsWith("ch", StringComparison.Ordinal) || stem.EndsWith("th", StringComparison.Ordinal))
        {
            return false;
        }

        if (!IsVowel(before))
        {
            return (last == 's' && before != 's') || (last is 'l' or 'g' && before is not ('l' or 'r' or 'n' or 'w') && before != last);
        }

        var isLong = stem.Length > 2 && IsVowel(stem[^3]);
        var isUnstressed = Vowels(stem) > 1 && (stem[^2..] is "er" or "or" or "en" or "et" or "it" or "al" or "el" or "on" or "om" or "op");
        return !isLong && !isUnstressed;
    }

    private static bool Hisses(ReadOnlySpan<char> word)
        => word.Length > 1 && (char.ToLowerInvariant(word[^1]) is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal));

    private static string Cased(string ending, char first) => char.IsAsciiLetterUpper(first) ? char.ToUpperInvariant(ending[0]) + ending[1..] : ending;

    private static int Vowels(string word) => word.Count(IsVowel);

    private static bool HasVowel(string word) => word.Any(c => IsVowel(char.ToLowerInvariant(c)) || c is 'y' or 'Y');

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
