using System.Globalization;
using System.Text.RegularExpressions;

namespace Glossary.Benchmarks;

/// <summary>The glossary many times over, every term renamed, so that ids stay unique and links stay inside a copy.</summary>
internal static partial class GlossaryCopies
{
    /// <summary>The file names and texts of <paramref name="count"/> copies.</summary>
    public static IEnumerable<(string Name, string Text)> Make(string entriesFolder, int count)
    {
        var entries = Directory.GetFiles(entriesFolder, "*.md")
            .Where(f => !Path.GetFileName(f).StartsWith('_'))
            .Order(StringComparer.Ordinal)
            .Select(f => (Id: Path.GetFileNameWithoutExtension(f), Text: File.ReadAllText(f)))
            .ToList();
        var ids = entries
            .SelectMany(e => Heading().Matches(e.Text))
            .Select(m => m.Groups[2].Value.Trim().ToLowerInvariant().Replace(' ', '-'))
            .ToHashSet(StringComparer.Ordinal);

        for (var copy = 0; copy < count; copy++)
        {
            var mark = copy.ToString(CultureInfo.InvariantCulture);
            foreach (var (id, text) in entries)
            {
                var renamed = Heading().Replace(text, m => $"{m.Groups[1].Value} {m.Groups[2].Value.Trim()} v{mark}");
                renamed = Link().Replace(renamed, m => ids.Contains(m.Groups[1].Value) ? $"(#{m.Groups[1].Value}-v{mark})" : m.Value);
                yield return ($"{id}-v{mark}.md", renamed);
            }
        }
    }

    [GeneratedRegex(@"^(#{2,6}) (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\(""?#?([a-z0-9-]+)""?\)")]
    private static partial Regex Link();
}
