using System.Text.RegularExpressions;

namespace Glossary.Tests;

/// <summary>Runs every case under tests/suite.</summary>
public sealed partial class SuiteTests
{
    // What can be shown of a case as text; a new stage is a new row.
    private static readonly Dictionary<string, Func<SuiteReading, string>> Stages = new()
    {
        ["model"] = reading => reading.Model,
    };

    private static readonly Dictionary<string, SuiteCase> Cases = SuiteCase.All.ToDictionary(c => c.ToString());

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case(string name)
    {
        var suiteCase = Cases[name];
        var reading = new SuiteReading(suiteCase);

        foreach (var stage in suiteCase.Stages.Where(stage => stage != "diagnostics"))
        {
            Golden.Check($"{stage}/{name}", Stages[stage](reading));
        }

        Assert.True(suiteCase.Annotations == reading.Annotations, "the diagnostics are\n" + reading.Annotations);
    }

    [Fact]
    public void Every_message_about_structure_has_a_case()
    {
        var catalogue = Directory.GetFiles(Repository.Path("src", "Glossary.Model", "Diagnostics"), "*Diagnostics.cs")
            .SelectMany(file => Codes(File.ReadAllText(file)))
            .Where(code => code.StartsWith("G01", StringComparison.Ordinal));
        var provoked = Cases.Values.SelectMany(c => Codes(c.Annotations)).ToHashSet();

        Assert.Equal(ElsewhereTested.Order(), catalogue.Distinct().Where(code => !provoked.Contains(code)).Order());
    }

    // Bytes that are not UTF-8 and the splitting of README do not go through the suite: SourceDecoderTests, SplitterTests; hidden entries: StubTests; collations and files of several entries: SplitPlaceTests.
    private static readonly string[] ElsewhereTested = ["G0106", "G0110", "G0111", "G0119", "G0120", "G0122", "G0123", "G0124", "G0125", "G0126", "G0171", "G0172", "G0173"];

    private static IEnumerable<string> Codes(string text) => CodePattern().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"G0\d\d\d")]
    private static partial Regex CodePattern();
}
