using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>Shuffles by a seed: the same seed gives the same order on every machine, for ever.</summary>
public static class SeededOrder
{
    /// <summary>The values in an order drawn from the seed.</summary>
    /// <remarks>The shuffle of Fisher and Yates (Knuth, The Art of Computer Programming 2, algorithm 3.4.2P).</remarks>
    public static ImmutableArray<T> Shuffle<T>(IEnumerable<T> values, int seed)
    {
        T[] shuffled = [.. values];
        var state = unchecked((ulong)seed);
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var other = Below((ulong)i + 1, ref state);
            (shuffled[i], shuffled[other]) = (shuffled[other], shuffled[i]);
        }

        return [.. shuffled];
    }

    // What would make small numbers likelier than large ones is drawn again.
    private static int Below(ulong bound, ref ulong state)
    {
        var limit = ulong.MaxValue - (ulong.MaxValue % bound);
        ulong number;
        do
        {
            number = Next(ref state);
        }
        while (number >= limit);

        return (int)(number % bound);
    }

    // SplitMix64: Steele, Lea and Flood, Fast splittable pseudorandom number generators (2014), figure 15.
    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
