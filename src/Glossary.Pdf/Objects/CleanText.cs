using System.Text;

namespace Glossary.Pdf;

/// <summary>Text as it may stand in a file: halves of surrogate pairs and noncharacters become U+FFFD, control characters blanks.</summary>
internal static class CleanText
{
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSuspect(text[i]))
            {
                return Clean(text);
            }
        }

        return text;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            // An unpaired surrogate is enumerated as U+FFFD.
            if (rune.Value < 0x20 || rune.Value is >= 0x7F and < 0xA0)
            {
                clean.Append(' ');
            }
            else if ((rune.Value & 0xFFFE) == 0xFFFE || rune.Value == 0xFEFF)
            {
                clean.Append('\uFFFD');
            }
            else
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }

    private static bool IsSuspect(char c) => c < ' ' || c is >= '\u007F' and < '\u00A0' || char.IsSurrogate(c) || c is '\uFEFF' or >= '\uFFFE';
}
