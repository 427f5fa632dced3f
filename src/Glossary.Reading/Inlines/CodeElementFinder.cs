namespace Glossary.Reading;

/// <summary>Finds the ends of HTML's elements of code, in which nothing is marked up.</summary>
internal sealed class CodeElementFinder(string text, int end)
{
    private static readonly string[] Elements = ["code", "kbd", "samp", "tt"];

    // Elements of which no closing tag follows any more.
    private readonly bool[] _isUnclosed = new bool[Elements.Length];

    /// <summary>Where the code that a tag begins ends; the tag's own end where it begins none.</summary>
    public int FindEnd(int tagStart, int tagEnd)
    {
        var tag = text.AsSpan(tagStart, tagEnd - tagStart);
        for (var i = 0; i < Elements.Length; i++)
        {
            var name = Elements[i];
            if (!_isUnclosed[i] && tag[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase) && tag[name.Length + 1] is '>' or ' ')
            {
                var close = text.AsSpan(tagEnd, end - tagEnd).IndexOf("</" + name, StringComparison.OrdinalIgnoreCase);
                _isUnclosed[i] = close < 0;
                return close < 0 ? tagEnd : tagEnd + close;
            }
        }

        return tagEnd;
    }
}
