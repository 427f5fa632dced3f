namespace Glossary.Typesetting;

/// <summary>Searches a table of runs, each a number: the code point at which it begins, shifted to the left, and its class in the bits below.</summary>
internal static class PackedRuns
{
    /// <summary>The class of the run that a code point is in.</summary>
    public static int ClassOf(int codePoint, ReadOnlySpan<int> runs, int classBits)
    {
        int low = 0, high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle] >> classBits <= codePoint ? (middle, high) : (low, middle - 1);
        }

        return runs[low] & ((1 << classBits) - 1);
    }
}
