namespace Glossary.Typesetting;

/// <summary>Hyphenation patterns as a trie in flat arrays: first child, next sibling.</summary>
internal sealed class PatternTrie
{
    private const int Root = 0;

    private char[] _letters;
    private int[] _firstChild;
    private int[] _nextSibling;

    // Where the levels of the pattern that ends in a node start, and how many there are; 0 for none.
    private int[] _levelStart;
    private byte[] _levelCount;
    private byte[] _levels;
    private int _nodeCount = 1;
    private int _levelsUsed;

    private PatternTrie(int capacity)
    {
        _letters = new char[capacity];
        _firstChild = new int[capacity];
        _nextSibling = new int[capacity];
        _levelStart = new int[capacity];
        _levelCount = new byte[capacity];
        _levels = new byte[capacity];
    }

    public static PatternTrie Read(string text)
    {
        // Each character makes at most one node; prefixes shared by patterns bring it to about two thirds.
        var trie = new PatternTrie((text.Length * 2 / 3) + 16);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var pattern = line.Trim();
            if (!pattern.IsEmpty && pattern[0] != '%')
            {
                trie.Add(pattern);
            }
        }

        return trie;
    }

    /// <summary>Raises <paramref name="levels"/> by every pattern that matches at the start of <paramref name="text"/>.</summary>
    public void Apply(ReadOnlySpan<char> text, Span<byte> levels)
    {
        var node = Root;
        foreach (var letter in text)
        {
            node = Find(node, letter);
            if (node == Root)
            {
                return;
            }

            var pattern = _levels.AsSpan(_levelStart[node], _levelCount[node]);
            for (var i = 0; i < pattern.Length; i++)
            {
                levels[i] = Math.Max(levels[i], pattern[i]);
            }
        }
    }

    // “a1bc3d” reads: letters abcd; level 1 after a, 3 after c.
    private void Add(ReadOnlySpan<char> pattern)
    {
        if (pattern.Length > byte.MaxValue)
        {
            return;
        }

        Span<byte> levels = stackalloc byte[pattern.Length + 1];
        levels.Clear();
        var node = Root;
        var count = 0;
        foreach (var c in pattern)
        {
            if (char.IsAsciiDigit(c))
            {
                levels[count] = (byte)(c - '0');
            }
            else
            {
                var child = Find(node, c);
                node = child == Root ? AddChild(node, c) : child;
                count++;
            }
        }

        // Trailing zeros say nothing.
        var length = count + 1;
        while (length > 0 && levels[length - 1] == 0)
        {
            length--;
        }

        if (node == Root || length == 0)
        {
            return;
        }

        if (_levelsUsed + length > _levels.Length)
        {
            Array.Resize(ref _levels, Math.Max(_levels.Length * 2, _levelsUsed + length));
        }

        levels[..length].CopyTo(_levels.AsSpan(_levelsUsed));
        _levelStart[node] = _levelsUsed;
        _levelCount[node] = (byte)length;
        _levelsUsed += length;
    }

    private int Find(int parent, char letter)
    {
        var node = _firstChild[parent];
        while (node != 0 && _letters[node] != letter)
        {
            node = _nextSibling[node];
        }

        return node;
    }

    private int AddChild(int parent, char letter)
    {
        if (_nodeCount == _letters.Length)
        {
            var size = _nodeCount * 2;
            Array.Resize(ref _letters, size);
            Array.Resize(ref _firstChild, size);
            Array.Resize(ref _nextSibling, size);
            Array.Resize(ref _levelStart, size);
            Array.Resize(ref _levelCount, size);
        }

        var node = _nodeCount++;
        _letters[node] = letter;
        _nextSibling[node] = _firstChild[parent];
        _firstChild[parent] = node;
        return node;
    }
}
