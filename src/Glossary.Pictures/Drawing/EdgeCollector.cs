namespace Glossary.Pictures;

/// <summary>Gathers the edges that a path leaves in the rows of a picture.</summary>
internal sealed class EdgeCollector(int height)
{
    private Edge[] _edges = new Edge[16];
    private int _count;

    public void Add(float fromX, float fromY, float toX, float toY)
    {
        // Level edges bound nothing, and what lies above or below the picture is not seen.
        if (fromY == toY || !float.IsFinite(fromX + fromY + toX + toY) || Math.Max(fromY, toY) <= 0 || Math.Min(fromY, toY) >= height)
        {
            return;
        }

        if (_count == _edges.Length)
        {
            Array.Resize(ref _edges, 2 * _count);
        }

        _edges[_count++] = fromY < toY ? new(fromX, fromY, toX, toY, 1) : new(toX, toY, fromX, fromY, -1);
    }

    public Edge[] Sorted()
    {
        // By height, then as they were added: sums of floating-point numbers depend on their order.
        var keys = new (float Top, int Index)[_count];
        for (var i = 0; i < _count; i++)
        {
            keys[i] = (_edges[i].TopY, i);
        }

        Array.Sort(keys, static (a, b) => a.Top != b.Top ? a.Top.CompareTo(b.Top) : a.Index.CompareTo(b.Index));
        var sorted = new Edge[_count];
        for (var i = 0; i < _count; i++)
        {
            sorted[i] = _edges[keys[i].Index];
        }

        return sorted;
    }
}
