using CsCheck;
using Glossary.Reading;

namespace Glossary.Tests;

public sealed class CollationKeyTests
{
    [Theory]
    [InlineData("en", "Batch", "Batch normalization", "Batches")]
    [InlineData("en", "@x", "3D", "10-fold", "a", "Ä", "AB", "b")]
    [InlineData("en", "Max-Pooling", "max pooling 2", "max pooling 10", "Maxpooling")]
    [InlineData("en", "cote", "coté", "côte", "Coteau")]
    [InlineData("de", "Ofen", "öffnen", "ofter", "Straße", "Strassen")]
    [InlineData("sv", "zebra", "ålder", "ärlig", "öga")]
    [InlineData("da", "zebra", "æble", "øl", "ål")]
    [InlineData("es", "nube", "ñandú", "oso")]
    [InlineData("ru", "Абзац", "ёлка", "жук", "яма")]
    [InlineData("el", "άλφα", "βήτα", "ωμέγα")]
    public void Terms_stand_in_this_order(string language, params string[] terms)
        => Assert.Equal(terms, terms.Reverse().OrderBy(term => CollationKey.Of(term, language)));

    [Theory]
    [InlineData("en", "École", "E")]
    [InlineData("en", "“quoted”", "Q")]
    [InlineData("en", "…", "#")]
    [InlineData("en", "1st", "#")]
    [InlineData("en", "π-calculus", "Π")]
    [InlineData("sv", "Ärlig", "Ä")]
    [InlineData("de", "Ärlich", "A")]
    [InlineData("ja", "ガラス", "か")]
    [InlineData("ja", "ベクトル", "は")]
    [InlineData("ko", "함수", "ㅎ")]
    [InlineData("zh", "函数", "漢")]
    [InlineData("ru", "Ёлка", "Е")]
    [InlineData("ar", "أحمد", "ا")]
    public void A_term_stands_under_its_letter(string language, string term, string letter) => Assert.Equal(letter, CollationKey.Of(term, language).Group);

    [Fact]
    public void The_order_is_total_and_consistent()
        => Gen.Select(Gen.String[0, 8], Gen.String[0, 8], Gen.String[0, 8]).Sample((a, b, c) =>
        {
            var (x, y, z) = (CollationKey.Of(a, "en"), CollationKey.Of(b, "en"), CollationKey.Of(c, "en"));
            Assert.Equal(Math.Sign(x.CompareTo(y)), -Math.Sign(y.CompareTo(x)));
            Assert.True(!(x.CompareTo(y) <= 0 && y.CompareTo(z) <= 0) || x.CompareTo(z) <= 0);
            Assert.True(a == b || x.CompareTo(y) != 0);
        });
}
