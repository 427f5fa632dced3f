namespace Glossary.Typesetting;

/// <summary>Puts places to break into words: hyphens by the language's rules, or cuts anywhere as a last resort.</summary>
internal static class Divider
{
    // How many letters stay together beside a hyphen the author wrote: “self-su-pervised” is seen as “self-su” and “pervised”.
    private const int BesideHyphen = 4;

    // A word in capitals of so many letters is no abbreviation.
    private const int LeastCapitals = 7;

    /// <summary>The items with the words that may be divided in fragments.</summary>
    /// <param name="isInNeed">True for words in capitals too, for names with capitals inside (“PersistentVolume”), and close to a hyphen the author wrote.</param>
    public static List<LineItem> Hyphenate(List<LineItem> items, LineSettings settings, bool isInNeed)
    {
        var result = new List<LineItem>(items.Count * 2);
        var offsets = new List<int>();
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (item is { Kind: LineItemKind.Text, Voice.Hyphenator: { } hyphenator, Content: WordPart word } && item.Length == word.Text.Length
                && item.Length >= 4 && !word.ShapingStyle.IsRightToLeft)
            {
                var followsHyphen = i > 0 && items[i - 1] is { Kind: LineItemKind.Penalty, IsFlagged: true, Content: null };
                FindOffsets(word.Text, hyphenator, followsHyphen, isInNeed, offsets);
                if (offsets.Count > 0)
                {
                    var first = result.Count;
                    AddDivided(result, word, offsets, settings.HyphenPenalty, item.Voice, settings);
                    PutLevel(result, first, item.Level);
                    continue;
                }
            }

            result.Add(item);
        }

