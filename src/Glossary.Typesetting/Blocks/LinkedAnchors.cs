using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The anchors that a piece of text links to: what its printed page numbers depend on.</summary>
internal static class LinkedAnchors
{
    public static ImmutableArray<string> In(ImmutableArray<Inline> inlines)
    {
        ImmutableArray<string>.Builder? found = null;
        Collect(inlines, ref found);
        return found?.ToImmutable() ?? [];
    }

    private static void Collect(ImmutableArray<Inline> inlines, ref ImmutableArray<string>.Builder? found)
    {
        foreach (var inline in inlines)
        {
            if (inline is EntryLink link)
            {
                found ??= ImmutableArray.CreateBuilder<string>();
                found.Add(link.Target.Anchor);
            }

            Collect(inline.Children(), ref found);
        }
    }
}
