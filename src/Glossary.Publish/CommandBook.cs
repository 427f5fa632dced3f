using System.Text;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Publish;

/// <summary>The sources of a book of all commands that formulas may hold, made of the parser's own tables.</summary>
internal static class CommandBook
{
    private const int LongestNameOfPair = 18;

    private const string Settings = """
        title: Mathematics, Command by Command
        subtitle: What formulas may hold
        language: en
        identifier: urn:uuid:2a6a6a0e-6f0e-5f5c-8b1e-3c8f1d1f6f10
        description: Every command and environment of LaTeX that Glossary.Publish reads, as it is written, as it is shown and as it is read aloud.
        file-name: commands
        date: 2026-11-25
        """;

    /// <summary>Writes the book's project; answers the exit code.</summary>
    public static int Write(string folder)
    {
        if (OutputFolder.WriteAll(Files().Select(f => (Path.Combine(folder, f.Path), Encoding.UTF8.GetBytes(f.Text))), folder) is not { } failure)
        {
            return 0;
        }

        DiagnosticPrinter.Print([failure], ".");
        return Builder.Failed;
    }

    /// <summary>Path and text of every file of the project.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        yield return ("assets/book.yml", Settings);
        foreach (var chapter in CommandGuide.Chapters())
        {
            yield return ($"entries/{Metadata.SlugOf(chapter.Title)}.md", chapter.AreSymbols ? Symbols(chapter) : Constructs(chapter));
        }
    }

    private static string Constructs(CommandChapter chapter)
    {
        var text = new StringBuilder($"# {chapter.Title}\n\n| Written | Shown | Read aloud |\n| --- | --- | --- |\n");
        foreach (var example in chapter.Examples)
        {
            text.Append($"| {Code(example.Example)} | {Formula(example.Example)} | {Words(Speech(example.Example))} |\n");
        }

        return text.ToString();
    }

    // Two symbols stand in a row where their names are short, or the book would be twice as long.
    private static string Symbols(CommandChapter chapter)
    {
        if (chapter.Examples.Any(e => e.Example.Length > LongestNameOfPair))
        {
            return Constructs(chapter);
        }

        var text = new StringBuilder($"# {chapter.Title}\n\n| Written | Shown | Written | Shown |\n| --- | :-: | --- | :-: |\n");
        foreach (var pair in chapter.Examples.Chunk(2))
        {
            foreach (var example in pair)
            {
                text.Append($"| {Code(example.Example)} | {Formula(example.Example)} ");
            }

            text.Append(pair.Length == 2 ? "|\n" : "| | |\n");
        }

        return text.ToString();
    }

    // A bar would end the cell (GitHub Flavored Markdown, section 4.10).
    private static string Cell(string text) => text.Replace("|", @"\|", StringComparison.Ordinal);

    private static string Code(string tex) => Cell(tex.Contains('`', StringComparison.Ordinal) ? $"`` {tex} ``" : $"`{tex}`");

    // Dollar signs inside words would end the formula.
    private static string Formula(string tex)
        => Cell(tex.Replace(@"\$", "", StringComparison.Ordinal).Contains('$', StringComparison.Ordinal) ? $@"\({tex}\)" : $"${tex}$");

    private static string Words(string words)
        => string.Concat(words.Select(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' || c > 127 ? c.ToString() : $@"\{c}"));

    private static string Speech(string tex)
        => FormulaSpeech.Read(LatexParser.Parse(FormulaText.Of(new SourceText("example", tex).Whole), isDisplay: false, new DiagnosticBag()));
}
