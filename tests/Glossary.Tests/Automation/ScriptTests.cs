using System.Diagnostics;

namespace Glossary.Tests;

/// <summary>The scripts of the workflows and of the action, run as the service would run them.</summary>
public sealed class ScriptTests
{
    [Fact]
    public void Publishing_names_the_books_and_sums_up_the_run()
    {
        using var place = WithProgram().WriteProject();

        var run = Bash(place, "publish.sh", ("FOLDER", "."), ("OUTPUTS", "pdf,epub,epub-compat"), ("OUTPUT_FOLDER", "books"), ("STRICT", "true"));

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        Assert.Equal("pdf=books/two-words.pdf\nepub=books/two-words.epub\n", File.ReadAllText(place["outputs"]));
        Assert.True(File.Exists(place["books", "two-words.pdf"]));
        var summary = File.ReadAllText(place["summary"]);
        Assert.StartsWith("### The books are made\n", summary, StringComparison.Ordinal);
        Assert.Matches(@"\| pages \| [1-9][0-9]* \|", summary);
        Assert.Contains("| entries | 2 |", summary, StringComparison.Ordinal);
        Assert.Contains("| warnings | 0 |", summary, StringComparison.Ordinal);
        Assert.Contains("- <code>books/two-words.pdf</code>", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_fails_fails_the_step_and_says_why_in_plain_text()
    {
        using var place = WithProgram().WriteProject().Write("entries/layer.md", "## Layer\n\nSee [that](#<img>).\n\n");

        var run = Bash(place, "publish.sh", ("FOLDER", "."), ("STRICT", "true"));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("pdf=\nepub=\n", File.ReadAllText(place["outputs"]));
        var summary = File.ReadAllText(place["summary"]);
        Assert.StartsWith("### The books were not made\n", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("| warnings | 0 |", summary, StringComparison.Ordinal);
        Assert.Contains("entries/layer.md:3:", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("<img>", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void The_books_of_a_release_come_on_both_papers_with_their_checksums()
    {
        using var place = Copied("release-books.sh");

        var run = Bash(place, Script(place, "release-books.sh"), ["artifacts/release"]);

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
        string[] books = ["manifest.json", "two-words-letter.pdf", "two-words.compat.epub", "two-words.epub", "two-words.kepub.epub", "two-words.pdf"];
        Assert.Equal(["SHA256SUMS", .. books], place.Contents("artifacts/release").Keys.Order(StringComparer.Ordinal));
        var sums = File.ReadLines(place["artifacts", "release", "SHA256SUMS"]).Select(l => l.Split("  ")).ToList();
        Assert.Equal(books, sums.Select(s => s[1]));
        Assert.Equal(place.Contents("artifacts/release")["two-words.pdf"], sums[^1][0].ToUpperInvariant());
        Assert.NotEqual(place.Contents("artifacts/release")["two-words.pdf"], place.Contents("artifacts/release")["two-words-letter.pdf"]);
    }

    [Fact]
    public void The_notes_of_a_release_tell_what_has_changed_since_the_tag_before()
    {
        using var place = Copied("release-notes.sh");
        Assert.SkipUnless(Has("git"), "git is not installed");
        Git(place, "init", "-q");
        Commit("First", "v1.0");
        Assert.Equal("The first release.\n", Notes("v1.0"));

        place.Write("entries/layer.md", "## Layer\n\nMade of many [neurons](#neuron).\n\n");
        Commit("Second", "v1.1");

        Assert.Equal("## Changes since v1.0\n\n### Terms changed (1)\n\n- **Layer**: 1 word added\n", Notes("v1.1"));

        void Commit(string message, string tag)
        {
            Git(place, "add", "assets", "entries");
            Git(place, "-c", "user.name=A", "-c", "user.email=a@example.org", "commit", "-q", "-m", message);
            Git(place, "tag", tag);
        }

        string Notes(string tag)
        {
            var run = Bash(place, Script(place, "release-notes.sh"), ["out/notes.md"], ("GITHUB_REF_NAME", tag));
            Assert.True(run.ExitCode == 0, run.Output + run.Errors);
            return File.ReadAllText(place["out", "notes.md"]);
        }
    }

    // A project with the script in its place, for scripts that work on the repository they stand in.
    private static Workplace Copied(string script)
    {
        var place = WithProgram().WriteProject();
        return place.Write($".github/scripts/{script}", File.ReadAllText(Repository.Path(".github", "scripts", script)));
    }

    private static string Script(Workplace place, string name) => place[".github", "scripts", name];

    private static Workplace WithProgram()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && Has("bash"), "the scripts want a bash");
        var place = new Workplace();
        place.Write("program", $"#!/bin/sh\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "glossary.dll")}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(place["program"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return place;
    }

    private static bool Has(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    private static void Git(Workplace place, params string[] arguments)
    {
        var run = Start(place, "git", arguments);
        Assert.True(run.ExitCode == 0, run.Errors);
    }

    private static Run Bash(Workplace place, string script, params (string Name, string Value)[] variables)
        => Bash(place, Repository.Path(".github", "scripts", script), [], variables);

    private static Run Bash(Workplace place, string script, string[] arguments, params (string Name, string Value)[] variables)
        => Start(
            place,
            "bash",
            [script, .. arguments],
            [("GLOSSARY", place["program"]), ("GITHUB_OUTPUT", place["outputs"]), ("GITHUB_STEP_SUMMARY", place["summary"]), .. variables]);

    private static Run Start(Workplace place, string program, string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = place.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.Result);
    }
}
