using System.Text.Json;
using Xunit;

namespace Glossary.Judges;

/// <summary>What the reference implementation of CommonMark says of our reading.</summary>
[Trait("kind", "compare")]
public sealed class MarkdownJudges
{
    private const int PrerequisiteMissing = 3;

    // By choice we read these otherwise; numbers of CommonMark 0.31.2.
    private static readonly SortedDictionary<int, string> Choices = new()
    {
        [540] = "labels are the same without regard to case letter by letter: “ẞ” is not “SS”",
        [590] = "two brackets are a link by name, as in wikis",
        [602] = "a bare address is a link, as on GitHub: “<https://… bim>” is none in angle brackets",
        [608] = "a bare address is a link, as on GitHub, between angle brackets and blanks too",
        [611] = "a bare address is a link, as on GitHub",
        [612] = "a bare mail address is a link, as on GitHub",
    };

    [Fact]
    public void CommonMark_s_examples_have_the_structure_of_the_reference_implementation()
    {
        var different = new SortedDictionary<int, string>();
        var count = 0;
        foreach (var (number, markdown, tree) in Examples())
        {
            count++;
            var ours = MarkdownTree.Of(markdown);
            if (ours != tree)
            {
                different.Add(number, $"{number}: {JsonSerializer.Serialize(markdown)}\n  reference {tree}\n  ours      {ours}\n");
            }
        }

        Assert.Equal(588, count);
        Assert.True(different.Keys.SequenceEqual(Choices.Keys), string.Join("\n", different.Where(d => !Choices.ContainsKey(d.Key)).Select(d => d.Value)));
    }

    private static IEnumerable<(int Number, string Markdown, string Tree)> Examples()
    {
        var verdict = Judge.Ask("node", "nodejs", Path.Combine(Repository.Root, "tests", "readers", "commonmark-trees.mjs"));
        if (verdict.ExitCode == PrerequisiteMissing)
        {
            Judge.Missing(verdict.All);
        }

        Assert.True(verdict.ExitCode == 0, verdict.All);
        foreach (var line in verdict.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var example = JsonDocument.Parse(line);
            var root = example.RootElement;

            // HTML is read into the book's own nodes, not passed on.
            if (root.GetProperty("section").GetString() is not ("HTML blocks" or "Raw HTML"))
            {
                yield return (root.GetProperty("number").GetInt32(), root.GetProperty("markdown").GetString()!, root.GetProperty("tree").GetString()!);
            }
        }
    }
}
