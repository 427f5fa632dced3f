using Markdig.Parsers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>Sets aside the finished blocks of a long container while it is read: Markdig looks for a block it takes back among all its brothers.</summary>
internal sealed class ChildDrain : BlockParser
{
    private const int Many = 500;

    private static readonly object Key = new();

    // Markdig asks this before every block that follows another, not only within a paragraph; nothing is ever opened here.
    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        // Lists look back at their items when they end.
        if (processor.CurrentContainer is { Count: >= Many } container && container is MarkdownDocument or QuoteBlock && !container.LastChild!.IsOpen)
        {
            Drain(processor.Document, container);
        }

        return BlockState.None;
    }

    /// <summary>True if blocks of the document itself were set aside.</summary>
    public static bool HasDrained(MarkdownDocument document) => AsideOf(document)?.ContainsKey(document) == true;

    /// <summary>Puts the blocks back where they were.</summary>
    public static void Refill(MarkdownDocument document)
    {
        if (AsideOf(document) is not { } aside)
        {
            return;
        }

        foreach (var (container, blocks) in aside)
        {
            blocks.AddRange(container);
            container.Clear();
            foreach (var block in blocks)
            {
                container.Add(block);
            }
        }

        document.RemoveData(Key);
    }

    private static Dictionary<ContainerBlock, List<Block>>? AsideOf(MarkdownDocument document) => (Dictionary<ContainerBlock, List<Block>>?)document.GetData(Key);

    private static void Drain(MarkdownDocument document, ContainerBlock container)
    {
        if (AsideOf(document) is not { } aside)
        {
            document.SetData(Key, aside = []);
        }

        if (!aside.TryGetValue(container, out var blocks))
        {
            aside.Add(container, blocks = []);
        }

        // The last one stays: what follows may join it.
        var last = container.LastChild!;
        container.RemoveAt(container.Count - 1);
        blocks.AddRange(container);
        container.Clear();
        container.Add(last);
    }
}
