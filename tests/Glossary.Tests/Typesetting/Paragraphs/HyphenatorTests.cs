using CsCheck;

namespace Glossary.Tests;

/// <summary>Words divided as the languages' word lists do.</summary>
public sealed class HyphenatorTests
{
    // TeXbook, appendix H, and Liang's thesis; the rest as LaTeX's \showhyphens prints them.
    [Theory]
    [InlineData("hyphenation", "hy-phen-ation")]
    [InlineData("concatenation", "con-cate-na-tion")]
    [InlineData("supercalifragilisticexpialidocious", "su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious")]
    [InlineData("Backpropagation", "Back-prop-a-ga-tion")]
    [InlineData("algorithm", "al-go-rithm")]
    [InlineData("table", "ta-ble")]
    [InlineData("project", "project")]
    [InlineData("associate", "as-so-ciate")]
    [InlineData("record", "record")]
    [InlineData("the", "the")]
    public void English_words(string word, string divided) => Assert.Equal(divided, Show(Setup.English, word));

    [Theory]
    [InlineData("Silbentrennung", "Sil-ben-tren-nung")]
    [InlineData("Donaudampfschifffahrt", "Do-nau-dampf-schiff-fahrt")]
    [InlineData("Straße", "Stra-ße")]
    [InlineData("Übungsaufgabe", "Übungs-auf-ga-be")]
    public void German_words(string word, string divided) => Assert.Equal(divided, Show(Setup.German, word));

    [Fact]
    public void A_typographic_apostrophe_is_an_apostrophe()
    {
        var french = Setup.Patterns("fr", 2, 2);

        Assert.Equal(french.Divide("aujourd'hui"), french.Divide("aujourd’hui"));
        Assert.NotEmpty(french.Divide("aujourd’hui"));
    }

    [Fact]
    public void A_word_of_any_length_and_any_characters_is_divided_between_its_margins()
        => Gen.String[0, 400].Sample(word =>
        {
            var offsets = Setup.English.Divide(word);
            Assert.All(offsets, o => Assert.InRange(o, 2, word.Length - 3));
            Assert.Equal(offsets.Distinct().Order(), offsets);
        });

    private static string Show(Glossary.Typesetting.Hyphenator hyphenator, string word)
    {
        foreach (var offset in hyphenator.Divide(word).Reverse())
        {
            word = word.Insert(offset, "-");
        }

        return word;
    }
}
