namespace Glossary.Typesetting;

/// <summary>Resolves the characters of one isolating run sequence: weak ones (W1 to W7), brackets and neutrals (N0 to N2), levels (I1 and I2).</summary>
/// <remarks>Unicode Standard Annex #9. Every rule is one pass, and brackets nest no deeper than 63, so the time is linear.</remarks>
internal static class BidiSequence
{
    // BD16.
    private const int MostBrackets = 63;

    /// <param name="sequence">The offsets of its characters.</param>
    /// <param name="classes">The classes after explicit overrides; they are resolved in place.</param>
    /// <param name="original">The classes as the characters have them.</param>
    /// <param name="start">The direction at the sequence's start (sos).</param>
    /// <param name="end">The direction at its end (eos).</param>
    public static void Resolve(
        List<int> sequence, BidiClass[] classes, BidiClass[] original, int[] codePoints, byte[] levels, BidiClass start, BidiClass end)
    {
        ResolveWeak(sequence, classes, start);
        var embedding = levels[sequence[0]] % 2 == 0 ? BidiClass.LeftToRight : BidiClass.RightToLeft;
        ResolveBrackets(sequence, classes, original, codePoints, embedding, start);
        ResolveNeutral(sequence, classes, embedding, start, end);
        foreach (var i in sequence)
        {
            var isEven = levels[i] % 2 == 0;
            levels[i] += classes[i] switch
            {
                BidiClass.LeftToRight => isEven ? (byte)0 : (byte)1,
                BidiClass.RightToLeft => isEven ? (byte)1 : (byte)0,
                _ => isEven ? (byte)2 : (byte)1,
            };
        }
    }

    private static void ResolveWeak(List<int> sequence, BidiClass[] classes, BidiClass start)
    {
        // W1 to W3, and W7's memory apart: numbers after Arabic letters, marks like what they stand on.
        var previous = start;
        var strong = start;
        foreach (var i in sequence)
        {
            if (classes[i] == BidiClass.NonspacingMark)
            {
                classes[i] = IsIsolateControl(previous) ? BidiClass.OtherNeutral : previous;
            }

            previous = classes[i];
            if (IsStrong(previous))
            {
                strong = previous;
            }
            else if (previous == BidiClass.EuropeanNumber && strong == BidiClass.ArabicLetter)
            {
                classes[i] = BidiClass.ArabicNumber;
                previous = BidiClass.EuropeanNumber;
            }
        }

        foreach (var i in sequence)
        {
            classes[i] = classes[i] == BidiClass.ArabicLetter ? BidiClass.RightToLeft : classes[i];
        }

        ResolveNumbers(sequence, classes, start);
    }

    // W4 to W7.
    private static void ResolveNumbers(List<int> sequence, BidiClass[] classes, BidiClass start)
    {
        for (var k = 1; k + 1 < sequence.Count; k++)
        {
            var (before, own, after) = (classes[sequence[k - 1]], classes[sequence[k]], classes[sequence[k + 1]]);
            var joins = before == after
                && ((own == BidiClass.EuropeanSeparator && before == BidiClass.EuropeanNumber)
                    || (own == BidiClass.CommonSeparator && before is BidiClass.EuropeanNumber or BidiClass.ArabicNumber));
            classes[sequence[k]] = joins ? before : own;
        }

        for (var k = 0; k < sequence.Count;)
        {
            var end = k;
            while (end < sequence.Count && classes[sequence[end]] == BidiClass.EuropeanTerminator)
            {
                end++;
            }

            var touchesNumber = end > k && ((k > 0 && classes[sequence[k - 1]] == BidiClass.EuropeanNumber)
                || (end < sequence.Count && classes[sequence[end]] == BidiClass.EuropeanNumber));
            for (; k < end; k++)
            {
                classes[sequence[k]] = touchesNumber ? BidiClass.EuropeanNumber : BidiClass.OtherNeutral;
            }

            k = end + (end < sequence.Count ? 1 : 0);
        }

        var strong = start;
        foreach (var i in sequence)
        {
            switch (classes[i])
            {
                case BidiClass.EuropeanSeparator or BidiClass.CommonSeparator or BidiClass.EuropeanTerminator:
                    classes[i] = BidiClass.OtherNeutral;
                    break;
                case BidiClass.LeftToRight or BidiClass.RightToLeft:
                    strong = classes[i];
                    break;
                case BidiClass.EuropeanNumber when strong == BidiClass.LeftToRight:
                    classes[i] = BidiClass.LeftToRight;
                    break;
            }
        }
    }

