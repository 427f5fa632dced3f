namespace Glossary.Reading;

/// <summary>The marks that hold a collated README together; what <see cref="ReadmeWriter"/> writes and <see cref="Splitter"/> finds.</summary>
internal static class ReadmeLayout
{
    public const string Intro = "_intro.md";

    public const string Outro = "_outro.md";

    /// <summary>Shown in README alone: how to build the book.</summary>
    public const string Build = "_build.md";

    public const string ContentsHeading = "## Table of contents\n\n";

    /// <summary>The rule between contents, entries and what follows them.</summary>
    public const string Separator = "\n***\n\n";

    private const string MarkStart = "<!-- file: ";
    private const string MarkEnd = " -->";

    /// <summary>The line that says which file begins here.</summary>
    public static string Mark(string name) => $"{MarkStart}{name}{MarkEnd}\n";

    /// <summary>The file a line says to begin; null if it says nothing of the kind.</summary>
    public static string? MarkedName(ReadOnlySpan<char> line)
        => line.StartsWith(MarkStart) && line.EndsWith(MarkEnd) && line.Length > MarkStart.Length + MarkEnd.Length
            ? line[MarkStart.Length..^MarkEnd.Length].ToString()
            : null;

    public static string ContentsLine(string words, string anchor) => $" * [{words}](#{anchor})\n";

    /// <summary>The end of the line that begins at an offset, behind its line end.</summary>
    public static int LineEnd(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>The words of a line that is a heading, as they stand between its number signs; null if it is none.</summary>
    public static string? HeadingWords(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart('#');
        var level = line.Length - words.Length;
        if (level is 0 or > 6 || (words.Length > 0 && words[0] is not (' ' or '\t')))
        {
            return null;
        }

        words = words.Trim();
        var withoutClosing = words.TrimEnd('#');
        return (withoutClosing.Length < words.Length && (withoutClosing.IsEmpty || withoutClosing[^1] is ' ' or '\t') ? withoutClosing.TrimEnd() : words).ToString();
    }

    /// <summary>The offsets of the lines of a text that are headings, fenced code left out.</summary>
    public static IEnumerable<(int Start, string Words)> Headings(string text, int from)
    {
        var fence = '\0';
        for (var start = from; start < text.Length; start = LineEnd(text, start))
        {
            var line = text.AsSpan(start, LineEnd(text, start) - start).TrimEnd('\n');
            var trimmed = line.TrimStart(' ');
            if (trimmed.StartsWith("```") || trimmed.StartsWith("~~~"))
            {
                fence = fence == '\0' ? trimmed[0] : fence == trimmed[0] ? '\0' : fence;
            }
            else if (fence == '\0' && HeadingWords(line) is { } words)
            {
                yield return (start, words);
            }
        }
    }
}
