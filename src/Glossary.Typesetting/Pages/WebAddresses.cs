using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The web addresses in a text: what a list of references lists, and what footnotes carry.</summary>
internal static class WebAddresses
{
    /// <summary>Every address once, in reading order.</summary>
    public static ImmutableArray<string> In(ImmutableArray<Block> blocks)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var addresses = ImmutableArray.CreateBuilder<string>();
        foreach (var inline in blocks.Descendants().SelectMany(b => b.Inlines().Descendants()))
        {
            if (inline is WebLink link && seen.Add(link.Address))
            {
                addresses.Add(link.Address);
            }
        }

        return addresses.ToImmutable();
    }

    /// <summary>True where the link shows its address already.</summary>
    public static bool IsShown(WebLink link)
        => link.Address.TrimEnd('/').EndsWith(PlainText.Of(link.Inlines).Trim().TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
