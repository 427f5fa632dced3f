namespace Glossary.Typesetting;

/// <summary>Places between syllables in scripts that write no spaces between words: Thai, Lao, Burmese.</summary>
/// <remarks>
/// This is no dictionary and does not find words: it finds some places where one syllable surely seems to end and another to begin, so
/// that lines are filled. Vowels that are written before their consonant begin a syllable, though a silent or short one may belong before it
/// (“ส-เปน” is kept together by the two letters that must stand on either side; in mid-text it is not); what is written after U+0E30,
/// U+0E2F and U+0E46 begins another. Khmer has no such signs: it is broken where its author put a zero width space.
/// </remarks>
internal static class SyllableBreaks
{
    private const int Least = 2;

    /// <summary>May a line be broken after the character at <paramref name="index"/>?</summary>
    public static bool MayBreakAfter(ReadOnlySpan<char> text, int index)
    {
        var (c, next) = (text[index], text[index + 1]);
        return (c & 0xFF80) == (next & 0xFF80) && HasRoom(text, index) && (c & 0xFF80) switch
        {
            // Lao is Thai, 80 further on.
            0x0E00 or 0x0E80 => IsThai(text, index, c & 0x7F, next & 0x7F),
            0x1000 => IsBurmese(text, index),
            _ => false,
        };
    }

    // Neither a letter alone at the start of the text, nor one at its end.
    private static bool HasRoom(ReadOnlySpan<char> text, int index)
    {
        var script = text[index] & 0xFF80;
        return index + 1 >= Least && (text[index + 1 - Least] & 0xFF80) == script && index + Least < text.Length && (text[index + Least] & 0xFF80) == script;
    }

    private static bool IsThai(ReadOnlySpan<char> text, int index, int c, int next)
    {
        if (IsLeadingVowel(next))
        {
            return !IsLeadingVowel(c);
        }

        // ฯลฯ is one sign.
        return c is 0x2F or 0x30 or 0x46 && next is >= 0x01 and <= 0x2E
            && !(c == 0x2F && next == 0x25 && text[index + 2] == text[index]);
    }

    private static bool IsLeadingVowel(int letter) => letter is >= 0x40 and <= 0x44;

    // Before a consonant that begins a syllable: it is neither killed (asat) nor stacked, above or below.
    private static bool IsBurmese(ReadOnlySpan<char> text, int index)
        => text[index + 1] is >= '\u1000' and <= '\u1021' && text[index] != '\u1039'
            && text[index + 2] is not ('\u1039' or '\u103A') && !(text[index + 2] == '\u1037' && index + 3 < text.Length && text[index + 3] == '\u103A');
}
