using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>The pages a vertical list is to fill: their height, and that of the first ones where it differs.</summary>
internal sealed record PageShape(ImmutableArray<Pt> FirstHeights, Pt Height)
{
    public PageShape(Pt height)
        : this([], height)
    {
    }

    public Pt HeightOf(int page) => page < FirstHeights.Length ? FirstHeights[page] : Height;
}

/// <summary>A page as a stretch of a vertical list.</summary>
/// <param name="Start">The first item; space before the first box is dropped.</param>
/// <param name="End">The item after the last.</param>
/// <param name="NoteStart">The first piece of a note at its foot, counted through the list.</param>
/// <param name="EndsPart">True where the page ends because the text does.</param>
internal readonly record struct PageSpan(int Start, int End, int NoteStart, int NoteEnd, bool EndsPart)
{
    /// <summary>The lines that its paragraphs are to have more, or less where negative.</summary>
    public int Change { get; init; }

    /// <summary>The figure that gives way to the end of the page's text; null for none.</summary>
    public MovableFigure? Moved { get; init; }

    /// <summary>The figure that opens the page because it has moved there; null for none.</summary>
    public MovableFigure? Head { get; init; }

    /// <summary>What the page costs.</summary>
    public double Cost { get; init; }
}

/// <summary>A vertical list to pages: the breaks of least cost over the whole list.</summary>
/// <remarks>
/// M. F. Plass, “Optimal Pagination Techniques for Automatic Typesetting Systems”, Stanford 1981: the method of Knuth and Plass's
/// line breaking, turned by a right angle. A note belongs to the page of its mark; where it cannot be held there it is continued.
/// </remarks>
internal static class PageBreaker
{
    public static ImmutableArray<PageSpan> Break(PageMaterial material, PageShape shape, BookDesign design)
        => new Search(material, shape, design).Run();

    // A way to have come to a break: the best one for its number of note pieces already placed.
    private sealed record Node(int Break, int NotePosition, int Page, double Cost, PageSpan Span, Node? Before);

    private sealed class Search(PageMaterial material, PageShape shape, BookDesign design)
    {
        private const double Emergency = 1e9;
        private const double ContinuedNote = 3000;

        // More than two paragraphs of a page set otherwise would be seen.
        private const int MostChanges = 2;

        private readonly List<Node> _active = [];
        private readonly List<Node> _arrived = [];

        public ImmutableArray<PageSpan> Run()
        {
            if (material.Breaks.Length == 0)
            {
                return [];
            }

            // Break −1 is the start of the list.
            _active.Add(new(-1, 0, 0, 0, default, null));
            for (var candidate = 0; candidate < material.Breaks.Length; candidate++)
            {
                Arrive(candidate);
            }

            return Trace(WithRemainingNotes(Best(_active)));
        }

        private void Arrive(int candidate)
        {
            _arrived.Clear();
            Node? lastResort = null;
            var isForced = material.Breaks[candidate].Cost <= Penalty.Forced;
            var kept = 0;
            for (var i = 0; i < _active.Count; i++)
            {
                var node = _active[i];
                var isWithinReach = TryPage(node, candidate);
                if (!isWithinReach || isForced)
                {
                    // The least there is to put on the page that has to bear it, be it that only its notes have no room.
                    lastResort = lastResort is null || node.Break >= lastResort.Break ? node : lastResort;
                }

                if (isWithinReach && !isForced)
                {
                    _active[kept++] = node;
                }
            }

            _active.RemoveRange(kept, _active.Count - kept);
            if (_active.Count == 0 && _arrived.Count == 0 && lastResort is not null)
            {
                // Nothing fits: what cannot be parted is taller than a page. It is let out at the foot rather than lost.
                Add(lastResort, candidate, material.NotesThrough(candidate), Emergency);
            }

            _active.AddRange(_arrived);
        }

        /// <summary>Adds the page from a node to a break if it can be set; false where it is too full, as all later ones will be.</summary>
        private bool TryPage(Node node, int candidate)
        {
            if (!material.IsPage(node.Break, candidate))
            {
                return true;
            }

            var page = material.Measure(node.Break, candidate);
            var height = shape.HeightOf(node.Page);
            var notesEnd = material.NotesThrough(candidate);
            var excess = page.Height - height;
            var changes = material.ChangesBetween(node.Break, candidate);
            if (excess.Value > page.Shrink.Value + (changes.Shorter * design.Leading.Value) + 0.01)
            {
                // With the figure instead of the text moved before it the page may still be one.
                return material.Breaks[candidate].Moved is not null;
            }

            var notes = material.Notes.Height(node.NotePosition, notesEnd);
            if ((excess + notes).Value <= page.Shrink.Value + 0.01)
            {
                Add(node, candidate, notesEnd, Cost(page, -(excess + notes), candidate));
                AddLonger(node, candidate, notesEnd, page, -(excess + notes), changes.Longer);
                return true;
            }

            if (AddShorter(node, candidate, notesEnd, page, -(excess + notes), changes.Shorter) || excess.Value > page.Shrink.Value + 0.01)
            {
                return true;
            }

            // The notes do not all fit: as much as fits, if that is the notes before the last and the beginning of the last.
            var fitting = material.Notes.Fitting(node.NotePosition, notesEnd, -excess + page.Shrink);
            if (fitting >= material.Notes.Least(node.NotePosition, notesEnd))
            {
                Add(node, candidate, fitting, ContinuedNote + (100.0 * (notesEnd - fitting)) + BreakCost(candidate));
            }

            // More notes than text: a page of nothing else, to get them done.
            if (node.Page > 0 && node.NotePosition < material.NotesBefore(node.Break) && !IsNotesOnly(node))
            {
                var placed = material.Notes.Fitting(node.NotePosition, material.NotesBefore(node.Break), height);
                if (placed > node.NotePosition)
                {
                    var only = new Node(node.Break, placed, node.Page + 1, node.Cost + (2 * ContinuedNote), EmptySpan(node, placed), node);
                    _arrived.RemoveAll(n => n.Break == node.Break && n.NotePosition <= placed && n.Cost >= only.Cost);
                    TryPage(only, candidate);
                }
            }

            return true;
        }

