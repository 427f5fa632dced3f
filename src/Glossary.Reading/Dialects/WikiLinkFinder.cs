using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>Finds links by name, <c>[[Term]]</c>, and notes where they are called, <c>^[text]</c>.</summary>
internal static class WikiLinkFinder
{
    private const int LongestName = 200;
    private const int LongestNote = 5_000;

    /// <summary>The link that begins with two brackets at this place; null if they are something else.</summary>
    public static Piece? Find(string text, int position, int end, MarkdownDocument document)
    {
        var start = position + 2;
        if (start >= end || text[position + 1] != '[' || text[start] is '[' or '^' || (position > 0 && text[position - 1] == '['))
        {
            return null;
        }

        var stop = text.AsSpan(start, Math.Min(end - start, LongestName)).IndexOfAny(']', '[', '\n');
        var close = start + stop;
        if (stop < 1 || text[close] != ']' || close + 1 >= end || text[close + 1] != ']' || (close + 2 < end && text[close + 2] is '(' or '['))
        {
            return null;
        }

        // “[[label]]” around a reference that is defined is that reference, in brackets.
        var name = text[start..close];
        return name.AsSpan().IndexOfAny('`', '\\') >= 0 || !(char.IsLetterOrDigit(name.AsSpan().TrimStart() is [var first, ..] ? first : ' ') || name[0] is '#' or '_' || char.IsSurrogate(name[0])) || document.TryGetLinkReferenceDefinition(name, out _)
            ? null
            : new Piece(PieceKind.WikiLink, position, close + 2) { ContentStart = start, ContentEnd = close };
    }

    /// <summary>The note that begins with a caret and a bracket at this place; null if they are text.</summary>
    public static Piece? FindNote(string text, int position, int end)
    {
        var depth = 0;
        var limit = Math.Min(end, position + LongestNote);
        for (var i = position + 1; i < limit; i++)
        {
            depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
            if (depth == 0)
            {
                return i > position + 2 ? new Piece(PieceKind.InlineNote, position, i + 1) { ContentStart = position + 2, ContentEnd = i } : null;
            }

            i += text[i] == '\\' ? 1 : 0;
        }

        return null;
    }
}
