using System.Text;

namespace Glossary.Model;

/// <summary>From plain letters to Unicode's mathematical alphanumeric symbols.</summary>
/// <remarks>The Unicode Standard, chapter 22.2, “Mathematical Alphanumeric Symbols”; the letters that were encoded earlier stand elsewhere.</remarks>
public static class MathAlphabets
{
    private static readonly string?[] SingleLetters = new string?[128 * 15];

    /// <summary>The text with every letter and digit in the alphabet; what an alphabet lacks stays as it is.</summary>
    public static string Map(string text, MathAlphabet alphabet)
    {
        if (alphabet == MathAlphabet.Upright)
        {
            return text;
        }

        if (text.Length == 1 && text[0] < 128)
        {
            ref var known = ref SingleLetters[((int)alphabet * 128) + text[0]];
            return known ??= MapRunes(text, alphabet);
        }

        return MapRunes(text, alphabet);
    }

    /// <summary>One character in the alphabet; itself where the alphabet lacks it.</summary>
    public static Rune Map(Rune letter, MathAlphabet alphabet)
    {
        var code = letter.Value;
        return new Rune(code switch
        {
            >= 'A' and <= 'Z' => Latin(code - 'A', code, alphabet),
            >= 'a' and <= 'z' => Latin(code - 'a' + 26, code, alphabet),
            >= '0' and <= '9' => Digit(code, alphabet),
            _ => Other(code, alphabet),
        });
    }

    private static string MapRunes(string text, MathAlphabet alphabet)
    {
        var mapped = new StringBuilder(text.Length * 2);
        foreach (var rune in text.EnumerateRunes())
        {
            mapped.Append(Map(rune, alphabet));
        }

        return mapped.ToString();
    }

    private static int Latin(int index, int code, MathAlphabet alphabet)
    {
        var start = alphabet switch
        {
            MathAlphabet.Default or MathAlphabet.Italic => 0x1D434,
            MathAlphabet.Bold => 0x1D400,
            MathAlphabet.BoldItalic => 0x1D468,
            MathAlphabet.Script => 0x1D49C,
            MathAlphabet.BoldScript => 0x1D4D0,
            MathAlphabet.Fraktur => 0x1D504,
            MathAlphabet.DoubleStruck => 0x1D538,
            MathAlphabet.BoldFraktur => 0x1D56C,
            MathAlphabet.SansSerif => 0x1D5A0,
            MathAlphabet.SansSerifBold => 0x1D5D4,
            MathAlphabet.SansSerifItalic => 0x1D608,
            MathAlphabet.SansSerifBoldItalic => 0x1D63C,
            MathAlphabet.Monospace => 0x1D670,
            _ => 0,
        };
        return start == 0 ? code : EncodedElsewhere((char)code, alphabet) is var hole and not 0 ? hole : start + index;
    }

    private static int EncodedElsewhere(char letter, MathAlphabet alphabet) => (alphabet, letter) switch
    {
        (MathAlphabet.Default or MathAlphabet.Italic, 'h') => 0x210E,
        (MathAlphabet.Script, 'B') => 0x212C,
        (MathAlphabet.Script, 'E') => 0x2130,
        (MathAlphabet.Script, 'F') => 0x2131,
        (MathAlphabet.Script, 'H') => 0x210B,
        (MathAlphabet.Script, 'I') => 0x2110,
        (MathAlphabet.Script, 'L') => 0x2112,
        (MathAlphabet.Script, 'M') => 0x2133,
        (MathAlphabet.Script, 'R') => 0x211B,
        (MathAlphabet.Script, 'e') => 0x212F,
        (MathAlphabet.Script, 'g') => 0x210A,
        (MathAlphabet.Script, 'o') => 0x2134,
        (MathAlphabet.Fraktur, 'C') => 0x212D,
        (MathAlphabet.Fraktur, 'H') => 0x210C,
        (MathAlphabet.Fraktur, 'I') => 0x2111,
        (MathAlphabet.Fraktur, 'R') => 0x211C,
        (MathAlphabet.Fraktur, 'Z') => 0x2128,
        (MathAlphabet.DoubleStruck, 'C') => 0x2102,
        (MathAlphabet.DoubleStruck, 'H') => 0x210D,
        (MathAlphabet.DoubleStruck, 'N') => 0x2115,
        (MathAlphabet.DoubleStruck, 'P') => 0x2119,
        (MathAlphabet.DoubleStruck, 'Q') => 0x211A,
        (MathAlphabet.DoubleStruck, 'R') => 0x211D,
        (MathAlphabet.DoubleStruck, 'Z') => 0x2124,
        _ => 0,
    };

    private static int Digit(int code, MathAlphabet alphabet)
    {
        var start = alphabet switch
        {
            MathAlphabet.Bold or MathAlphabet.BoldItalic => 0x1D7CE,
            MathAlphabet.DoubleStruck => 0x1D7D8,
            MathAlphabet.SansSerif or MathAlphabet.SansSerifItalic => 0x1D7E2,
            MathAlphabet.SansSerifBold or MathAlphabet.SansSerifBoldItalic => 0x1D7EC,
            MathAlphabet.Monospace => 0x1D7F6,
            _ => '0',
        };
        return start + code - '0';
    }

    private static int Other(int code, MathAlphabet alphabet)
    {
        var italic = alphabet is MathAlphabet.Default or MathAlphabet.Italic;
        if (code == 'ı' && italic)
        {
            return 0x1D6A4;
        }

        if (code == 'ȷ' && italic)
        {
            return 0x1D6A5;
        }

        if (code is 'Ϝ' or 'ϝ' && alphabet is MathAlphabet.Bold or MathAlphabet.BoldItalic)
        {
            return code == 'Ϝ' ? 0x1D7CA : 0x1D7CB;
        }

        var index = GreekIndex(code);

        // TeX sets capital Greek (and nabla, index 25) upright.
        if (index < 0 || (alphabet == MathAlphabet.Default && index <= 25))
        {
            return code;
        }

        return alphabet switch
        {
            MathAlphabet.Default or MathAlphabet.Italic => 0x1D6E2 + index,
            MathAlphabet.Bold => 0x1D6A8 + index,
            MathAlphabet.BoldItalic => 0x1D71C + index,
            MathAlphabet.SansSerifBold => 0x1D756 + index,
            MathAlphabet.SansSerifBoldItalic => 0x1D790 + index,
            _ => code,
        };
    }

    // The order of the Greek blocks: Α…Ρ ϴ Σ…Ω ∇ α…ω ∂ ϵ ϑ ϰ ϕ ϱ ϖ.
    private static int GreekIndex(int code) => code switch
    {
        0x3F4 => 17,
        >= 0x391 and <= 0x3A9 and not 0x3A2 => code - 0x391,
        0x2207 => 25,
        >= 0x3B1 and <= 0x3C9 => code - 0x3B1 + 26,
        0x2202 => 51,
        0x3F5 => 52,
        0x3D1 => 53,
        0x3F0 => 54,
        0x3D5 => 55,
        0x3F1 => 56,
        0x3D6 => 57,
        _ => -1,
    };
}
