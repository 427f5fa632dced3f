namespace Glossary.Typesetting;

/// <summary>Liang's hyphenation: where a word of a language may be divided.</summary>
/// <remarks>F. M. Liang, “Word Hy-phen-a-tion by Com-put-er”, Stanford 1983; TeXbook, appendix H.</remarks>
public sealed class Hyphenator
{
    /// <summary>Reads patterns and exceptions, one a line, as hyph-utf8 writes them.</summary>
    public static Hyphenator Read(string patterns, string exceptions, int leftMinimum, int rightMinimum) => throw new NotImplementedException();

    /// <summary>The offsets at which <paramref name="word"/> may be divided, ascending.</summary>
    public IReadOnlyList<int> Divide(ReadOnlySpan<char> word) => throw new NotImplementedException();
}
