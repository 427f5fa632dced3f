using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>
/// Which targets an entry has linked to so far: only the first link to each carries its page number. It remembers the links themselves,
/// so that a paragraph set again in the next round gives the same answers.
/// </summary>
public sealed class Mentions
{
    private readonly Dictionary<string, EntryLink> _first = new(StringComparer.Ordinal);

    /// <summary>True if no other link to the same place came before.</summary>
    internal bool IsFirst(EntryLink link) => _first.TryAdd(link.Target.Anchor, link) || ReferenceEquals(_first[link.Target.Anchor], link);
}
