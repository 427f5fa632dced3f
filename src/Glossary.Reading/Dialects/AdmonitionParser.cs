using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>A remark or another division that is marked off by a line of its own.</summary>
/// <param name="name">What its author calls it: <c>note</c>, <c>details</c>, <c>columns</c>.</param>
/// <param name="fence">The characters that close it; empty where its lines are indented instead.</param>
internal sealed class AdmonitionBlock(BlockParser parser, string name, string fence) : ContainerBlock(parser)
{
    public string Name { get; } = name;

    public string Fence { get; } = fence;

    /// <summary>True where readers unfold it.</summary>
    public bool IsFolded { get; init; }

    /// <summary>True once nothing more can come into it.</summary>
    public bool HasEnded { get; set; }

    /// <summary>The title's place in the file; empty for none.</summary>
    public (int Start, int End) Title { get; init; }
}

/// <summary>A line of docfx's that stands for something by itself: <c>:::image … :::</c>.</summary>
internal sealed class DocfxBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>
/// Finds <c>!!! note "Title"</c> and <c>??? note</c> (MkDocs), <c>::: note Title</c> (Docusaurus, VuePress, pandoc) and <c>```{note} Title</c> (MyST), whose
/// content is Markdown.
/// </summary>
internal sealed class AdmonitionParser : BlockParser
{
    private const int LongestName = 40;

    private static readonly string[] Leaves = ["image", "moniker", "zone", "row", "column", "code"];

    public AdmonitionParser() => OpeningCharacters = ['!', '?', ':', '`', '~'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.Line.Length < 3 || processor.PeekChar(1) != processor.CurrentChar || processor.PeekChar(2) != processor.CurrentChar)
        {
            return BlockState.None;
        }

        var block = processor.CurrentChar is '!' or '?' ? OpenIndented(processor.Line) : OpenFenced(processor.Line);
        if (block is null || (block is AdmonitionBlock && MarkdownSyntax.IsTooDeep(processor)))
        {
            return BlockState.None;
        }

        block.Column = processor.Column;
        block.Span = new SourceSpan(processor.Start, processor.Line.End);
        processor.NewBlocks.Push(block);
        return block is AdmonitionBlock ? BlockState.ContinueDiscard : BlockState.BreakDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var remark = (AdmonitionBlock)block;
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (remark.Fence.Length == 0)
        {
            if (!processor.IsCodeIndent)
            {
                return BlockState.None;
            }

            processor.GoToCodeIndent();
        }
        else if (Closes(processor, remark))
        {
            block.UpdateSpanEnd(processor.Line.End);
            return BlockState.BreakDiscard;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is AdmonitionBlock remark)
        {
            remark.HasEnded = true;
        }

