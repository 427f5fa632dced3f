using System.Buffers;
using System.Text;

namespace Glossary.Reading;

/// <summary>Letters and the marks on them as single characters where Unicode has one (UAX #15), so that the same word is the same text however it was typed.</summary>
/// <remarks>Invariant globalization normalises nothing, hence a table of our own. Characters that only look like others keep their identity.</remarks>
internal static class Composition
{
    // UAX #15, Hangul: leading consonant, vowel, trailing consonant.
    private const char Leads = '\u1100', Vowels = '\u1161', BeforeTails = '\u11A7', Syllables = '\uAC00';
    private const int LeadCount = 19, VowelCount = 21, TailCount = 28;

    // Most books are composed already and never ask.
    private static readonly Lazy<Dictionary<(char Letter, char Mark), char>> Composed = new(() => CompositionTable.Rows
        .SelectMany(row => row.Pairs.Chunk(2).Select(pair => (Key: (pair[0], row.Mark), Letter: pair[1])))
        .ToDictionary(pair => pair.Key, pair => pair.Letter));

    private static readonly SearchValues<char> Second = SearchValues.Create(
        [.. CompositionTable.Rows.Select(row => row.Mark), .. Range(Vowels, VowelCount), .. Range((char)(BeforeTails + 1), TailCount - 1)]);

    /// <summary>The text with every letter composed.</summary>
    public static string Compose(string text)
    {
        var mark = text.AsSpan().IndexOfAny(Second);
        if (mark < 0)
        {
            return text;
        }

        var composed = new StringBuilder(text, 0, mark, text.Length);
        foreach (var c in text.AsSpan(mark))
        {
            if (composed.Length > 0 && Compose(composed[^1], c) is { } letter)
            {
                composed[^1] = letter;
            }
            else
            {
                composed.Append(c);
            }
        }

        return composed.ToString();
    }

    /// <summary>The letter with the mark on it; null where Unicode has none.</summary>
    public static char? Compose(char letter, char mark)
    {
        if (Composed.Value.TryGetValue((letter, mark), out var composed))
        {
            return composed;
        }

        var (lead, vowel) = (letter - Leads, mark - Vowels);
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount)
        {
            return (char)(Syllables + (((lead * VowelCount) + vowel) * TailCount));
        }

        var (syllable, tail) = (letter - Syllables, mark - BeforeTails);
        return syllable is >= 0 and < LeadCount * VowelCount * TailCount && syllable % TailCount == 0 && tail is > 0 and < TailCount ? (char)(letter + tail) : null;
    }

    private static IEnumerable<char> Range(char first, int count) => Enumerable.Range(first, count).Select(c => (char)c);
}
