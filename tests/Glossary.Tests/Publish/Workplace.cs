using System.Diagnostics;

namespace Glossary.Tests;

/// <summary>What the program did: exit code and streams.</summary>
internal sealed record Run(int ExitCode, string Output, string Errors);

/// <summary>The program as a process, in a folder of its own that goes away with the test.</summary>
internal sealed class Workplace : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("glossary-test-").FullName;

    public string this[params ReadOnlySpan<string> parts] => Path.Combine([Folder, .. parts]);

    public Workplace Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllText(this[path], text);
        return this;
    }

    public Workplace Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
        return this;
    }

    /// <summary>A small project: two entries that name each other, and settings.</summary>
    public Workplace WriteProject(string moreSettings = "")
        => Write("assets/book.yml", "title: Two Words\nlanguage: en\nfile-name: two-words\ndate: 2024-05-06\n" + moreSettings)
            .Write("entries/_intro.md", "# Two Words\n\nAn introduction.\n\n")
            .Write("entries/layer.md", "## Layer\n\nMade of [neurons](#neuron).\n\n")
            .Write("entries/neuron.md", "## Neuron\n\nPart of a [layer](#layer), $x^2$.\n\n");

    public Run Glossary(params string[] arguments) => Glossary(("SOURCE_DATE_EPOCH", null), arguments);

    public Run Glossary((string Name, string? Value) variable, params string[] arguments)
    {
        using var process = Start(variable, arguments);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, errors.Result);
    }

    public Process Start(params string[] arguments) => Start(("SOURCE_DATE_EPOCH", null), arguments);

    private Process Start((string Name, string? Value) variable, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "glossary.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment[variable.Name] = variable.Value;
        return Process.Start(start)!;
    }

    /// <summary>An edition of the project's EPUB, which must come into being.</summary>
    /// <param name="edition">As <c>--to</c> names it: epub or epub-compat.</param>
    public EpubReader BuildEpub(string edition = "epub")
    {
        var run = Glossary("build", "--to", edition);
        Assert.True(run.ExitCode == 0, run.Errors);
        return new(File.ReadAllBytes(this["artifacts", edition == "epub" ? "two-words.epub" : "two-words.compat.epub"]));
    }

    /// <summary>Every file of a folder with its bytes, for comparing.</summary>
    public Dictionary<string, string> Contents(string folder)
        => Directory.Exists(this[folder])
            ? Directory.GetFiles(this[folder]).ToDictionary(f => Path.GetFileName(f), f => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(f))))
            : [];

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
