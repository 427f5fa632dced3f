using System.Text.Json;
using System.Text.RegularExpressions;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>The table of codes says the truth about the catalogue, and is what people and programs are told.</summary>
public sealed partial class MessageTableTests
{
    private static readonly Dictionary<string, string> Sources = Directory.GetFiles(Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
        .Select(f => f.Replace('\\', '/'))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.EndsWith("MessageTable.cs", StringComparison.Ordinal))
        .ToDictionary(f => f, File.ReadAllText);

    // File, name and code of each factory method of the catalogue, and how bad its messages are.
    private static readonly List<(string Family, string Method, string Severity, string Code)> Catalogue =
        [.. Sources.Where(f => f.Key.EndsWith("Diagnostics.cs", StringComparison.Ordinal))
            .SelectMany(f => Factory().Matches(f.Value).Select(m => (Path.GetFileNameWithoutExtension(f.Key), m.Groups["method"].Value, m.Groups["severity"].Value, m.Groups["code"].Value)))];

    [Fact]
    public void Every_code_is_explained_and_is_as_bad_as_the_table_says()
        => Assert.Equal(
            Catalogue.Select(c => $"{c.Code} {c.Severity}").Distinct().Order(StringComparer.Ordinal),
            MessageTable.All.Select(e => $"{e.Code} {e.Severity}"));

    [Fact]
    public void No_code_is_written_outside_of_the_catalogue()
    {
        var written = Sources.SelectMany(f => Literal().Matches(f.Value).Select(m => m.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(MessageTable.All.Select(e => e.Code), written);
    }

    [Fact]
    public void Every_message_of_the_catalogue_is_raised_somewhere()
    {
        var calls = Sources.Values.SelectMany(text => Call().Matches(text).Select(m => m.Value)).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Catalogue.Where(c => !calls.Contains($"{c.Family}.{c.Method}")).Select(c => $"{c.Family}.{c.Method}"));
    }

    [Fact]
    public void Explanations_are_sentences_and_titles_are_not()
    {
        foreach (var message in MessageTable.All)
        {
            Assert.False(message.Title.EndsWith('.'), message.Code);
            Assert.True(message.Cause.EndsWith('.') && message.Mend[^1] is '.' or '`', message.Code);
            Assert.All([message.Title, message.Cause, message.Mend], text => Assert.True(text.Count(c => c == '`') % 2 == 0, message.Code));
        }
    }

    [Fact]
    public void The_verb_explains_codes_in_any_case()
    {
        using var place = new Workplace();

        var run = place.Glossary("explain", "g0206", "G0001");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("G0206, a warning: “\\right” has no “\\left” before it\n\n  Delimiters", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n\n  To mend it: Name a folder", run.Output, StringComparison.Ordinal);
        Assert.All(run.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 79));
        Assert.DoesNotContain("`", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_code_all_are_listed()
    {
        using var place = new Workplace();

        var run = place.Glossary("explain");

        Assert.Equal(MessageTable.All.Select(e => e.Code), Code().Matches(run.Output).Select(m => m.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("G9101", "did you mean G0101?")]
    [InlineData("nonsense", "glossary explain lists them")]
    public void An_unknown_code_is_a_wrong_command_line(string code, string hint)
    {
        using var place = new Workplace();

        var run = place.Glossary("explain", code);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"there is no message “{code}”; {hint}", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_completes_codes()
    {
        using var place = new Workplace();

        Assert.Equal(["G0171", "G0172", "G0173"], place.Glossary("[suggest:21]", "glossary explain G017").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Sarif_tells_of_each_rule_what_the_table_says()
    {
        using var place = new Workplace().WriteProject().Write("entries/layer.md", "## Layer\n\n$\\right)$ [neuron](neuron)\n");

        var rules = JsonDocument.Parse(place.Glossary("check", "--format", "sarif").Output).RootElement
            .GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!);

        Assert.Equal("“\\right” has no “\\left” before it", rules["G0206"].GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.StartsWith("Delimiters that grow", rules["G0206"].GetProperty("fullDescription").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Add `\\left.`", rules["G0206"].GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.Equal("warning", rules["G0103"].GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    [GeneratedRegex("""public static Diagnostic (?<method>\w+)\((?:(?!public static).)*?Diagnostics\.(?<severity>Note|Warning|Error)\(\s*"(?<code>G0\d{3})""", RegexOptions.Singleline)]
    private static partial Regex Factory();

    [GeneratedRegex(@"\bG0\d\d\d\b")]
    private static partial Regex Code();

    [GeneratedRegex("\"(G0\\d\\d\\d)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\w+Diagnostics\.\w+")]
    private static partial Regex Call();
}
