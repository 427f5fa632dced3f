using System.Globalization;
using System.Text;

namespace Glossary.Model;

/// <summary>Characters, attributes and lengths of MathML as XML wants them.</summary>
internal static class MathMlText
{
    public static void Attribute(StringBuilder xml, string name, ReadOnlySpan<char> value)
    {
        xml.Append(' ').Append(name).Append("=\"");
        XmlEscaping.Escape(xml, value);
        xml.Append('"');
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
