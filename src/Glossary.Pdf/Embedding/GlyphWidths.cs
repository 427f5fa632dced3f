namespace Glossary.Pdf;

/// <summary>The widths of a CID font, as short as can be: the commonest one as default, the others in runs (ISO 32000-1, 9.7.4.3).</summary>
internal static class GlyphWidths
{
    public static void Write(PdfSyntax syntax, List<int> widths)
    {
        var common = Commonest(widths);
        syntax.Key("DW"u8).Integer(common);
        if (widths.TrueForAll(w => w == common))
        {
            return;
        }

        syntax.Key("W"u8).BeginArray();
        for (var start = 0; start < widths.Count;)
        {
            var same = SameFrom(widths, start);
            if (widths[start] == common)
            {
                start += same;
            }
            else if (same >= 4)
            {
                syntax.Integer(start).Integer(start + same - 1).Integer(widths[start]);
                start += same;
            }
            else
            {
                start = WriteList(syntax, widths, start, common);
            }
        }

        syntax.EndArray();
    }

    // A list goes on over a width or two that need not be said: to begin a new one takes more bytes.
    private static int WriteList(PdfSyntax syntax, List<int> widths, int start, int common)
    {
        syntax.Integer(start).BeginArray();
        while (start < widths.Count)
        {
            var same = SameFrom(widths, start);
            if (same >= 4 || (widths[start] == common && (same >= 2 || start + same == widths.Count)))
            {
                break;
            }

            syntax.Integer(widths[start++]);
        }

        syntax.EndArray();
        return start;
    }

    private static int SameFrom(List<int> widths, int start)
    {
        var end = start + 1;
        while (end < widths.Count && widths[end] == widths[start])
        {
            end++;
        }

        return end - start;
    }

    private static int Commonest(List<int> widths)
        => widths.GroupBy(w => w).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
}
