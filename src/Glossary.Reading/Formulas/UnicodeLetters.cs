using System.Text;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Letters of Unicode's mathematical alphabets, typed as such, to plain letters and their alphabet; and letters with marks to both.</summary>
internal static class UnicodeLetters
{
    private const string Double = "ℂℍℕℙℚℝℤ";
    private const string DoublePlain = "CHNPQRZ";
    private const string Script = "ℬℰℱℋℐℒℳℛℯℊℴ";
    private const string ScriptPlain = "BEFHILMRego";

    private static readonly MathAlphabet[] LatinBlocks =
    [
        MathAlphabet.Bold, MathAlphabet.Italic, MathAlphabet.BoldItalic, MathAlphabet.Script, MathAlphabet.BoldScript, MathAlphabet.Fraktur,
        MathAlphabet.DoubleStruck, MathAlphabet.BoldFraktur, MathAlphabet.SansSerif, MathAlphabet.SansSerifBold, MathAlphabet.SansSerifItalic,
        MathAlphabet.SansSerifBoldItalic, MathAlphabet.Monospace,
    ];

    private static readonly MathAlphabet[] GreekBlocks =
        [MathAlphabet.Bold, MathAlphabet.Italic, MathAlphabet.BoldItalic, MathAlphabet.SansSerifBold, MathAlphabet.SansSerifBoldItalic];

    private static readonly MathAlphabet[] DigitBlocks =
        [MathAlphabet.Bold, MathAlphabet.DoubleStruck, MathAlphabet.SansSerif, MathAlphabet.SansSerifBold, MathAlphabet.Monospace];

    /// <summary>The plain letter and the alphabet of a mathematical letter; false for every other character.</summary>
    public static bool Read(Rune rune, out string plain, out MathAlphabet alphabet)
    {
        var code = rune.Value;
        (plain, alphabet) = code switch
        {
            >= 0x1D400 and < 0x1D6A4 => (Latin((code - 0x1D400) % 52), LatinBlocks[(code - 0x1D400) / 52]),
            0x1D6A4 => ("ı", MathAlphabet.Italic),
            0x1D6A5 => ("ȷ", MathAlphabet.Italic),
            >= 0x1D6A8 and < 0x1D7CA => (Greek((code - 0x1D6A8) % 58), GreekBlocks[(code - 0x1D6A8) / 58]),
            >= 0x1D7CE and <= 0x1D7FF => (((code - 0x1D7CE) % 10).ToString(), DigitBlocks[(code - 0x1D7CE) / 10]),
            0x210E => ("h", MathAlphabet.Italic),
            0x212D => ("C", MathAlphabet.Fraktur),
            0x210C => ("H", MathAlphabet.Fraktur),
            0x2128 => ("Z", MathAlphabet.Fraktur),
            _ when code < 0x10000 && Double.IndexOf((char)code) is >= 0 and var index => (DoublePlain[index].ToString(), MathAlphabet.DoubleStruck),
            _ when code < 0x10000 && Script.IndexOf((char)code) is >= 0 and var index => (ScriptPlain[index].ToString(), MathAlphabet.Script),
            _ => ("", MathAlphabet.Default),
        };
        return plain.Length > 0;
    }

    /// <summary>A Latin letter with one mark as the letter and the combining mark; null for every other character.</summary>
    public static (string Letter, string Mark)? Decompose(char letter)
    {
        const char EndOfLatin = '\u0250', Additional = '\u1E00', EndOfAdditional = '\u1F00';
        if (letter is not (< EndOfLatin or (>= Additional and < EndOfAdditional)))
        {
            return null;
        }

        foreach (var (mark, pairs) in CompositionTable.Rows)
        {
            for (var i = 1; i < pairs.Length; i += 2)
            {
                if (pairs[i] == letter)
                {
                    return (pairs[i - 1].ToString(), mark.ToString());
                }
            }
        }

        return null;
    }

    private static string Latin(int index) => ((char)(index < 26 ? 'A' + index : 'a' + index - 26)).ToString();

    private static string Greek(int index) => index switch
    {
        17 => "ϴ",
        25 => "∇",
        < 25 => ((char)(0x391 + index)).ToString(),
        < 51 => ((char)(0x3B1 + index - 26)).ToString(),
        _ => "∂ϵϑϰϕϱϖ"[index - 51].ToString(),
    };
}
