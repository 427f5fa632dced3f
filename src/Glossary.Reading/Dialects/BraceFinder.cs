namespace Glossary.Reading;

/// <summary>Finds what sites and other dialects write in braces: calls of templates, attributes, roles.</summary>
internal sealed class BraceFinder(string text, int end)
{
    // The longest call in earnest; a forgotten brace must not look through a whole book.
    private const int Longest = 2_000;
    private const int LongestAttributes = 200;

    // Where each closer was found last, so that many openers do not look for the same one again.
    private Dictionary<string, int>? _closers;

    /// <summary>The piece that begins with the brace at this place; null if the brace is text.</summary>
    public Piece? Find(int position)
    {
        var rest = text.AsSpan(position, end - position);
        if (rest.StartsWith("{{<"))
        {
            return Call(position, 3, ">}}", '<');
        }

        if (rest.StartsWith("{{%"))
        {
            return Call(position, 3, "%}}", '%');
        }

        if (rest.StartsWith("{%"))
        {
            return Call(position, 2, "%}", '%');
        }

        if (rest.StartsWith("{{"))
        {
            return Call(position, 2, "}}", '{');
        }

        if (rest.Length > 2 && rest[1] == ':')
        {
            var close = rest[..Math.Min(rest.Length, LongestAttributes)].IndexOf('}');
            return close > 2 && rest[..close].IndexOf('\n') < 0 ? new Piece(PieceKind.Attributes, position, position + close + 1) : null;
        }

        return RoleFinder.InBraces(text, position, end);
    }

    // {{< katex >}} x^2 {{< /katex >}}
    private Piece? Formula(TemplateCall call, int position, int start)
    {
        const string Closing = "{{< /";
        if (call.IsClosing || call.Name is not ("katex" or "math"))
        {
            return null;
        }

        var close = text.IndexOf(Closing + call.Name, start, Math.Min(end - start, Longest), StringComparison.Ordinal);
        var closeEnd = close < 0 ? -1 : text.IndexOf(">}}", close, end - close, StringComparison.Ordinal);
        return closeEnd < 0
            ? null
            : new Piece(call.Find("display", 0) is null ? PieceKind.Formula : PieceKind.DisplayFormula, position, closeEnd + 3) { ContentStart = start, ContentEnd = close };
    }

    private Piece? Call(int position, int openerLength, string closer, char kind)
    {
        var start = position + openerLength;
        _closers ??= [];
        if (!_closers.TryGetValue(closer, out var close) || (close >= 0 && close < start))
        {
            close = start >= end ? -1 : text.IndexOf(closer, start, end - start, StringComparison.Ordinal);
            _closers[closer] = close;
        }

        if (close < 0 || close - start > Longest || TemplateCall.Read(text, start, close, kind) is not { } call)
        {
            return null;
        }

        return (kind == '<' ? Formula(call, position, close + closer.Length) : null) ?? new Piece(PieceKind.Call, position, close + closer.Length) { ContentStart = start, ContentEnd = close, Call = call };
    }
}
