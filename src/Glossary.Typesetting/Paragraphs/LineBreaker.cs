using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>One attempt at breaking a paragraph: how bad lines may be, and how much they may stretch beyond their glue.</summary>
/// <param name="BackgroundStretch">Finite stretch of every line beside its items', in points.</param>
/// <param name="IsRagged">True where glue keeps its width and the line's end gives way.</param>
/// <param name="IsLast">True if a result is wanted whatever it costs: then even an overfull line is taken.</param>
internal readonly record struct BreakAttempt(double Tolerance, double BackgroundStretch, bool IsRagged = false, bool IsLast = false);

/// <summary>Breaks a paragraph into lines by total fit: the breaks whose demerits are least for the whole of it.</summary>
/// <remarks>
/// Knuth and Plass, “Breaking Paragraphs into Lines”, Software—Practice and Experience 11 (1981); TeX: The Program, parts 38 and 39.
/// One object serves one thread after the other paragraph; it keeps its arrays.
/// </remarks>
internal sealed class LineBreaker
{
    /// <summary>The badness of a line that is too long or knows no stretch. TeX: The Program, section 108.</summary>
    public const double InfinitelyBad = 10_000;

    // Only a text whose breaks lie closer than its letters has more lines open at once.
    private const int MostActive = 600;
    private const int None = -1;

    private double[] _width = [];
    private double[] _stretch = [];
    private double[] _shrink = [];
    private double[] _give = [];
    private int[] _fil = [];
    private BreakNode[] _nodes = new BreakNode[64];
    private int _nodeCount;
    private int _activeCount;
    private int _firstActive;
    private BreakAttempt _attempt;
    private LineSettings _settings = LineSettings.Default;

    /// <summary>
    /// The items to break at, the last one included; null if it cannot be done within the tolerance. The list must end in a forced break.
    /// </summary>
    /// <param name="em">What the dials' lengths are multiplied with.</param>
    public List<int>? Break(ReadOnlySpan<LineItem> items, LineShape shape, LineSettings settings, BreakAttempt attempt, double em)
    {
        _attempt = attempt;
        _settings = settings;
        Sum(items);
        _nodeCount = 0;
        _activeCount = 1;
        _firstActive = NewNode(new()
        {
            Break = None,
            Start = FirstOfLine(items, 0),
            Fitness = Fitness.Decent,
            Previous = None,
            Next = None,
            HangLeft = HangLeft(items, FirstOfLine(items, 0)),
        });

        // With one measure for all lines it does not matter how many are above: nodes of different lines compete (TeX's easy_line).
        var commonLine = settings.Looseness == 0 ? shape.FirstCommonLine : int.MaxValue;
        var lastText = None;
        for (var i = 0; i < items.Length; i++)
        {
            ref readonly var item = ref items[i];
            switch (item.Kind)
            {
                case LineItemKind.Text:
                    lastText = i;
                    break;
                case LineItemKind.Box:
                    lastText = None;
                    break;
                case LineItemKind.Glue when i > 0 && items[i - 1].IsBox:
                    TryBreak(items, i, 0, lastText, shape, commonLine, em);
                    break;
                case LineItemKind.Penalty when item.Cost < Penalty.Forbidden:
                    TryBreak(items, i, item.Cost, lastText, shape, commonLine, em);
                    break;
            }

            if (_firstActive == None)
            {
                return null;
            }
        }

        return Trace(Choose());
    }

    /// <summary>The demerits of the result of the last call.</summary>
    public double Demerits { get; private set; }

    /// <summary>What each line of it adds to them.</summary>
    public ImmutableArray<double> DemeritsByLine { get; private set; } = [];

    /// <summary>The first item that a line broken before <paramref name="index"/> would show: glue and penalties at its start vanish.</summary>
    public static int FirstOfLine(ReadOnlySpan<LineItem> items, int index)
    {
        while (index < items.Length - 1 && !items[index].IsBox && !(items[index].Kind == LineItemKind.Penalty && items[index].Cost <= Penalty.Forced))
        {
            index++;
        }

        return index;
    }

    /// <summary>TeX's measure of how far a line is from its natural width: 100 times the cube of the ratio.</summary>
    public static double Badness(double ratio) => Math.Min(100 * ratio * ratio * ratio, InfinitelyBad);

