using System.Collections.Frozen;

namespace Glossary.Reading;

/// <summary>Finds <c>:smile:</c>, standing by itself.</summary>
internal static class EmojiFinder
{
    private const int LongestName = 40;

    private static readonly Lazy<FrozenDictionary<string, string>> Emoji = new(Read);

    public static Piece? Find(string text, int position, int end)
    {
        if (position > 0 && (char.IsLetterOrDigit(text[position - 1]) || text[position - 1] is ':' or '/' or '_'))
        {
            return null;
        }

        var close = position + 1;
        var limit = Math.Min(end, close + LongestName);
        while (close < limit && (char.IsAsciiLetterLower(text[close]) || char.IsAsciiDigit(text[close]) || text[close] is '_' or '+' or '-'))
        {
            close++;
        }

        return close < limit && close > position + 1 && text[close] == ':'
            && (close + 1 >= end || !(char.IsLetterOrDigit(text[close + 1]) || text[close + 1] == ':'))
            && Emoji.Value.TryGetValue(text[(position + 1)..close], out var shown)
            ? new Piece(PieceKind.Spelled, position, close + 1) { Value = shown }
            : null;
    }

    private static FrozenDictionary<string, string> Read()
    {
        var words = EmojiTable.Rows.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var emoji = new Dictionary<string, string>(words.Length / 2);
        for (var i = 0; i + 1 < words.Length; i += 2)
        {
            emoji.Add(words[i], words[i + 1]);
        }

        return emoji.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
