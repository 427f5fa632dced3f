using System.Buffers;
using System.Globalization;
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

    private static readonly Lazy<byte[]> Classes = new(ReadClasses);

    // What Unicode composes with the character before, or puts in order; no such character stands before the first of them.
    private static readonly SearchValues<char> Second = SearchValues.Create(
        [.. CompositionTable.Rows.Select(row => row.Mark), .. Range(Vowels, VowelCount), .. Range((char)(BeforeTails + 1), TailCount - 1), .. Range('\0', char.MaxValue).Where(c => Classes.Value[c] > 0)]);

    /// <summary>The text with every letter composed, and the marks on a letter in their canonical order.</summary>
    public static string Compose(string text)
    {
        var mark = text.AsSpan().IndexOfAny(Second);
        if (mark < 0)
        {
            return text;
        }

        var ordered = text.ToCharArray();
        Order(ordered.AsSpan(mark));
        var composed = new StringBuilder(text, 0, mark, text.Length);
        var (letter, lastClass) = (mark - 1, 0);
        foreach (var c in ordered.AsSpan(mark))
        {
            // A mark reaches its letter over others of a lower class (UAX #15, D115).
            var markClass = Classes.Value[c];
            var isReached = letter >= 0 && (letter == composed.Length - 1 || (lastClass > 0 && lastClass < markClass));
            if (isReached && Compose(composed[letter], c) is { } whole)
            {
                composed[letter] = whole;
                continue;
            }

            letter = markClass == 0 ? composed.Length : letter;
            lastClass = markClass;
            composed.Append(c);
        }

        return composed.ToString();
    }

    // A stable sort of each run of marks; runs are as short as letters have marks, but for those of jesters, which are sorted as fast as any.
    private static void Order(Span<char> text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            var isSorted = true;
            for (; end < text.Length && Classes.Value[text[end]] > 0; end++)
            {
                isSorted &= end == start || Classes.Value[text[end - 1]] <= Classes.Value[text[end]];
            }

            if (!isSorted)
            {
                text[start..end].ToArray().OrderBy(c => Classes.Value[c]).ToArray().CopyTo(text[start..]);
            }

            start = end;
        }
    }

    private static byte[] ReadClasses()
    {
        var classes = new byte[char.MaxValue + 1];
        foreach (var (combiningClass, ranges) in CombiningClassTable.Rows)
        {
            foreach (var range in ranges.Split(' '))
            {
                var first = int.Parse(range.AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                var last = int.Parse(range.AsSpan(range.Length - 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                classes.AsSpan(first, last - first + 1).Fill(combiningClass);
            }
        }

        return classes;
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
