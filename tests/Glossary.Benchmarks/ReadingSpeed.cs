using System.Diagnostics;
using System.Globalization;
using Glossary.Model;
using Glossary.Reading;
using Glossary.Tests;

namespace Glossary.Benchmarks;

/// <summary>How fast other people's Markdown is read, folder by folder, in CPU time of one core, warm.</summary>
internal static class ReadingSpeed
{
    // As many bytes of each folder are read, so that small ones count too.
    private const long Enough = 20_000_000;

    public static int Run(IEnumerable<string> names)
    {
        if (Repository.Corpora is not { } corpora)
        {
            Console.Error.WriteLine("GLOSSARY_CORPORA names no folder");
            return 2;
        }

        var wanted = names.ToHashSet();
        Console.WriteLine("folder                            bytes    MB/s  slowest file (first reading)");
        foreach (var folder in Directory.GetDirectories(corpora).Order(StringComparer.Ordinal))
        {
            if (wanted.Count == 0 || wanted.Contains(Path.GetFileName(folder)))
            {
                Measure(folder);
            }
        }

        return 0;
    }

    private static void Measure(string folder)
    {
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".mdx" or ".markdown")
            .Order(StringComparer.Ordinal)
            .Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path)))
            .ToList();
        var bytes = files.Sum(f => (long)f.Bytes.Length);
        if (bytes == 0)
        {
            return;
        }

        var slowest = (Time: TimeSpan.Zero, Name: "");
        foreach (var (name, content) in files)
        {
            var time = Stopwatch.StartNew();
            Read(name, content);
            slowest = time.Elapsed > slowest.Time ? (time.Elapsed, name) : slowest;
        }

        var rounds = (int)Math.Max(1, Enough / bytes);
        Round(rounds);
        var start = Cpu();
        Round(rounds);
        var seconds = (Cpu() - start).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.GetFileName(folder),-28} {bytes,10} {bytes * rounds / seconds / 1e6,7:F1}  {slowest.Time.TotalSeconds:F3} s {slowest.Name}"));

        void Round(int count)
        {
            for (var i = 0; i < count; i++)
            {
                foreach (var (name, content) in files)
                {
                    Read(name, content);
                }
            }
        }
    }

    private static TimeSpan Cpu() => Process.GetCurrentProcess().TotalProcessorTime;

    // One file is one book here: what is measured is reading, on one core.
    private static void Read(string name, byte[] content)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceDecoder.Decode(name, content, diagnostics);
        var metadata = new BookMetadata("Speed", "", [], "en", "urn:uuid:0", new(2000, 1, 1));
        BookReader.Read([source], new(metadata, StubTreatment.Mark, [name], ""), diagnostics);
    }
}
