using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>Chooses entries of a book, and makes a book of them.</summary>
public static class BookSelection
{
    /// <summary>The chosen entries and those that their text links to, and that of these, and so on.</summary>
    /// <param name="steps">How many links away an entry may be.</param>
    public static ImmutableHashSet<EntryId> Follow(Book book, IEnumerable<EntryId> chosen, int steps)
    {
        var entries = book.Entries.ToDictionary(e => e.Id);
        var found = chosen.Where(entries.ContainsKey).ToImmutableHashSet().ToBuilder();
        IEnumerable<EntryId> edge = [.. found];
        for (var step = 0; step < steps && edge.Any(); step++)
        {
            edge = [.. edge.SelectMany(id => Targets(entries[id])).Where(id => entries.ContainsKey(id) && found.Add(id))];
        }

        return found.ToImmutable();
    }

    /// <summary>A book of some entries and nothing else, in their order. Links that lead out of it become plain text, and one note names where they led.</summary>
    public static Book Keep(Book book, IReadOnlySet<EntryId> kept, DiagnosticBag diagnostics)
    {
        var left = new SortedSet<EntryId>();
        var rewriter = new TextRewriter(inline =>
        {
            if (inline is not EntryLink link || kept.Contains(link.Target.Entry))
            {
                return [inline];
            }

            left.Add(link.Target.Entry);
            return link.Inlines;
        });
        ImmutableArray<LetterGroup> groups =
        [
            .. book.Groups
                .Select(g => g with { Entries = [.. g.Entries.Where(e => kept.Contains(e.Id)).Select(rewriter.Rewrite)] })
                .Where(g => g.Entries.Length > 0),
        ];
        if (left.Count > 0)
        {
            diagnostics.Report(LinkDiagnostics.TargetsLeftOut([.. left.Select(id => id.Value)]));
        }

        var references = book.References
            .Where(r => kept.Contains(r.Key))
            .ToImmutableDictionary(r => r.Key, r => r.Value.RemoveAll(id => !kept.Contains(id)));
        return book with { Front = [], Groups = groups, Back = [], References = references, Index = [] };
    }

    private static IEnumerable<EntryId> Targets(Entry entry)
        => ((IEnumerable<Inline>)entry.Title).Descendants().Concat(entry.Body.DescendantInlines()).OfType<EntryLink>().Select(l => l.Target.Entry);
}
