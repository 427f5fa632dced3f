using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Entries in the order of the alphabet, in groups by letter.</summary>
internal static class Collator
{
    public static ImmutableArray<LetterGroup> Group(IEnumerable<Entry> entries, string language)
    {
        var sorted = entries
            .Select(entry => (Entry: entry, Key: CollationKey.Of(entry.Term, language)))
            .OrderBy(item => item.Key)
            .ThenBy(item => item.Entry.Id)
            .ToList();
        var groups = ImmutableArray.CreateBuilder<LetterGroup>();
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var members = new List<ImmutableArray<Entry>.Builder>();
        foreach (var (entry, key) in sorted)
        {
            // A letter's entries follow each other, except where scripts are mixed; they stand together all the same.
            if (!positions.TryGetValue(key.Group, out var position))
            {
                position = members.Count;
                positions.Add(key.Group, position);
                members.Add(ImmutableArray.CreateBuilder<Entry>());
                groups.Add(new LetterGroup(key.Group, []));
            }

            members[position].Add(entry);
        }

        for (var i = 0; i < groups.Count; i++)
        {
            groups[i] = groups[i] with { Entries = members[i].ToImmutable() };
        }

        return groups.ToImmutable();
    }
}
