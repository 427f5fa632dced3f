using System.Numerics;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Every name a link may use: ids, anchors, files, terms, long names, aliases.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, LinkTarget> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkTarget> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkTarget> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (LinkTarget Target, string Words)> _labels = new(StringComparer.Ordinal);
    private readonly Dictionary<(string File, string Slug), string> _localAnchors = [];
    private readonly Dictionary<(string File, string Name), string> _localNames = [];
    private readonly Dictionary<string, int> _nextNumbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<EntryId, string> _terms = [];

    // By their first two and by their last two characters: whoever misspells a name gets at least one of the ends right.
    private readonly Dictionary<(char, char, bool IsEnd), List<Candidate>> _candidates = [];

    /// <summary>Makes an id of its own for an entry or chapter.</summary>
    public EntryId TakeId(string stem, string folder)
    {
        var slug = Slug.Of(stem).Trim('-', '_');
        slug = slug.Length == 0 || slug.StartsWith("letter-", StringComparison.Ordinal) ? "entry" + (slug.Length == 0 ? "" : "-" + slug) : slug;
        if (_taken.Add(slug))
        {
            return new EntryId(slug);
        }

        var longer = folder.Length == 0 ? slug : $"{Slug.Of(folder)}-{slug}";
        return new EntryId(TakeNumbered(longer));
    }

    /// <summary>Makes an anchor of its own for a heading; GitHub's if it is free, else with the entry's id in front.</summary>
    public string TakeAnchor(EntryId entry, string file, string slug)
    {
        slug = slug.Length == 0 ? "section" : slug;
        var isReserved = slug.StartsWith("letter-", StringComparison.Ordinal);
        var anchor = !isReserved && _taken.Add(slug) ? slug : TakeNumbered($"{entry.Value}-{slug}");
        var target = new LinkTarget(entry, anchor);
        _anchors.TryAdd(anchor, target);

        // On the author's site the second heading of the same name in one file has a number.
        if (!_localAnchors.TryAdd((file, slug), anchor))
        {
            var number = _nextNumbers.GetValueOrDefault($"{file}#{slug}", 1);
            _localAnchors.TryAdd((file, $"{slug}-{number}"), anchor);

            // Python-Markdown, and so MkDocs.
            _localAnchors.TryAdd((file, $"{slug}_{number}"), anchor);
            _nextNumbers[$"{file}#{slug}"] = number + 1;
        }

        return anchor;
    }

    public void AddEntry(EntryId id, string file, string term)
    {
        var target = new LinkTarget(id);
        _terms.Add(id, term);
        _anchors[id.Value] = target;
        _files.TryAdd(file, target);
        AddName(id.Value, target, id.Value);
    }

    /// <summary>Another path or address for an entry.</summary>
    public void AddFile(string file, LinkTarget target)
    {
        if (file.Length > 0)
        {
            _files.TryAdd(file, target);
        }
    }

    /// <summary>What a heading is called in its file, however the author's site makes addresses of headings.</summary>
    /// <remarks>Pandoc leaves out all before the first letter; MkDocs and others make one hyphen of several.</remarks>
    public void AddLocalName(string file, string words, string anchor)
    {
        var folded = Slug.Fold(words);
        _localNames.TryAdd((file, folded), anchor);
        _localNames.TryAdd((file, folded.AsSpan().TrimStart("0123456789-").ToString()), anchor);
    }

    /// <summary>The anchor in the book of a heading of a file, by its words.</summary>
    public string? LocalByName(string file, string name) => Slug.Fold(name) is { Length: > 0 } folded ? _localNames.GetValueOrDefault((file, folded)) : null;

    /// <summary>What a file calls an anchor of the book.</summary>
    public void AddLocal(string file, string slug, string anchor)
    {
        if (slug.Length > 0)
        {
            _localAnchors.TryAdd((file, slug), anchor);
        }
    }

    /// <summary>Another anchor for a place, if it is free.</summary>
    public void AddAnchor(string anchor, LinkTarget target)
    {
        if (anchor.Length > 0 && _taken.Add(anchor))
        {
            _anchors.Add(anchor, target);
        }
    }

    /// <summary>A label for references by role.</summary>
    /// <param name="words">What it names, if that is a heading; empty for a figure, table or formula.</param>
    public void AddLabel(string label, LinkTarget target, string words) => _labels.TryAdd(label, (target, words));

    /// <summary>A name in words: a term, a long name, an alias, a heading.</summary>
    /// <param name="shown">What to suggest where somebody misspelt it.</param>
    public void AddName(string name, LinkTarget target, string shown)
    {
        var folded = Slug.Fold(name);
        if (folded.Length > 0 && _names.TryAdd(folded, target))
        {
            var candidate = new Candidate(folded, shown, LettersOf(folded));
            foreach (var ends in Ends(folded))
            {
                if (!_candidates.TryGetValue(ends, out var list))
                {
                    _candidates.Add(ends, list = []);
                }

                list.Add(candidate);
            }
        }
    }

    public string? TermOf(EntryId id) => _terms.GetValueOrDefault(id);

    public (LinkTarget Target, string Words)? ByLabel(string label) => _labels.TryGetValue(label, out var found) ? found : null;

    public LinkTarget? ByAnchor(string anchor) => _anchors.GetValueOrDefault(anchor);

    public LinkTarget? ByFile(string file) => _files.GetValueOrDefault(file);

    public LinkTarget? ByName(string name) => Slug.Fold(name) is { Length: > 0 } folded ? _names.GetValueOrDefault(folded) : null;

    /// <summary>The anchor in the book of a heading that its own file calls by this slug.</summary>
    public string? Local(string file, string slug) => _localAnchors.GetValueOrDefault((file, slug));

    /// <summary>The names nearest to one that nobody has, at most three.</summary>
    public IReadOnlyList<string> Nearest(string name)
    {
        var folded = Slug.Fold(name);
        if (folded.Length < 3)
        {
            return [];
        }

        var limit = folded.Length switch { <= 4 => 1, <= 8 => 2, _ => 3 };
        var letters = LettersOf(folded);
        var found = new List<(int Distance, string Shown)>();
        foreach (var candidate in Ends(folded).SelectMany(ends => _candidates.GetValueOrDefault(ends) ?? []))
        {
            // Two strings a few edits apart have almost the same letters: a quick no for most.
            if (Math.Abs(candidate.Folded.Length - folded.Length) > limit
                || BitOperations.PopCount(candidate.Letters ^ letters) > 2 * limit)
            {
                continue;
            }

            var distance = EditDistance.Between(candidate.Folded, folded, limit);
            if (distance <= limit)
            {
                found.Add((distance, candidate.Shown));
            }
        }

        return [.. found.OrderBy(f => f.Distance).ThenBy(f => f.Shown, StringComparer.Ordinal).Select(f => f.Shown).Distinct().Take(3)];
    }

    private string TakeNumbered(string slug)
    {
        if (_taken.Add(slug))
        {
            return slug;
        }

        var number = _nextNumbers.GetValueOrDefault(slug, 1);
        while (!_taken.Add($"{slug}-{number}"))
        {
            number++;
        }

        _nextNumbers[slug] = number + 1;
        return $"{slug}-{number}";
    }

    private static (char, char, bool IsEnd)[] Ends(string folded)
        => folded.Length < 2 ? [] : [(folded[0], folded[1], false), (folded[^2], folded[^1], true)];

    private static uint LettersOf(string folded)
    {
        var letters = 0u;
        foreach (var c in folded)
        {
            letters |= 1u << (c % 32);
        }

        return letters;
    }

    private readonly record struct Candidate(string Folded, string Shown, uint Letters);
}
