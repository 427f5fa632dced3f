using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Glossary.Tests;

/// <summary>A word and where it stands.</summary>
internal readonly record struct PlacedWord(string Word, int Start);

/// <summary>
/// The words of a Markdown file, found by plain search and in ignorance of Markdown's grammar: comments, front matter, tags, addresses and labels are
/// painted over, and what is left is cut into runs of letters and digits.
/// </summary>
internal static partial class SourceWords
{
    public static List<PlacedWord> Of(string text)
    {
        var painted = new StringBuilder(text);
        foreach (var markup in new[]
        {
            FrontMatter(), Comments(), Scripts(), FenceInfo(), Divisions(), AlertMarks(), CheckMarks(), Definitions(), Addresses(), Labels(), FootnoteMarks(), Attributes(), Templates(), Tags(), Names(), ListMarks(), EmojiCodes(),
        })
        {
            foreach (Match match in markup.Matches(painted.ToString()))
            {
                var group = match.Groups["x"].Success ? match.Groups["x"] : match;
                for (var i = group.Index; i < group.Index + group.Length; i++)
                {
                    painted[i] = painted[i] == '\n' ? '\n' : ' ';
                }
            }
        }

        return Cut(painted.ToString());
    }

    /// <summary>Runs of letters, digits and marks; an ideograph is a word, as no blank parts one from the next.</summary>
    public static List<PlacedWord> Cut(string text)
    {
        var words = new List<PlacedWord>();
        var word = new StringBuilder();
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length);
            if (text[i] == '&' && Entity().Match(text, i) is { Success: true } entity && WebUtility.HtmlDecode(entity.Value) is { Length: <= 2 } decoded)
            {
                Rune.DecodeFromUtf16(decoded, out rune, out _);
                length = entity.Length;
            }

            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.OtherLetter && IsIdeographic(rune.Value))
            {
                Finish();
                words.Add(new(rune.ToString(), i));
            }
            else if (category is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
            {
                // Composed or not, joined or not: the same word.
            }
            else if (Rune.IsLetterOrDigit(rune))
            {
                start = word.Length == 0 ? i : start;
                word.Append(rune.ToString().ToLowerInvariant());
            }
            else
            {
                Finish();
            }

            i += length;
        }

        Finish();
        return words;

        void Finish()
        {
            if (word.Length > 0)
            {
                words.Add(new(word.ToString(), start));
                word.Clear();
            }
        }
    }

    private static bool IsIdeographic(int rune) => rune is >= 0x2E80 and < 0xA4D0 or >= 0xF900 and < 0xFB00 or >= 0x20000 and < 0x40000;

    [GeneratedRegex(@"\A[\s\uFEFF]*---[ \t]*\n.*?\n(---|\.\.\.)[ \t]*(\n|\z)", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"<!--.*?(-->|\z)", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"<(?<n>script|style|svg)\b.*?(</\k<n>\s*>|\z)", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Scripts();

    [GeneratedRegex(@"^[ \t>*+-]*(\d+[.)] *)?(```+|~~~+)(?<x>[^`\n]*)$", RegexOptions.Multiline)]
    private static partial Regex FenceInfo();

    // “:::name{#id}”, “:::image source="…":::”: all but a title is markup.
    [GeneratedRegex(@"^[ \t>]*:{3,}(?<x>.*:::|\s*[\w-]*\{[^}\n]*\}|\s*[\w-]+)", RegexOptions.Multiline)]
    private static partial Regex Divisions();

    // A label is a word of the text only where it is used.
    [GeneratedRegex(@"^[ >]*\[[^\]\n^][^\]\n]*\]:.*$", RegexOptions.Multiline)]
    private static partial Regex Definitions();

    [GeneratedRegex(@"\](?<x>\((<[^>\n]*>|[^()\s]*(\([^()\s]*\)[^()\s]*)*)(\s+(""[^""]*""|'[^']*'))?\s*\))")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"\](?<x>\[[^\]\n]*\])")]
    private static partial Regex Labels();

    [GeneratedRegex(@"\[\^[^\]\n]*\]:?")]
    private static partial Regex FootnoteMarks();

    [GeneratedRegex(@"\{[#.:][^}\n]*\}")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\{\{[<%].*?[>%]\}\}|\{%.*?%\}|\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Templates();

    [GeneratedRegex(@"</?[a-zA-Z][a-zA-Z0-9-]*(\s+[a-zA-Z_:@][\w:.@-]*(\s*=\s*(""[^""]*""|'[^']*'|[^\s""'=<>`]+))?)*\s*/?>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"^[ \t>*+-]*(?<x>\d+|[a-zA-Z]|[ivx]+)[.)](?=\s)", RegexOptions.Multiline)]
    private static partial Regex ListMarks();

    // Names for a site's own use: “:label:`x`” and what refers to it, and what stands before the bar in “[[name|label]]”.
    [GeneratedRegex(@":(label|eqlabel|numref|begin_tab|end_tab):`[^`\n]*`|\[\[(?<x>[^\]\[|\n]*\|)")]
    private static partial Regex Names();

    [GeneratedRegex(@"^[ \t]*(> ?)+\[!\w+\]", RegexOptions.Multiline)]
    private static partial Regex AlertMarks();

    [GeneratedRegex(@"^[ \t>]*([*+-]|\d+[.)])\s+(?<x>\[[xX]\])", RegexOptions.Multiline)]
    private static partial Regex CheckMarks();

    [GeneratedRegex(@"(?<![\w:]):[a-z0-9_+-]+:(?![\w:])")]
    private static partial Regex EmojiCodes();

    [GeneratedRegex(@"\G&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});")]
    private static partial Regex Entity();
}
