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
}
