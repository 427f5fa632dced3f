using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Paragraphs that are none: tables of contents that a site would fill, lines of program text above a page, abbreviations, labels.</summary>
internal static class ParagraphDialects
{
    /// <summary>True if the paragraph was something else, which has been added to the blocks or reported.</summary>
    public static bool Read(BlockText text, FileContext file, Action<Block> add)
    {
        var content = text.Text.AsSpan(text.Start, text.End - text.Start);
        switch (content[0])
        {
            case '[' when content is "[TOC]" or "[toc]" or "[[_TOC_]]":
                Report("[TOC]");
                return true;
            case '(' when content.EndsWith(")=") && !content.ContainsAny(" \n"):
                // MyST: a label of what follows, for references.
                return true;
            case '*' when content.StartsWith("*["):
                return ReadAbbreviations(text, file, add);
            case 'i' or 'e' when IsProgram(content):
                Report("import");
                return true;
            default:
                return false;
        }

        void Report(string name) => AdmonitionReader.ReportLeftOut(text.Whole.Text.ToString().Split('\n')[0], name, text.Whole, file);
    }

    // MDX: “import X from 'y'”, “export const x = …”, every line of the paragraph.
    private static bool IsProgram(ReadOnlySpan<char> content)
    {
        foreach (var range in content.Split('\n'))
        {
            var line = content[range].Trim();
            var isImport = line.StartsWith("import ") && line.TrimEnd(';').EndsWith(line.Contains('\'') ? "'" : "\"") && line.IndexOfAny('\'', '"') > 0 && (line.Contains(" from ", StringComparison.Ordinal) || line[7] is '\'' or '"');
            if (!isImport && !line.StartsWith("export const ") && !line.StartsWith("export default "))
            {
                return false;
            }
        }

        return true;
    }

    // *[HTML]: Hypertext Markup Language, a line each: the words stand where their author put them.
    private static bool ReadAbbreviations(BlockText text, FileContext file, Action<Block> add)
    {
        var items = ImmutableArray.CreateBuilder<DefinitionItem>();
        for (var line = text.Start; line < text.End;)
        {
            var lineEnd = text.Text.IndexOf('\n', line, text.End - line);
            lineEnd = lineEnd < 0 ? text.End : lineEnd;
            var (start, end) = text.Text.Trim(line, lineEnd);
            var close = text.Text.AsSpan(start, end - start).IndexOf("]:");
            if (close < 3 || !text.Text.AsSpan(start).StartsWith("*["))
            {
                return false;
            }

            var (from, to) = text.Text.Trim(start + close + 2, end);
            var meaning = InlineReader.Read(file, text.Slice(from, to));
            var span = text.Span(start, end);
            items.Add(new DefinitionItem(span, [InlineReader.Read(file, text.Slice(start + 2, start + close))], meaning.IsEmpty ? [] : [new Paragraph(span, meaning)]));
            line = lineEnd + 1;
        }

        add(new DefinitionList(text.Whole, items.ToImmutable()));
        return true;
    }

    /// <summary>The caption in a paragraph below a table: “Table: words” or “: words”; null if it is none.</summary>
    public static BlockText? CaptionOf(BlockText text)
    {
        var content = text.Text.AsSpan(text.Start, text.End - text.Start);
        var mark = content.StartsWith("Table: ") ? "Table: ".Length : content.StartsWith(": ") ? 2 : 0;
        return mark == 0 ? null : text.Slice(text.Text.Trim(text.Start + mark, text.End).Start, text.End);
    }
}
