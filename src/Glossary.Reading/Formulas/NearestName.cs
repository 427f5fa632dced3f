namespace Glossary.Reading;

/// <summary>The names an author may have meant.</summary>
internal static class NearestName
{
    private const int MaximumSuggestions = 3;

    /// <summary>The known names that differ from this one in the fewest letters, nearest first.</summary>
    public static IReadOnlyList<string> To(string name, IEnumerable<string> known)
    {
        if (name.Length is < 2 or > 40)
        {
            return [];
        }

        // One slip in a short name, two in a long one: more would be guessing.
        var limit = name.Length <= 4 ? 1 : 2;
        var rows = new Rows(name.Length);
        var near = new List<(int Distance, string Name)>();
        foreach (var candidate in known)
        {
            if (candidate.Length >= 2 && Math.Abs(candidate.Length - name.Length) <= limit && Distance(name, candidate, rows) is var distance && distance <= limit)
            {
                near.Add((distance, candidate));
            }
        }

        near.Sort((a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : string.CompareOrdinal(a.Name, b.Name));
        return [.. near.TakeWhile(n => n.Distance == near[0].Distance).Take(MaximumSuggestions).Select(n => n.Name)];
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours; a change of case alone is the smallest of slips.</summary>
    private static int Distance(string a, string b, Rows rows)
    {
        if (a.Equals(b, StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        var (before, above, row) = (rows.First, rows.Second, rows.Third);
        for (var j = 0; j <= a.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= b.Length; i++)
        {
            (before, above, row) = (above, row, before);
            row[0] = i;
            for (var j = 1; j <= a.Length; j++)
            {
                var cost = a[j - 1] == b[i - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[j - 1] == b[i - 2] && a[j - 2] == b[i - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }
        }

        return row[a.Length];
    }

    private sealed class Rows(int length)
    {
        public int[] First { get; } = new int[length + 1];

        public int[] Second { get; } = new int[length + 1];

        public int[] Third { get; } = new int[length + 1];
    }
}
