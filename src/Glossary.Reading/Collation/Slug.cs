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

    /// <summary>Letters and digits alone, without case and accents: names that agree in this are meant to be the same.</summary>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.SpacingCombiningMark || c is '+' or '#')
            {
                FoldingTable.Append(folded, c);
            }
        }

        return folded.ToString();
    }
}
