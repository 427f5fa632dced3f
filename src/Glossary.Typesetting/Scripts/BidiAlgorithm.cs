namespace Glossary.Typesetting;

/// <summary>The levels of a paragraph's characters: even for those written from left to right, odd for the others.</summary>
/// <remarks>
/// Unicode Standard Annex #9 (revision 46): paragraph level by P2 and P3, embeddings and isolates by X1 to X9, the rest by
/// <see cref="BidiSequence"/>. One object serves one paragraph.
/// </remarks>
internal sealed class BidiAlgorithm
{
    /// <summary>The level of characters that rule X9 takes out of the text.</summary>
    public const byte Removed = byte.MaxValue;

    // BD2.
    private const int MaxDepth = 125;

    private readonly BidiClass[] _classes;
    private readonly int[] _codePoints;
    private readonly int[] _matches;
    private readonly byte[] _levels;

    private BidiAlgorithm(int[] codePoints, BidiClass[] classes)
    {
        _codePoints = codePoints;
        _classes = classes;
        _levels = new byte[classes.Length];
        _matches = MatchIsolates(classes);
    }

    /// <summary>The levels of a paragraph.</summary>
    /// <param name="paragraphLevel">0 or 1; null where the first strong letter decides.</param>
    /// <remarks>Characters that X9 removes have level <see cref="Removed"/>. The white space at the end (L1) is reset as if all stood on one line.</remarks>
    public static (byte Paragraph, byte[] Levels) Resolve(int[] codePoints, byte? paragraphLevel)
    {
        var classes = new BidiClass[codePoints.Length];
        for (var i = 0; i < classes.Length; i++)
        {
            classes[i] = BidiClassTable.Of(codePoints[i]);
        }

        var algorithm = new BidiAlgorithm(codePoints, classes);
        var level = paragraphLevel ?? (algorithm.FirstStrong(0, classes.Length) ?? 0);
        algorithm.Run(level);
        return (level, algorithm._levels);
    }

    /// <summary>The order in which characters or items of these levels stand on a line, from left to right (L2).</summary>
    public static int[] VisualOrder(ReadOnlySpan<byte> levels)
    {
        var order = new int[levels.Length];
        byte highest = 0, lowestOdd = Removed;
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            highest = Math.Max(highest, levels[i]);
            lowestOdd = levels[i] % 2 == 1 ? Math.Min(lowestOdd, levels[i]) : lowestOdd;
        }

        for (int level = highest; level >= lowestOdd; level--)
        {
            for (var i = 0; i < order.Length;)
            {
                var end = i;
                while (end < order.Length && levels[order[end]] >= level)
                {
                    end++;
                }

                Array.Reverse(order, i, end - i);
                i = end + 1;
            }
        }

