using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Publish;

/// <summary>The entries that a handout is made of, or what is wrong with what names them.</summary>
/// <param name="Slip">What nothing bears the name of; null where all is well.</param>
/// <param name="Hint">What may have been meant; null for none.</param>
internal sealed record HandoutSelection(ImmutableHashSet<EntryId> Entries, string? Slip = null, string? Hint = null)
{
    public static HandoutSelection Of(Book book, HandoutOptions options)
    {
        var names = new EntryNames(book);
        var chosen = ImmutableHashSet.CreateBuilder<EntryId>();
        foreach (var term in options.Terms)
        {
            if (names.Find(term) is not { } id)
            {
                return Unknown($"no entry is called “{term}”", names.Nearest(term));
            }

            chosen.Add(id);
        }

        foreach (var tag in options.Tags)
        {
            ImmutableArray<EntryId> tagged = [.. book.Entries.Where(e => e.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase)).Select(e => e.Id)];
            if (tagged.IsEmpty)
            {
                var nearest = Spelling.Nearest(tag, book.Entries.SelectMany(e => e.Tags).Distinct());
                return Unknown($"no entry has the tag “{tag}”", nearest is null ? [] : [nearest]);
            }

            chosen.UnionWith(tagged);
        }

        foreach (var letter in options.Letters)
        {
            if (book.Groups.FirstOrDefault(g => string.Equals(g.Letter, letter, StringComparison.OrdinalIgnoreCase)) is not { } group)
            {
                return new([], $"no entries stand under “{letter}”", $"there are {string.Join(", ", book.Groups.Select(g => g.Letter))}");
            }

            chosen.UnionWith(group.Entries.Select(e => e.Id));
        }

        if (options.Random is { } count)
        {
            chosen.UnionWith(SeededOrder.Shuffle(book.Entries.Select(e => e.Id), options.Seed).Take(count));
        }

        var isAll = options is { Terms.IsEmpty: true, Tags.IsEmpty: true, Letters.IsEmpty: true, Random: null };
        return new(isAll ? [.. book.Entries.Select(e => e.Id)] : BookSelection.Follow(book, chosen, options.Steps));
    }

    private static HandoutSelection Unknown(string slip, IReadOnlyList<string> nearest)
        => new([], slip, nearest.Count == 0 ? null : $"did you mean {string.Join(" or ", nearest.Select(n => $"“{n}”"))}?");
}
