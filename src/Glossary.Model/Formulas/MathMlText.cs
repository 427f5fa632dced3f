using System.Globalization;
using System.Text;

namespace Glossary.Model;

/// <summary>Characters, attributes and lengths of MathML as XML wants them.</summary>
internal static class MathMlText
{
    public static void Attribute(StringBuilder xml, string name, ReadOnlySpan<char> value)
    {
        xml.Append(' ').Append(name).Append("=\"");
        Escape(xml, value);
        xml.Append('"');
    }

    public static void Escape(StringBuilder xml, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var index = IndexOfSpecial(text);
            if (index < 0)
            {
                xml.Append(text);
                return;
            }

            xml.Append(text[..index]);
            var length = 1;
            switch (text[index])
            {
                case '&':
                    xml.Append("&amp;");
                    break;
                case '<':
                    xml.Append("&lt;");
                    break;
                case '>':
                    xml.Append("&gt;");
                    break;
                case '"':
                    xml.Append("&quot;");
                    break;
                case '\n' or '\r' or '\t':
                    xml.Append(' ');
                    break;
                case var high when char.IsHighSurrogate(high) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]):
                    xml.Append(text.Slice(index, 2));
                    length = 2;
                    break;
                default:
                    xml.Append('\uFFFD');
                    break;
            }

            text = text[(index + length)..];
        }
    }

    // XML 1.0, section 2.2: control characters, unpaired surrogates, U+FFFE and U+FFFF may not stand in a document.
    private static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or '&' or '<' or '>' or '"' or '\u007f' or (>= '\ud800' and <= '\udfff') or >= '\ufffe')
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A length in the units of CSS.</summary>
    public static void Length(StringBuilder xml, MathLength length)
    {
        var (value, unit) = length.Unit switch
        {
            MathUnit.Mu => (length.Value / 18, "em"),
            MathUnit.Em => (length.Value, "em"),
            MathUnit.Ex => (length.Value, "ex"),

            // TeX's point is a 72.27th of an inch, that of CSS a 72nd.
            _ => (length.Value * 72 / 72.27, "pt"),
        };
        Number(xml, value);
        xml.Append(unit);
    }

    public static void Number(StringBuilder xml, double value) => xml.Append(CultureInfo.InvariantCulture, $"{value:0.####}");

    /// <summary>1/18 em in the units of CSS.</summary>
    public static string Mu(int mu) => mu switch
    {
        0 => "0",
        3 => "0.1667em",
        4 => "0.2222em",
        5 => "0.2778em",
        _ => (mu / 18.0).ToString("0.####", CultureInfo.InvariantCulture) + "em",
    };
}
