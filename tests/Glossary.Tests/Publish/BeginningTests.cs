using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>New books and new entries.</summary>
public sealed class BeginningTests
{
    [Fact]
    public void A_new_book_builds_and_nothing_is_wrong_with_it()
    {
        using var place = new Workplace();

        var begun = place.Glossary("init", "word-list", "--title", "Words: a \"list\"", "--lang", "de");
        var built = place.Glossary("build", "word-list");

        Assert.True(begun.ExitCode == 0, begun.Errors);
        Assert.True(built.ExitCode == 0, built.Errors);
        Assert.DoesNotContain("warning", built.Errors, StringComparison.Ordinal);
        Assert.Contains("words-a-list.pdf", place.Contents("word-list/artifacts").Keys);
        Assert.StartsWith("# Words: a \"list\"\n", File.ReadAllText(place["word-list", "README.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_that_is_there_is_left_alone()
    {
        using var place = new Workplace().WriteProject();
        var before = place.Contents("entries");

        var run = place.Glossary("init");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("there is a book in “.” already: assets/book.yml", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, place.Contents("entries"));
    }

    [Fact]
    public void A_new_entry_has_its_file_its_heading_and_its_line_in_the_contents()
    {
        using var place = new Workplace().WriteProject();
        place.Glossary("build", "--to", "readme");

        var run = place.Glossary("new", "MLP", "--long", "Multi-Layer Perceptron");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal("## MLP\n==> Multi-Layer Perceptron\n\nTo be written.\n\n", File.ReadAllText(place["entries", "mlp.md"]));
        var readme = File.ReadAllText(place["README.md"]);
        Assert.Contains("#mlp)", readme, StringComparison.Ordinal);
        place.Glossary("build", "--to", "readme");
        Assert.Equal(readme, File.ReadAllText(place["README.md"]));
        Assert.Contains("G0115: “MLP” is still to be written", place.Glossary("check").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("neuron", "")]
    [InlineData("Néuron", "")]
    [InlineData("NN", "A Layer")]
    [InlineData("NN", "Layer")]
    [InlineData("???", "")]
    public void An_entry_that_is_there_or_cannot_be_is_not_begun(string term, string longName)
    {
        using var place = new Workplace().WriteProject().Write("entries/a-layer.md", "---\naliases: [A Layer]\n---\n## Layers\n\nText.\n");
        var before = place.Contents("entries");

        var run = place.Glossary(["new", term, .. longName.Length > 0 ? (string[])["--long", longName] : []]);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.Equal(before, place.Contents("entries"));
    }

    [Fact]
    public void The_doctor_names_what_is_there_and_what_is_not()
    {
        using var place = new Workplace().WriteProject("fonts:\n  arabic: No Such Face\n  mono: STIX Two Text\n");
        place.Write("assets/book.yml", File.ReadAllText(place["assets", "book.yml"]).Replace("language: en", "language: fi", StringComparison.Ordinal));

        var run = place.Glossary(("PATH", place.Write("tools/qpdf", "").Write("tools/qpdf.exe", "").Folder + "/tools" + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH")), "doctor");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"ok serif +Libertinus Serif\r?\n", run.Output);
        Assert.Matches(@"ok mono +STIX Two Text\r?\n", run.Output);
        Assert.Matches(@"-  arabic +No Such Face: not in", run.Output);
        Assert.Matches(@"-  the book's language +fi: words are not divided", run.Output);
        Assert.Matches(@"ok qpdf .*tools.qpdf", run.Output);
    }

    [Theory]
    [InlineData("C++ [x](y)", "c-xy.md")]
    [InlineData("../../etc/passwd", "etcpasswd.md")]
    [InlineData("深度学习", "深度学习.md")]
    [InlineData("a_b*c `d` $e$ <f> #g & h | i\nj", "a_bc-d-e-f-g--h--i-j.md")]
    [InlineData("nul", "nul-entry.md")]
    [InlineData("~^\\ x", "x.md")]
    public void Any_term_is_read_back_as_it_was_given(string term, string fileName)
    {
        var draft = EntryDraftFile.Of(term, "");
        var book = Books.Read((draft!.FileName[..^3], draft.Text));

        Assert.Equal(fileName, draft.FileName);
        Assert.Equal(term.Replace('\n', ' '), book.Entries.Single().Term);
        Assert.Equal(EntryState.Stub, book.Entries.Single().State);
    }

    [Theory]
    [InlineData("buidl", "did you mean “build”?")]
    [InlineData("build --stric", "did you mean “--strict”?")]
    [InlineData("check --format=text --fixx", "did you mean “--fix”?")]
    [InlineData("build --zzzzzz", "glossary build --help lists what there is")]
    public void A_slip_on_the_command_line_is_told_from_what_was_meant(string line, string hint)
    {
        using var place = new Workplace();

        var run = place.Glossary(line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith($"  hint: {hint}\n", run.Errors.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shell_is_given_commands_and_options()
    {
        using var place = new Workplace();

        Assert.Equal("build", place.Glossary("[suggest:11]", "glossary bu").Output.Trim());
        Assert.Equal("--paper", place.Glossary("[suggest:19]", "glossary build --pa").Output.Trim());
        foreach (var shell in (string[])["bash", "zsh", "fish", "pwsh"])
        {
            Assert.Contains("glossary \"[suggest:", place.Glossary("completion", shell).Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Bash_completes_a_command()
    {
        using var place = new Workplace();
        place.Write("completion.bash", place.Glossary("completion", "bash").Output);
        place.Write("try.bash", $"glossary() {{ dotnet '{Path.Combine(AppContext.BaseDirectory, "glossary.dll")}' \"$@\"; }}\n. ./completion.bash\nCOMP_LINE='glossary che' COMP_POINT=12 COMP_WORDS=(glossary che) COMP_CWORD=1\n_glossary\necho \"${{COMPREPLY[*]}}\"\n");
        var start = new System.Diagnostics.ProcessStartInfo("bash", "try.bash") { WorkingDirectory = place.Folder, RedirectStandardOutput = true };
        try
        {
            using var bash = System.Diagnostics.Process.Start(start)!;
            Assert.Equal("check", bash.StandardOutput.ReadToEnd().Trim());
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("there is no bash");
        }
    }

    [Fact]
    public void The_manual_is_a_book_without_a_fault()
    {
        using var place = new Workplace();

        var run = place.Glossary("build", Repository.Path("assets", "manual"), "--output", place["out"], "--strict");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(["SHA256SUMS", "manifest.json", "manual.epub", "manual.pdf"], place.Contents("out").Keys.Order(StringComparer.Ordinal));
    }
}
