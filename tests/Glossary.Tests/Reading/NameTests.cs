using CsCheck;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>Anchors, folded names and the distance between names.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Loss function", "loss-function")]
    [InlineData("What's new?", "whats-new")]
    [InlineData("C++ & C#", "c--c")]
    [InlineData("Größe_2 – x", "größe_2--x")]
    [InlineData("深度 学习", "深度-学习")]
    [InlineData("📖 1. Sigmoid", "-1-sigmoid")]
    public void Anchors_are_those_of_GitHub(string heading, string anchor) => Assert.Equal(anchor, Slug.Of(heading));

    [Theory]
    [InlineData("Auto-Encoder", "auto_encoder", true)]
    [InlineData("École", "ecole", true)]
    [InlineData("What's new?", "whats new", true)]
    [InlineData("auto-encoder", "autoencoder", false)]
    [InlineData("C#", "C", false)]
    public void Names_agree_without_case_accents_and_punctuation(string left, string right, bool agree)
        => Assert.Equal(agree, Slug.Fold(left) == Slug.Fold(right));

    [Theory]
    [InlineData("tranformer", "transformer", 1)]
    [InlineData("abcd", "acbd", 1)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("same", "same", 0)]
    public void Slips_are_counted(string left, string right, int distance) => Assert.Equal(distance, EditDistance.Between(left, right, 9));

    [Fact]
    public void The_distance_is_what_the_plain_algorithm_finds()
        => Gen.Select(Gen.Char["abc"].Array[0, 7], Gen.Char["abc"].Array[0, 7]).Sample((a, b) =>
        {
            var distance = PlainDistance(a, b);
            Assert.Equal(distance, EditDistance.Between(a, b, 9));
            Assert.Equal(Math.Min(distance, 3), EditDistance.Between(a, b, 2));
        });

    private static int PlainDistance(char[] a, char[] b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0 ? i + j
                    : Math.Min(Math.Min(d[i - 1, j] + 1, d[i, j - 1] + 1), d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[a.Length, b.Length];
    }
}
