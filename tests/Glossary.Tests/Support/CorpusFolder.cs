using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>A formula that a search in other people's Markdown has listed, with KaTeX's verdict on it.</summary>
internal sealed record CorpusFormula(string Folder, bool IsDisplay, string Verdict, string Tex);

/// <summary>A folder of other people's Markdown, where the environment names one.</summary>
internal static class CorpusFolder
{
    /// <summary>The names of the folders; one empty name where there are none, for a test that then says so.</summary>
    public static IReadOnlyList<string> Names { get; } = Repository.Corpora is { } corpora
        ? [.. Directory.GetDirectories(corpora).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)]
        : [""];

    /// <summary>Every listed formula of all folders.</summary>
    public static IEnumerable<CorpusFormula> Formulas()
        => File.ReadLines(Path.Combine(Repository.Corpora!, "_formulas.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new CorpusFormula(cells[1][..cells[1].IndexOf('/')], cells[2] == "D", cells[4], Unescaped(cells[6])));

    /// <summary>What counts as an entry there: Markdown, or files without an ending where there is none.</summary>
    public static ImmutableArray<SourceText> Files(string name)
    {
        var folder = Path.Combine(Repository.Corpora!, name);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => !Path.GetFileName(path).TrimStart('_').StartsWith("LICENSE", StringComparison.Ordinal) && Path.GetFileName(path) != "_SOURCE.txt")
            .Order(StringComparer.Ordinal)
            .ToList();
        var markdown = files.Where(path => Path.GetExtension(path) is ".md" or ".markdown" or ".mdx").ToList();
        return [.. (markdown.Count > 0 ? markdown : files.Where(path => Path.GetExtension(path).Length == 0))
            .Select(path => SourceDecoder.Decode(Path.GetRelativePath(folder, path), File.ReadAllBytes(path), new DiagnosticBag()))];
    }

    private static string Unescaped(string text)
        => string.Join('\\', text.Split(@"\\").Select(part => part.Replace(@"\n", "\n", StringComparison.Ordinal)));
}
