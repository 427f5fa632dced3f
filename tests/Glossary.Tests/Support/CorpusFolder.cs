using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>A folder of other people's Markdown, where the environment names one.</summary>
internal static class CorpusFolder
{
    /// <summary>The names of the folders; one empty name where there are none, for a test that then says so.</summary>
    public static IReadOnlyList<string> Names { get; } = Repository.Corpora is { } corpora
        ? [.. Directory.GetDirectories(corpora).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)]
        : [""];

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
}
