namespace Glossary.Reading;

/// <summary>The line <c>[!NOTE]</c> that makes a quotation a remark: GitHub's five kinds, and Obsidian's many with titles and folds.</summary>
/// <param name="Text">What stands behind the line in its paragraph.</param>
internal sealed record QuoteAlert(string Name, bool IsFolded, BlockText Title, BlockText Text)
{
    private const int LongestName = 40;

    /// <summary>Reads the first paragraph of a quotation; null if it begins with no such line.</summary>
    public static QuoteAlert? Read(BlockText text)
    {
        var content = text.Text.AsSpan(text.Start, text.End - text.Start);
        var close = content.StartsWith("[!") ? content[..Math.Min(content.Length, LongestName)].IndexOf(']') : -1;
        if (close < 3 || !IsName(content[2..close]))
        {
            return null;
        }

        var lineEnd = content.IndexOf('\n');
        lineEnd = lineEnd < 0 ? content.Length : lineEnd;
        var fold = close + 1 < lineEnd && content[close + 1] is '+' or '-' ? content[close + 1] : '\0';
        var (titleStart, titleEnd) = text.Text.Trim(text.Start + close + (fold == '\0' ? 1 : 2), text.Start + lineEnd);
        var (restStart, _) = text.Text.Trim(text.Start + lineEnd, text.End);
        // “[!NOTE|no-icon]”: behind a bar stands what is for the look alone.
        var name = content[2..close];
        var bar = name.IndexOf('|');
        return new((bar < 0 ? name : name[..bar]).Trim().ToString(), fold == '-', text.Slice(titleStart, titleEnd), text.Slice(restStart, text.End));
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or ' ' or '|'))
            {
                return false;
            }
        }

        return char.IsLetter(name[0]);
    }
}