        // A foot that would stay white is filled by a line more in as many paragraphs as it is short of lines.
        private void AddLonger(Node node, int candidate, int notesEnd, PageMeasure page, Pt room, int most)
        {
            if (most == 0 || EndsPart(candidate) || page.InfiniteStretch > 0)
            {
                return;
            }

            for (var lines = 1; lines <= Math.Min(most, MostChanges); lines++)
            {
                var rest = room - (design.Leading * lines);
                if (rest.Value < -page.Shrink.Value - 0.01)
                {
                    break;
                }

                Add(node, candidate, notesEnd, Cost(page, rest, candidate) + (lines * design.VariantCost), lines);
            }
        }

        // What is a little too much is made shorter by a line in as many paragraphs as needed.
        private bool AddShorter(Node node, int candidate, int notesEnd, PageMeasure page, Pt room, int most)
        {
            for (var lines = 1; lines <= Math.Min(most, MostChanges); lines++)
            {
                var rest = room + (design.Leading * lines);
                if (rest.Value >= -page.Shrink.Value - 0.01)
                {
                    Add(node, candidate, notesEnd, Cost(page, rest, candidate) + (lines * design.VariantCost), -lines);
                    return true;
                }
            }

            return false;
        }

        private static bool IsNotesOnly(Node node) => node.Span.Start == node.Span.End;

        private static PageSpan EmptySpan(Node node, int placed) => new(node.Span.End, node.Span.End, node.NotePosition, placed, false);

        // Of the ways to a break only those remain that no other beats in cost and in notes placed.
        private void Add(Node from, int candidate, int notePosition, double cost, int change = 0)
        {
            var total = from.Cost + cost;
            var page = from.Page + 1;
            var kept = 0;
            for (var i = 0; i < _arrived.Count; i++)
            {
                var other = _arrived[i];
                var isComparable = other.Page == page || Math.Min(other.Page, page) >= shape.FirstHeights.Length;
                if (isComparable && other.NotePosition >= notePosition && other.Cost <= total)
                {
                    return;
                }

                if (!isComparable || other.NotePosition > notePosition || other.Cost < total)
                {
                    _arrived[kept++] = other;
                }
            }

            _arrived.RemoveRange(kept, _arrived.Count - kept);
            var start = from.Break < 0 ? 0 : material.Breaks[from.Break].Index;
            var span = new PageSpan(start, material.Breaks[candidate].Index, from.NotePosition, notePosition, EndsPart(candidate))
            {
                Change = change,
                Cost = cost,
                Moved = material.Breaks[candidate].Moved,
                Head = material.MovedBefore(from.Break),
            };
            _arrived.Add(new(candidate, notePosition, page, total, span, from));
        }

        private bool EndsPart(int candidate) => material.Breaks[candidate].Cost <= Penalty.Forced;

        private double Cost(PageMeasure page, Pt room, int candidate)
        {
            if (EndsPart(candidate))
            {
                // A last page of three lines looks forgotten.
                var isScanty = page.Height < design.Leading * 3 && candidate == material.Breaks.Length - 1;
                return room.Value < 0 ? Badness(-room, page.Shrink) : isScanty ? 200 : 0;
            }

            var cost = BreakCost(candidate);
            if (page.InfiniteStretch > 0)
            {
                return cost;
            }

            if (room.Value < 0)
            {
                return cost + Badness(-room, page.Shrink);
            }

            var stretch = design.HasFlushBottom ? page.Stretch : Pt.Zero;
            if (room <= stretch)
            {
                return cost + Badness(room, stretch);
            }

            var shortLines = (room - stretch) / design.Leading;
            return cost + (stretch.Value > 0 ? 100 : 0) + (design.ShortfallCost * shortLines * shortLines);
        }

        private double BreakCost(int candidate) => Math.Max(material.Breaks[candidate].Cost, Penalty.Forced + 1);

        // TeXbook, page 97: 100 times the cube of the ratio.
        private static double Badness(Pt change, Pt possible)
        {
            if (change.Value <= 0.01)
            {
                return 0;
            }

            var ratio = possible.Value > 0 ? Math.Min(1, change / possible) : 1;
            return 100 * ratio * ratio * ratio;
        }

        private Node WithRemainingNotes(Node node)
        {
            while (node.NotePosition < material.Notes.Count)
            {
                var placed = material.Notes.Fitting(node.NotePosition, material.Notes.Count, shape.HeightOf(node.Page));
                placed = Math.Max(placed, node.NotePosition + 1);
                node = new(node.Break, placed, node.Page + 1, node.Cost, EmptySpan(node, placed) with { EndsPart = true }, node);
            }

            return node;
        }

        private static Node Best(List<Node> nodes)
        {
            var best = nodes[0];
            foreach (var node in nodes)
            {
                best = node.Cost < best.Cost ? node : best;
            }

            return best;
        }

        private static ImmutableArray<PageSpan> Trace(Node last)
        {
            var spans = new List<PageSpan>();
            for (var node = last; node.Before is not null; node = node.Before)
            {
                spans.Add(node.Span);
            }

            spans.Reverse();
            return [.. spans];
        }
    }
}
