using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Glossary.Model;
using Glossary.Publish;
using Glossary.Tests;

namespace Glossary.Benchmarks;

/// <summary>Other people's folders as PDF: pages, words and those that the pages lack, messages, CPU seconds and size.</summary>
internal static partial class Folders
{
    // What the program brings no face for; Debian's fonts-noto-core and fonts-noto-cjk have these.
    private static readonly (string Script, string Family)[] Families =
    [
        ("arabic", "Noto Naskh Arabic"), ("bengali", "Noto Serif Bengali"), ("chinese", "Noto Serif CJK SC"), ("devanagari", "Noto Serif Devanagari"),
        ("gujarati", "Noto Serif Gujarati"), ("japanese", "Noto Serif CJK JP"), ("kannada", "Noto Serif Kannada"), ("korean", "Noto Serif CJK KR"),
        ("malayalam", "Noto Serif Malayalam"), ("tamil", "Noto Serif Tamil"), ("telugu", "Noto Serif Telugu"), ("thai", "Noto Serif Thai"),
    ];

    private static readonly Lazy<string[]> Faces = new(() =>
        [.. Families.Where(f => SystemFonts.Find(f.Family) is not null).SelectMany(f => (string[])["--set", $"fonts.{f.Script}={f.Family}"])]);

    // Characters of one writing lie within so many bits.
    private const int Block = 7;

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
            Console.WriteLine("folder                     pages    words  missing   said   lost  messages  seconds  pages/s     MB");
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
        var (exitCode, output) = Scale.Execute(Scale.Time, ["-f", "%U %S %M", program, "build", folder, "--to", "pdf", "--output", work, .. Faces.Value], work);
        var pdf = Path.Combine(work, name + ".pdf");
        if (exitCode != 0 || !File.Exists(pdf))
        {
            Console.WriteLine($"{name,-26} exit {exitCode}");
            return false;
        }

        var messages = MessagePattern().Count(output);
        var seconds = output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1].Split(' ').Take(2).Sum(t => double.Parse(t, CultureInfo.InvariantCulture));
        var pages = int.Parse(PagesPattern().Match(Ask("pdfinfo", pdf)).Groups[1].Value, CultureInfo.InvariantCulture);

        // A hyphen at the end of a line is ours or the author's: both readings count. So do both orders that poppler knows: that of the
        // file parts words where a letter of Arabic is narrow, that of the page where columns meet.
        var printed = new Dictionary<string, int>();
        var joined = new List<string>();
        foreach (var order in (string[][])[["-raw"], []])
        {
            var text = Ask("pdftotext", [.. order, pdf, "-"]).Replace("\f", "", StringComparison.Ordinal);
            joined.Add(Letters(text));
            foreach (var reading in (string[])[text, text.Replace("-\n", "", StringComparison.Ordinal)])
            {
                foreach (var (word, count) in Words(reading))
                {
                    printed[word] = Math.Max(count, printed.GetValueOrDefault(word));
                }
            }
        }

        var written = ModelWords.Printed(Reader.Read(CorpusFolder.Files(name), new DiagnosticBag()));
        var missing = written.Select(w => (w.Key, Count: w.Value - printed.GetValueOrDefault(w.Key))).Where(w => w.Count > 0).OrderByDescending(w => w.Count).ThenBy(w => w.Key, StringComparer.Ordinal).ToList();

        // Said in a message: no face has these characters, or others of their writing.
        var blocks = CodePointPattern().Matches(output).Select(m => Convert.ToInt32(m.Groups[1].Value, 16) >> Block).ToHashSet();
        var unsaid = missing.Where(m => !m.Key.EnumerateRunes().Any(r => blocks.Contains(r.Value >> Block))).ToList();

        // Their letters are there, one after the other: a long name goes on in the next line, a mark stands on a line of its own for poppler.
        var lost = unsaid.Where(m => Letters(m.Key) is var letters && !joined.Exists(text => Occurrences(text, letters) >= written[m.Key])).ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-26} {pages,5} {written.Values.Sum(),8} {missing.Sum(m => m.Count),8} {missing.Sum(m => m.Count) - unsaid.Sum(m => m.Count),6} {lost.Sum(m => m.Count),6} {messages,9} {seconds,8:F1} {pages / seconds,8:F0} {new FileInfo(pdf).Length / 1e6,6:F1}  {string.Join(' ', lost.Take(12).Select(m => m.Key))}"));
        return true;
    }

    // Small ones, without spaces, signs and marks.
    private static string Letters(string text) => string.Concat(text.EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(Rune.ToLowerInvariant));

    private static int Occurrences(string text, string letters)
    {
        var count = 0;
        for (var i = text.IndexOf(letters, StringComparison.Ordinal); i >= 0 && letters.Length > 0; i = text.IndexOf(letters, i + letters.Length, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    private static Dictionary<string, int> Words(string text) => SourceWords.Cut(text).CountBy(w => w.Word).ToDictionary();

    private static string Ask(string program, params IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }

    [GeneratedRegex(@"\(?U\+([0-9A-F]{4,6})")]
    private static partial Regex CodePointPattern();

    [GeneratedRegex(@"(warning|note) G\d{4}")]
    private static partial Regex MessagePattern();

    [GeneratedRegex(@"Pages:\s+(\d+)")]
    private static partial Regex PagesPattern();
}
