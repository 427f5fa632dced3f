using System.Text;

namespace Glossary.Model;

/// <summary>Characters as XML wants them.</summary>
public static class XmlEscaping
{
    /// <summary>Adds text as character data or as an attribute’s value between double quotes; what XML cannot hold becomes U+FFFD.</summary>
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
}
