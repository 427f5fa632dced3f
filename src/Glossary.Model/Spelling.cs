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

            var distance = EditDistance.Between(word.ToLowerInvariant(), name.ToLowerInvariant(), bestDistance);
            if (distance < bestDistance)
            {
                (best, bestDistance) = (name, distance);
            }
        }

        return best;
    }
}
