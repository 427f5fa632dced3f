using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>What an author says about an entry above its text, in YAML between two lines of three hyphens.</summary>
internal sealed record FrontMatter
{
    public static FrontMatter None { get; } = new();

    /// <summary>Where the text below it begins.</summary>
    public int End { get; init; }

    public string Title { get; init; } = "";

    public string LongName { get; init; } = "";

    public ImmutableArray<string> Aliases { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<(string Target, SourceSpan Span)> SeeAlso { get; init; } = [];

    public string Status { get; init; } = "";

    /// <summary>The name of the entry in addresses.</summary>
    public string Slug { get; init; } = "";

    /// <summary>Addresses on the author's site that lead here: <c>/old/name/</c>.</summary>
    public ImmutableArray<string> Addresses { get; init; } = [];

    public string Language { get; init; } = "";

    /// <summary>The place among its neighbours, the lightest first; what has none stands behind.</summary>
    public int Weight { get; init; } = int.MaxValue;

    /// <summary>What the entry's formulas may use beside the book's macros: names and what they stand for.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Macros { get; init; } = [];

    /// <summary>The front matter of a file; <see cref="None"/> where it has none.</summary>
    public static FrontMatter Read(SourceText source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var start = BehindNothing(text);
        if (!text.AsSpan(start).StartsWith("---") || (start > 0 && text[start - 1] != '\n') || !IsFence(text, start, out var contentStart))
        {
            return None;
        }

        var end = FindEnd(text, contentStart, out var after);
        if (end < 0 || !LooksLikeYaml(text.AsSpan(contentStart, end - contentStart)))
        {
            return None;
        }

        return new FrontMatterReader(source, contentStart, diagnostics).Read(text[contentStart..end]) with { End = after };
    }

    // Blank lines and rules above front matter say nothing.
    private static int BehindNothing(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length && text[i] is '\n' or ' ' or '*'; i++)
        {
            start = text[i] == '\n' ? i + 1 : start;
        }

        return start;
    }

    private static bool IsFence(string text, int start, out int next)
    {
        var lineEnd = text.IndexOf('\n', start);
        next = lineEnd < 0 ? text.Length : lineEnd + 1;
        return text.AsSpan(start, (lineEnd < 0 ? text.Length : lineEnd) - start).TrimEnd() is "---" or "...";
    }

    private static int FindEnd(string text, int start, out int after)
    {
        for (var line = start; line < text.Length; line = after)
        {
            if (IsFence(text, line, out after))
            {
                return line;
            }
        }

        after = text.Length;
        return -1;
    }

    // Between two rules of Markdown stands prose; front matter begins with a key, a comment or nothing.
    private static bool LooksLikeYaml(ReadOnlySpan<char> content)
    {
        foreach (var range in content.Split('\n'))
        {
            var line = content[range].TrimEnd();
            if (line.IsEmpty || line[0] == '#')
            {
                continue;
            }

            var colon = line.IndexOf(':');
            return colon > 0 && (colon == line.Length - 1 || line[colon + 1] == ' ') && line[..colon].IndexOfAny("*[` ") < 0;
        }

        return true;
    }
}
