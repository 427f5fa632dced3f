using System.Collections.Immutable;
using System.Text;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>The order in which entries stand in the book.</summary>
public enum EntryOrder
{
    /// <summary>By the alphabet, under letters.</summary>
    Alphabet,

    /// <summary>As the author arranged them: by a SUMMARY.md, by weight, by the names of folders and files.</summary>
    Written,
}

/// <summary>Entries in the order of their author, in parts instead of letters.</summary>
internal sealed class ReadingOrder
{
    private readonly Dictionary<string, (int Rank, string Part)> _listed = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EntryDraft> _pages = new(StringComparer.Ordinal);
    private readonly string _root;
    private readonly string _title;

    /// <param name="summaries">Lists of the files, of mdBook and GitBook, with headings of parts between them.</param>
    /// <param name="root">The folder of the entries.</param>
    /// <param name="title">What a part is called that nobody has named.</param>
    public ReadingOrder(IEnumerable<EntryDraft> drafts, IEnumerable<SourceText> summaries, string root, string title)
    {
        (_root, _title) = (root, title);
        foreach (var draft in drafts.Where(d => EntryDraft.IsFolderPage(d.Source.Path)))
        {
            _pages.TryAdd(ProjectPath.Folder(draft.Source.Path), draft);
        }

        foreach (var summary in summaries.OrderBy(s => s.Path, StringComparer.Ordinal))
        {
            ReadSummary(summary);
        }
    }

    /// <summary>The drafts in their order, each with the title of its part.</summary>
    public IEnumerable<(EntryDraft Draft, string Part)> Sort(IEnumerable<EntryDraft> drafts)
        => drafts.Select(d => (Draft: d, Key: KeyOf(d))).OrderBy(item => item.Key, Comparer<List<Step>>.Create(Compare)).Select(item => (item.Draft, PartOf(item.Draft)));

    /// <summary>The entries as parts of the book.</summary>
    public static ImmutableArray<LetterGroup> Group(IEnumerable<(Entry Entry, string Part)> entries)
    {
        var parts = entries.GroupBy(e => e.Part, StringComparer.Ordinal).ToList();
        return [.. parts.Select((part, i) => new LetterGroup(part.Key, [.. part.Select(e => e.Entry)]) { Part = i + 1 })];
    }

    // Links of a list, and headings; all else says nothing about the order.
    private void ReadSummary(SourceText summary)
    {
        var part = "";
        var hasTitle = false;
        var folder = ProjectPath.Folder(summary.Path);
        foreach (var line in summary.Text.Split('\n'))
        {
            var text = line.Trim();
            if (text.StartsWith('#'))
            {
                // The first heading is the list's own, unless links stand above it.
                part = hasTitle || _listed.Count > 0 ? text.Trim('#', ' ') : "";
                hasTitle = true;
            }

            var link = text.IndexOf("](", StringComparison.Ordinal);
            var end = link < 0 ? -1 : text.IndexOf(')', link);
            if (end > 0 && ProjectPath.Combine(folder, Uri.UnescapeDataString(text[(link + 2)..end].Split('#')[0].Trim('<', '>', ' '))) is { Length: > 0 } path)
            {
                _listed.TryAdd(path, (_listed.Count, part));
            }
        }
    }

    private string PartOf(EntryDraft draft)
    {
        if (_listed.TryGetValue(draft.Source.Path, out var place) && place.Part.Length > 0)
        {
            return place.Part;
        }

        // The folder below that of all entries, by its page's title.
        var path = draft.Source.Path;
        var inside = _root.Length > 0 && path.StartsWith(_root + "/", StringComparison.Ordinal) ? path[(_root.Length + 1)..] : path;
        var slash = inside.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return _title;
        }

        var folder = path[..(path.Length - inside.Length + slash)];
        return _pages.TryGetValue(folder, out var page) ? page.Term : EntryReader.WordsOf(inside[..slash]);
    }

    private List<Step> KeyOf(EntryDraft draft)
    {
        var path = draft.Source.Path;
        var key = new List<Step> { new(_listed.TryGetValue(path, out var place) ? place.Rank : int.MaxValue, 0, "") };
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var folder = path[..slash];
            key.Add(new(1, _pages.TryGetValue(folder, out var page) ? page.FrontMatter.Weight : int.MaxValue, Natural(folder[(folder.LastIndexOf('/') + 1)..])));
        }

        key.Add(new(EntryDraft.IsFolderPage(path) ? 0 : 1, draft.FrontMatter.Weight, Natural(path[(path.LastIndexOf('/') + 1)..])));

        // Parts of one file follow each other as they do there.
        key.Add(new(draft.HeadingSpan.Start, 0, ""));
        return key;
    }

    private static int Compare(List<Step>? first, List<Step>? second)
    {
        for (var i = 0; i < Math.Min(first!.Count, second!.Count); i++)
        {
            var (a, b) = (first[i], second[i]);
            var order = a.Rank != b.Rank ? a.Rank.CompareTo(b.Rank) : a.Weight != b.Weight ? a.Weight.CompareTo(b.Weight) : string.CompareOrdinal(a.Name, b.Name);
            if (order != 0)
            {
                return order;
            }
        }

        return first.Count.CompareTo(second.Count);
    }

    // “ch2” stands before “ch10”: numbers are compared at the same length.
    private static string Natural(string name)
    {
        const int Length = 12;
        var natural = new StringBuilder();
        for (var i = 0; i < name.Length;)
        {
            var end = i;
            while (end < name.Length && char.IsAsciiDigit(name[end]))
            {
                end++;
            }

            if (end > i)
            {
                natural.Append(name[i..end].TrimStart('0').PadLeft(Length, '0'));
                i = end;
            }
            else
            {
                natural.Append(char.ToLowerInvariant(name[i++]));
            }
        }

        return natural.Append('\n').Append(name).ToString();
    }

    /// <summary>A folder or file on the way to an entry.</summary>
    private readonly record struct Step(int Rank, int Weight, string Name);
}
