using System.Buffers;
using System.Globalization;
using System.Text;

namespace Glossary.Model;

/// <summary>Characters as XML wants them.</summary>
public static class XmlEscaping
{
    /// <summary>Adds text as character data or as an attribute’s value between double quotes; what XML cannot hold becomes U+FFFD.</summary>
    public static void Escape(StringBuilder xml, ReadOnlySpan<char> text)
    {
        GiveBase(xml, text);
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

    /// <summary>
    /// A mark that would be set over the markup gets a no-break space to stand on (Unicode 2.11; Character Model 1.0, section 3.5 on full
    /// normalization); but not one that is an operator of mathematics: that is an accent.
    /// </summary>
    /// <param name="text">What is about to be added.</param>
    public static void GiveBase(StringBuilder xml, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || xml.Length == 0 || text[0] < '\u0300' || xml[^1] is not ('>' or '"') || !IsMark(text))
        {
            return;
        }

        if (xml[^1] == '"' || BeginsText(xml))
        {
            xml.Append('\u00a0');
        }
    }

    // After an element that has ended a mark stands on what is in there.
    private static bool BeginsText(StringBuilder xml)
    {
        var start = xml.Length - 1;
        while (start > 0 && xml[start] != '<')
        {
            start--;
        }

        return start + 2 < xml.Length && xml[start + 1] != '/' && (xml[start + 1] != 'm' || xml[start + 2] != 'o');
    }

    private static bool IsMark(ReadOnlySpan<char> text)
        => Rune.DecodeFromUtf16(text, out var first, out _) == OperationStatus.Done
            && Rune.GetUnicodeCategory(first) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;

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
