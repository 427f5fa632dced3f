using System.Diagnostics;
using System.Globalization;
using System.Text;
using Xunit;

namespace Glossary.Judges;

/// <summary>What a program said: its exit code and both of its streams.</summary>
internal sealed record Verdict(int ExitCode, string Output, string Errors)
{
    public string All => Output + Errors;
}

/// <summary>Runs programs from outside. One that is not installed is named, never installed; on CI its absence is a failure.</summary>
internal static class Judge
{
    // The scripts in tests/readers say so when something they need is not there.
    private const int PrerequisiteMissing = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    /// <summary>Runs a program in the repository's folder and waits for it.</summary>
    /// <param name="package">What to install where the program is missing.</param>
    public static Verdict Ask(string program, string package, params ReadOnlySpan<string> arguments)
    {
        if (Find(program) is not { } path)
        {
            Missing($"{program} is not installed (Debian: apt-get install {package})");
            return new(0, "", "");
        }

        return Run(path, arguments);
    }

    /// <summary>Runs a script of tests/readers, which must find nothing wrong.</summary>
    public static void AskReaders(string script, params string[] arguments)
    {
        var readers = Path.Combine(Repository.Root, "tests", "readers");
        if (!Directory.Exists(Path.Combine(readers, "node_modules")))
        {
            Missing("the packages of tests/readers are not installed (npm ci in tests/readers)");
        }

        var verdict = Ask("node", "nodejs", [Path.Combine(readers, script), .. arguments]);
        if (verdict.ExitCode == PrerequisiteMissing)
        {
            Missing(verdict.All);
        }

        Assert.True(verdict.ExitCode == 0, verdict.All);
    }

    public static Verdict Run(string path, params ReadOnlySpan<string> arguments) => RunIn(Repository.Root, path, arguments);

    /// <summary>Runs a program in a folder and waits for it.</summary>
    public static Verdict RunIn(string folder, string path, params ReadOnlySpan<string> arguments)
    {
        using var process = new Process
        {
            StartInfo = new(path)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
                StandardErrorEncoding = Encoding.UTF8,
            },
        };
        foreach (var argument in arguments)
        {
            process.StartInfo.ArgumentList.Add(argument);
        }

        var output = new StringBuilder();
        var errors = new StringBuilder();
        process.OutputDataReceived += (_, line) => output.Append(line.Data).Append(line.Data is null ? "" : "\n");
        process.ErrorDataReceived += (_, line) => errors.Append(line.Data).Append(line.Data is null ? "" : "\n");
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{path} did not end within {Patience.TotalMinutes} minutes"));
        }

        process.WaitForExit();
        return new(process.ExitCode, output.ToString(), errors.ToString());
    }

    /// <summary>A prerequisite is not there: skips, or fails on CI, where all of them must be.</summary>
    public static void Missing(string what)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(what);
        }

        Assert.Skip(what);
    }

    private static string? Find(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, program))
            .FirstOrDefault(File.Exists);
}

/// <summary>Where the repository and the books it has made are.</summary>
internal static class Repository
{
    public static string Root { get; } = Tests.Repository.Path();

    public static string Pdf => Book(".pdf");

    public static string Epub => Book(".epub");

    /// <summary>The glossary and the book of everything odd and hostile, each in all editions of the EPUB.</summary>
    public static IReadOnlyList<string> Epubs =>
    [
        Epub, Trial("deep-learning-glossary.compat.epub"), Trial("deep-learning-glossary.kepub.epub"),
        Trial("torture.epub"), Trial("torture.compat.epub"), Trial("torture.kepub.epub"),
    ];

    /// <summary>A book that the Cake target Trials has made.</summary>
    public static string Trial(string name)
    {
        var path = Path.Combine(Root, "artifacts", "trials", name);
        Assert.True(File.Exists(path), $"{path} has not been built: run the target Trials first");
        return path;
    }

    /// <summary>The glossary and the book of everything odd and hostile, after the standards of today and the newest.</summary>
    public static IReadOnlyList<string> Pdfs =>
        [Pdf, Trial("modern/deep-learning-glossary.pdf"), Trial("torture.pdf"), Trial("modern/torture.pdf")];

    /// <summary>A book of other people's that the Cake target OtherBooks has made; its folder may name it as it likes.</summary>
    public static string OtherBook(string folder, string ending = "epub")
    {
        var path = Path.Combine(Root, "artifacts", "others", folder);
        var books = Directory.Exists(path) ? Directory.GetFiles(path, "*." + ending) : [];
        Assert.True(books.Length == 1, $"{path} has not been built: run the target OtherBooks first");
        return books[0];
    }

    private static string Book(string ending)
    {
        var path = Path.Combine(Root, "artifacts", "deep-learning-glossary" + ending);
        Assert.True(File.Exists(path), $"{path} has not been built: run the main job first");
        return path;
    }
}
