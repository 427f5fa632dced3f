using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Glossary.Tests;

/// <summary>The workflows and the action of the repository, as far as they can be judged without the service that runs them.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Workflows => [.. Files("workflows")];

    public static TheoryData<string> All => [.. Files("workflows"), .. Files("actions")];

    [Theory]
    [MemberData(nameof(Workflows))]
    public void A_workflow_has_a_trigger_least_permissions_and_an_end(string file)
    {
        var root = Load(file);

        Assert.NotEmpty(((YamlScalarNode)root["name"]).Value!);
        Assert.NotEmpty(((YamlMappingNode)root["on"]).Children);
        Assert.Equal("read", ((YamlScalarNode)root["permissions"]["contents"]).Value);
        Assert.Single(((YamlMappingNode)root["permissions"]).Children);
        foreach (var (_, job) in (YamlMappingNode)root["jobs"])
        {
            Assert.NotEmpty(((YamlScalarNode)job["runs-on"]).Value!);
            Assert.InRange(int.Parse(((YamlScalarNode)job["timeout-minutes"]).Value!, System.Globalization.CultureInfo.InvariantCulture), 1, 120);
            Assert.NotEmpty(((YamlSequenceNode)job["steps"]).Children);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_step_runs_a_script_that_is_there_or_an_action_of_a_known_version(string file)
    {
        foreach (var step in Steps(Load(file)))
        {
            if (step.Children.TryGetValue("uses", out var uses))
            {
                Assert.Matches(PinnedAction(), ((YamlScalarNode)uses).Value);
                continue;
            }

            var run = ((YamlScalarNode)step["run"]).Value!;
            Assert.DoesNotContain('\n', run);

            // What a stranger may have named must not be pasted into a command.
            Assert.DoesNotContain("${{", run, StringComparison.Ordinal);
            var script = ScriptOf().Match(run);
            Assert.True(script.Success, run);
            var path = script.Value.Replace("\"$SCRIPTS/", ".github/scripts/", StringComparison.Ordinal).TrimEnd('"');
            Assert.True(File.Exists(Repository.Path(path)), path);
        }
    }

    [Fact]
    public void The_action_says_where_its_outputs_come_from()
    {
        var root = Load(".github/actions/publish/action.yml");
        var script = File.ReadAllText(Repository.Path(".github", "scripts", "publish.sh"));

        foreach (var (name, output) in (YamlMappingNode)root["outputs"])
        {
            Assert.Equal($"${{{{ steps.publish.outputs.{name} }}}}", ((YamlScalarNode)output["value"]).Value);
            Assert.Contains($"echo \"{name}=", script, StringComparison.Ordinal);
        }

        foreach (var (name, _) in (YamlMappingNode)root["inputs"])
        {
            Assert.Contains($"${{{{ inputs.{name} }}}}", File.ReadAllText(Repository.Path(".github/actions/publish/action.yml")), StringComparison.Ordinal);
        }
    }

    private static YamlMappingNode Load(string file)
    {
        var yaml = new YamlStream();
        using var text = new StringReader(File.ReadAllText(Repository.Path(file)));
        yaml.Load(text);
        return (YamlMappingNode)Assert.Single(yaml.Documents).RootNode;
    }

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode root)
        => (root.Children.TryGetValue("runs", out var runs)
            ? (YamlSequenceNode)runs["steps"]
            : ((YamlMappingNode)root["jobs"]).Children.Values.SelectMany(job => (YamlSequenceNode)job["steps"])).Cast<YamlMappingNode>();

    private static IEnumerable<string> Files(string folder)
        => Directory.GetFiles(Repository.Path(".github", folder), "*.yml", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Path(), f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^[\w-]+/[\w-]+@(v[0-9]+|[0-9a-f]{40})$")]
    private static partial Regex PinnedAction();

    [GeneratedRegex("(?<=^bash )(\"\\$SCRIPTS/[\\w-]+\\.sh\"|\\.github/scripts/[\\w-]+\\.sh|\\.ci/run)(?=$| )")]
    private static partial Regex ScriptOf();
}
