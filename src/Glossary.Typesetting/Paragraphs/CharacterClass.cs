using System.Globalization;

namespace Glossary.Typesetting;

/// <summary>What a character is to the one who breaks lines.</summary>
internal static class CharacterClass
{
    public const char SoftHyphen = '\u00AD';

    public const char ZeroWidthSpace = '\u200B';

    public const char WordJoiner = '\u2060';

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

    /// <summary>Ideographs, kana, hangul syllables and their punctuation: a line may be broken beside each.</summary>
    public static bool IsIdeographic(int codePoint) => codePoint
        is (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xA000 and <= 0xA4CF)
        or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF01 and <= 0xFF60)
        or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>What may not begin a line (UAX #14 classes CL, EX, NS, IS; JIS X 4051).</summary>
    public static bool MayNotBeginLine(int codePoint) => codePoint < 0x2E80
        ? codePoint is ')' or ']' or '}' or ',' or '.' or ';' or ':' or '!' or '?' or '%' or '’' or '”' or '»' or '›' or '…' or '‥' or '·' or '/'
        : "、。，．：；！？）］｝〕〉》」』】〙〗〟ー々〻ゝゞヽヾ・ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ％～゠".Contains((char)codePoint);

    /// <summary>What may not end a line (UAX #14 class OP).</summary>
    public static bool MayNotEndLine(int codePoint) => codePoint < 0x2E80
        ? codePoint is '(' or '[' or '{' or '‘' or '“' or '«' or '‹' or '¿' or '¡'
        : "（［｛〔〈《「『【〘〖〝＄￥￡".Contains((char)codePoint);
}
