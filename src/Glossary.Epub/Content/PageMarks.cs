using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>
/// The pages of the printed edition, given out in their order while the text is written: each where its first words stand. A page without
/// words of the author (a blank one, an index that only print needs) is given out together with the next.
/// </summary>
internal sealed class PageMarks
{
    private readonly ImmutableArray<PageStart> _starts;
    private readonly Dictionary<string, int> _byAnchor = new(StringComparer.Ordinal);
    private readonly Dictionary<SourceSpan, Queue<int>> _byBlock = [];
    private int _next;

    public PageMarks(PrintPages? pages)
    {
        _starts = pages is null ? [] : [.. pages.Starts.Where(s => s.Folio.Length > 0).DistinctBy(s => s.Folio)];
        for (var i = 0; i < _starts.Length; i++)
        {
            if (_starts[i].Anchor is { } anchor)
            {
                _byAnchor.TryAdd(anchor, i);
            }
            else if (!_starts[i].Block.IsNowhere)
            {
                if (!_byBlock.TryGetValue(_starts[i].Block, out var starts))
                {
                    _byBlock.Add(_starts[i].Block, starts = new());
                }

                starts.Enqueue(i);
            }
        }
    }

    /// <summary>The pages that begin at an anchor, and those before that have not been given out.</summary>
    public IReadOnlyList<PageTarget> At(string anchor) => _byAnchor.TryGetValue(anchor, out var index) ? Through(index) : [];

    /// <summary>After how many letters of a block the next page begins; null if none does.</summary>
    public int? NextIn(SourceSpan block)
    {
        while (_byBlock.TryGetValue(block, out var starts) && starts.TryPeek(out var index))
        {
            if (index >= _next)
            {
                return _starts[index].Letters;
            }

            starts.Dequeue();
        }

        return null;
    }

    /// <summary>The page that <see cref="NextIn"/> has named, and those before that have not been given out.</summary>
    public IReadOnlyList<PageTarget> TakeIn(SourceSpan block) => Through(_byBlock[block].Dequeue());

    /// <summary>The pages before the first that begins with another anchor, if the next one begins at this.</summary>
    public IReadOnlyList<PageTarget> Part(string anchor)
    {
        if (!_byAnchor.TryGetValue(anchor, out var last))
        {
            return [];
        }

        while (last + 1 < _starts.Length && _starts[last + 1] is { Anchor: null, Block.IsNowhere: true })
        {
            last++;
        }

        return Through(last);
    }

    /// <summary>What is left at the end of the book.</summary>
    public IReadOnlyList<PageTarget> Rest() => Through(_starts.Length - 1);

    private List<PageTarget> Through(int last)
    {
        var targets = new List<PageTarget>();
        for (; _next <= last; _next++)
        {
            targets.Add(new(_starts[_next].Folio, Anchors.OwnId("page", _starts[_next].Folio)));
        }

        return targets;
    }
}
