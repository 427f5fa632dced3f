using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>A vertical list in the making: lines find their distance, spaces that meet become the larger one, and breaks their cost.</summary>
internal sealed class VerticalList(BookDesign design)
{
    private readonly List<Region> _opening = [];
    private Pt _previousDepth;
    private Pt _previousLeading;
    private Pt _firstLeading;
    private bool _hasBox;
    private Glue? _space;
    private int? _cost;

    // Around a figure that may move: what stands above it, and once it is set the space asked for below it and the place of its mark.
    private (Pt Depth, Pt Leading)? _aboveFigure;
    private Glue? _joinSpace;
    private int? _figureEnd;

    public List<Item> Items { get; } = [];

    /// <summary>True while nothing stands in the list.</summary>
    public bool IsEmpty => !_hasBox;

    /// <summary>Space before what comes next; of several asked for in one place the widest counts.</summary>
    public void Space(Glue glue)
    {
        _space = Wider(_space, glue);
        _joinSpace = _figureEnd is null ? _joinSpace : Wider(_joinSpace, glue);
    }

    public void Space(Pt width) => Space(new Glue(width, Pt.Zero, Pt.Zero));

    /// <summary>What a page break costs before what comes next, unless it is forbidden already.</summary>
    public void Break(int cost) => _cost = _cost >= Penalty.Forbidden ? _cost : cost;

    /// <summary>What comes next stays with what has come.</summary>
    public void Keep() => _cost = Penalty.Forbidden;

    /// <summary>What comes next may begin a page even if it was to stay with what has come: it leaves no room for that.</summary>
    public void Allow(int cost) => _cost = cost;

    /// <summary>What comes next begins a page.</summary>
    public void NewPage() => _cost = Penalty.Forced;

    /// <summary>What comes next, up to <see cref="Close"/>, is in a region.</summary>
    public void Open(Region region) => _opening.Add(region);

    public void Close()
    {
        // A region that nothing was put in leaves no trace.
        if (_opening.Count > 0)
        {
            _opening.RemoveAt(_opening.Count - 1);
            return;
        }

        Items.Add(new RegionEnd());
    }

    /// <summary>A line of text: its baseline stands <paramref name="leading"/> below the last one, or lower where they would touch.</summary>
    public void Line(BoxItem line, Pt leading)
    {
        _firstLeading = _hasBox ? _firstLeading : leading;
        Put(line, above => Pt.Max(GapAbove(line, leading, above.Depth, above.Leading), design.LineGap));
        _previousDepth = line.Box.Depth;
        _previousLeading = leading;
    }

    /// <summary>Something with an outline of its own: a picture, a row of a table. It keeps the distance of a descender from text above.</summary>
    public void Block(BoxItem block)
    {
        Put(block, above => RestOfLine(above.Depth, above.Leading));
        _previousDepth = Pt.Zero;
        _previousLeading = Pt.Zero;
    }

    /// <summary>The lines of a paragraph; it is not parted so that fewer than two of them stand alone.</summary>
    /// <param name="variants">How else it can be set; null where it cannot.</param>
    public void Paragraph(ImmutableArray<Line> lines, Pt leading, Pt x, Func<PlacedNote, NoteInsert?> setNote, ParagraphVariants? variants = null)
    {
        if (lines.Length == 1)
        {
            _cost ??= design.SingleLineBreakCost;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (i == 1 || (i > 0 && i == lines.Length - 1))
            {
                Keep();
            }
            else if (i > 0)
            {
                Break(design.ParagraphBreakCost + (lines[i - 1].EndsWithHyphen ? design.HyphenBreakCost : 0));
            }

            Line(new BoxItem(lines[i].Box) { X = x }, leading);
            if (i == 0 && variants is not null)
            {
                Items.Add(new VariantMark(variants, lines.Length));
            }

            foreach (var note in lines[i].Notes)
            {
                if (setNote(note) is { } insert)
                {
                    Items.Add(insert);
                }
            }
        }

        if (variants is not null)
        {
            Items.Add(new VariantMark(variants, 0));
        }
    }

