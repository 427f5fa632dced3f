using Markdig.Parsers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>A line that is nothing but one half of a remark: <c>{{&lt; note &gt;}}</c> or <c>{{&lt; /note &gt;}}</c>.</summary>
internal sealed class TemplateLineBlock(BlockParser parser, TemplateCall call) : LeafBlock(parser)
{
    public TemplateCall Call { get; } = call;
}

/// <summary>Finds the halves of remarks; they end lists and paragraphs, or the second half would be swallowed by them.</summary>
internal sealed class TemplateLineParser : BlockParser
{
    public TemplateLineParser() => OpeningCharacters = ['{'];

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line;
        var (start, end) = line.Text.Trim(line.Start, line.End + 1);
        if (processor.IsCodeIndent || end - start < 6 || line.Text[end - 1] != '}')
        {
            return BlockState.None;
        }

        var piece = new BraceFinder(line.Text, end).Find(start);
        if (piece?.Call is not { } call || piece.End != end || !AdmonitionReader.IsRemark(call.Name))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new TemplateLineBlock(this, call)
        {
            ProcessInlines = false,
            Column = processor.Column,
            Span = new SourceSpan(start, end - 1),
        });
        return BlockState.BreakDiscard;
    }
}
