using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>The Markdown we read: Markdig finds the blocks, with parsers of our own where it would lose or bend what authors meant.</summary>
/// <remarks>What stands inside a block is read by <see cref="InlineParser"/>, so Markdig's own inline pass finds nothing to do.</remarks>
internal static class MarkdownSyntax
{
    /// <summary>Blocks inside blocks deeper than this are read as text.</summary>
    public const int DeepestNesting = 32;

    private static readonly MarkdownPipeline Pipeline = Build();

    // Under this key a document keeps the place where nesting became too deep.
    private static readonly object TooDeepKey = new();

    public static MarkdownDocument Parse(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        ChildDrain.Refill(document);
        return document;
    }

    /// <summary>The offset of the first block that was nested too deep to be read as one; -1 if there is none.</summary>
    public static int FirstTooDeep(MarkdownDocument document) => document.GetData(TooDeepKey) is int offset ? offset : -1;

    private static MarkdownPipeline Build()
    {
        // A list and its item count as two, and a quotation as one.
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = 8 * DeepestNesting }.UsePreciseSourceLocation();
        builder.InlineParsers.Clear();
        var blocks = builder.BlockParsers;
        blocks.ReplaceOrAdd<QuoteBlockParser>(new ShallowQuoteParser());
        blocks.ReplaceOrAdd<ListBlockParser>(new ShallowListParser { ItemParsers = { new LetterItemParser() } });
        blocks.ReplaceOrAdd<ParagraphBlockParser>(new DefinitionParagraphParser());
        blocks.Find<ParagraphBlockParser>()!.Closed += KeepLines;
        blocks.Find<HeadingBlockParser>()!.Closed += KeepLines;
        blocks.Insert(0, new LongNameParser());
        blocks.Insert(0, new TableParser());
        blocks.Insert(0, new DisplayMathParser());
        blocks.Insert(0, new MacroParser());
        blocks.Insert(0, new AdmonitionParser());
        blocks.Insert(0, new TemplateLineParser());
        blocks.Insert(0, new FootnoteParser());
        blocks.Insert(0, new ChildDrain());
        blocks.InsertBefore<ParagraphBlockParser>(new DefinitionListParser());
        return builder.Build();
    }

    private static void KeepLines(BlockProcessor processor, Block block)
    {
        if (block is LeafBlock leaf)
        {
            leaf.ProcessInlines = false;
        }
    }

    /// <summary>True where one more container would be too deep; the place is kept.</summary>
    public static bool IsTooDeep(BlockProcessor processor)
    {
        var depth = 0;
        for (var container = processor.CurrentContainer; container is not null; container = container.Parent)
        {
            depth += container is ListBlock ? 0 : 1;
        }

        if (depth <= DeepestNesting)
        {
            return false;
        }

        if (processor.Document.GetData(TooDeepKey) is null)
        {
            processor.Document.SetData(TooDeepKey, processor.Start);
        }

        return true;
    }

    private sealed class ShallowQuoteParser : QuoteBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) => IsTooDeep(processor) ? BlockState.None : base.TryOpen(processor);
    }

    private sealed class ShallowListParser : ListBlockParser
    {
        public override BlockState TryOpen(BlockProcessor processor) => IsTooDeep(processor) ? BlockState.None : base.TryOpen(processor);
    }
}