    /// <summary>Another list below this one, with the space and the break asked for in between.</summary>
    public void Append(VerticalList other)
    {
        if (other.IsEmpty)
        {
            return;
        }

        var first = (BoxItem)other.Items[VerticalStack.FirstBox(other.Items, 0, other.Items.Count)];
        var above = RestOfLine(_previousDepth, _previousLeading);
        var below = other._firstLeading.Value == 0 ? Pt.Zero : other._firstLeading - BelowLine(other._firstLeading) - first.Box.Height;
        Part(Pt.Max(above + below, design.LineGap));
        Items.AddRange(other.Items);
        (_hasBox, _previousDepth, _previousLeading) = (true, other._previousDepth, other._previousLeading);
    }

    /// <summary>What comes next, up to <see cref="CloseFigure"/>, is a figure that may give way to the text after it.</summary>
    public void OpenFigure()
    {
        Items.Add(new FigureMark(FigureEdge.Figure, null));
        _aboveFigure = _hasBox ? (_previousDepth, _previousLeading) : null;
        _joinSpace = _space;
    }

    /// <summary>The figure ends; what comes next, up to <see cref="HoldFigure"/>, may go before it.</summary>
    public void CloseFigure()
    {
        _figureEnd = _aboveFigure is null ? null : Items.Count;
        Items.Add(new FigureMark(FigureEdge.Text, null));
    }

    /// <summary>What comes next stays below the figure.</summary>
    public void HoldFigure() => Items.Add(new FigureMark(FigureEdge.End, null));

    public void Note(NoteInsert note) => Items.Add(note);

    public void MarkLetter(string letter) => Items.Add(new LetterMark(letter));

    public void Mark(string term) => Items.Add(new TermMark(term));

    /// <summary>Draws something more at the origin of a box that stands in the list already.</summary>
    public void Decorate(int from, Func<BoxItem, DrawItem> decoration)
    {
        for (var i = from; i < Items.Count; i++)
        {
            if (Items[i] is BoxItem item)
            {
                var inner = new DrawBox(Pt.Zero, Pt.Zero, item.Box) { Tag = item.Tag };
                Items[i] = new BoxItem(item.Box with { Items = [decoration(item), inner] }) { X = item.X };
                return;
            }
        }
    }

    private static Pt BelowLine(Pt leading) => leading * 0.28;

    private static Pt RestOfLine(Pt depth, Pt leading) => leading.Value == 0 ? Pt.Zero : Pt.Max(BelowLine(leading) - depth, Pt.Zero);

    private static Glue Wider(Glue? known, Glue glue) => known is null || glue.Width > known.Width ? glue : known;

    // Below something that is not text, or larger, a line keeps the distance of its ascenders.
    private static Pt GapAbove(BoxItem line, Pt leading, Pt depth, Pt above)
        => above.Value == 0 || above > leading
            ? leading - BelowLine(leading) - line.Box.Height + RestOfLine(depth, above)
            : leading - depth - line.Box.Height;

    // The gap depends on what the box comes to stand below.
    private void Put(BoxItem box, Func<(Pt Depth, Pt Leading), Pt> gap)
    {
        if (_figureEnd is { } mark && _aboveFigure is { } above)
        {
            Items[mark] = new FigureMark(FigureEdge.Text, Spaced(_joinSpace, gap(above)));
        }

        Part(gap((_previousDepth, _previousLeading)));
        Items.Add(box);
        _hasBox = true;
    }

    private void Part(Pt gap)
    {
        if (_hasBox)
        {
            Items.Add(new Penalty(_cost ?? design.BlockBreakCost, Pt.Zero, false));
            Items.Add(Spaced(_space, gap));
        }

        foreach (var region in _opening)
        {
            Items.Add(new RegionStart(region));
        }

        _opening.Clear();
        (_space, _cost, _figureEnd) = (null, null, null);
    }

    private static Glue Spaced(Glue? space, Pt gap) => space is null ? new(gap, Pt.Zero, Pt.Zero) : space with { Width = space.Width + gap };
}
