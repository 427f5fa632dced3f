using System.Text;

namespace Glossary.Epub;

/// <summary>What a reader may look up, and the entry it finds (EPUB Dictionaries and Glossaries 1.0, section 2.3).</summary>
internal static class SearchKeyMap
{
    public const string Path = "glossary-search-key-map.xml";

    /// <summary>The map; null for a book without entries.</summary>
    public static string? Write(BookContext context, string language)
    {
        var output = new StringBuilder();
        output.Append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<search-key-map xmlns=\"http://www.idpf.org/2007/ops\" xml:lang=\"").Append(language).Append("\">\n");
        var isEmpty = true;
        foreach (var entry in context.Book.Entries.Where(context.Shows))
        {
            var keys = new List<string>();
            foreach (var key in (ReadOnlySpan<string>)[entry.Term, entry.LongName, .. entry.Aliases])
            {
                var line = XmlText.OneLine(key);
                if (line.Length > 0 && !keys.Contains(line))
                {
                    keys.Add(line);
                }
            }

            if (keys.Count == 0)
            {
                continue;
            }

            isEmpty = false;
            output.Append("<search-key-group href=\"").Append(context.Anchors.Address(entry.Id.Value, "")).Append("\">\n");
            var isEnglish = (entry.Language.Length > 0 ? entry.Language : language).StartsWith("en", StringComparison.OrdinalIgnoreCase);
            foreach (var key in keys)
            {
                output.Append("<match value=\"").AppendText(key);
                if (isEnglish && PluralOf(key) is { } plural && !keys.Contains(plural))
                {
                    output.Append("\"><value value=\"").AppendText(plural).Append("\"/></match>\n");
                }
                else
                {
                    output.Append("\"/>\n");
                }
            }

            output.Append("</search-key-group>\n");
        }

        return isEmpty ? null : output.Append("</search-key-map>\n").ToString();
    }

    /// <summary>The regular English plural; null where it makes no sense to guess.</summary>
    internal static string? PluralOf(string word)
    {
        if (word.Length < 2 || !char.IsAsciiLetter(word[^1]) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ics", StringComparison.Ordinal))
        {
            return null;
        }

        if (word[^1] == 'y' && char.IsAsciiLetterLower(word[^2]) && word[^2] is not ('a' or 'e' or 'i' or 'o' or 'u'))
        {
            return word[..^1] + "ies";
        }

        var hisses = word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);
        return word + (hisses ? "es" : "s");
    }
}
