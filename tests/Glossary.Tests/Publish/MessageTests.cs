using System.Text.Json;
using Glossary.Model;
using Glossary.Publish;

namespace Glossary.Tests;

/// <summary>Messages as people and programs read them.</summary>
public sealed class MessageTests
{
    private const string Slip = "## Layer\n\nSee the 100 % [ne, uron](neuro) — and a text that goes on and on so that the line is longer than any terminal is wide.\n";

    [Fact]
    public void A_warning_shows_its_line_and_marks_what_it_means()
    {
        using var place = new Workplace().WriteProject().Write("entries/layer.md", Slip);

        var run = place.Glossary("check");

        Assert.Contains(
            """
            entries/layer.md:3:15: warning G0101: no entry or heading is called “neuro”
                3 | See the 100 % [ne, uron](neuro) — and a text that goes on and on so that…
                  |               ^^^^^^^^^^^^^^^^^
              hint: did you mean “neuron”?

            """.ReplaceLineEndings("\n"),
            run.Errors,
            StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Errors);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("深度[学](x)", 2, 6, "深度[学](x)", "    ^^^^^^^")]
    [InlineData("a\tb\u202Ec", 2, 1, "a b\uFFFDc", "  ^")]
    [InlineData("e\u0301x", 2, 1, "e\u0301x", " ^")]
    public void The_mark_stands_below_what_a_terminal_shows(string line, int start, int length, string shown, string mark)
        => Assert.Equal($"    1 | {shown}\n      | {mark}\n", SourceExcerpt.Of(new SourceText("a.md", line + "\n").Span(start, start + length)));

    [Fact]
    public void A_blank_line_is_not_shown() => Assert.Empty(SourceExcerpt.Of(new SourceText("a.md", "  \n").Span(0, 0)));

    [Fact]
    public void Json_says_all_of_every_message()
    {
        using var place = new Workplace().WriteProject("accept:\n  - code: G0101\n    target: neuro\n    reason: known\n").Write("entries/layer.md", Slip);

        var run = place.Glossary("check", "--format", "json");
        var document = JsonDocument.Parse(run.Output).RootElement;
        var message = document.GetProperty("messages").EnumerateArray().Single(m => m.GetProperty("code").GetString() == "G0101");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((0, 0), (document.GetProperty("errors").GetInt32(), document.GetProperty("warnings").GetInt32()));
        Assert.Equal("warning", message.GetProperty("severity").GetString());
        Assert.True(message.GetProperty("accepted").GetBoolean());
        Assert.Equal(("entries/layer.md", 3, 15, 3, 32), (
            message.GetProperty("file").GetString(),
            message.GetProperty("line").GetInt32(),
            message.GetProperty("column").GetInt32(),
            message.GetProperty("endLine").GetInt32(),
            message.GetProperty("endColumn").GetInt32()));
        Assert.Equal("did you mean “neuron”?", message.GetProperty("hints")[0].GetString());
    }

