using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Where words are broken that are not of an alphabet.</summary>
public sealed class BreakOpportunityTests
{
    [Theory]
    [InlineData("说“你好”的。", "说|“你|好”|的。")]
    [InlineData("用PyTorch训练", "用|PyTorch|训|练")]
    [InlineData("。」（甲）、乙", "。」|（甲）、|乙")]
    [InlineData("人々はカッコ", "人々|は|カッ|コ")]
    [InlineData("卡尔·马克思", "卡|尔·|马|克|思")]
    [InlineData("约50％～60％", "约|50％～|60％")]
    [InlineData("……他——我", "……|他|——|我")]
    [InlineData("第①章", "第|①|章")]
    [InlineData("𠀀𠀁。", "𠀀|𠀁。")]
    [InlineData("한국어", "한/국/어")]
    [InlineData("ประเทศไทย", "ประ/เทศ/ไทย")]
    [InlineData("กรุงเทพฯลฯ", "กรุง/เทพฯลฯ")]
    [InlineData("น้ำใจ", "น้ำ/ใจ")]
    [InlineData("สเปน", "สเปน")]
    [InlineData("ພາສາເວົ້າ", "ພາສາ/ເວົ້າ")]
    [InlineData("မြန်မာစာ", "မြန်/မာ/စာ")]
    [InlineData("ភាសាខ្មែរ", "ភាសាខ្មែរ")]
    public void Text_is_broken_between(string text, string expected) => Assert.Equal(expected, Mark(text));

    [Theory]
    [InlineData("e-mail", "e-mail")]
    [InlineData("state-of-the-art", "state-|of-|the-|art")]
    [InlineData("1-2/3", "1-2/3")]
    [InlineData("both—and", "both—|and")]
    [InlineData("हिन्दी।में", "हिन्दी।में")]
    public void Alphabets_keep_the_rules_of_the_house(string text, string expected)
        => Assert.Equal(expected, string.Concat(text.Select((c, i) => BreakOpportunities.After(text, i, TextNature.Prose) == Opportunity.None ? $"{c}" : $"{c}|")));

    [Theory]
    [InlineData(1, 0.6, 0.5)]
    [InlineData(1, 0.43, 0.25)]
    [InlineData(1, 0.1, 0)]
    [InlineData(0.5, 0.49, 0)]
    public void A_wide_mark_gives_up_what_is_white(double advance, double blank, double expected) => Assert.Equal(expected, WideMarks.White(advance, blank));

    private static string Mark(string text)
    {
        var breaks = BreakOpportunities.Find(text);
        return string.Concat(text.Select((c, i) => i + 1 == text.Length ? $"{c}" : BreakOpportunities.Between(text, i, breaks[i]) switch
        {
            Opportunity.Ideographic => $"{c}|",
            Opportunity.Syllable => $"{c}/",
            _ => $"{c}",
        }));
    }
}
