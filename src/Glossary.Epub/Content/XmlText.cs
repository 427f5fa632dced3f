using System.Buffers;
using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>Text that becomes XML: escaped, and freed of the characters that XML 1.0 forbids or discourages.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(FindSpecial());

    /// <summary>Appends character data; safe in content and in attributes between double quotes.</summary>
    public static StringBuilder AppendText(this StringBuilder output, ReadOnlySpan<char> text)
    {
        XmlEscaping.GiveBase(output, text);
        while (true)
        {
            var next = text.IndexOfAny(Special);
            if (next < 0)
            {
                return output.Append(text);
            }

            output.Append(text[..next]);
            text = text[next..];
            text = text[AppendSpecial(output, text)..];
        }
    }

    /// <summary>Text as it stands in a file of its own kind, with nothing XML cannot hold; for names and labels.</summary>
    public static string OneLine(string text)
    {
        var output = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune))
            {
                pendingSpace = output.Length > 0;
            }
            else if (rune.Value is not (0xFFFD or 0xFFFE or 0xFFFF))
            {
                output.Append(pendingSpace ? " " : "").Append(rune.ToString());
                pendingSpace = false;
            }
        }

        return output.ToString();
    }

    /// <summary>True for a well-formed language tag (BCP 47, section 2.1, without the grandfathered ones).</summary>
    public static bool IsLanguageTag(string tag) => LanguageTag.NamesLanguage(tag) && tag[^2] != '-';

    /// <summary>The attributes that state a language, with a space before; nothing for a tag that no reader would understand.</summary>
    public static StringBuilder AppendLanguage(this StringBuilder output, string tag)
        => IsLanguageTag(tag) ? output.Append(" lang=\"").Append(tag).Append("\" xml:lang=\"").Append(tag).Append('"') : output;

    /// <summary>The attribute of a direction that is stated.</summary>
    public static StringBuilder AppendDirection(this StringBuilder output, TextDirection direction) => direction switch
    {
        TextDirection.LeftToRight => output.Append(" dir=\"ltr\""),
        TextDirection.RightToLeft => output.Append(" dir=\"rtl\""),
        _ => output,
    };

    /// <summary>The attribute that everything in a language written from right to left begins with; nothing for the others.</summary>
    public static StringBuilder AppendDirectionOf(this StringBuilder output, string language)
        => output.AppendDirection(WritingDirection.OfLanguage(language) == TextDirection.RightToLeft ? TextDirection.RightToLeft : TextDirection.Unstated);

    /// <summary>Character data in a book of a language, put in order for itself where it runs against the book.</summary>
    public static StringBuilder AppendApart(this StringBuilder output, string text, string language)
    {
        var around = WritingDirection.OfLanguage(language);
        var direction = WritingDirection.Of(text, language, around);
        return direction == around ? output.AppendText(text) : output.Append("<span").AppendDirection(direction).Append('>').AppendText(text).Append("</span>");
    }

    // Returns how many characters were taken.
    private static int AppendSpecial(StringBuilder output, ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '&':
                output.Append("&amp;");
                return 1;
            case '<':
                output.Append("&lt;");
                return 1;
            case '>':
                output.Append("&gt;");
                return 1;
            case '"':
                output.Append("&quot;");
                return 1;
            case '\r':
                output.Append('\n');
                return text.Length > 1 && text[1] == '\n' ? 2 : 1;
            case var high when char.IsHighSurrogate(high) && text.Length > 1 && char.IsLowSurrogate(text[1]):
                // The last two characters of every plane are no characters (Unicode, section 23.7).
                if ((char.ConvertToUtf32(high, text[1]) & 0xFFFE) != 0xFFFE)
                {
                    output.Append(text[..2]);
                }

                return 2;
            default:
                return 1;
        }
    }

    // Tab and line feed are the only controls kept; C1 controls are legal XML but no text.
    private static string FindSpecial()
    {
        var special = new StringBuilder("&<>\"\u007F\uFFFE\uFFFF");
        for (var c = '\0'; c < ' '; c++)
        {
            if (c is not ('\t' or '\n'))
            {
                special.Append(c);
            }
        }

        for (var c = '\u0080'; c <= '\u009F'; c++)
        {
            special.Append(c);
        }

        for (var c = '\uD800'; c <= '\uDFFF'; c++)
        {
            special.Append(c);
        }

        for (var c = '\uFDD0'; c <= '\uFDEF'; c++)
        {
            special.Append(c);
        }

        return special.ToString();
    }
}
