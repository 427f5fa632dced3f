using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Glossary.Model;
using Glossary.Tests;

namespace Glossary.Benchmarks;

/// <summary>Other people's folders as PDF: pages, words and those that the pages lack, messages, CPU seconds and size.</summary>
internal static partial class Folders
{
    public static int Run(IReadOnlyCollection<string> names)
    {
        if (Repository.Corpora is not { } corpora)
        {
            Console.Error.WriteLine("GLOSSARY_CORPORA names no folder");
            return 2;
        }

        var root = Repository.Path();
        var work = Directory.CreateTempSubdirectory("glossary-folders-").FullName;
        try
        {
            var program = Scale.Publish(root, work);
            Console.WriteLine("folder                     pages    words  missing  messages  seconds  pages/s     MB");
            var isWhole = true;
            foreach (var name in CorpusFolder.Names.Where(n => names.Count == 0 || names.Contains(n)))
            {
                isWhole &= Measure(program, Path.Combine(corpora, name), name, work);
            }

            return isWhole ? 0 : 1;
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static bool Measure(string program, string folder, string name, string work)
    {
        var (exitCode, output) = Scale.Execute(Scale.Time, ["-f", "%U %S %M", program, "build", folder, "--to", "pdf", "--output", work], work);
        var pdf = Path.Combine(work, name + ".pdf");
        if (exitCode != 0 || !File.Exists(pdf))
        {
            Console.WriteLine($"{name,-26} exit {exitCode}");
            return false;
        }

        var messages = MessagePattern().Count(output);
        var seconds = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split(' ').Take(2).Sum(t => double.Parse(t, CultureInfo.InvariantCulture));
        var pages = int.Parse(PagesPattern().Match(Ask("pdfinfo", pdf)).Groups[1].Value, CultureInfo.InvariantCulture);

        // A hyphen at the end of a line is ours or the author's: both readings count.
        var text = Ask("pdftotext", "-raw", pdf, "-").Replace("\f", "", StringComparison.Ordinal);
        var printed = Words(text);
        foreach (var (word, count) in Words(text.Replace("-\n", "", StringComparison.Ordinal)))
        {
            printed[word] = Math.Max(count, printed.GetValueOrDefault(word));
        }

        var written = ModelWords.Printed(Reader.Read(CorpusFolder.Files(name), new DiagnosticBag()));
        var missing = written.Select(w => (w.Key, Count: w.Value - printed.GetValueOrDefault(w.Key))).Where(w => w.Count > 0).OrderByDescending(w => w.Count).ThenBy(w => w.Key, StringComparer.Ordinal).ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-26} {pages,5} {written.Values.Sum(),8} {missing.Sum(m => m.Count),8} {messages,9} {seconds,8:F1} {pages / seconds,8:F0} {new FileInfo(pdf).Length / 1e6,6:F1}  {string.Join(' ', missing.Take(12).Select(m => m.Key))}"));
        return true;
    }

    private static Dictionary<string, int> Words(string text) => SourceWords.Cut(text).CountBy(w => w.Word).ToDictionary();

    private static string Ask(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }

    [GeneratedRegex(@"(warning|note) G\d{4}")]
    private static partial Regex MessagePattern();

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex PagesPattern();
}
