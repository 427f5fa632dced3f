using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Whole paragraphs, line by line.</summary>
public sealed class ParagraphTests
{
    private const string Prose =
        "In machine learning, backpropagation is a gradient estimation method commonly used for training a neural network to compute its "
        + "parameter updates. It is an efficient application of the chain rule to neural networks. Backpropagation computes the gradient of a "
        + "loss function with respect to the weights of the network for a single input–output example, and does so efficiently, computing the "
        + "gradient one layer at a time, iterating backward from the last layer to avoid redundant calculations of intermediate terms in the "
        + "chain rule; this can be derived through dynamic programming.";

    [Theory]
    [InlineData(120)]
    [InlineData(240)]
    [InlineData(368)]
    public void Prose_is_justified(int measure) => Golden.Check($"lines/prose-{measure}", LineDump.Write(Setup.Set(Prose, measure)));

    [Fact]
    public void Letters_give_before_spaces_do()
    {
        var lines = Setup.Set(Prose, 240);
        var most = LineSettings.Default.Expansion;

        Assert.Contains(lines, line => Math.Abs(line.Expansion) < most);
        Assert.All(lines, line => Assert.InRange(Math.Abs(line.Expansion), 0, most));
        Assert.All(lines.Where(line => Math.Abs(line.Ratio) > 0.05), line => Assert.Equal(most * Math.Sign(line.Ratio), line.Expansion, 1e-9));
    }

    [Fact]
    public void Names_and_words_in_capitals_are_divided_only_where_they_would_tear_holes()
    {
        const string Shouted = "THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR PARTICULAR PURPOSES AND NONINFRINGEMENT ARE DISCLAIMED; ";
        const string Named = "Workload objects such as Deployment make use of ReplicaSets to ensure that the configured number of Pods are running.";

        Assert.Contains(Setup.Set(Shouted + Shouted, 150), line => line.EndsWithHyphen);
        Assert.DoesNotContain(Setup.Set(Shouted + Shouted, 1200), line => line.EndsWithHyphen);
        Assert.Contains(Setup.Set(Named, 252), line => LineDump.TextOf(line).EndsWith("Replica-", StringComparison.Ordinal));
        Assert.DoesNotContain(Setup.Set(Named, 368), line => line.EndsWithHyphen);
    }

    [Fact]
    public void Demerits_are_those_of_the_lines()
    {
        var lines = Setup.Set(Prose, 240);

        Assert.All(lines, line => Assert.True(line.Demerits > 0));
        Golden.Check("lines/prose-with-demerits", LineDump.WriteParagraphs([new(new SourceText("a.md", Prose).Whole, lines), new(SourceSpan.Nowhere, lines[..1])]));
    }
}
