using Markdig.Parsers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>The text of a footnote, where the author wrote it.</summary>
internal sealed class FootnoteBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label { get; } = label;
}

/// <summary>Finds <c>[^label]: text</c>; further blocks of the note are indented by four columns.</summary>
internal sealed class FootnoteParser : BlockParser
{
    public FootnoteParser() => OpeningCharacters = ['['];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        if (processor.IsCodeIndent || line.PeekChar() != '^' || processor.CurrentContainer is FootnoteBlock { IsOpen: true })
        {
            return BlockState.None;
        }

        var end = line.Start + 2;
        while (end <= line.End && line.Text[end] is not (']' or '[' or ' ' or '\t'))
        {
            end++;
        }

        if (end + 1 > line.End || end == line.Start + 2 || line.Text[end] != ']' || line.Text[end + 1] != ':')
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new FootnoteBlock(this, line.Text[(line.Start + 2)..end])
        {
            Column = processor.Column,
            Span = new SourceSpan(line.Start, line.End),
        });
        for (var i = line.Start; i < end + 2; i++)
        {
            processor.NextChar();
        }

        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (!processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        processor.GoToCodeIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
