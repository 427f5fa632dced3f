using System.Globalization;

namespace Glossary.Typesetting;

/// <summary>What a character is to the one who breaks lines.</summary>
internal static class CharacterClass
{
    public const char SoftHyphen = '\u00AD';

    public const char ZeroWidthSpace = '\u200B';

    public const char WordJoiner = '\u2060';

    // Below are alphabets, their punctuation and mathematics: the house has rules of its own for them.
    private const int FirstGeneral = 0x2300;

    /// <summary>True for characters that become glue or nothing, and so end a token.</summary>
    public static bool EndsToken(char c) => c < 0x80
        ? c <= ' '
        : c is '\u00A0' or '\u0085' or '\u202F' or '\u205F' or WordJoiner or '\u3000' or '\uFEFF' or (>= '\u2000' and <= ZeroWidthSpace) or '\u2028' or '\u2029';

    /// <summary>False for combining marks, joiners and variation selectors, which belong to the character before.</summary>
    public static bool IsBase(char c) => c < 0x300
        || !(c is '\u200C' or '\u200D' || CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    /// <summary>The same for a whole code point; emoji modifiers belong to the emoji before.</summary>
    public static bool IsBase(int codePoint) => codePoint <= char.MaxValue
        ? IsBase((char)codePoint)
        : codePoint is not ((>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0000 and <= 0xE01EF))
            && CharUnicodeInfo.GetUnicodeCategory(codePoint) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    /// <summary>True for characters that draw nothing when a face lacks them (Unicode's default ignorables, the common ones).</summary>
    public static bool IsIgnorable(int codePoint) => codePoint
        is 0xAD or 0x34F or 0x61C or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0xFEFF
        or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0000 and <= 0xE0FFF) || codePoint < 0x20;

    /// <summary>Ideographs, kana and their punctuation: the joints between them give a little.</summary>
    public static bool IsIdeographic(int codePoint) => codePoint
        is (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xA000 and <= 0xA4CF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF01 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Ideographs and kana without their punctuation.</summary>
    public static bool IsIdeograph(int codePoint) => codePoint
        is (>= 0x3005 and <= 0x3007) or (>= 0x3041 and <= 0x3096) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Letters and figures that a little space stands between and an ideograph.</summary>
    public static bool IsWestern(int codePoint)
        => codePoint < FirstGeneral && (char.IsLetterOrDigit((char)codePoint) || codePoint == '%');

    /// <summary>True for what is broken by the general rules alone.</summary>
    public static bool IsGeneral(int codePoint) => codePoint is >= 0xE00 and < 0x1E00 or >= FirstGeneral;

    /// <summary>True if a text has any of them; words of an alphabet are told by one look at all their letters.</summary>
    public static bool HasGeneral(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyExceptInRange('\0', '\u0DFF'); i >= 0 && i < text.Length; i++)
        {
            if (IsGeneral(text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