    [Fact]
    public void Sarif_has_what_its_standard_asks_for()
    {
        using var place = new Workplace().WriteProject().Write("entries/a b.md", Slip.Replace("Layer", "Words", StringComparison.Ordinal));

        var run = place.Glossary("check", "--format", "sarif", "--strict");
        var log = JsonDocument.Parse(run.Output).RootElement;
        var unit = log.GetProperty("runs")[0];
        var rules = unit.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal(rules.Distinct(StringComparer.Ordinal), rules);
        foreach (var result in unit.GetProperty("results").EnumerateArray())
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["none", "note", "warning", "error"]);
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        }

        var location = unit.GetProperty("results").EnumerateArray().Single(r => r.GetProperty("ruleId").GetString() == "G0101").GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("entries/a%20b.md", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((3, 15, 32), (location.GetProperty("region").GetProperty("startLine").GetInt32(), location.GetProperty("region").GetProperty("startColumn").GetInt32(), location.GetProperty("region").GetProperty("endColumn").GetInt32()));
    }

    [Fact]
    public void Sarif_names_every_mend_as_a_fix()
    {
        using var place = new Workplace().WriteProject().Write("entries/layer.md", "## Layer\n\nOf [neurons](neuron), and  \nidle \nblanks\t\n\n");

        var results = JsonDocument.Parse(place.Glossary("check", "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();

        Assert.Equal(["entries/layer.md 3:14-3:20 “#neuron”"], Replacements("G0103"));
        Assert.Equal(["entries/layer.md 4:5-4:6 “”", "entries/layer.md 5:7-5:8 “”"], Replacements("G0124"));
        Assert.All(results.Where(r => r.GetProperty("ruleId").GetString() is not ("G0103" or "G0124")), r => Assert.False(r.TryGetProperty("fixes", out _)));

        IEnumerable<string> Replacements(string code)
        {
            var fixes = results.Single(r => r.GetProperty("ruleId").GetString() == code).GetProperty("fixes").EnumerateArray().Single();
            var change = fixes.GetProperty("artifactChanges").EnumerateArray().Single();
            return change.GetProperty("replacements").EnumerateArray().Select(r =>
            {
                int At(string name) => r.GetProperty("deletedRegion").GetProperty(name).GetInt32();
                return $"{change.GetProperty("artifactLocation").GetProperty("uri").GetString()} {At("startLine")}:{At("startColumn")}-{At("endLine")}:{At("endColumn")} “{r.GetProperty("insertedContent").GetProperty("text").GetString()}”";
            });
        }
    }

    // The objects of sarif-schema-2.1.0.json that we write, what each of them may hold, and what it must (with a star); none of them is open.
    private static readonly Dictionary<string, string> SarifObjects = new()
    {
        [""] = "$schema version* runs*",
        ["runs"] = "tool* columnKind results",
        ["tool"] = "driver*",
        ["driver"] = "name* semanticVersion rules",
        ["rules"] = "id* name shortDescription fullDescription help helpUri defaultConfiguration",
        ["shortDescription"] = "text* markdown",
        ["fullDescription"] = "text* markdown",
        ["help"] = "text* markdown",
        ["defaultConfiguration"] = "level",
        ["results"] = "ruleId ruleIndex level message* locations suppressions fixes",
        ["message"] = "text*",
        ["locations"] = "physicalLocation",
        ["physicalLocation"] = "artifactLocation* region",
        ["artifactLocation"] = "uri",
        ["region"] = "startLine* startColumn endLine endColumn",
        ["suppressions"] = "kind*",
        ["fixes"] = "artifactChanges*",
        ["artifactChanges"] = "artifactLocation* replacements*",
        ["replacements"] = "deletedRegion* insertedContent",
        ["deletedRegion"] = "startLine* startColumn endLine endColumn",
        ["insertedContent"] = "text",
    };

    [Fact]
    public void Sarif_holds_what_its_schema_allows_and_nothing_else()
    {
        using var place = new Workplace();
        var run = place.Glossary("check", Repository.Path("tests", "books", "torture"), "--format", "sarif");
        var seen = new HashSet<string>();
        var regions = 0;

        Look("", JsonDocument.Parse(run.Output).RootElement);

        Assert.Superset(new HashSet<string> { "runs", "rules", "results", "region", "message" }, seen);
        Assert.True(regions > 10);

        void Look(string name, JsonElement value)
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                Assert.True(name is "results" or "rules" || value.GetArrayLength() > 0, $"{name} is empty");
                Assert.All(value.EnumerateArray(), item => Look(name, item));
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                var names = SarifObjects[name].Split(' ');
                var properties = value.EnumerateObject().Select(p => p.Name).ToList();
                seen.Add(name);
                Assert.Equal(properties.Distinct(), properties);
                Assert.Subset(names.Select(n => n.TrimEnd('*')).ToHashSet(), properties.ToHashSet());
                Assert.Superset(names.Where(n => n.EndsWith('*')).Select(n => n.TrimEnd('*')).ToHashSet(), properties.ToHashSet());
                Assert.All(value.EnumerateObject(), p => Look(p.Name, p.Value));
                if (name is "region" or "deletedRegion")
                {
                    regions++;
                    var (line, column, endLine, endColumn) = (At(value, "startLine"), At(value, "startColumn"), At(value, "endLine"), At(value, "endColumn"));
                    Assert.True(line >= 1 && column >= 1 && (endLine > line || (endLine == line && endColumn >= column)), value.ToString());
                }
            }
            else if (name == "uri")
            {
                Assert.True(Uri.IsWellFormedUriString(value.GetString(), UriKind.RelativeOrAbsolute), value.GetString());
            }
        }

        int At(JsonElement region, string name) => region.GetProperty(name).GetInt32();
    }

    [Fact]
    public void Workflow_commands_escape_what_would_end_them()
    {
        using var place = new Workplace().WriteProject().Write("entries/a,b.md", "## 100\n\n[x](100%,::error)\n");

        var run = place.Glossary("check", "--format", "github");
        var line = run.Output.Split('\n').Single(l => l.Contains("G0101", StringComparison.Ordinal) || l.Contains("G0108", StringComparison.Ordinal));

        Assert.StartsWith("::warning file=entries/a%2Cb.md,line=3,endLine=3,col=1,endColumn=17,title=G01", line, StringComparison.Ordinal);
        Assert.Contains("100%25", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_format_counts_alike_over_a_whole_folder()
    {
        using var place = new Workplace();
        var folder = Repository.Path("tests", "books", "torture");
        var json = JsonDocument.Parse(place.Glossary("check", folder, "--format", "json").Output).RootElement;
        var sarif = JsonDocument.Parse(place.Glossary("check", folder, "--format", "sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("results");
        var commands = place.Glossary("check", folder, "--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var warnings = json.GetProperty("warnings").GetInt32();

        Assert.True(warnings > 10);
        Assert.Equal(json.GetProperty("messages").GetArrayLength(), sarif.GetArrayLength());
        Assert.Equal(warnings, commands.Count(c => c.StartsWith("::warning ", StringComparison.Ordinal)));
    }
}
