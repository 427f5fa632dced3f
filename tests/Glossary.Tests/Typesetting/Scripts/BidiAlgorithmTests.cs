using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Levels and order of bidirectional text, against Unicode's own conformance files.</summary>
public sealed class BidiAlgorithmTests
{
    // A character of each class, as the conformance file asks for.
    private static readonly Dictionary<string, int> Samples =
        ("L 61 R 5D0 AL 627 EN 31 ES 2B ET 23 AN 661 CS 2C NSM 300 BN AD B 2029 S 9 WS 20 ON 21 LRE 202A LRO 202D RLE 202B RLO 202E PDF 202C"
            + " LRI 2066 RLI 2067 FSI 2068 PDI 2069").Split(' ').Chunk(2).ToDictionary(p => p[0], p => Convert.ToInt32(p[1], 16));

    [Fact]
    public void The_characters_of_the_conformance_file_have_its_levels_and_order()
    {
        foreach (var line in UnicodeFiles.Lines("BidiCharacterTest.txt"))
        {
            var fields = line.Split(';');
            byte? asked = fields[1] is "2" ? null : byte.Parse(fields[1]);

            var (paragraph, levels) = BidiAlgorithm.Resolve(UnicodeFiles.CodePoints(fields[0]), asked);

            Assert.True(fields[2] == $"{paragraph}" && fields[3] == Levels(levels) && fields[4] == Order(levels), $"{line}: {Levels(levels)}; {Order(levels)}");
        }
    }

    [Fact]
    public void The_classes_of_the_conformance_file_have_its_levels_and_order()
    {
        var (levels, order) = ("", "");
        foreach (var line in UnicodeFiles.Lines("BidiTest.txt"))
        {
            if (line.StartsWith('@'))
            {
                var value = line[(line.IndexOf(':') + 1)..].Trim();
                (levels, order) = line.StartsWith("@Levels", StringComparison.Ordinal) ? (value, order) : (levels, value);
                continue;
            }

            var fields = line.Split(';');
            var text = fields[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => Samples[c]).ToArray();
            var asked = int.Parse(fields[1].Trim());
            foreach (var (bit, level) in (ReadOnlySpan<(int, byte?)>)[(1, null), (2, (byte)0), (4, (byte)1)])
            {
                if ((asked & bit) != 0)
                {
                    var found = BidiAlgorithm.Resolve(text, level).Levels;
                    Assert.True(levels == Levels(found) && order == Order(found), $"{line} ({bit}): {Levels(found)} for {levels}; {Order(found)} for {order}");
                }
            }
        }
    }

    [Theory]
    [InlineData("abc", 0, "0 0 0")]
    [InlineData("אבג 12", 1, "1 1 1 1 2 2")]
    [InlineData("a (אב) b", 0, "0 0 0 1 1 0 0 0")]
    [InlineData("א(ab)ג", 1, "1 1 2 2 1 1")]
    public void Text_has_levels_without_any_file(string text, int paragraph, string expected)
    {
        var (found, levels) = BidiAlgorithm.Resolve([.. text.Select(c => (int)c)], null);

        Assert.Equal(paragraph, found);
        Assert.Equal(expected, Levels(levels));
    }

    private static string Levels(byte[] levels) => string.Join(' ', levels.Select(l => l == BidiAlgorithm.Removed ? "x" : $"{l}"));

    private static string Order(byte[] levels)
    {
        var kept = Enumerable.Range(0, levels.Length).Where(i => levels[i] != BidiAlgorithm.Removed).ToArray();
        return string.Join(' ', BidiAlgorithm.VisualOrder([.. kept.Select(i => levels[i])]).Select(i => kept[i]));
    }
}
