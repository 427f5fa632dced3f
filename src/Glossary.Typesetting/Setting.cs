using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Pictures;

namespace Glossary.Typesetting;

/// <summary>Everything that setting text depends on beside the text: faces, design, languages, pictures, and the page numbers known so far.</summary>
/// <param name="Pictures">The pictures that could be read, by the path of their asset.</param>
/// <param name="Hyphenators">By primary language tag or full tag, lower case (<c>en-us</c>, <c>de</c>).</param>
public sealed record Setting(
    BookDesign Design,
    FontSet Fonts,
    ImmutableDictionary<string, Hyphenator> Hyphenators,
    ImmutableDictionary<string, Picture> Pictures,
    DiagnosticBag Diagnostics)
{
    public PageMap Pages { get; init; } = PageMap.Empty;

    /// <summary>The book's language, a BCP 47 tag: the words that the book itself adds are in it.</summary>
    public string Language { get; init; } = "en";

    /// <summary>True where the structure tree goes into formulas: what each glyph is, as MathML.</summary>
    public bool TagsTokens { get; init; }

    /// <summary>The hyphenator of a BCP 47 tag: that of “en-us” itself, then of “en”, then of the first of the language's variants.</summary>
    public Hyphenator? HyphenatorOf(string tag)
    {
        var language = tag.ToLowerInvariant();
        if (Hyphenators.TryGetValue(language, out var exact))
        {
            return exact;
        }

        var primary = language.Split('-')[0];
        if (Hyphenators.TryGetValue(primary, out var general))
        {
            return general;
        }

        // American patterns for plain English: they are what most tools use.
        var variant = Hyphenators.Keys
            .Where(k => k.StartsWith(primary + "-", StringComparison.Ordinal))
            .OrderBy(k => k != "en-us")
            .ThenBy(k => k, StringComparer.Ordinal)
            .FirstOrDefault();
        return variant is null ? null : Hyphenators[variant];
    }

    // Where in the markup the builder is: the structure element, the look, and what text there leads to.
}