    // N0.
    private static void ResolveBrackets(
        List<int> sequence, BidiClass[] classes, BidiClass[] original, int[] codePoints, BidiClass embedding, BidiClass start)
    {
        var context = start;
        var read = 0;
        foreach (var (open, close) in FindPairs(sequence, classes, codePoints))
        {
            // What stands before the pair, with the pairs before it already resolved.
            for (; read < open; read++)
            {
                context = StrongOf(classes[sequence[read]]) ?? context;
            }

            BidiClass? inside = null;
            for (var k = open + 1; k < close && inside != embedding; k++)
            {
                inside = StrongOf(classes[sequence[k]]) ?? inside;
            }

            if (inside is null)
            {
                continue;
            }

            var direction = inside == embedding ? embedding : context == inside ? context : embedding;
            foreach (var bracket in (ReadOnlySpan<int>)[open, close])
            {
                classes[sequence[bracket]] = direction;

                // Marks on a bracket go with it.
                for (var k = bracket + 1; k < sequence.Count && original[sequence[k]] == BidiClass.NonspacingMark; k++)
                {
                    classes[sequence[k]] = direction;
                }
            }
        }
    }

    // BD16: pairs in the order of their opening brackets.
    private static List<(int Open, int Close)> FindPairs(List<int> sequence, BidiClass[] classes, int[] codePoints)
    {
        var pairs = new List<(int Open, int Close)>();
        var stack = new List<(int Closing, int Index)>();
        for (var k = 0; k < sequence.Count; k++)
        {
            if (classes[sequence[k]] != BidiClass.OtherNeutral)
            {
                continue;
            }

            var codePoint = codePoints[sequence[k]];
            if (BidiClassTable.ClosingOf(codePoint) is var closing and not 0)
            {
                if (stack.Count == MostBrackets)
                {
                    // Too deep: the pairs of the whole sequence are given up.
                    return [];
                }

                stack.Add((Canonical(closing), k));
            }
            else if (BidiClassTable.IsClosing(codePoint))
            {
                var match = stack.FindLastIndex(s => s.Closing == Canonical(codePoint));
                if (match >= 0)
                {
                    pairs.Add((stack[match].Index, k));
                    stack.RemoveRange(match, stack.Count - match);
                }
            }
        }

        pairs.Sort();
        return pairs;
    }

    private static int Canonical(int codePoint) => codePoint == 0x232A ? 0x3009 : codePoint;

    // N1 and N2: between two of one direction they take it, otherwise that of the embedding.
    private static void ResolveNeutral(List<int> sequence, BidiClass[] classes, BidiClass embedding, BidiClass start, BidiClass end)
    {
        var before = start;
        for (var k = 0; k < sequence.Count;)
        {
            if (StrongOf(classes[sequence[k]]) is { } strong)
            {
                before = strong;
                k++;
                continue;
            }

            var stop = k;
            BidiClass? after = null;
            while (stop < sequence.Count && (after = StrongOf(classes[sequence[stop]])) is null)
            {
                stop++;
            }

            var direction = before == (after ?? end) ? before : embedding;
            for (; k < stop; k++)
            {
                classes[sequence[k]] = direction;
            }
        }
    }

    // Numbers count as written from right to left among neutrals.
    private static BidiClass? StrongOf(BidiClass c) => c switch
    {
        BidiClass.LeftToRight => BidiClass.LeftToRight,
        BidiClass.RightToLeft or BidiClass.EuropeanNumber or BidiClass.ArabicNumber => BidiClass.RightToLeft,
        _ => null,
    };

    private static bool IsStrong(BidiClass c) => c is BidiClass.LeftToRight or BidiClass.RightToLeft or BidiClass.ArabicLetter;

    private static bool IsIsolateControl(BidiClass c)
        => c is BidiClass.LeftToRightIsolate or BidiClass.RightToLeftIsolate or BidiClass.FirstStrongIsolate or BidiClass.PopDirectionalIsolate;
}
