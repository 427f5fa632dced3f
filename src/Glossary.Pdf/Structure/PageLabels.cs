using System.Globalization;

namespace Glossary.Pdf;

/// <summary>The folios as page labels (ISO 32000-1, 12.4.2): ranges that count in arabic or roman numerals, and pages named by themselves.</summary>
internal static class PageLabels
{
    private static readonly (int Value, string Numeral)[] Numerals =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    private enum Style
    {
        Named,
        Arabic,
        LowerRoman,
        UpperRoman,
    }

    private readonly record struct Label(Style Style, int Number, string Name);

    /// <summary>Writes the number tree as a direct object.</summary>
    public static void Write(PdfSyntax syntax, IReadOnlyList<string> folios)
    {
        syntax.BeginDictionary().Key("Nums"u8).BeginArray();
        var previous = default(Label);
        for (var i = 0; i < folios.Count; i++)
        {
            var label = Read(folios[i]);
            var continues = i > 0 && label.Style != Style.Named && label.Style == previous.Style && label.Number == previous.Number + 1;
            if (!continues)
            {
                WriteRange(syntax.Integer(i), label);
            }

            previous = label;
        }

        syntax.EndArray().EndDictionary();
    }

    private static void WriteRange(PdfSyntax syntax, Label label)
    {
        syntax.BeginDictionary();
        if (label.Style == Style.Named)
        {
            syntax.Key("P"u8).Text(label.Name);
        }
        else
        {
            syntax.Key("S"u8).Name(label.Style switch
            {
                Style.LowerRoman => "r"u8,
                Style.UpperRoman => "R"u8,
                _ => "D"u8,
            });
            if (label.Number != 1)
            {
                syntax.Key("St"u8).Integer(label.Number);
            }
        }

        syntax.EndDictionary();
    }

    private static Label Read(string folio)
    {
        if (int.TryParse(folio, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && folio[0] != '0')
        {
            return new(Style.Arabic, number, folio);
        }

        if (RomanValue(folio) is var lower and > 0)
        {
            return new(Style.LowerRoman, lower, folio);
        }

        return RomanValue(folio.ToLowerInvariant()) is var upper and > 0 && folio.All(char.IsAsciiLetterUpper)
            ? new(Style.UpperRoman, upper, folio)
            : new(Style.Named, 0, folio);
    }

    // The value of a well-formed numeral in small letters; 0 for anything else.
    private static int RomanValue(string text)
    {
        var value = 0;
        var rest = text.AsSpan();
        foreach (var (worth, numeral) in Numerals)
        {
            while (rest.StartsWith(numeral, StringComparison.Ordinal) && value < 4000)
            {
                value += worth;
                rest = rest[numeral.Length..];
            }
        }

        return rest.IsEmpty && ToRoman(value) == text ? value : 0;
    }

    private static string ToRoman(int value)
    {
        var text = "";
        foreach (var (worth, numeral) in Numerals)
        {
            for (; value >= worth; value -= worth)
            {
                text += numeral;
            }
        }

        return text;
    }
}
