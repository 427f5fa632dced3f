using Glossary.Epub;

namespace Glossary.Tests;

/// <summary>The forms under which a term is looked up.</summary>
public sealed class InflectionTests
{
    [Theory]
    [InlineData("batch", "batches")]
    [InlineData("Entropy", "Entropies")]
    [InlineData("CNN", "CNNs")]
    [InlineData("ReLU", "ReLUs")]
    [InlineData("Neural Network", "Neural Networks")]
    [InlineData("bias", "biases")]
    [InlineData("loss", "losses")]
    [InlineData("matrix", "matrices")]
    [InlineData("Hypothesis", "Hypotheses")]
    [InlineData("local optimum", "local optima")]
    [InlineData("vertex", "vertices")]
    [InlineData("index", "indices")]
    [InlineData("weights", "weight")]
    [InlineData("Boxes", "Box")]
    [InlineData("Categories", "Category")]
    [InlineData("Statistics", "")]
    [InlineData("Word2", "")]
    [InlineData("Wörter", "")]
    [InlineData("x", "")]
    [InlineData("Training", "Train|Trains|Trained|Trainings")]
    [InlineData("Fine-tuning", "Fine-tune|Fine-tunes|Fine-tuned|Fine-tunings")]
    [InlineData("Embedding", "Embed|Embeds|Embedded|Embeddings")]
    [InlineData("Max-Pooling", "Max-Pool|Max-Pools|Max-Pooled|Max-Poolings")]
    [InlineData("sampling", "sample|samples|sampled|samplings")]
    [InlineData("Clustering", "Cluster|Clusters|Clustered|Clusterings")]
    [InlineData("encoding", "encode|encodes|encoded|encodings")]
    [InlineData("processing", "process|processes|processed|processings")]
    [InlineData("parsing", "parse|parses|parsed|parsings")]
    [InlineData("masking", "mask|masks|masked|maskings")]
    [InlineData("caching", "cach|caches|cached|cachings")]
    [InlineData("string", "strings")]
    public void English_terms_have_their_regular_forms(string term, string forms)
        => Assert.Equal(forms, string.Join('|', Inflections.Of(term)));
}
