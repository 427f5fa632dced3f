using System.Globalization;
using System.Text;

namespace Glossary.Reading;

/// <summary>The anchors that GitHub makes of headings, and the looser form in which names are compared.</summary>
internal static class Slug
{
    /// <summary>The anchor of a heading: lower case, blanks to hyphens, punctuation gone.</summary>
    public static string Of(string heading)
    {
        var slug = new StringBuilder(heading.Length);
        foreach (var c in heading.Trim())
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (c is ' ' or '\u00A0' or '\t')
            {
                slug.Append('-');
            }
            else if (char.IsHighSurrogate(c) || char.IsLowSurrogate(c))
            {
                // Letters of the supplementary planes stay, emoji go; telling them apart needs the pair, and headings have emoji.
                continue;
            }
        }

        return slug.ToString();
    }

    /// <summary>The words of a name without case, accents and punctuation: names that agree in this are meant to be the same.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        var isGap = false;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.SpacingCombiningMark || c is '+' or '#')
            {
                if (isGap && folded.Length > 0)
                {
                    folded.Append('-');
                }

                isGap = false;
                FoldingTable.Append(folded, c);
            }
            else
            {
                // “auto-encoder” is another word than “autoencoder”, but the same as “Auto Encoder”.
                isGap |= char.IsWhiteSpace(c) || c is '-' or '_' or '/' or '–';
            }
        }

        return folded.ToString();
    }
}