        return true;
    }

    private static bool Closes(BlockProcessor processor, AdmonitionBlock remark)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || processor.CurrentChar != remark.Fence[0])
        {
            return false;
        }

        var length = RunLength(line, line.Start);
        if (length < remark.Fence.Length || !line.AsSpan()[length..].Trim().IsEmpty)
        {
            return false;
        }

        // The innermost that it can close is the one it closes; and code inside has fences of its own.
        for (var inner = remark.LastChild; inner is not null; inner = (inner as ContainerBlock)?.LastChild)
        {
            if (inner is FencedCodeBlock { ClosingFencedCharCount: 0 } || (inner is AdmonitionBlock { HasEnded: false, Fence.Length: > 0 } other && other.Fence[0] == remark.Fence[0] && length >= other.Fence.Length))
            {
                return false;
            }
        }

        return true;
    }

    // !!! type "Title", ??? type, ???+ type "Title"; several words are classes, of which the first is the kind.
    private AdmonitionBlock? OpenIndented(StringSlice line)
    {
        var position = line.Start + 3;
        var isFolded = line.Text[line.Start] == '?' && !(position <= line.End && line.Text[position] == '+');
        position += line.Text[line.Start] == '?' && !isFolded ? 1 : 0;
        if (position > line.End || line.Text[position] is not (' ' or '\t'))
        {
            return null;
        }

        position = SkipBlanks(line, position);
        var nameEnd = NameEnd(line, position);
        if (nameEnd == position)
        {
            return null;
        }

        var quote = line.Text.IndexOf('"', nameEnd, line.End + 1 - nameEnd);
        var closing = quote < 0 ? -1 : line.Text.LastIndexOf('"', line.End, line.End - quote);
        var classes = line.Text.AsSpan(nameEnd, (quote < 0 ? line.End + 1 : quote) - nameEnd).Trim();
        return classes.IndexOfAny(".!?,;") >= 0 || (quote < 0 && classes.Count(' ') > 1)
            ? null
            : new AdmonitionBlock(this, line.Text[position..nameEnd], "")
            {
                IsFolded = isFolded,
                Title = closing > quote ? (quote + 1, closing) : default,
            };
    }

    private Block? OpenFenced(StringSlice line)
    {
        var length = RunLength(line, line.Start);
        var fence = new string(line.Text[line.Start], length);
        var position = SkipBlanks(line, line.Start + length);
        if (position > line.End)
        {
            return null;
        }

        var isColon = fence[0] == ':';
        var isBraced = line.Text[position] == '{';
        if (isBraced)
        {
            var close = line.Text.IndexOf('}', position, line.End + 1 - position);
            var name = close < 0 ? "" : ClassOf(line.Text.AsSpan(position + 1, close - position - 1));
            return name.Length > 0 && (isColon || AdmonitionTable.KindOf(name) is not null || name is "dropdown" or "details")
                ? new AdmonitionBlock(this, name, fence) { IsFolded = name is "dropdown", Title = TitleOf(line, close + 1) }
                : null;
        }

        var end = NameEnd(line, position);
        if (!isColon || end == position)
        {
            return null;
        }

        var word = line.Text[position..end];
        if (word.EndsWith("-end", StringComparison.Ordinal) || Leaves.Contains(word) || line.AsSpan().TrimEnd().EndsWith(":::"))
        {
            return new DocfxBlock(this) { ProcessInlines = false };
        }

        return new AdmonitionBlock(this, word, fence) { Title = TitleOf(line, end) };
    }

    // Behind the name: “Title”, “[Title]”, “{attributes} Title”, “title="Title"”.
    private static (int Start, int End) TitleOf(StringSlice line, int position)
    {
        position = SkipBlanks(line, position);
        if (position <= line.End && line.Text[position] == '{' && line.Text.IndexOf('}', position, line.End + 1 - position) is >= 0 and var attributes)
        {
            position = SkipBlanks(line, attributes + 1);
        }

        var end = line.End + 1;
        while (end > position && line.Text[end - 1] is ' ' or '\t' or ':')
        {
            end--;
        }

        if (position >= end)
        {
            return default;
        }

        if (line.Text[position] == '[' && line.Text[end - 1] == ']')
        {
            return (position + 1, end - 1);
        }

        const string Named = "title=\"";
        return line.Text.AsSpan(position, end - position).StartsWith(Named) && line.Text[end - 1] == '"' && end - 1 > position + Named.Length
            ? (position + Named.Length, end - 1)
            : (position, end);
    }

    // “note”, “.note #id”, “admonition”: the first word that is no id.
    private static string ClassOf(ReadOnlySpan<char> attributes)
    {
        foreach (var range in attributes.Split(' '))
        {
            var word = attributes[range];
            if (!word.IsEmpty && word[0] != '#' && !word.Contains('='))
            {
                word = word.TrimStart('.');
                return word.IsEmpty || word.Length > LongestName || !char.IsAsciiLetter(word[0]) ? "" : word.ToString();
            }
        }

        return "";
    }

    private static int RunLength(StringSlice line, int start)
    {
        var end = start;
        while (end <= line.End && line.Text[end] == line.Text[start])
        {
            end++;
        }

        return end - start;
    }

    private static int SkipBlanks(StringSlice line, int position)
    {
        while (position <= line.End && line.Text[position] is ' ' or '\t')
        {
            position++;
        }

        return position;
    }

    private static int NameEnd(StringSlice line, int position)
    {
        var end = position;
        while (end <= line.End && end - position < LongestName && (char.IsAsciiLetterOrDigit(line.Text[end]) || (end > position && line.Text[end] is '-' or '_')))
        {
            end++;
        }

        return end;
    }
}
