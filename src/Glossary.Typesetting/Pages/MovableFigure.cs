using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>A figure of a vertical list that may give way to the text after it: that goes before it to the foot of a page, and the figure opens the next.</summary>
/// <param name="Start">The item it begins with, its mark; the space above is part of it.</param>
/// <param name="End">The mark that ends it.</param>
/// <param name="Above">The last box before it.</param>
/// <param name="First">Its first box.</param>
/// <param name="Last">Its last box.</param>
/// <param name="Text">The first box of the text that may go before it.</param>
/// <param name="TextEnd">The item that ends this text.</param>
/// <param name="Join">The space between <paramref name="Above"/> and <paramref name="Text"/> when the figure is gone.</param>
/// <param name="Below">The space below it.</param>
internal sealed record MovableFigure(int Start, int End, int Above, int First, int Last, int Text, int TextEnd, Glue Join, Glue Below)
{
    /// <summary>The figures of a list that begin within some stretches of it.</summary>
    public static ImmutableArray<MovableFigure> Find(IReadOnlyList<Item> items, ImmutableArray<(int Start, int End)> around)
    {
        var figures = ImmutableArray.CreateBuilder<MovableFigure>();
        foreach (var (start, end) in around)
        {
            for (var i = start; i < end; i++)
            {
                if (items[i] is FigureMark { Edge: FigureEdge.Figure } && At(items, i) is { } figure)
                {
                    figures.Add(figure);
                }
            }
        }

        return figures.ToImmutable();
    }

    /// <summary>The space below the figure where it comes to stand above another box.</summary>
    /// <param name="own">The space above that box where it stands now: the wider one counts.</param>
    public Glue SpaceAbove(IReadOnlyList<Item> items, int next, Glue own)
    {
        var width = Below.Width + ((BoxItem)items[Text]).Box.Height - ((BoxItem)items[next]).Box.Height;
        return own.Width >= width ? own : Below with { Width = width };
    }

    private static MovableFigure? At(IReadOnlyList<Item> items, int start)
    {
        var above = start - 1;
        while (above >= 0 && items[above] is not BoxItem)
        {
            above--;
        }

        // A figure with a note would change the order of the notes.
        var (first, last, end) = (-1, -1, start + 1);
        for (; end < items.Count && items[end] is not FigureMark; end++)
        {
            if (items[end] is NoteInsert or RegionStart)
            {
                return null;
            }

            (first, last) = items[end] is BoxItem ? (first < 0 ? end : first, end) : (first, last);
        }

        if (above < 0 || first < 0 || end == items.Count || items[end] is not FigureMark { Join: { } join })
        {
            return null;
        }

        // Another figure, or what stands on a ground or beside a rule, is not passed.
        var (text, textEnd) = (-1, end + 1);
        Glue? below = null;
        for (; textEnd < items.Count && items[textEnd] is not (FigureMark or RegionStart or RegionEnd or TermMark or LetterMark); textEnd++)
        {
            below = text < 0 && items[textEnd] is Glue glue ? glue : below;
            text = text < 0 && items[textEnd] is BoxItem ? textEnd : text;
        }

        return text < 0 || below is null ? null : new(start, end, above, first, last, text, textEnd, join, below);
    }
}
