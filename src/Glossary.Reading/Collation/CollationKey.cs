using System.Globalization;
using System.Text;

namespace Glossary.Reading;

/// <summary>Where a term stands in the alphabet: first by letters without case and accents, word by word; then by what was left out.</summary>
/// <remarks>Invariant globalization has no collation, so this is our own: “nothing before something”, numbers by value, symbols before letters.</remarks>
internal readonly struct CollationKey : IComparable<CollationKey>
{
    // Behind “z”, and behind a letter that has another of its own after it.
    private const char After = '{';

    private readonly string _letters;
    private readonly string _term;

    private CollationKey(string letters, string group, string term)
    {
        _letters = letters;
        Group = group;
        _term = term;
    }

    /// <summary>The letter the term stands under; “#” for digits and symbols.</summary>
    public string Group { get; }

    public static CollationKey Of(string term, string language)
    {
        var alphabet = LanguageAlphabet.Of(language);
        var letters = new StringBuilder(term.Length + 4);
        var group = "";
        var isGap = false;
        for (var i = 0; i < term.Length; i++)
        {
            var c = term[i];
            if (char.IsLetter(c) || char.IsSurrogate(c))
            {
                AppendGap(letters, ref isGap);
                group = group.Length == 0 ? GroupOf(term, i, alphabet) : group;
                AppendLetter(letters, c, alphabet);
            }
            else if (char.IsAsciiDigit(c))
            {
                AppendGap(letters, ref isGap);
                group = group.Length == 0 ? "#" : group;
                i = AppendNumber(letters, term, i);
            }
            else if (char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                AppendLetter(letters, c, alphabet);
            }
            else if (c is '\'' or '’' or '.' or '·' or '"' or '(' or ')' or '“' or '”')
            {
                // As if it were not there: “don’t”, “e.g.”, “(R)-form”.
                continue;
            }
            else if (group.Length == 0 && c is not ('-' or '_' or ' ' or '‘' or '«' or '»' or '[' or '`' or '–' or '—'))
            {
                // A term that begins with a symbol stands under the symbols, in front of the digits.
                group = "#";
                letters.Append('\u0001').Append(c);
            }
            else
            {
                isGap = letters.Length > 0;
            }
        }

        return new CollationKey(letters.ToString(), group.Length == 0 ? "#" : group, term);
    }

    public int CompareTo(CollationKey other)
    {
        // Symbols and digits come before all letters.
        var bySymbol = (Group == "#" ? 0 : 1).CompareTo(other.Group == "#" ? 0 : 1);
        if (bySymbol != 0)
        {
            return bySymbol;
        }

        var byLetters = string.CompareOrdinal(_letters, other._letters);
        if (byLetters != 0)
        {
            return byLetters;
        }

        var byCase = string.CompareOrdinal(_term.ToLowerInvariant(), other._term.ToLowerInvariant());
        return byCase != 0 ? byCase : string.CompareOrdinal(_term, other._term);
    }

    private static void AppendGap(StringBuilder letters, ref bool isGap)
    {
        if (isGap)
        {
            letters.Append(' ');
            isGap = false;
        }
    }

    private static void AppendLetter(StringBuilder letters, char c, LanguageAlphabet alphabet)
    {
        var lower = char.ToLowerInvariant(c);
        if (alphabet.AfterZ.IndexOf(lower) is >= 0 and var index)
        {
            letters.Append(After).Append((char)('a' + index));
        }
        else if (alphabet.AfterTheirLetter.Contains(lower))
        {
            FoldingTable.Append(letters, lower);
            letters.Append(After);
        }
        else
        {
            FoldingTable.Append(letters, c);
        }
    }

    // By value: how many digits it has goes in front.
    private static int AppendNumber(StringBuilder letters, string term, int start)
    {
        var end = start;
        while (end < term.Length && char.IsAsciiDigit(term[end]))
        {
            end++;
        }

        var digits = term.AsSpan(start, end - start).TrimStart('0');
        letters.Append((char)('!' + Math.Min(digits.Length, 14))).Append(digits);
        return end - 1;
    }

    private static string GroupOf(string term, int index, LanguageAlphabet alphabet)
    {
        var c = term[index];
        if (char.IsSurrogate(c))
        {
            return char.IsSurrogatePair(term, index) && char.ConvertToUtf32(term, index) is >= 0x20000 and < 0x40000 ? "漢" : "#";
        }

        var lower = char.ToLowerInvariant(c);
        if (alphabet.AfterZ.Contains(lower) || alphabet.AfterTheirLetter.Contains(lower))
        {
            return char.ToUpperInvariant(c).ToString();
        }

        switch (c)
        {
            case >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF':
                // Without readings there is no order of Chinese characters that readers know: they stand together.
                return "漢";
            case >= '\u3041' and <= '\u30FF':
                return KanaRow(c);
            case >= '\uAC00' and <= '\uD7A3':
                // Hangul syllables are composed by arithmetic (Unicode, section 3.12): 588 for each first consonant.
                return "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ".Substring((c - 0xAC00) / 588, 1);
            default:
                var folded = new StringBuilder();
                FoldingTable.Append(folded, c);
                return char.ToUpperInvariant(folded.Length > 0 ? folded[0] : c).ToString();
        }
    }

    // The rows of the fifty sounds, by the first kana that belongs to each.
    private static string KanaRow(char c)
    {
        var hiragana = c >= 'ァ' ? (char)(c - 0x60) : c;
        const string Starts = "ぁかさたなはまゃらゎ";
        const string Names = "あかさたなはまやらわ";
        var row = Starts.Length - 1;
        while (row > 0 && hiragana < Starts[row])
        {
            row--;
        }

        return Names[row].ToString();
    }
}
