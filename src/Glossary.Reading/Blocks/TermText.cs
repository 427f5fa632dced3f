using Glossary.Model;
using Markdig.Extensions.DefinitionLists;

namespace Glossary.Reading;

/// <summary>The text of a term in a list of definitions.</summary>
internal static class TermText
{
    // Markdig has already taken the term's line for its own inlines; their spans say where it stood.
    public static BlockText Of(DefinitionTerm term, SourceText source)
    {
        if (term.Lines.Count > 0)
        {
            return BlockText.Of(source, term.Lines);
        }

        var start = term.Inline?.FirstChild?.Span.Start ?? term.Span.Start;
        var end = (term.Inline?.LastChild?.Span.End ?? term.Span.End) + 1;
        var (trimmedStart, trimmedEnd) = source.Text.Trim(start, Math.Min(end, source.Text.Length));
        return BlockText.Of(source, trimmedStart, trimmedEnd);
    }
}
