using System.Globalization;

namespace Glossary.Epub;

/// <summary>What stands beside a formula in a line without a space and may not be parted from it: readers break lines beside everything that is no text.</summary>
internal static class FormulaNeighbours
{
    // An ending such as “-th” or “-dimensional” may still be parted after its hyphen; longer words than this are words of their own.
    private const int LongestEnding = 8;

    /// <summary>How many characters at the end of a text open what the formula begins.</summary>
    public static int Before(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && count < LongestEnding && IsOpening(text[^(count + 1)]))
        {
            count++;
        }

        return count;
    }

    /// <summary>How many characters at the beginning of a text close or end what the formula is.</summary>
    public static int After(ReadOnlySpan<char> text)
    {
        var closing = 0;
        while (closing < text.Length && closing < LongestEnding && IsClosing(text[closing]))
        {
            closing++;
        }

        var letters = closing;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]))
        {
            letters++;
        }

        return letters - closing <= LongestEnding && (closing == 0 || text[closing - 1] is '\'' or '’') ? letters : closing;
    }

    private static bool IsOpening(char c)
        => c is '"' or '\'' || char.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    private static bool IsClosing(char c)
        => char.GetUnicodeCategory(c) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation
            || c is '-' or '\u2010' or '\u2011';
}
