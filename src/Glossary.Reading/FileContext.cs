using System.Collections.Immutable;
using Glossary.Model;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>What the readers of blocks and inlines know of the file they are in, and what they have found in it.</summary>
/// <param name="id">The entry or chapter the file becomes.</param>
/// <param name="fileNotes">The notes of the whole file, where the document is a part of it.</param>
/// <param name="links">Where links lead; null while names are still being collected: then links are read as text.</param>
internal sealed class FileContext(
    SourceText source,
    MarkdownDocument document,
    EntryId id,
    string language,
    LinkResolver? links,
    PictureFinder? pictures,
    DiagnosticBag diagnostics,
    IReadOnlyList<FootnoteBlock>? fileNotes = null)
{
    private readonly HashSet<string> _reportedTags = new(StringComparer.Ordinal);
    private int _diagrams;
    private readonly Dictionary<string, int> _lastClosingTags = new(StringComparer.Ordinal);

    public SourceText Source { get; } = source;

    public MarkdownDocument Document { get; } = document;

    public EntryId Id { get; } = id;

    public string Language { get; } = language;

    public LinkResolver? Links { get; } = links;

    public PictureFinder? Pictures { get; } = pictures;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The macros that formulas may use from here on.</summary>
    public FileMacros Macros { get; init; } = new(Reading.Macros.None);

    /// <summary>What the calls of the author's site show, by their names.</summary>
    public ImmutableDictionary<string, string> Shortcodes { get; init; } = ImmutableDictionary<string, string>.Empty;

    public FootnoteBook Footnotes { get; } = new(document, id, source, fileNotes);

    /// <summary>The entries that the file's text links to.</summary>
    public HashSet<EntryId> References { get; } = [];

    /// <summary>Counts one more diagram of the file.</summary>
    public int CountDiagram() => ++_diagrams;

    /// <summary>True the first time it is asked for a name: what is said once per file.</summary>
    public bool IsFirst(string name) => _reportedTags.Add(name);

    /// <summary>True if the second half of a paired call stands behind a place of the file.</summary>
    public bool CallClosesLater(string name, int offset)
    {
        var key = "{" + name;
        if (!_lastClosingTags.TryGetValue(key, out var last))
        {
            last = Math.Max(
                Math.Max(Source.Text.LastIndexOf($"/{name} ", StringComparison.Ordinal), Source.Text.LastIndexOf($"/ {name} ", StringComparison.Ordinal)),
                Source.Text.LastIndexOf($"end{name} ", StringComparison.Ordinal));
            _lastClosingTags.Add(key, last);
        }

        return last > offset;
    }

    /// <summary>True if a closing tag of that name stands behind a place of the file.</summary>
    public bool ClosesLater(string name, int offset)
    {
        if (!_lastClosingTags.TryGetValue(name, out var last))
        {
            last = Source.Text.LastIndexOf("</" + name, StringComparison.OrdinalIgnoreCase);
            _lastClosingTags.Add(name, last);
        }

        return last > offset;
    }
}
