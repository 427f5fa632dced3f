using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Glossary.Typesetting;

/// <summary>Set lines as text, one a line: the ratio, the words, and a hyphen where one was added. What <c>--dump lines</c> shows.</summary>
public static class LineDump
{
    /// <summary>Paragraph by paragraph: its place, how many lines it has and their demerits, then the lines; a hyphen stands before those that end with one.</summary>
    public static string WriteParagraphs(ImmutableArray<SetParagraph> paragraphs)
    {
        var text = new StringBuilder();
        foreach (var paragraph in paragraphs)
        {
            var lines = paragraph.Lines;
            var place = paragraph.Span.IsNowhere ? "-" : $"{paragraph.Span.Source.Path}:{paragraph.Span.Source.Position(paragraph.Span.Start).Line}";
            text.Append(CultureInfo.InvariantCulture, $"{place}: {lines.Length} {(lines.Length == 1 ? "line" : "lines")}, demerits {paragraph.Demerits:0}\n");
            foreach (var line in lines)
            {
                text.Append(CultureInfo.InvariantCulture, $"{line.Ratio,7:0.000} {(line.EndsWithHyphen ? '-' : ' ')} {TextOf(line)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The words of a line.</summary>
    public static string TextOf(Line line)
    {
        var words = new StringBuilder();
        AppendText(words, line.Box);
        return words.ToString().TrimEnd();
    }

    public static string Write(ImmutableArray<Line> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            text.Append($"{line.Ratio,6:0.00}  {TextOf(line)}{(line.Notes.IsEmpty ? "" : $"  [{line.Notes.Length} note]")}\n");
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
