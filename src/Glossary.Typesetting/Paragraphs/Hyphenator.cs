using System.Collections.Concurrent;

namespace Glossary.Typesetting;

/// <summary>Liang's hyphenation: where a word of a language may be divided.</summary>
/// <remarks>F. M. Liang, “Word Hy-phen-a-tion by Com-put-er”, Stanford 1983; TeXbook, appendix H.</remarks>
public sealed class Hyphenator
{
    // Longer than any word of any language; longer strings are cut by other means.
    private const int LongestWord = 255;

    private readonly int _leftMinimum;
    private readonly int _rightMinimum;
    private readonly Lazy<PatternTrie> _patterns;
    private readonly Lazy<Dictionary<string, int[]>> _exceptions;
    private readonly ConcurrentDictionary<string, int[]> _divided = new(StringComparer.Ordinal);

    private Hyphenator(string patterns, string exceptions, int leftMinimum, int rightMinimum)
    {
        // Parsing waits until the first word: most books use one language of those that are known.
        _patterns = new(() => PatternTrie.Read(patterns));
        _exceptions = new(() => ReadExceptions(exceptions));
        _leftMinimum = Math.Max(1, leftMinimum);
        _rightMinimum = Math.Max(1, rightMinimum);
    }

    /// <summary>Reads patterns and exceptions, one a line, as hyph-utf8 writes them.</summary>
    public static Hyphenator Read(string patterns, string exceptions, int leftMinimum, int rightMinimum)
        => new(patterns, exceptions, leftMinimum, rightMinimum);

    /// <summary>The offsets at which <paramref name="word"/> may be divided, ascending. Letters and apostrophes are expected.</summary>
    public IReadOnlyList<int> Divide(ReadOnlySpan<char> word) => Offsets(word);

    internal int[] Offsets(ReadOnlySpan<char> word)
    {
        if (word.Length < _leftMinimum + _rightMinimum || word.Length > LongestWord)
        {
            return [];
        }

        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            folded[i] = Fold(word[i]);
        }

        var known = _divided.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!known.TryGetValue(folded, out var offsets))
        {
            offsets = Compute(folded);
            known.TryAdd(folded, offsets);
        }

        return offsets;
    }

    private int[] Compute(ReadOnlySpan<char> word)
    {
        if (_exceptions.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var exception))
        {
            return exception;
        }

        // Patterns see the word between full stops; levels[i] belongs to the place before the i-th character of that.
        Span<char> dotted = stackalloc char[word.Length + 2];
        dotted[0] = '.';
        word.CopyTo(dotted[1..]);
        dotted[^1] = '.';
        Span<byte> levels = stackalloc byte[dotted.Length + 1];
        levels.Clear();
        var patterns = _patterns.Value;
        for (var start = 0; start < dotted.Length; start++)
        {
            patterns.Apply(dotted[start..], levels[start..]);
        }

        var offsets = new List<int>();
        for (var offset = _leftMinimum; offset <= word.Length - _rightMinimum; offset++)
        {
            // Odd levels allow, even ones forbid. A letter and its combining mark stay together.
            if ((levels[offset + 1] & 1) == 1 && !char.IsLowSurrogate(word[offset]) && CharacterClass.IsBase(word[offset]))
            {
                offsets.Add(offset);
            }
        }

        return [.. offsets];
    }

    // Patterns are written in lower case and with the typewriter's apostrophe.
    private static char Fold(char c) => c == '’' ? '\'' : char.ToLowerInvariant(c);

    private static Dictionary<string, int[]> ReadExceptions(string text)
    {
        var exceptions = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var word = line.Trim();
            if (word.IsEmpty || word[0] == '%')
            {
                continue;
            }

            var letters = new List<char>(word.Length);
            var offsets = new List<int>();
            foreach (var c in word)
            {
                if (c == '-')
                {
                    offsets.Add(letters.Count);
                }
                else
                {
                    letters.Add(Fold(c));
                }
            }

            exceptions[new string([.. letters])] = [.. offsets];
        }

        return exceptions;
    }
}
