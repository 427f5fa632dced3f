using Markdig.Parsers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>The line <c>==> Long Name</c> under the heading of an entry.</summary>
internal sealed class LongNameBlock(BlockParser parser) : LeafBlock(parser);

/// <summary>Finds the line <c>==> Long Name</c>, which ends where it ends: text may follow at once.</summary>
internal sealed class LongNameParser : BlockParser
{
    public LongNameParser() => OpeningCharacters = ['='];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !processor.Line.Match("==>") || !IsUnderFirstHeading(processor))
        {
            return BlockState.None;
        }

        processor.NewBlocks.Push(new LongNameBlock(this)
        {
            ProcessInlines = false,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        });
        return BlockState.Break;
    }

    private static bool IsUnderFirstHeading(BlockProcessor processor)
    {
        if (processor.CurrentContainer is not MarkdownDocument document || document.LastChild is not HeadingBlock last || ChildDrain.HasDrained(document))
        {
            return false;
        }

        foreach (var block in document)
        {
            if (block is HeadingBlock)
            {
                return ReferenceEquals(block, last);
            }
        }

        return false;
    }
}
