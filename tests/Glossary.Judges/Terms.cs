using Xunit;

namespace Glossary.Judges;

/// <summary>The glossary's terms and first words, read from its entries without any of our own code.</summary>
internal static class Terms
{
    /// <summary>Every term in the order of the printed book, with some words that must follow it.</summary>
    public static IReadOnlyList<(string Term, string Words)> InOrder()
    {
        var terms = Directory.GetFiles(Path.Combine(Repository.Root, "entries"), "*.md")
            .Where(f => !Path.GetFileName(f).StartsWith('_'))
            .Select(File.ReadAllLines)
            .Select(lines => (Term: lines[0].TrimStart('#').Trim(), Words: FirstWords(lines)))
            .OrderBy(t => t.Term.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant(), StringComparer.Ordinal)
            .ToList();

        Assert.Equal(52, terms.Count);
        return terms;
    }

    // The first plain words of the text, as far as no markup, quote or formula begins.
    private static string FirstWords(string[] lines)
    {
        var text = lines.Skip(1).FirstOrDefault(l => l.Length > 0 && !l.StartsWith("==>", StringComparison.Ordinal)) ?? lines[0].TrimStart('#');
        var end = text.IndexOfAny(['[', '*', '$', '`', '"', '\'', '(', '!']);
        var words = (end < 0 ? text : text[..end]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Take(words.Length > 1 ? Math.Min(6, words.Length - 1) : 1));
    }
}