        return order;
    }

    // P2 and P3: the level that the first strong letter outside isolates gives; null if there is none.
    private byte? FirstStrong(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            switch (_classes[i])
            {
                case BidiClass.LeftToRight:
                    return 0;
                case BidiClass.RightToLeft or BidiClass.ArabicLetter:
                    return 1;
                case BidiClass.LeftToRightIsolate or BidiClass.RightToLeftIsolate or BidiClass.FirstStrongIsolate:
                    i = _matches[i];
                    break;
            }
        }

        return null;
    }

    // BD9: for each initiator the isolate's end, or the text's where it has none; for each matched end its initiator, else -1.
    private static int[] MatchIsolates(BidiClass[] classes)
    {
        var matches = new int[classes.Length];
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            matches[i] = -1;
            if (IsInitiator(classes[i]))
            {
                open.Push(i);
                matches[i] = classes.Length;
            }
            else if (classes[i] == BidiClass.PopDirectionalIsolate && open.TryPop(out var start))
            {
                (matches[start], matches[i]) = (i, start);
            }
        }

        return matches;
    }

    private static bool IsInitiator(BidiClass c) => c is BidiClass.LeftToRightIsolate or BidiClass.RightToLeftIsolate or BidiClass.FirstStrongIsolate;

    private void Run(byte paragraphLevel)
    {
        var original = (BidiClass[])_classes.Clone();
        Embed(paragraphLevel);
        var embedded = (byte[])_levels.Clone();
        foreach (var sequence in Sequences(original))
        {
            var first = sequence[0];
            var last = sequence[^1];
            var level = embedded[first];
            var before = NeighbourLevel(embedded, first, -1, paragraphLevel);

            // An isolate without its end runs to the end of the paragraph.
            var after = IsInitiator(original[last]) ? paragraphLevel : NeighbourLevel(embedded, last, 1, paragraphLevel);
            BidiSequence.Resolve(
                sequence, _classes, original, _codePoints, _levels, DirectionOf(Math.Max(level, before)), DirectionOf(Math.Max(level, after)));
        }

        ResetWhiteSpace(original, paragraphLevel);
    }

    private static BidiClass DirectionOf(int level) => level % 2 == 0 ? BidiClass.LeftToRight : BidiClass.RightToLeft;

    // The level of the nearest character on one side that is still there.
    private static byte NeighbourLevel(byte[] embedded, int index, int step, byte paragraphLevel)
    {
        for (var i = index + step; i >= 0 && i < embedded.Length; i += step)
        {
            if (embedded[i] != Removed)
            {
                return embedded[i];
            }
        }

        return paragraphLevel;
    }

    // X1 to X8.
    private void Embed(byte paragraphLevel)
    {
        var stack = new Stack<Status>();
        stack.Push(new(paragraphLevel, null, false));
        int overflowIsolates = 0, overflowEmbeddings = 0, validIsolates = 0;
        for (var i = 0; i < _classes.Length; i++)
        {
            var c = _classes[i];
            switch (c)
            {
                case BidiClass.RightToLeftEmbedding or BidiClass.LeftToRightEmbedding or BidiClass.RightToLeftOverride or BidiClass.LeftToRightOverride:
                    _levels[i] = Removed;
                    var embedded = Next(stack.Peek().Level, c is BidiClass.RightToLeftEmbedding or BidiClass.RightToLeftOverride);
                    if (embedded <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        stack.Push(new(embedded, OverrideOf(c), false));
                    }
                    else if (overflowIsolates == 0)
                    {
                        overflowEmbeddings++;
                    }

                    break;
                case BidiClass.LeftToRightIsolate or BidiClass.RightToLeftIsolate or BidiClass.FirstStrongIsolate:
                    Place(i, stack.Peek());
                    var isRightToLeft = c == BidiClass.RightToLeftIsolate
                        || (c == BidiClass.FirstStrongIsolate && FirstStrong(i + 1, _matches[i]) == 1);
                    var isolated = Next(stack.Peek().Level, isRightToLeft);
                    if (isolated <= MaxDepth && overflowIsolates == 0 && overflowEmbeddings == 0)
                    {
                        validIsolates++;
                        stack.Push(new(isolated, null, true));
                    }
                    else
                    {
                        overflowIsolates++;
                    }

                    break;
                case BidiClass.PopDirectionalIsolate:
                    if (overflowIsolates > 0)
                    {
                        overflowIsolates--;
                    }
                    else if (validIsolates > 0)
                    {
                        overflowEmbeddings = 0;
                        while (!stack.Pop().IsIsolate)
                        {
                        }

                        validIsolates--;
                    }

                    Place(i, stack.Peek());
                    break;
                case BidiClass.PopDirectionalFormat:
                    _levels[i] = Removed;
                    if (overflowIsolates == 0 && overflowEmbeddings > 0)
                    {
                        overflowEmbeddings--;
                    }
                    else if (overflowIsolates == 0 && !stack.Peek().IsIsolate && stack.Count > 1)
                    {
                        stack.Pop();
                    }

                    break;
                case BidiClass.BoundaryNeutral:
                    _levels[i] = Removed;
                    break;
                case BidiClass.ParagraphSeparator:
                    _levels[i] = paragraphLevel;
                    break;
                default:
                    Place(i, stack.Peek());
                    break;
            }
        }
    }

    private static byte Next(byte level, bool isRightToLeft) => (byte)(isRightToLeft ? (level + 1) | 1 : (level + 2) & ~1);

    private static BidiClass? OverrideOf(BidiClass c) => c switch
    {
        BidiClass.RightToLeftOverride => BidiClass.RightToLeft,
        BidiClass.LeftToRightOverride => BidiClass.LeftToRight,
        _ => null,
    };

    private void Place(int index, Status status)
    {
        _levels[index] = status.Level;
        _classes[index] = status.Override ?? _classes[index];
    }

    // BD13: level runs, joined over the isolates between them.
    private List<List<int>> Sequences(BidiClass[] original)
    {
        var sequences = new List<List<int>>();
        var resumes = new Dictionary<int, List<int>>();
        List<int>? run = null;
        for (var i = 0; i < _levels.Length; i++)
        {
            if (_levels[i] == Removed)
            {
                continue;
            }

            var startsRun = run is null || _levels[run[^1]] != _levels[i];
            if (startsRun && original[i] == BidiClass.PopDirectionalIsolate && _matches[i] >= 0 && resumes.Remove(_matches[i], out var resumed))
            {
                run = resumed;
            }
            else if (startsRun)
            {
                run = [];
                sequences.Add(run);
            }

            run!.Add(i);
            if (IsInitiator(original[i]) && _matches[i] < _levels.Length)
            {
                resumes[i] = run;

                // What follows is another sequence even at the same level, as when the isolates are too deep.
                run = NeighbourLevel(_levels, i, 1, Removed) == _levels[i] ? run : null;
            }
        }

        return sequences;
    }

    // L1, for one line.
    private void ResetWhiteSpace(BidiClass[] original, byte paragraphLevel)
    {
        var isTrailing = true;
        for (var i = _levels.Length - 1; i >= 0; i--)
        {
            if (_levels[i] == Removed)
            {
                continue;
            }

            if (original[i] is BidiClass.SegmentSeparator or BidiClass.ParagraphSeparator)
            {
                _levels[i] = paragraphLevel;
                isTrailing = true;
            }
            else if (original[i] == BidiClass.WhiteSpace || IsInitiator(original[i]) || original[i] == BidiClass.PopDirectionalIsolate)
            {
                _levels[i] = isTrailing ? paragraphLevel : _levels[i];
            }
            else
            {
                isTrailing = false;
            }
        }
    }

    // An entry of the directional status stack.
    private readonly record struct Status(byte Level, BidiClass? Override, bool IsIsolate);
}
