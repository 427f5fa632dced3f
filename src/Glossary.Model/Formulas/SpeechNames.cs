namespace Glossary.Model;

/// <summary>Names of characters, letters and functions as they are spoken.</summary>
internal static class SpeechNames
{
    private static readonly Lazy<Dictionary<int, string>> Common = new(() => Read(SpeechTable.Common));
    private static readonly Lazy<Dictionary<int, string>> Rare = new(() => Read(SpeechTable.Unicode));

    /// <summary>A character’s name; the text itself where it has none.</summary>
    public static string Of(string text)
    {
        if (text.Length == 0)
        {
            return "";
        }

        if (char.IsAsciiLetterOrDigit(text[0]))
        {
            return text;
        }

        if (text.Length > 1 && text[1] is '\u0338' or '\u20d2' && text.Length > 1)
        {
            return "not " + Of(text[..1]);
        }

        return Common.Value.TryGetValue(text[0], out var name) || Rare.Value.TryGetValue(text[0], out name) ? name : text;
    }

    /// <summary>A letter with its alphabet.</summary>
    public static string Of(MathSymbol symbol)
    {
        var name = Of(symbol.Text);
        return symbol.Alphabet switch
        {
            MathAlphabet.DoubleStruck => symbol.Text switch
            {
                "R" => "the real numbers",
                "N" => "the natural numbers",
                "Z" => "the integers",
                "Q" => "the rational numbers",
                "C" => "the complex numbers",
                _ => "double-struck " + name,
            },
            MathAlphabet.Bold or MathAlphabet.BoldItalic when char.IsLetterOrDigit(symbol.Text, 0) => "bold " + name,
            MathAlphabet.Script => "script " + name,
            MathAlphabet.BoldScript => "bold script " + name,
            MathAlphabet.Fraktur => "fraktur " + name,
            MathAlphabet.BoldFraktur => "bold fraktur " + name,
            MathAlphabet.SansSerif or MathAlphabet.SansSerifItalic => "sans-serif " + name,
            MathAlphabet.SansSerifBold or MathAlphabet.SansSerifBoldItalic => "sans-serif bold " + name,
            MathAlphabet.Monospace => "monospace " + name,
            _ => name,
        };
    }

    /// <summary>A function’s name as it is spoken.</summary>
    public static string OfFunction(string name) => name switch
    {
        "sin" => "sine",
        "cos" => "cosine",
        "tan" or "tg" => "tangent",
        "cot" or "ctg" or "cotg" => "cotangent",
        "sec" => "secant",
        "csc" or "cosec" => "cosecant",
        "arcsin" => "arc sine",
        "arccos" => "arc cosine",
        "arctan" or "arctg" => "arc tangent",
        "sinh" or "sh" => "hyperbolic sine",
        "cosh" or "ch" => "hyperbolic cosine",
        "tanh" or "th" => "hyperbolic tangent",
        "coth" or "cth" => "hyperbolic cotangent",
        "ln" => "natural log",
        "lg" => "log",
        "lim" => "the limit",
        "lim sup" => "the limit superior",
        "lim inf" => "the limit inferior",
        "max" => "the maximum",
        "min" => "the minimum",
        "sup" => "the supremum",
        "inf" => "the infimum",
        "det" => "the determinant",
        "gcd" => "the greatest common divisor",
        "dim" => "the dimension",
        "ker" => "the kernel",
        "deg" => "the degree",
        "Pr" => "the probability",
        "exp" => "the exponential",
        _ => name,
    };

    /// <summary>What a big operator makes: the sum, the integral.</summary>
    public static string OfBigOperator(string text) => "the " + Of(text);

    /// <summary>A small fraction of numbers: one half, two thirds; null for what has no such name.</summary>
    public static string? OfFraction(MathNode numerator, MathNode denominator)
    {
        if (Only(numerator) is not MathNumber { Text: [var n] } || Only(denominator) is not MathNumber { Text: var d } || n is < '1' or > '9')
        {
            return null;
        }

        var part = d switch
        {
            "2" => "half",
            "3" => "third",
            "4" => "quarter",
            "5" => "fifth",
            "6" => "sixth",
            "7" => "seventh",
            "8" => "eighth",
            "9" => "ninth",
            "10" => "tenth",
            _ => null,
        };
        return part is null ? null : $"{Cardinal(n - '0')} {(n == '1' ? part : part == "half" ? "halves" : part + "s")}";
    }

    /// <summary>The node inside rows of one.</summary>
    public static MathNode Only(MathNode node)
    {
        while (node is MathRow { Items: [var only] })
        {
            node = only;
        }

        return node;
    }

    private static string Cardinal(int number) => number switch
    {
        1 => "one",
        2 => "two",
        3 => "three",
        4 => "four",
        5 => "five",
        6 => "six",
        7 => "seven",
        8 => "eight",
        _ => "nine",
    };

    private static Dictionary<int, string> Read(string table)
    {
        var names = new Dictionary<int, string>();
        // By hand: the framework's way to enumerate lines costs milliseconds of compilation at start.
        for (var rest = table.AsSpan(); rest.Length > 0;)
        {
            var end = rest.IndexOf('\n');
            var row = (end < 0 ? rest : rest[..end]).TrimStart();
            rest = end < 0 ? [] : rest[(end + 1)..];
            if (row.Length > 2)
            {
                names.Add(row[0], row[2..].ToString());
            }
        }

        return names;
    }
}