    private void Sum(ReadOnlySpan<LineItem> items)
    {
        if (_width.Length < items.Length + 1)
        {
            var size = Math.Max(items.Length + 1, 256) * 3 / 2;
            _width = new double[size];
            _stretch = new double[size];
            _shrink = new double[size];
            _give = new double[size];
            _fil = new int[size];
        }

        double width = 0, stretch = 0, shrink = 0, give = 0;
        var fil = 0;
        for (var i = 0; i < items.Length; i++)
        {
            (_width[i], _stretch[i], _shrink[i], _give[i], _fil[i]) = (width, stretch, shrink, give, fil);
            ref readonly var item = ref items[i];
            if (item.Kind == LineItemKind.Penalty)
            {
                continue;
            }

            width += item.Width;
            if (item.StretchOrder > 0)
            {
                fil++;
            }
            else if (item.Kind == LineItemKind.Text)
            {
                give += item.Give;
            }
            else if (!_attempt.IsRagged)
            {
                stretch += item.Stretch;
                shrink += item.Shrink;
            }
        }

        var end = items.Length;
        (_width[end], _stretch[end], _shrink[end], _give[end], _fil[end]) = (width, stretch, shrink, give, fil);
    }

    private void TryBreak(ReadOnlySpan<LineItem> items, int index, int cost, int lastText, LineShape shape, int commonLine, double em)
    {
        ref readonly var item = ref items[index];
        var isPenalty = item.Kind == LineItemKind.Penalty;
        var isFlagged = isPenalty && item.IsFlagged;
        var isFinal = index == items.Length - 1;
        var before = isPenalty ? item.Width : 0;
        var hang = isPenalty && item.Content is not null ? item.HangRight : lastText >= 0 ? items[lastText].HangRight : 0;
        var start = None;
        var previous = None;
        var node = _firstActive;
        while (node != None)
        {
            // The nodes of one line number, or all that are on lines of the common measure, compete with each other.
            var line = _nodes[node].Line;
            var measure = shape.Measure(line).Value;
            var candidates = new BreakCandidates();
            while (node != None && (_nodes[node].Line == line || line >= commonLine))
            {
                ref var active = ref _nodes[node];
                var next = active.Next;
                var natural = _width[index] - _width[active.Start] + active.WidthAfter + before - active.HangLeft - hang;
                var ratio = Ratio(measure - natural, index, active.Start);
                var isOverfull = ratio < -1;
                var badness = Badness(Math.Abs(ratio));
                var isDone = isOverfull || cost <= Penalty.Forced;
                var isRescue = isDone && _attempt.IsLast && _activeCount == 1 && candidates.IsEmpty;
                if ((!isOverfull && badness <= _attempt.Tolerance) || isRescue)
                {
                    var fitness = FitnessOf(ratio, badness);
                    var demerits = isRescue && isOverfull
                        ? active.Demerits
                        : active.Demerits + LineDemerits(badness, cost, fitness, active, isFlagged, isFinal)
                            + (isFinal && natural < _settings.ShortLine * em && active.Break != None ? _settings.ShortLastLineDemerits : 0);
                    candidates.Consider(fitness, demerits, node, active.Line);
                }

                if (isDone)
                {
                    Remove(previous, node);
                }
                else
                {
                    previous = node;
                }

                node = next;
            }

            if (!candidates.IsEmpty)
            {
                start = start == None ? FirstOfLine(items, isPenalty || isFinal ? index + 1 : index) : start;
                Activate(items, ref candidates, index, start, isFlagged, isPenalty ? item.WidthAfter : 0, ref previous);
            }
        }

        if (_activeCount > MostActive)
        {
            Remove(None, _firstActive);
        }
    }

    private double Ratio(double difference, int index, int start)
    {
        // A hair of rounding is no difference.
        if (Math.Abs(difference) < 1e-7)
        {
            return 0;
        }

        // Letters give first, as in pdfTeX: what a reader does not see costs nothing.
        var give = _attempt.IsRagged ? 0 : _give[index] - _give[start];
        if (difference < 0)
        {
            difference = Math.Min(difference + give, 0);
            if (difference == 0)
            {
                return 0;
            }

            var shrink = _shrink[index] - _shrink[start];
            var ratio = shrink > 0 ? difference / shrink : double.NegativeInfinity;
            return ratio is < -1 and > -1 - 1e-9 ? -1 : ratio;
        }

        if (_fil[index] > _fil[start])
        {
            return 0;
        }

        difference = Math.Max(difference - give, 0);
        var stretch = _stretch[index] - _stretch[start] + _attempt.BackgroundStretch;
        return stretch > 0 ? difference / stretch : difference > 0 ? double.PositiveInfinity : 0;
    }

