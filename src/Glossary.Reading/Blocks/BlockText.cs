using System.Collections.Immutable;
using System.Text;
using Glossary.Model;
using Markdig.Helpers;

namespace Glossary.Reading;

/// <summary>The text of one block, its lines put together, and where each stands in the author's file.</summary>
internal sealed class BlockText
{
    // For each stretch that is contiguous in both: where it starts in the text and in the file.
    private readonly (int TextStart, int SourceStart)[] _stretches;

    private BlockText(SourceText source, string text, int start, int end, (int TextStart, int SourceStart)[] stretches)
    {
        Source = source;
        Text = text;
        Start = start;
        End = end;
        _stretches = stretches;
    }

    public SourceText Source { get; }

    /// <summary>The text; only the characters from <see cref="Start"/> to <see cref="End"/> belong to the block.</summary>
    public string Text { get; }

    public int Start { get; }

    public int End { get; }

    public bool IsEmpty => Start >= End;

    public SourceSpan Whole => Span(Start, End);

    /// <summary>A range of the file itself.</summary>
    public static BlockText Of(SourceText source, int start, int end) => new(source, source.Text, start, end, [(0, 0)]);

    /// <summary>The lines of a leaf block, without the blanks in front of each and behind the last.</summary>
    public static BlockText Of(SourceText source, StringLineGroup lines, bool isTrimmed = true)
    {
        var count = lines.Count;
        if (count == 0)
        {
            return Of(source, 0, 0);
        }

        var text = source.Text;
        var first = Bounds(lines.Lines[0], text, isTrimmed);
        if (count == 1)
        {
            return Of(source, first.Start, isTrimmed ? TrimEnd(text, first.Start, first.End) : first.End);
        }

        // Most paragraphs stand in the file in one piece.
        var isContiguous = true;
        var end = first.End;
        for (var i = 1; i < count && isContiguous; i++)
        {
            var next = Bounds(lines.Lines[i], text, isTrimmed);
            isContiguous = next.Start == end + 1;
            end = next.End;
        }

        return isContiguous
            ? Of(source, first.Start, isTrimmed ? TrimEnd(text, first.Start, end) : end)
            : Join(source, lines, isTrimmed);
    }

    /// <summary>A part of this text.</summary>
    public BlockText Slice(int start, int end) => new(Source, Text, start, Math.Max(start, end), _stretches);

    /// <summary>Where an offset of the text stands in the file.</summary>
    public int ToSource(int offset)
    {
        if (_stretches.Length == 1)
        {
            return _stretches[0].SourceStart + offset - _stretches[0].TextStart;
        }

        int low = 0, high = _stretches.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_stretches[middle].TextStart <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return Math.Min(_stretches[low].SourceStart + offset - _stretches[low].TextStart, Source.Text.Length);
    }

    public SourceSpan Span(int start, int end)
    {
        var sourceStart = ToSource(start);

        // The end belongs to the last character, not to what follows it on another line.
        var sourceEnd = end > start ? ToSource(end - 1) + 1 : sourceStart;
        return Source.Span(sourceStart, Math.Min(sourceEnd, Source.Text.Length));
    }

    /// <summary>A part of the text as a formula; <paramref name="isCell"/> takes the backslash from pipes that a table's row made the author escape.</summary>
    public FormulaText Formula(int start, int end, bool isCell)
    {
        var stretches = ImmutableArray.CreateBuilder<(int TextStart, int SourceStart)>();
        stretches.Add((0, ToSource(start)));
        foreach (var (textStart, sourceStart) in _stretches)
        {
            if (textStart > start && textStart < end)
            {
                stretches.Add((textStart - start, sourceStart));
            }
        }

        if (!isCell || Text.AsSpan(start, end - start).IndexOf(@"\|") < 0)
        {
            return new FormulaText(Text[start..end], Span(start, end), stretches.ToImmutable());
        }

        var text = new StringBuilder();
        stretches.Clear();
        stretches.Add((0, ToSource(start)));
        for (var i = start; i < end; i++)
        {
            if (Text[i] == '\\' && i + 1 < end && Text[i + 1] == '|')
            {
                stretches.Add((text.Length, ToSource(i + 1)));
                continue;
            }

            text.Append(Text[i]);
        }

        return new FormulaText(text.ToString(), Span(start, end), stretches.ToImmutable());
    }

    private static BlockText Join(SourceText source, StringLineGroup lines, bool isTrimmed)
    {
        var text = new StringBuilder();
        var stretches = new (int TextStart, int SourceStart)[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
            {
                text.Append('\n');
            }

            var (start, end) = Bounds(lines.Lines[i], source.Text, isTrimmed);
            stretches[i] = (text.Length, start);
            text.Append(source.Text, start, end - start);
        }

        var joined = text.ToString();
        return new BlockText(source, joined, 0, isTrimmed ? TrimEnd(joined, 0, joined.Length) : joined.Length, stretches);
    }

    private static (int Start, int End) Bounds(StringLine line, string text, bool isTrimmed)
    {
        var (start, end) = IsOf(line.Slice, text) ? Clamp(line.Slice.Start, line.Slice.End + 1, text.Length) : Spread(line, text);
        while (isTrimmed && start < end && text[start] is ' ' or '\t')
        {
            start++;
        }

        return (start, end);
    }

    private static (int Start, int End) Clamp(int start, int end, int length)
    {
        start = Math.Clamp(start, 0, length);
        return (start, Math.Clamp(end, start, length));
    }

    private static bool IsOf(StringSlice slice, string text)
        => ReferenceEquals(slice.Text, text)
            || (slice.Text?.Length == text.Length && slice.AsSpan().SequenceEqual(text.AsSpan(Math.Min(slice.Start, text.Length), Math.Max(0, slice.Length))));

    // A line whose first tab was spread to blanks has a text of its own; both end where the line ends.
    private static (int Start, int End) Spread(StringLine line, string text)
    {
        var lineStart = Math.Clamp(line.Position, 0, text.Length);
        var length = text.AsSpan(lineStart).IndexOfAny('\n', '\r');
        var offset = (length < 0 ? text.Length : lineStart + length) - (line.Slice.Text?.Length ?? 0);
        var first = line.Slice.Start;
        while (first <= line.Slice.End && line.Slice.Text![first] == ' ')
        {
            first++;
        }

        var start = Math.Clamp(offset + first, lineStart, text.Length);
        return (start, Math.Clamp(offset + line.Slice.End + 1, start, text.Length));
    }

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t' or '\n')
        {
            end--;
        }

        return end;
    }
}
