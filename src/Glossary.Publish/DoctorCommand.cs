using System.Collections.Immutable;
using System.CommandLine;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>The verb doctor: which fonts, languages and outside programs are there.</summary>
internal static class DoctorCommand
{
    private const int NameColumn = 26;

    // What each program is for; none of them is needed to build a book.
    private static readonly ImmutableArray<(string Program, string Use)> Checkers =
    [
        ("qpdf", "checks the syntax of PDFs"),
        ("pdfinfo", "shows the structure of PDFs (poppler)"),
        ("mutool", "opens PDFs and EPUBs as MuPDF does"),
        ("gs", "opens PDFs as Ghostscript does"),
        ("java", "runs EPUBCheck"),
        ("node", "runs Ace and the reading systems"),
        ("chromium", "shows the reading systems"),
        ("ebook-convert", "makes books for Kindle (calibre)"),
    ];

    // Written without hyphens.
    private static readonly ImmutableArray<string> Undivided = ["ar", "fa", "he", "ja", "km", "ko", "lo", "my", "th", "ur", "zh"];

    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "A project, whose fonts are looked at too", DefaultValueFactory = _ => "." };
        var command = new Command("doctor", "Say which fonts, languages and outside checkers are there") { folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    private static int Run(string folder)
    {
        var lines = Console.Out;
        lines.WriteLine($"Glossary.Publish {ProgramVersion.Text}, {System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription}, {System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier}");
        var diagnostics = new DiagnosticBag();
        var sources = Directory.Exists(folder) ? InputFolder.Load(folder, diagnostics) : null;

        lines.WriteLine("\nFonts");
        foreach (var (role, family, isThere) in sources is null ? [] : Typefaces.Families(sources))
        {
            Line(role, isThere ? family : $"{family}: not in fonts/, in the program or on this machine", isThere);
        }

        if (sources is null)
        {
            Line("-", "no book here; the program has its own faces", isGood: true);
        }

        lines.WriteLine("\nLanguages");
        var hyphenated = Typefaces.Hyphenators().Keys.Order(StringComparer.Ordinal).ToList();
        Line("words divided in", string.Join(", ", hyphenated), isGood: true);
        if (sources?.Settings.Language is { } language)
        {
            var primary = language.Split('-')[0].ToLowerInvariant();
            var isDivided = hyphenated.Exists(h => h.Split('-')[0] == primary) || Undivided.Contains(primary);
            Line("the book's language", isDivided ? language : $"{language}: words are not divided", isDivided);
        }

        lines.WriteLine("\nOutside checkers (none is needed to build a book)");
        foreach (var (program, use) in Checkers)
        {
            var path = Find(program);
            Line(program, path ?? $"not there; {use}", path is not null);
        }

        return 0;

        void Line(string name, string text, bool isGood) => lines.WriteLine($"  {(isGood ? "ok " : "-  ")}{name.PadRight(NameColumn)}{text}");
    }

    // As a shell looks for it.
    private static string? Find(string program)
    {
        var endings = OperatingSystem.IsWindows() ? (Environment.GetEnvironmentVariable("PATHEXT") ?? ".EXE;.CMD;.BAT").Split(';') : [""];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, program + ending)))
            .FirstOrDefault(File.Exists);
    }
}
