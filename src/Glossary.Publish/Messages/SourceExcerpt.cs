using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>The line a message is about, with its number before it and a mark below what is meant.</summary>
internal static class SourceExcerpt
{
    // Columns of a terminal: the usual 80 of one less the number of the line.
    private const int Width = 72;
    private const char Cut = '…';

    /// <summary>Two lines, each ended; empty where there is nothing to show.</summary>
    public static string Of(SourceSpan span)
    {
        if (span.IsNowhere)
        {
            return "";
        }

        var (number, column) = span.Source.Position(span.Start);
        var line = span.Source.Line(number);
        var start = Math.Min(column - 1, line.Length);
        var end = Math.Clamp(start + span.Length, start, line.Length);
        if (line.IsWhiteSpace())
        {
            return "";
        }

        var from = Math.Max(0, Math.Min(start - (Width / 3), line.Length - Width));
        var to = Math.Min(line.Length, from + Width);

        // Never between the two halves of a character.
        from -= from > 0 && char.IsLowSurrogate(line[from]) ? 1 : 0;
        to += to < line.Length && char.IsLowSurrogate(line[to]) ? 1 : 0;

        var before = (from > 0 ? Cut.ToString() : "") + Shown(line[from..start]);
        var meant = Shown(line[start..Math.Min(end, to)]);
        var after = Shown(line[Math.Min(end, to)..to]) + (to < line.Length ? Cut : "");
        var label = number.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var marks = Math.Max(1, ColumnsOf(meant));
        return $"{label} | {before}{meant}{after}\n{new string(' ', label.Length)} | {new string(' ', ColumnsOf(before))}{new string('^', marks)}\n";
    }

    // A tab is as wide as the terminal likes, and a control character may steer it.
    private static string Shown(ReadOnlySpan<char> text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            shown.Append(c == '\t' ? ' ' : IsHidden(c) ? '\uFFFD' : c);
        }

        return shown.ToString();
    }

    // Marks of direction would turn the line around what they stand in.
    private static bool IsHidden(char c)
        => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\uFEFF';

    /// <summary>The columns a terminal gives a text: two to a character of East Asia or a picture, none to what stands over another.</summary>
    internal static int ColumnsOf(string text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
                : IsWide(rune.Value) ? 2
                : 1;
        }

        return columns;
    }

    // EastAsianWidth.txt, the blocks of W and F.
    private static bool IsWide(int codePoint)
        => codePoint is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xA960 and <= 0xA97F) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
            or (>= 0x1F300 and <= 0x1F64F) or (>= 0x1F680 and <= 0x1F6FF) or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
}
