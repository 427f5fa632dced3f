namespace Glossary.Model;

/// <summary>How many slips of the finger lie between two words.</summary>
/// <remarks>Damerau (1964) and Levenshtein (1966), in the form where a transposed pair is not edited again.</remarks>
public static class EditDistance
{
    /// <summary>The distance, or <paramref name="limit"/> + 1 if it is greater.</summary>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return limit + 1;
        }

        var width = right.Length + 1;
        var rows = 3 * width <= 384 ? stackalloc int[3 * width] : new int[3 * width];
        var beforeLast = rows[..width];
        var last = rows[width..(2 * width)];
        var current = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            var best = i;
            for (var j = 1; j < width; j++)
            {
                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    distance = Math.Min(distance, beforeLast[j - 2] + 1);
                }

                current[j] = distance;
                best = Math.Min(best, distance);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            var free = beforeLast;
            beforeLast = last;
            last = current;
            current = free;
        }

        return Math.Min(last[right.Length], limit + 1);
    }
}
