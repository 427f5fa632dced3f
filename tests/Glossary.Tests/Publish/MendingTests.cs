using System.Collections.Immutable;
using System.Text;
using Glossary.Model;
using Glossary.Publish;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>What check mends, and what it leaves alone.</summary>
public sealed class MendingTests
{
    private const string Slips = "## Layer  \n\nSee [one](neuron), [two](\"#neuron\"), [three](#Neuron) \nand pap\u0435r and [web](https:example.org).\nBreak  \nhere.\n\n```\ncode \n```\n";
    private const string Mended = "## Layer\n\nSee [one](#neuron), [two](#neuron), [three](#neuron)\nand paper and [web](https://example.org).\nBreak  \nhere.\n\n```\ncode \n```\n";

    public static TheoryData<string> Folders => [.. CorpusFolder.Names];

    [Fact]
    public void Slips_with_one_right_answer_are_mended_and_nothing_else()
    {
        using var place = new Workplace().WriteProject().Write("entries/layer.md", Slips);
        var before = place.Contents("entries");

        var run = place.Glossary("check", "--fix");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Mended, File.ReadAllText(place["entries", "layer.md"]));
        Assert.Contains("mended entries/layer.md (7 places)\n", run.Errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("G0102", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before["neuron.md"], place.Contents("entries")["neuron.md"]);
        Assert.DoesNotContain("mended", place.Glossary("check", "--fix").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_diff_is_shown_and_nothing_is_changed()
    {
        using var place = new Workplace().WriteProject().Write("entries/layer.md", "## Layer\n\nSee [one](neuron).\n\nText.");

        var run = place.Glossary("check", "--diff");

        Assert.Equal("--- a/entries/layer.md\n+++ b/entries/layer.md\n@@ -1,5 +1,5 @@\n ## Layer\n \n-See [one](neuron).\n+See [one](#neuron).\n \n Text.\n\\ No newline at end of file\n", run.Output);
        Assert.Contains("See [one](neuron).", File.ReadAllText(place["entries", "layer.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_and_marks_stay_and_what_is_not_utf8_is_left_alone()
    {
        byte[] windows = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("## Layer\r\n\r\nSee [one](neuron).\r\n")];
        byte[] stray = [.. Encoding.UTF8.GetBytes("## Stray\n\nSee [one](neuron) "), 0xFF, (byte)'\n'];
        using var place = new Workplace().WriteProject().Write("entries/layer.md", windows).Write("entries/stray.md", stray);

        place.Glossary("check", "--fix");

        byte[] expected = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("## Layer\r\n\r\nSee [one](#neuron).\r\n")];
        Assert.Equal(expected, File.ReadAllBytes(place["entries", "layer.md"]));
        Assert.Equal(stray, File.ReadAllBytes(place["entries", "stray.md"]));
    }

    [Theory]
    [InlineData("p\u0430per", "paper")]
    [InlineData("\u039FpenAI", "OpenAI")]
    [InlineData("\u0441\u043Eсо", null)]
    [InlineData("\u0394x μm naïve", null)]
    public void Letters_that_only_look_Latin_are_told_from_words_of_other_scripts(string text, string? mended)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceText("a.md", $"## A\n\n{text}\n");
        Proofreader.Read([file], Books.Read(("a", "## A\n\nText.\n")), diagnostics);
        var files = Mending.Of(diagnostics.InSourceOrder());

        Assert.Equal(mended is null ? [] : [$"## A\n\n{mended}\n"], files.Select(f => f.Text));
    }

    [Fact]
    public void An_entry_that_no_other_leads_to_is_named()
    {
        using var place = new Workplace().WriteProject().Write("entries/island.md", "## Island\n\nAlone, with its [own](#island) and a [neuron](#neuron).\n");

        var unreachable = place.Glossary("check").Errors.Split('\n').Where(l => l.Contains("G0125", StringComparison.Ordinal));

        Assert.Equal(["entries/island.md:1:1: note G0125: no other entry leads to “Island”"], unreachable);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Mended_folders_need_no_mending(string folder)
    {
        Assert.SkipWhen(Repository.Corpora is null, "GLOSSARY_CORPORA is not set");
        var files = CorpusFolder.Files(folder);
        var mended = MendsOf(files).ToDictionary(f => f.Source.Path, f => f.Text);

        Assert.Empty(MendsOf([.. files.Select(f => mended.TryGetValue(f.Path, out var text) ? new SourceText(f.Path, text) : f)]).Select(f => f.Source.Path));
    }

    private static ImmutableArray<MendedFile> MendsOf(ImmutableArray<SourceText> files)
    {
        var diagnostics = new DiagnosticBag();
        var book = BookReader.Read(files, new ReadingOptions(Books.Metadata, StubTreatment.Mark, [.. files.Select(f => f.Path)], ""), diagnostics);
        Proofreader.Read(files, book, diagnostics);
        return Mending.Of(diagnostics.InSourceOrder());
    }
}
