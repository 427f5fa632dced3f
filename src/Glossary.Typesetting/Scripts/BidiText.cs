using System.Runtime.InteropServices;

namespace Glossary.Typesetting;

/// <summary>
/// The text of a paragraph that is written, wholly or in part, from right to left: it is first collected, so that the level of every
/// character is known before the first word is shaped.
/// </summary>
internal sealed class BidiText
{
    private const char ObjectReplacement = '\uFFFC';
    private const char LineSeparator = '\u2028';

    private readonly List<Record> _records = [];
    private readonly List<int> _codePoints = [];

    public void Add(string text, Voice voice)
    {
        _records.Add(new(text, voice, default));
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                // The second half counts for nothing and is given the level of the first.
                _codePoints.Add(char.ConvertToUtf32(text[i], text[i + 1]));
                _codePoints.Add(CharacterClass.SoftHyphen);
                i++;
            }
            else
            {
                _codePoints.Add(text[i]);
            }
        }
    }

    /// <summary>A finished item: among the characters a box is an object, glue is white space.</summary>
    public void Add(LineItem item)
    {
        _records.Add(new(null, null, item));
        _codePoints.Add(item.Kind switch
        {
            LineItemKind.Penalty => item.Cost <= Penalty.Forced ? LineSeparator : CharacterClass.SoftHyphen,
            LineItemKind.Glue => ' ',
            _ => ObjectReplacement,
        });
    }

    /// <summary>A control character that changes levels and draws nothing.</summary>
    public void AddControl(char control)
    {
        _records.Add(new(null, null, default) { IsControl = true });
        _codePoints.Add(control);
    }

    /// <summary>Feeds all of it with its levels; gives the paragraph's.</summary>
    /// <param name="decide">The level of the paragraph by its code points; null where the first strong letter decides.</param>
    public byte Feed(TextFeeder feeder, Func<IReadOnlyList<int>, byte?> decide)
    {
        var (paragraph, levels) = BidiAlgorithm.Resolve([.. _codePoints], decide(_codePoints));
        var previous = paragraph;
        for (var i = 0; i < levels.Length; i++)
        {
            previous = levels[i] = levels[i] == BidiAlgorithm.Removed ? previous : levels[i];
        }

        var offset = 0;
        foreach (var record in _records)
        {
            if (record.Text is { } text)
            {
                FeedText(feeder, text, record.Voice!, levels.AsSpan(offset, text.Length));
                offset += text.Length;
                continue;
            }

            if (!record.IsControl)
            {
                if (record.Item is { Kind: LineItemKind.Penalty, Cost: Penalty.Forbidden })
                {
                    // The end of a line: spaces before it vanish.
                    feeder.TrimEnd();
                }

                // What fills a line belongs to its end.
                feeder.AddItem(record.Item with { Level = record.Item.StretchOrder > 0 ? paragraph : levels[offset] });
            }

            offset++;
        }

        return paragraph;
    }

    private static void FeedText(TextFeeder feeder, string text, Voice voice, ReadOnlySpan<byte> levels)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && levels[end] == levels[start])
            {
                end++;
            }

            var first = feeder.Items.Count;
            feeder.IsRightToLeft = levels[start] % 2 == 1;
            feeder.Add(text.AsSpan(start, end - start), voice);
            foreach (ref var item in CollectionsMarshal.AsSpan(feeder.Items)[Math.Min(first, feeder.Items.Count)..])
            {
                item = item with { Level = levels[start] };
            }

            start = end;
        }
    }

    private readonly record struct Record(string? Text, Voice? Voice, LineItem Item)
    {
        public bool IsControl { get; init; }
    }
}
