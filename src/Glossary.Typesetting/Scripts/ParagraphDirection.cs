using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Decides in which direction a paragraph is written.</summary>
internal static class ParagraphDirection
{
    // ISO 639: the languages written from right to left in their usual script.
    private static readonly HashSet<string> RightToLeftLanguages = new(
        ["ar", "arc", "arz", "azb", "ckb", "dv", "fa", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "rhg", "sd", "sdh", "syr", "ug", "ur", "yi"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> RightToLeftScripts = new(
        ["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"], StringComparer.OrdinalIgnoreCase);

    // As many characters as tell the direction of a longer text.
    private const int EnoughToDecide = 100;

    /// <summary>True for a language tag whose script, stated or usual, runs from right to left.</summary>
    public static bool IsRightToLeft(string language)
    {
        var subtags = language.Split('-');
        var script = subtags.Skip(1).FirstOrDefault(t => t.Length == 4);
        return script is not null ? RightToLeftScripts.Contains(script) : RightToLeftLanguages.Contains(subtags[0]);
    }

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
    {
        var codePoints = new List<int>();
        foreach (var block in blocks.TakeWhile(_ => codePoints.Count < EnoughToDecide))
        {
            Collect(block, codePoints);
        }

        return LevelOf(codePoints, style) == 1;
    }

    private static void Collect(Block block, List<int> codePoints)
    {
        var waiting = new Stack<Block>([block]);
        while (codePoints.Count < EnoughToDecide && waiting.TryPop(out var next))
        {
            codePoints.AddRange(PlainText.Of([.. next.Inlines()]).EnumerateRunes().Take(EnoughToDecide).Select(r => r.Value));
            foreach (var child in next.Blocks().Reverse())
            {
                waiting.Push(child);
            }
        }
    }

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

    /// <summary>
    /// The level of a paragraph: as stated; else from right to left if it begins so (UAX #9, P2), if two thirds of its letters are, or
    /// if it has any such letter and its language is one of those; a name in Latin letters may begin a sentence in Arabic.
    /// </summary>
    public static byte LevelOf(IReadOnlyList<int> codePoints, ParagraphStyle style)
    {
        if (style.Direction != TextDirection.Unstated)
        {
            return style.Direction == TextDirection.RightToLeft ? (byte)1 : (byte)0;
        }

        int left = 0, right = 0;
        BidiClass? first = null;
        foreach (var codePoint in codePoints)
        {
            switch (BidiClassTable.Of(codePoint))
            {
                case BidiClass.LeftToRight:
                    first ??= BidiClass.LeftToRight;
                    left++;
                    break;
                case BidiClass.RightToLeft or BidiClass.ArabicLetter:
                    first ??= BidiClass.RightToLeft;
                    right++;
                    break;
            }
        }

        if (first is null)
        {
            return style.IsInRightToLeft ? (byte)1 : (byte)0;
        }

        return right > 0 && (first == BidiClass.RightToLeft || right > 2 * left || IsRightToLeft(style.Text.Language)) ? (byte)1 : (byte)0;
    }
}