    // TeX: The Program, sections 852 and 853.
    private static Fitness FitnessOf(double ratio, double badness) => ratio < 0
        ? badness > 12 ? Fitness.Tight : Fitness.Decent
        : badness > 99 ? Fitness.VeryLoose : badness > 12 ? Fitness.Loose : Fitness.Decent;

    // TeX: The Program, section 859.
    private double LineDemerits(double badness, int cost, Fitness fitness, in BreakNode active, bool isFlagged, bool isFinal)
    {
        var sum = _settings.LinePenalty + badness;
        var demerits = sum * sum;
        if (cost > 0)
        {
            demerits += (double)cost * cost;
        }
        else if (cost > Penalty.Forced)
        {
            demerits -= (double)cost * cost;
        }

        if (active.IsFlagged)
        {
            demerits += isFinal ? _settings.FinalHyphenDemerits : isFlagged ? _settings.DoubleHyphenDemerits : 0;
        }

        return Math.Abs((int)fitness - (int)active.Fitness) > 1 ? demerits + _settings.AdjacentDemerits : demerits;
    }

    private void Activate(
        ReadOnlySpan<LineItem> items, ref BreakCandidates candidates, int index, int start, bool isFlagged, double widthAfter, ref int previous)
    {
        var limit = candidates.Least + Math.Abs(_settings.AdjacentDemerits);
        var hang = start < items.Length ? HangLeft(items, start) : 0;
        for (var fitness = Fitness.VeryLoose; fitness <= Fitness.Tight; fitness++)
        {
            var (demerits, from, line) = candidates[fitness];
            if (from == None || demerits > limit)
            {
                continue;
            }

            var node = NewNode(new()
            {
                Break = index,
                Start = start,
                Line = line + 1,
                Fitness = fitness,
                Demerits = demerits,
                IsFlagged = isFlagged,
                WidthAfter = widthAfter,
                HangLeft = hang,
                Previous = from,
                Next = previous == None ? _firstActive : _nodes[previous].Next,
            });
            if (previous == None)
            {
                _firstActive = node;
            }
            else
            {
                _nodes[previous].Next = node;
            }

            previous = node;
            _activeCount++;
        }
    }

    private static double HangLeft(ReadOnlySpan<LineItem> items, int start) => items[start].Kind == LineItemKind.Text ? items[start].HangLeft : 0;

    private void Remove(int previous, int node)
    {
        if (previous == None)
        {
            _firstActive = _nodes[node].Next;
        }
        else
        {
            _nodes[previous].Next = _nodes[node].Next;
        }

        _activeCount--;
    }

    private int NewNode(in BreakNode node)
    {
        if (_nodeCount == _nodes.Length)
        {
            Array.Resize(ref _nodes, _nodeCount * 2);
        }

        _nodes[_nodeCount] = node;
        return _nodeCount++;
    }

    // TeX: The Program, sections 874 and 875.
    private int Choose()
    {
        var best = _firstActive;
        for (var node = _nodes[best].Next; node != None; node = _nodes[node].Next)
        {
            best = _nodes[node].Demerits < _nodes[best].Demerits ? node : best;
        }

        var wanted = _nodes[best].Line + _settings.Looseness;
        if (_settings.Looseness != 0)
        {
            for (var node = _firstActive; node != None; node = _nodes[node].Next)
            {
                var (distance, least) = (Math.Abs(_nodes[node].Line - wanted), Math.Abs(_nodes[best].Line - wanted));
                best = distance < least || (distance == least && _nodes[node].Demerits < _nodes[best].Demerits) ? node : best;
            }
        }

        Demerits = _nodes[best].Demerits;
        return best;
    }

    private List<int> Trace(int node)
    {
        var breaks = new List<int>();
        var demerits = new List<double>();
        for (; _nodes[node].Break != None; node = _nodes[node].Previous)
        {
            breaks.Add(_nodes[node].Break);
            demerits.Add(_nodes[node].Demerits - _nodes[_nodes[node].Previous].Demerits);
        }

        breaks.Reverse();
        demerits.Reverse();
        DemeritsByLine = [.. demerits];
        return breaks;
    }
}
