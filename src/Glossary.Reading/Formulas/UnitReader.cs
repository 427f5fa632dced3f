using System.Text;

namespace Glossary.Reading;

/// <summary>Turns a quantity with its unit into LaTeX.</summary>
internal static class UnitReader
{
    public static string Translate(string source)
    {
        var text = source.Trim();
        var number = NumberLength(text);
        var tex = new StringBuilder();
        if (number > 0)
        {
            Number(tex, text[..number]);
        }

        var unit = text[number..].Trim();
        if (unit.Length > 0)
        {
            tex.Append(number > 0 ? @"\," : "");
            var division = unit.IndexOf("//", StringComparison.Ordinal);
            if (division >= 0)
            {
                tex.Append(@"\frac{");
                Unit(tex, unit[..division]);
                tex.Append("}{");
                Unit(tex, unit[(division + 2)..]);
                tex.Append('}');
            }
            else
            {
                Unit(tex, unit);
            }
        }

        return tex.ToString();
    }

    private static int NumberLength(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',' or '+' or '-' or '(' or ')' or '±'
            || (text[end] is 'e' or 'E' && end > 0 && end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || text[end + 1] is '-' or '+'))))
        {
            end++;
        }

        return end;
    }

    private static void Number(StringBuilder tex, string number)
    {
        var exponent = number.IndexOfAny(['e', 'E']);
        var mantissa = exponent < 0 ? number : number[..exponent];
        tex.Append(mantissa.Replace("+-", @"\pm ").Replace("±", @"\pm ").Replace(",", "{,}"));
        if (exponent >= 0)
        {
            tex.Append(mantissa.Length > 0 ? @"\times " : "").Append("10^{").Append(number[(exponent + 1)..].TrimStart('+')).Append('}');
        }
    }

    private static void Unit(StringBuilder tex, string unit)
    {
        for (var i = 0; i < unit.Length;)
        {
            var c = unit[i];
            if (char.IsLetter(c) || c is '°')
            {
                var end = i;
                while (end < unit.Length && (char.IsLetter(unit[end]) || unit[end] is '°'))
                {
                    end++;
                }

                tex.Append(@"\text{").Append(unit, i, end - i).Append('}');
                i = end;
            }
            else if (c is '^' or '-' or '+' || char.IsAsciiDigit(c))
            {
                var start = c == '^' ? i + 1 : i;
                var end = start;
                var isBraced = start < unit.Length && unit[start] == '{';
                while (end < unit.Length && (char.IsAsciiDigit(unit[end]) || unit[end] is '-' or '+' || (isBraced && unit[end] is '{' or '}' && isBraced)))
                {
                    end++;
                }

                end = Math.Max(end, i + 1);
                tex.Append("^{").Append(unit[Math.Min(start, end)..end].Trim('{', '}')).Append('}');
                i = end;
            }
            else
            {
                tex.Append(c switch
                {
                    ' ' => @"\,",
                    '*' or '.' or '·' => @"{\cdot}",
                    '/' => "/",
                    '%' => @"\%",
                    '\\' or '{' or '}' or '$' or '&' or '#' or '_' => "",
                    _ => c.ToString(),
                });
                i++;
            }
        }
    }
}
