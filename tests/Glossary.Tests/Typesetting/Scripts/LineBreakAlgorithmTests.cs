using System.Text;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Where lines may be broken, against Unicode's own conformance file.</summary>
public sealed class LineBreakAlgorithmTests
{
    [Fact]
    public void The_texts_of_the_conformance_file_are_broken_as_it_says()
    {
        var count = 0;
        foreach (var line in UnicodeFiles.Lines("auxiliary/LineBreakTest.txt"))
        {
            var text = string.Concat(UnicodeFiles.CodePoints(line.Replace("÷", "").Replace("×", "")).Select(char.ConvertFromUtf32));
            var expected = line.Replace(" ", "");

            Assert.True(expected == Mark(text, r => $"{r.Value:X4}"), $"{line}: {Mark(text, r => $"{r.Value:X4}")}");
            count++;
        }

        Assert.True(count > 7000, $"{count} lines");
    }

    [Theory]
    [InlineData("中文，（a）。", "×中÷文×，÷（×a×）×。÷")]
    [InlineData("ab cd", "×a×b× ÷c×d÷")]
    [InlineData("1,000.5% (€ 3)", "×1×,×0×0×0×.×5×%× ÷(×€× ÷3×)÷")]
    [InlineData("well-known", "×w×e×l×l×-÷k×n×o×w×n÷")]
    [InlineData("カッコ", "×カ×ッ÷コ÷")]
    [InlineData("🇩🇪🇫🇷", "×🇩×🇪÷🇫×🇷÷")]
    [InlineData("👍🏽👍", "×👍×🏽÷👍÷")]
    [InlineData("𠀀𠀁", "×𠀀÷𠀁÷")]
    public void Text_is_broken_without_any_file(string text, string expected) => Assert.Equal(expected, Mark(text, r => r.ToString()));

    [Fact]
    public void Marks_without_end_take_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("(\u0301\u0301\u0301\u0301", 200_000));

        Assert.Equal(text.Length, Find(text).Length);
    }

    private static bool[] Find(string text)
    {
        var classes = new LineBreakClass[text.Length];
        var breaks = new bool[text.Length];
        LineBreakAlgorithm.Classify(text, classes);
        LineBreakAlgorithm.Resolve(classes, breaks);
        return breaks;
    }

    private static string Mark(string text, Func<Rune, string> name)
    {
        var breaks = Find(text);
        var result = new StringBuilder("×");
        var offset = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            offset += rune.Utf16SequenceLength;
            result.Append(name(rune)).Append(breaks[offset - 1] ? '÷' : '×');
        }

        return result.ToString();
    }
}
