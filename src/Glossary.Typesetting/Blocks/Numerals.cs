using System.Text;

namespace Glossary.Typesetting;

/// <summary>Numbers as lists and folios write them: figures, letters, Roman numerals.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Text)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <param name="style">One of <c>1 a A i I</c>.</param>
    public static string Write(long number, char style) => style switch
    {
        'a' when number > 0 => Letters(number),
        'A' when number > 0 => Letters(number).ToUpperInvariant(),
        'i' when number is > 0 and < 4000 => WriteRoman((int)number),
        'I' when number is > 0 and < 4000 => WriteRoman((int)number).ToUpperInvariant(),
        _ => number.ToString(),
    };

    public static string WriteRoman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in Roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }

    // a … z, aa … az, ba …: HTML's counting, which has no zero.
    private static string Letters(long number)
    {
        var text = "";
        for (; number > 0; number = (number - 1) / 26)
        {
            text = (char)('a' + ((number - 1) % 26)) + text;
        }

        return text;
    }
}
