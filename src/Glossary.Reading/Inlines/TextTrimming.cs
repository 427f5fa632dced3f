using System.Collections.Immutable;
using System.Text;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Blanks taken from the ends of text.</summary>
internal static class TextTrimming
{
    /// <summary>The range without the blanks at its ends.</summary>
    public static (int Start, int End) Trim(this string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    /// <summary>The inlines without blanks and line breaks at their ends; empty if nothing else is there.</summary>
    public static ImmutableArray<Inline> TrimBlanks(this ImmutableArray<Inline> inlines)
    {
        var first = 0;
        while (first < inlines.Length && IsBlank(inlines[first]))
        {
            first++;
        }

        var last = inlines.Length - 1;
        while (last >= first && IsBlank(inlines[last]))
        {
            last--;
        }

        if (last < first)
        {
            return [];
        }

        var trimmed = first == 0 && last == inlines.Length - 1 ? inlines : inlines[first..(last + 1)];
        if (trimmed[0] is TextRun head && head.Text.Length > 0 && head.Text[0] is ' ' or '\n')
        {
            trimmed = trimmed.SetItem(0, new TextRun(head.Span, head.Text.TrimStart(' ', '\n')));
        }

        if (trimmed[^1] is TextRun tail && tail.Text[^1] is ' ' or '\n')
        {
            trimmed = trimmed.SetItem(trimmed.Length - 1, new TextRun(tail.Span, tail.Text.TrimEnd(' ', '\n')));
        }

        return trimmed;
    }

    private static bool IsBlank(Inline inline) => inline is LineBreak || (inline is TextRun run && run.Text.AsSpan().Trim(" \n").IsEmpty);

    /// <summary>True where blanks stand together, or are none of the usual.</summary>
    public static bool HasBlanks(ReadOnlySpan<char> text) => text.Contains("  ", StringComparison.Ordinal) || text.IndexOfAny('\t', '\n') >= 0;

    /// <summary>The text with one blank for several.</summary>
    public static string JoinBlanks(ReadOnlySpan<char> text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n'))
            {
                joined.Append(c);
            }
            else if (joined.Length == 0 || joined[^1] != ' ')
            {
                joined.Append(' ');
            }
        }

        return joined.ToString();
    }
}
