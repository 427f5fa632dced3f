using Xunit;

namespace Glossary.Judges;

/// <summary>What programs that read EPUB say of ours.</summary>
[Trait("kind", "verify")]
public sealed class EpubJudges
{
    // The scripts in tests/readers say so when something they need is not there.
    private const int PrerequisiteMissing = 3;

    [Fact]
    public void EpubCheck_finds_nothing() => Ask("check-epub.mjs", Repository.Epub);

    [Fact]
    public void A_reader_in_Chromium_turns_every_page() => Ask("read-epub.mjs", Repository.Epub);

    private static void Ask(string script, params string[] arguments)
    {
        var readers = Path.Combine(Repository.Root, "tests", "readers");
        if (!Directory.Exists(Path.Combine(readers, "node_modules")))
        {
            Judge.Missing("the packages of tests/readers are not installed (npm ci in tests/readers)");
        }

        var verdict = Judge.Ask("node", "nodejs", [Path.Combine(readers, script), .. arguments]);
        if (verdict.ExitCode == PrerequisiteMissing)
        {
            Judge.Missing(verdict.All);
        }

        Assert.True(verdict.ExitCode == 0, verdict.All);
    }
}
