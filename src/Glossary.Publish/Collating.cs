using System.Text;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Publish;

/// <summary>The verbs collate and split: from entries to one Markdown file and back.</summary>
internal static class Collating
{
    /// <summary>Prints the collated file, or writes it where <paramref name="output"/> says.</summary>
    public static int Collate(string folder, string? output)
    {
        var diagnostics = new DiagnosticBag();
        if (InputFolder.Load(folder, diagnostics) is not { } sources)
        {
            return Report(diagnostics, folder);
        }

        var bytes = Encoding.UTF8.GetBytes(ReadmeWriter.Write(sources.Entries));
        if (output is not null)
        {
            return Write([(output, bytes)], diagnostics);
        }

        using var standard = Console.OpenStandardOutput();
        standard.Write(bytes);
        return Report(diagnostics, folder);
    }

    /// <summary>Writes one file an entry; files that are there and differ stay unless <paramref name="isForced"/>.</summary>
    public static int Split(string file, string output, bool isForced)
    {
        var diagnostics = new DiagnosticBag();
        if (InputFolder.ReadBytes(".", file, diagnostics) is not { } bytes)
        {
            return Report(diagnostics, ".");
        }

        var files = Splitter.Split(SourceDecoder.Decode(file, bytes, diagnostics), diagnostics)
            .Select(f => (Path: Path.Combine(output, f.Path), Bytes: Encoding.UTF8.GetBytes(f.Text)))
            .ToList();
        if (!isForced)
        {
            foreach (var (path, content) in files.Where(f => File.Exists(f.Path) && !File.ReadAllBytes(f.Path).AsSpan().SequenceEqual(f.Bytes)))
            {
                diagnostics.Report(FileDiagnostics.Differs(path));
            }
        }

        return diagnostics.HasErrors ? Report(diagnostics, ".") : Write(files, diagnostics);
    }

    private static int Write(List<(string Path, byte[] Bytes)> files, DiagnosticBag diagnostics)
    {
        if (OutputFolder.WriteAll(files) is { } failure)
        {
            diagnostics.Report(failure);
        }

        return Report(diagnostics, ".");
    }

    private static int Report(DiagnosticBag diagnostics, string folder)
    {
        DiagnosticPrinter.Print(diagnostics.InSourceOrder(), folder);
        return diagnostics.HasErrors ? Builder.Failed : 0;
    }
}
