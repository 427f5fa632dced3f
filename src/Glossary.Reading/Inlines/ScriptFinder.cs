namespace Glossary.Reading;

/// <summary>Finds <c>H~2~O</c> and <c>x^2^</c>: a few letters and digits between two marks, right behind a letter, a digit or a parenthesis.</summary>
/// <remarks>As in pandoc, but without escapes: “10^12 to 10^3” and “~5 to ~7” are text.</remarks>
internal static class ScriptFinder
{
    // What stands above or below the line is a number, a letter, an ending such as “th”.
    private const int Longest = 12;

    /// <summary>The piece that begins with the mark at this place; null if it is text.</summary>
    public static Piece? Find(string text, int start, int position, int end)
    {
        if (position == start || !(char.IsLetterOrDigit(text[position - 1]) || text[position - 1] == ')'))
        {
            return null;
        }

        var mark = text[position];
        var close = position + 1;
        var limit = Math.Min(end, close + Longest);
        while (close < limit && (char.IsLetterOrDigit(text[close]) || text[close] is '+' or '-' or '\u2212'))
        {
            close++;
        }

        if (close >= limit || text[close] != mark || close == position + 1 || (close + 1 < end && text[close + 1] == mark))
        {
            return null;
        }

        var script = new Piece(mark == '~' ? PieceKind.Subscript : PieceKind.Superscript, position, close + 1) { Depth = 1 };
        script.FirstChild = new Piece(PieceKind.Text, position + 1, close);
        return script;
    }
}
