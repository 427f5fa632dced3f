namespace Glossary.Model;

/// <summary>A file as the author wrote it: its path inside the project and its text, with line starts for messages.</summary>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    public SourceText(string path, string text)
    {
        Path = path;

        // CommonMark, section 2.3: U+0000 is no character of a text, and what reads it elsewhere replaces it too.
        Text = text.Replace('\0', '\uFFFD');
        _lineStarts = FindLineStarts(Text);
    }

    /// <summary>The file that stands for “no file at all”, for messages about the run as a whole.</summary>
    public static SourceText None { get; } = new("", "");

    /// <summary>Path relative to the project folder, with forward slashes.</summary>
    public string Path { get; }

    public string Text { get; }

    /// <summary>Line and column of an offset, both from 1, the column in UTF-16 units.</summary>
    public (int Line, int Column) Position(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The text of a line, from 1, without its line end.</summary>
    public ReadOnlySpan<char> Line(int line)
    {
        var start = _lineStarts[line - 1];
        var end = line < _lineStarts.Length ? _lineStarts[line] : Text.Length;
        return Text.AsSpan(start, end - start).TrimEnd("\r\n");
    }

    /// <summary>The span from <paramref name="start"/> up to and without <paramref name="end"/>.</summary>
    public SourceSpan Span(int start, int end) => new(this, start, end);

    /// <summary>The whole file as a span.</summary>
    public SourceSpan Whole => new(this, 0, Text.Length);

    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
