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
    PageMap Pages,
    DiagnosticBag Diagnostics)
{
    /// <summary>The book's language, a BCP 47 tag: the words that the book itself adds are in it.</summary>
    public string Language { get; init; } = "en";

    /// <summary>True where the structure tree goes into formulas: what each glyph is, as MathML.</summary>
    public bool TagsTokens { get; init; }
}
