namespace Glossary.Tests;

/// <summary>The program says which one it is.</summary>
public sealed class VersionTests
{
    [Fact]
    public void The_version_names_the_commit_by_its_first_figures()
    {
        using var place = new Workplace();

        var run = place.Glossary("--version");

        Assert.Equal(0, run.ExitCode);

        // A copy of the sources without their history has no commit to name.
        Assert.Matches(Path.Exists(Repository.Path(".git")) ? @"^\d+\.\d+\.\d+\S*\+[0-9a-f]{7}\r?\n$" : @"^\d+\.\d+\.\d+\S*\r?\n$", run.Output);
    }
}
