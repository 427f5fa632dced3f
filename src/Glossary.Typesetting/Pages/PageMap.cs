using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>Anchor to folio: what cross-references and contents print. Setting the book is repeated until it no longer changes.</summary>
public sealed record PageMap(ImmutableDictionary<string, string> Folios)
{
    public static PageMap Empty { get; } = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The folio of an anchor, or null while it is unknown.</summary>
    public string? this[string anchor] => Folios.GetValueOrDefault(anchor);
}
