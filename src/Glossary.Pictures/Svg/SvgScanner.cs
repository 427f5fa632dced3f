using System.Globalization;

namespace Glossary.Pictures;

/// <summary>Numbers and words of SVG's attributes, one after the other.</summary>
internal ref struct SvgScanner(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    /// <summary>A number where one follows; commas and blanks in front of it are passed over.</summary>
    public bool TryNumber(out double value)
    {
        SkipSeparators();
        var length = NumberLength(_rest);
        if (length == 0 || !double.TryParse(_rest[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out value) || !double.IsFinite(value))
        {
            value = 0;
            return false;
        }

        _rest = _rest[length..];
        return true;
    }

    /// <summary>One digit of an arc's flags, which may stand without a blank behind it.</summary>
    public bool TryFlag(out bool value)
    {
        SkipSeparators();
        value = _rest is ['1', ..];
        if (_rest is not ['0' or '1', ..])
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }

    /// <summary>A letter where one follows.</summary>
    public bool TryLetter(out char letter)
    {
        SkipSeparators();
        letter = _rest.IsEmpty ? '\0' : _rest[0];
        if (!char.IsAsciiLetter(letter))
        {
            return false;
        }

        _rest = _rest[1..];
        return true;
    }

    /// <summary>A name and what stands in parentheses behind it: <c>rotate(30)</c>.</summary>
    public bool TryCall(out ReadOnlySpan<char> name, out ReadOnlySpan<char> arguments)
    {
        SkipSeparators();
        var open = _rest.IndexOf('(');
        var close = _rest.IndexOf(')');
        if (open <= 0 || close < open)
        {
            name = arguments = [];
            return false;
        }

        name = _rest[..open].Trim();
        arguments = _rest[(open + 1)..close];
        _rest = _rest[(close + 1)..];
        return true;
    }

    /// <summary>All numbers that follow.</summary>
    public static List<double> Numbers(ReadOnlySpan<char> text)
    {
        var scanner = new SvgScanner(text);
        var numbers = new List<double>();
        while (scanner.TryNumber(out var number))
        {
            numbers.Add(number);
        }

        return numbers;
    }

    /// <summary>A length in pixels; null where there is none.</summary>
    /// <param name="size">The size of the type, for em and ex.</param>
    /// <param name="whole">What a hundred per cent are.</param>
    public static double? Length(ReadOnlySpan<char> text, double size, double whole)
    {
        text = text.Trim();
        var length = NumberLength(text);
        if (length == 0 || !double.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            return null;
        }

        // CSS Values, absolute lengths: 96 pixels to the inch.
        return value * text[length..].Trim() switch
        {
            "em" or "rem" => size,
            "ex" or "ch" => size / 2,
            "%" => whole / 100,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            "pt" => 4.0 / 3,
            "pc" => 16,
            _ => 1,
        };
    }

    private static int NumberLength(ReadOnlySpan<char> text)
    {
        var i = text is ['+' or '-', ..] ? 1 : 0;
        var digits = 0;
        var hasPoint = false;
        for (; i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] == '.' && !hasPoint)); i++)
        {
            hasPoint |= text[i] == '.';
            digits += text[i] == '.' ? 0 : 1;
        }

        if (digits == 0)
        {
            return 0;
        }

        // “1em” is no exponent.
        if (i + 1 < text.Length && text[i] is 'e' or 'E')
        {
            var exponent = i + 1 + (text[i + 1] is '+' or '-' ? 1 : 0);
            if (exponent < text.Length && char.IsAsciiDigit(text[exponent]))
            {
                for (i = exponent; i < text.Length && char.IsAsciiDigit(text[i]); i++)
                {
                }
            }
        }

        return i;
    }

    private void SkipSeparators() => _rest = _rest.TrimStart(" ,\t\r\n\f");
}
