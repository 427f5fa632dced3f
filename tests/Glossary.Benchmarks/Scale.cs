using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Glossary.Tests;

namespace Glossary.Benchmarks;

/// <summary>Whole processes, as users run them: CPU seconds and peak memory of builds of 1, 100 and 200 copies, beside other tools.</summary>
internal static class Scale
{
    public const string Time = "/usr/bin/time";

    // The bars the program is held to, in CPU seconds, megabytes and as a ratio.
    private const double OneCopySeconds = 0.5;
    private const double HundredCopiesSeconds = 5;
    private const double HundredCopiesMegabytes = 300;
    private const double DoublingRatio = 2.2;

    public static int Run()
    {
        if (!File.Exists(Time))
        {
            Console.Error.WriteLine($"{Time} is missing (Debian: apt-get install time)");
            return 1;
        }

        var root = Repository.Path();
        var work = Directory.CreateTempSubdirectory("glossary-scale-").FullName;
        try
        {
            var program = Publish(root, work);
            var one = Measure("glossary, 1 copy", program, ["build", root, "--to", "pdf,epub", "--quiet", "--output", Path.Combine(work, "one")], work);
            var hundred = Copies(program, root, work, 100);
            var twoHundred = Copies(program, root, work, 200);
            Peers(root, work);

            Console.WriteLine();
            return Report("1 copy, CPU seconds", one.Seconds, OneCopySeconds)
                & Report("100 copies, CPU seconds", hundred.Seconds, HundredCopiesSeconds)
                & Report("100 copies, MB", hundred.Megabytes, HundredCopiesMegabytes)
                & Report("200 copies : 100 copies, time", twoHundred.Seconds / hundred.Seconds, DoublingRatio)
                & Report("200 copies : 100 copies, memory", twoHundred.Megabytes / hundred.Megabytes, DoublingRatio)
                ? 0
                : 1;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static (double Seconds, double Megabytes) Copies(string program, string root, string work, int count)
    {
        var folder = Path.Combine(work, $"copies-{count}");
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in GlossaryCopies.Make(Path.Combine(root, "entries"), count))
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }

        return Measure(
            $"glossary, {count} copies", program, ["build", folder, "--to", "pdf,epub", "--quiet", "--output", Path.Combine(work, "out")], work);
    }

    private static void Peers(string root, string work)
    {
        var readme = Path.Combine(root, "README.md");
        Measure("pandoc, EPUB of 1 copy", "pandoc", ["-f", "markdown", "-t", "epub3", "--mathml", readme, "-o", Path.Combine(work, "peer.epub")], work);
        Measure("pandoc + pdflatex, 1 copy", "pandoc", [readme, "--pdf-engine=pdflatex", "-o", Path.Combine(work, "peer.pdf")], work);
    }

    /// <summary>The program as native code, or where no linker is at hand, precompiled.</summary>
    public static string Publish(string root, string work)
    {
        var folder = Path.Combine(work, "program");
        var (exitCode, output) = Publish(root, folder, ["-p:PublishAot=true"]);
        if (exitCode != 0)
        {
            Console.WriteLine("without native code: " + output.Split('\n').FirstOrDefault(l => l.Contains("error", StringComparison.Ordinal)));
            (exitCode, output) = Publish(root, folder, ["--no-self-contained", "-p:PublishReadyToRun=true"]);
        }

        return exitCode == 0 ? Path.Combine(folder, "glossary") : throw new InvalidOperationException(output);
    }

    private static (int ExitCode, string Output) Publish(string root, string folder, string[] kind) =>
        Execute(
            "dotnet",
            ["publish", Path.Combine(root, "src", "Glossary.Publish"), "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, .. kind, "-o", folder, "-v", "q", "--nologo"],
            root);

    // The best of three: other work on the machine only ever adds.
    public static (double Seconds, double Megabytes) Measure(string what, string program, string[] arguments, string folder)
    {
        var best = (Seconds: double.MaxValue, Megabytes: double.MaxValue);
        for (var round = 0; round < 3; round++)
        {
            var (exitCode, output) = Execute(Time, ["-f", "%U %S %M", program, .. arguments], folder);
            var numbers = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault()?.Split(' ') ?? [];
            if (exitCode != 0 || numbers.Length != 3)
            {
                Console.WriteLine($"{what,-28} not measured: {output.Split('\n').FirstOrDefault()}");
                return (double.NaN, double.NaN);
            }

            best.Seconds = Math.Min(best.Seconds, Number(numbers[0]) + Number(numbers[1]));
            best.Megabytes = Math.Min(best.Megabytes, Number(numbers[2]) / 1024);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-28} {best.Seconds,8:0.00} s CPU {best.Megabytes,8:0} MB"));
        return best;
    }

    public static bool Report(string what, double reached, double bar)
    {
        var isMet = reached <= bar;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(isMet ? "ok  " : "MISS")} {what}: {reached:0.00}, at most {bar:0.00}"));
        return isMet;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public static (int ExitCode, string Output) Execute(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Result + errors);
    }
}
