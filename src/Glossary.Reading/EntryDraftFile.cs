using System.Text;

namespace Glossary.Reading;

/// <summary>The file of an entry that is still to be written.</summary>
public sealed record EntryDraftFile(string FileName, string Text)
{
    // What Markdown and our dialects read as markup within a heading.
    private const string Marks = @"\`*_[]<>#$&~^|{}";

    /// <summary>A file for a term; null if nothing of it can be a file's name.</summary>
    /// <param name="longName">What the term abbreviates; empty for none.</param>
    public static EntryDraftFile? Of(string term, string longName)
    {
        var slug = Slug.Of(OneLine(term)).Trim('-', '_');
        if (!slug.Any(char.IsLetterOrDigit))
        {
            return null;
        }

        // Names that Windows keeps for devices.
        var name = slug is "con" or "prn" or "aux" or "nul" || (slug.Length == 4 && slug[..3] is "com" or "lpt" && char.IsDigit(slug[3])) ? slug + "-entry" : slug;
        return new(
            (name.Length > 80 ? name[..80].TrimEnd('-') : name) + ".md",
            $"## {Escape(OneLine(term))}\n{(longName.Length == 0 ? "" : $"==> {Escape(OneLine(longName))}\n")}\nTo be written.\n\n");
    }

    /// <summary>The form in which names are compared.</summary>
    public static string Fold(string name) => Slug.Fold(name);

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // One of these alone, between blanks or at a word's end, is what it looks like: C#, R&D.
            escaped.Append(c switch
            {
                // Behind a backslash it would begin a display.
                '[' => "&#91;",
                ']' => "&#93;",
                '#' or '&' => c.ToString(),
                _ => Marks.Contains(c) ? $@"\{c}" : c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
