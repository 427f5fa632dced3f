using System.Collections.Frozen;

namespace Glossary.Reading;

/// <summary>Finds roles of MyST and of d2l-book: <c>{role}`text`</c> and <c>:role:`text`</c>.</summary>
internal static class RoleFinder
{
    private const int LongestName = 30;
    private const int LongestText = 400;

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "abbr", "begin_tab", "cite", "cite:p", "cite:t", "citep", "citet", "class", "code", "command", "doc", "download", "end_tab", "eq", "eqlabel", "eqref", "file", "func", "guilabel", "index",
        "kbd", "label", "literal", "math", "menuselection", "meth", "mod", "numref", "option", "prf:ref", "program", "py:class", "py:func", "py:meth", "py:mod", "ref", "samp", "sub", "subscript",
        "sup", "superscript", "term");

    public static Piece? InBraces(string text, int position, int end) => Find(text, position, end, '}');

    public static Piece? InColons(string text, int position, int end) => Find(text, position, end, ':');

    private static Piece? Find(string text, int position, int end, char closer)
    {
        var nameEnd = position + 1;
        var limit = Math.Min(end, nameEnd + LongestName);
        while (nameEnd < limit && (char.IsAsciiLetterLower(text[nameEnd]) || text[nameEnd] == '_' || (text[nameEnd] is ':' or '-' && closer == '}')))
        {
            nameEnd++;
        }

        if (nameEnd == position + 1 || nameEnd + 2 >= end || text[nameEnd] != closer || text[nameEnd + 1] != '`')
        {
            return null;
        }

        var name = text[(position + 1)..nameEnd];
        if (!Names.Contains(name))
        {
            return null;
        }

        var start = nameEnd + 2;
        var close = text.IndexOf('`', start, Math.Min(end - start, LongestText));
        return close <= start || text.AsSpan(start, close - start).Contains("\n\n", StringComparison.Ordinal)
            ? null
            : new Piece(PieceKind.Role, position, close + 1) { ContentStart = start, ContentEnd = close, Value = name };
    }
}
