using Markdig.Parsers;

namespace Glossary.Reading;

/// <summary>Finds the items of a list that is lettered, <c>a.</c> and <c>b.</c>; a letter that no <c>b</c> follows is an initial or a word.</summary>
internal sealed class LetterItemParser : OrderedListItemParser
{
    // How far below an “a.” its “b.” may stand.
    private const int MostLines = 30;
    private const int MostCharacters = 4_000;

    public LetterItemParser()
    {
        OpeningCharacters = new char[26];
        for (var i = 0; i < OpeningCharacters.Length; i++)
        {
            OpeningCharacters[i] = (char)('a' + i);
        }
    }

    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        var letter = state.CurrentChar;
        var delimiter = state.PeekChar(1);
        if (delimiter is not ('.' or ')') || state.PeekChar(2) is not (' ' or '\t'))
        {
            return false;
        }

        if (letter == 'a' ? !IsFollowed(state.Line.Text, state.Line.End + 1, delimiter) : pendingBulletType != 'a')
        {
            return false;
        }

        state.NextChar();
        state.NextChar();
        result = new ListInfo('a', orderedStart: "1", orderedDelimiter: delimiter, defaultOrderedStart: "1");
        return true;
    }

    private static bool IsFollowed(string text, int lineEnd, char delimiter)
    {
        var limit = Math.Min(text.Length, lineEnd + MostCharacters);
        for (var line = 0; line < MostLines && lineEnd < limit; line++)
        {
            var start = lineEnd + 1;
            while (start < limit && text[start] is ' ' or '\t' or '>')
            {
                start++;
            }

            if (start + 2 < limit && text[start] == 'b' && text[start + 1] == delimiter && text[start + 2] is ' ' or '\t')
            {
                return true;
            }

            var next = start < limit ? text.IndexOf('\n', start, limit - start) : -1;
            lineEnd = next < 0 ? limit : next;
        }

        return false;
    }
}
