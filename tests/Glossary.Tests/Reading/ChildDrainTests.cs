using Glossary.Reading;
using Markdig;

namespace Glossary.Tests;

/// <summary>Finished blocks of a long file are set aside while it is read, and come back in order.</summary>
public sealed class ChildDrainTests
{
    [Fact]
    public void A_long_file_is_set_aside_and_comes_back_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 3000).Select(i => $"P{i}.\n\n"));
        var builder = new MarkdownPipelineBuilder();
        builder.BlockParsers.Insert(0, new ChildDrain());
        var document = Markdown.Parse(text, builder.Build());

        Assert.True(ChildDrain.HasDrained(document));
        ChildDrain.Refill(document);
        Assert.Equal(3000, document.Count);
        Assert.Equal(document.OrderBy(b => b.Span.Start), document);
    }
}
