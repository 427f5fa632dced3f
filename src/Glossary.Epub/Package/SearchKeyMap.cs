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
                var others = isEnglish ? Inflections.Of(key).Where(o => !keys.Contains(o)).Distinct(StringComparer.Ordinal).ToList() : [];
                output.Append(others.Count > 0 ? "\">" : "\"/>\n");
                foreach (var other in others)
                {
                    output.Append("<value value=\"").AppendText(other).Append("\"/>");
                }

                output.Append(others.Count > 0 ? "</match>\n" : "");
            }

            output.Append("</search-key-group>\n");
        }

        return isEmpty ? null : output.Append("</search-key-map>\n").ToString();
    }
}
