using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Decides in which direction a paragraph is written.</summary>
internal static class ParagraphDirection
{
    /// <summary>True for a language tag whose script, stated or usual, runs from right to left.</summary>
    public static bool IsRightToLeft(string language) => WritingDirection.OfLanguage(language) == TextDirection.RightToLeft;

    /// <summary>True where text needs more than being set from left to right, character by character.</summary>
    public static bool IsNeeded(string text)
    {
        foreach (var c in text)
        {
            // Hebrew to Arabic Extended; embeddings and isolates; presentation forms; the surrogates of scripts above U+10800.
            if (c >= 0x590 && (c <= 0x8FF || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200F'
                or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\uD802' or '\uD803' or '\uD83A' or '\uD83B'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same for inlines at any depth.</summary>
    public static bool IsNeeded(ImmutableArray<Inline> inlines)
    {
        Stack<Inline>? waiting = null;
        foreach (var inline in inlines)
        {
            if (IsNeededBy(inline, ref waiting))
            {
                return true;
            }
        }

        while (waiting is not null && waiting.TryPop(out var inner))
        {
            if (IsNeededBy(inner, ref waiting))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True where a list, table or remark is written from right to left: what it begins with decides.</summary>
    public static bool IsRightToLeft(IEnumerable<Block> blocks, ParagraphStyle style)
        => (style.Direction != TextDirection.Unstated ? style.Direction : WritingDirection.Of(blocks, style.Text.Language, Around(style))) == TextDirection.RightToLeft;

    private static bool IsNeededBy(Inline inline, ref Stack<Inline>? waiting)
    {
        switch (inline)
        {
            case TextRun run:
                return IsNeeded(run.Text);
            case CodeRun code:
                return IsNeeded(code.Text);
            case LanguageSpan { Direction: TextDirection.RightToLeft }:
                return true;
        }

        foreach (var child in inline.Children())
        {
            (waiting ??= []).Push(child);
        }

        return false;
    }

    /// <summary>The level of a paragraph: as stated, else as its letters tell.</summary>
    public static byte LevelOf(IReadOnlyList<int> codePoints, ParagraphStyle style)
    {
        var direction = style.Direction;
        if (direction == TextDirection.Unstated)
        {
            direction = WritingDirection.Of(codePoints, style.Text.Language, Around(style));
        }

        return direction == TextDirection.RightToLeft ? (byte)1 : (byte)0;
    }

    private static TextDirection Around(ParagraphStyle style) => style.IsInRightToLeft ? TextDirection.RightToLeft : TextDirection.LeftToRight;
}
