namespace Glossary.Model;

/// <summary>Finds what somebody probably meant: the nearest of some names.</summary>
public static class Spelling
{
    // A third of the letters may be wrong: “tranformer” is “transformer”, “loss” is not “layer”.
    private const int LettersPerSlip = 3;

    /// <summary>The name nearest to <paramref name="word"/>, or null if none is near. Case does not count; the first of equals wins.</summary>
    public static string? Nearest(string word, IEnumerable<string> names)
    {
        string? best = null;
        var bestDistance = Math.Max(1, word.Length / LettersPerSlip) + 1;
        foreach (var name in names)
        {
            if (Math.Abs(name.Length - word.Length) >= bestDistance)
            {
                continue;
            }

            var distance = Distance(word.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance < bestDistance)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }

    /// <summary>Insertions, deletions, substitutions and swaps of neighbours that turn one word into the other.</summary>
    /// <remarks>Damerau 1964; the restricted form, in which no part is edited twice.</remarks>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }
}
