using System.Collections.Immutable;
using System.Globalization;

namespace Glossary.Model;

/// <summary>The tokens of a text in the making, in order and without overlap.</summary>
internal sealed class CodeTokens(string text)
{
    private readonly ImmutableArray<CodeToken>.Builder _tokens = ImmutableArray.CreateBuilder<CodeToken>();

    public string Text => text;

    /// <summary>How many characters were looked at: every search is counted, so that a test can see their sum bounded by the text's length.</summary>
    public long Looks { get; private set; }

    public void Add(CodePart part, int start, int end)
    {
        if (_tokens.Count > 0)
        {
            start = Math.Max(start, _tokens[^1].End);
        }

        // A mark stays with the letter it stands on, or neither could be shaped.
        while (end < text.Length && end > start && CharUnicodeInfo.GetUnicodeCategory(text[end])
            is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark)
        {
            end++;
        }

        if (part != CodePart.Plain && end > start)
        {
            _tokens.Add(new(part, start, end));
        }
    }

    /// <summary>Counts a search.</summary>
    /// <returns>Where it ended.</returns>
    public int Look(int from, int end)
    {
        Looks += end - from;
        return end;
    }

    /// <summary>The end of the line that a place is in: its <c>\n</c>, or <paramref name="end"/>.</summary>
    public int LineEnd(int start, int end)
    {
        var length = text.AsSpan(start, end - start).IndexOf('\n');
        return Look(start, length < 0 ? end : start + length);
    }

    /// <summary>Where a sign stands next; negative if it does not.</summary>
    public int Find(string sign, int start, int end)
    {
        var length = text.AsSpan(start, end - start).IndexOf(sign, StringComparison.Ordinal);
        Look(start, length < 0 ? end : start + length);
        return length < 0 ? -1 : start + length;
    }

    public ImmutableArray<CodeToken> ToImmutable() => _tokens.ToImmutable();
}