        return result;
    }

    private static void PutLevel(List<LineItem> items, int first, byte level)
    {
        for (var i = first; level > 0 && i < items.Count; i++)
        {
            items[i] = items[i] with { Level = level };
        }
    }

    /// <summary>Adds a word as fragments with a hyphen possible at each offset.</summary>
    public static void AddDivided(List<LineItem> items, WordPart word, List<int> offsets, int cost, Voice voice, LineSettings settings)
    {
        var size = voice.Style.Size.Value;
        var hyphen = voice.Typecase.Hyphen;
        var start = 0;
        foreach (var offset in offsets)
        {
            var reach = word.WidthUpTo(offset);
            items.Add(LineItem.Text(word, start, offset - start, (reach - word.WidthUpTo(start)) * size, voice, settings));
            double undoneBefore = 0, undoneAfter = 0;
            if (!word.IsBoundary(offset))
            {
                undoneBefore = voice.Typecase.Cut(word, 0, offset).Width - reach;
                undoneAfter = voice.Typecase.Cut(word, offset, word.Text.Length - offset).Width - (word.Width - reach);
            }

            items.Add(LineItem.Hyphen(cost, hyphen, (hyphen.Width + undoneBefore) * size, undoneAfter * size, voice, settings));
            start = offset;
        }

        items.Add(LineItem.Text(word, start, word.Text.Length - start, (word.Width - word.WidthUpTo(start)) * size, voice, settings));
    }

    /// <summary>The items with everything that cannot be broken and is wider than the measure cut at every letter.</summary>
    /// <param name="report">Called with the first item of each such string and its text.</param>
    public static List<LineItem> CutAnywhere(List<LineItem> items, double measure, LineSettings settings, Action<LineItem, string> report)
    {
        var result = new List<LineItem>(items.Count * 2);
        for (var i = 0; i < items.Count;)
        {
            // A stretch reaches to the next place where a line may end.
            var end = i;
            double width = 0;
            while (end < items.Count && !MayEndLine(items, end))
            {
                width += items[end].Kind == LineItemKind.Penalty ? 0 : items[end].Width;
                end++;
            }

            var withHyphen = end < items.Count && items[end].Kind == LineItemKind.Penalty ? width + items[end].Width : width;
            if (withHyphen <= measure)
            {
                result.AddRange(items.GetRange(i, Math.Max(end - i, 1)));
                i = Math.Max(end, i + 1);
                continue;
            }

            var first = items.FindIndex(i, end - i, t => t.Kind == LineItemKind.Text);
            if (first >= 0)
            {
                report(items[first], TextOf(items, i, end));
            }

            for (; i < end; i++)
            {
                Cut(items[i], result, settings);
            }
        }

        return result;
    }

    private static void Cut(LineItem item, List<LineItem> result, LineSettings settings)
    {
        if (result.Count > 0 && result[^1].IsBox && item.IsBox)
        {
            result.Add(LineItem.Break(settings.LastResortPenalty));
        }

        if (item is not { Kind: LineItemKind.Text, Content: WordPart word, Voice: { } voice } || word.ShapingStyle.IsRightToLeft)
        {
            result.Add(item);
            return;
        }

        var size = voice.Style.Size.Value;
        var first = result.Count;
        var start = item.Start;
        var end = item.Start + item.Length;
        for (var offset = start + 1; offset <= end; offset++)
        {
            if (offset < end && !word.IsBoundary(offset))
            {
                continue;
            }

            result.Add(LineItem.Text(word, start, offset - start, (word.WidthUpTo(offset) - word.WidthUpTo(start)) * size, voice, settings));
            if (offset < end)
            {
                result.Add(LineItem.Break(settings.LastResortPenalty));
            }

            start = offset;
        }

        PutLevel(result, first, item.Level);
    }

    private static bool MayEndLine(List<LineItem> items, int index) => items[index].Kind switch
    {
        LineItemKind.Glue => index > 0 && items[index - 1].IsBox,
        LineItemKind.Penalty => items[index].Cost < Penalty.Forbidden,
        _ => false,
    };

    private static string TextOf(List<LineItem> items, int start, int end)
        => string.Concat(items.GetRange(start, end - start)
            .Where(t => t.Kind == LineItemKind.Text)
            .Select(t => ((WordPart)t.Content!).Text.Substring(t.Start, t.Length)));

    private static void FindOffsets(string text, Hyphenator hyphenator, bool followsHyphen, bool isInNeed, List<int> offsets)
    {
        offsets.Clear();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsPartOfWord(text, end))
            {
                end++;
            }

            if (end - start >= 4 && IsWithoutFigures(text, start, end))
            {
                var least = start == 0 && followsHyphen && !isInNeed ? BesideHyphen : 0;
                var most = !isInNeed && end < text.Length && text[end] is ('-' or '\u2010') ? end - BesideHyphen : end;
                for (var hump = start; hump < end;)
                {
                    var next = EndOfHump(text, hump, end);
                    if (isInNeed && hump - start >= 2 && end - hump >= 3)
                    {
                        offsets.Add(hump);
                    }

                    if (IsDividable(text.AsSpan(hump, next - hump), next - hump == end - start, isInNeed))
                    {
                        foreach (var offset in hyphenator.Offsets(text.AsSpan(hump, next - hump)))
                        {
                            if (hump + offset >= least && hump + offset <= most)
                            {
                                offsets.Add(hump + offset);
                            }
                        }
                    }

                    hump = next;
                }
            }

            start = end + 1;
        }
    }

    // “Persistent” and “Volume” of “PersistentVolume”.
    private static int EndOfHump(string text, int start, int end)
    {
        var i = start + 1;
        while (i < end && !(char.IsUpper(text[i]) && char.IsLower(text[i - 1])))
        {
            i++;
        }

        return i;
    }

    private static bool IsPartOfWord(string text, int index)
    {
        var c = text[index];
        return char.IsAsciiLetter(c)
            || (c >= 0x80 && (char.IsLetter(c) || !CharacterClass.IsBase(c)) && c != '’')
            || (c is '\'' or '’' && index > 0 && index + 1 < text.Length && char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1]));
    }

    // Abbreviations (“LSTM”) are not divided, and names with capitals inside (“PyTorch”) not without need.
    private static bool IsDividable(ReadOnlySpan<char> hump, bool isWord, bool isInNeed)
    {
        var capitals = 0;
        foreach (var c in hump[1..])
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals == 0 ? isWord || isInNeed : isInNeed && hump.Length >= LeastCapitals && capitals == hump.Length - 1;
    }

    // Nor are names with figures (“word2vec”).
    private static bool IsWithoutFigures(string text, int start, int end)
        => (start == 0 || !char.IsDigit(text[start - 1])) && (end == text.Length || !char.IsDigit(text[end]));
}
