using System.Collections.Immutable;
using System.Text;

namespace Glossary.Typesetting;

/// <summary>Set lines as text, one a line: the ratio, the words, and a hyphen where one was added.</summary>
public static class LineDump
{
    public static string Write(ImmutableArray<Line> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var words = new StringBuilder();
            AppendText(words, line.Box);
            text.Append($"{line.Ratio,6:0.00}  {words.ToString().TrimEnd()}{(line.Notes.IsEmpty ? "" : $"  [{line.Notes.Length} note]")}\n");
        }

        return text.ToString();
    }

    private static void AppendText(StringBuilder text, Box box)
    {
        foreach (var item in box.Items)
        {
            if (item is DrawGlyphs run)
            {
                text.Append(run.ActualText is { Length: 0 } ? "" : run.Text);
            }
            else if (item is DrawBox inner)
            {
                AppendText(text, inner.Box);
            }
            else if (item is DrawImage)
            {
                text.Append('▣');
            }
        }
    }
}
