using Markdig.Parsers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>A pipe table: its header row, the row that aligns its columns, and its other rows, as lines.</summary>
internal sealed class TableBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>Finds pipe tables by their second row, in time linear in their rows whatever stands in the cells.</summary>
/// <remarks>GitHub Flavored Markdown, section 4.10.</remarks>
internal sealed class TableParser : BlockParser
{
    public TableParser() => OpeningCharacters = ['|', '-', ':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent
            || processor.CurrentBlock is not ParagraphBlock { Lines.Count: > 0 } paragraph
            || paragraph.Parent is not { } parent
            || !(parent.IsOpen || parent is MarkdownDocument))
        {
            return BlockState.None;
        }

        var line = processor.Line;
        var columns = TableRows.Alignments(line.Text, line.Start, line.End + 1);
        if (columns.IsDefault)
        {
            return BlockState.None;
        }

        ref var lines = ref paragraph.Lines;
        var header = lines.Lines[lines.Count - 1];
        var cells = TableRows.CountCells(header.Slice.Text, header.Slice.Start, header.Slice.End + 1);
        if (cells != columns.Length || (cells == 1 && line.Text.AsSpan(line.Start, line.Length).IndexOf('|') < 0))
        {
            return BlockState.None;
        }

        var start = header.Slice.Start;
        while (header.Slice.Text[start] is ' ' or '\t')
        {
            start++;
        }

        lines.RemoveAt(lines.Count - 1);
        if (lines.Count == 0)
        {
            processor.Discard(paragraph);
        }
        else
        {
            paragraph.Span.End = lines.Lines[lines.Count - 1].Slice.End;
        }

        var table = new TableBlock(this) { ProcessInlines = false, Column = header.Column, Span = new(start, line.End) };
        table.AppendLine(ref header.Slice, header.Column, header.Line, header.Position, trackTrivia: false);
        processor.NewBlocks.Push(table);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine || processor.IsCodeIndent || StartsBlock(processor))
        {
            return BlockState.None;
        }

        block.Span.End = processor.Line.End;
        return BlockState.Continue;
    }

    private static bool StartsBlock(BlockProcessor processor)
    {
        var line = processor.Line;
        var next = line.PeekChar();
        switch (line.CurrentChar)
        {
            case '>':
            case '#' when next is '#' or ' ':
            case '<' when next is '/' or '!' || char.IsAsciiLetter(next):
            case '`' when line.Match("```"):
            case '~' when line.Match("~~~"):
            case ':' when next is ' ' or ':' or '\t':
            case '{' when next is ':' or '#' or '.':
            case '$' when next == '$':
                return true;
            case '-' or '*' or '+' when next is ' ' or '\t':
            case '*' or '_' or '-' when line.IndexOf('|') < 0 && line.Match("***") | line.Match("___") | line.Match("---"):
                return true;
            default:
                return false;
        }
    }
}
