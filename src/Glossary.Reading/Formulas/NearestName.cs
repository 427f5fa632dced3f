using Glossary.Model;

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
        var near = new List<(int Distance, string Name)>();
        foreach (var candidate in known)
        {
            if (candidate.Length >= 2 && Math.Abs(candidate.Length - name.Length) <= limit && Distance(name, candidate, limit) is var distance && distance <= limit)
            {
                near.Add((distance, candidate));
            }
        }

        near.Sort((a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : string.CompareOrdinal(a.Name, b.Name));
        return [.. near.TakeWhile(n => n.Distance == near[0].Distance).Take(MaximumSuggestions).Select(n => n.Name)];
    }

    // A change of case alone is the smallest of slips.
    private static int Distance(string a, string b, int limit)
        => a.Equals(b, StringComparison.OrdinalIgnoreCase) ? 0 : EditDistance.Between(a, b, limit);
}
