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

    public List<Item> Items { get; } = [];

    /// <summary>True while nothing stands in the list.</summary>
    public bool IsEmpty => !_hasBox;

    /// <summary>Space before what comes next; of several asked for in one place the widest counts.</summary>
    public void Space(Glue glue) => _space = _space is null || glue.Width > _space.Width ? glue : _space;

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
        var gap = leading - _previousDepth - line.Box.Height;
        if (_previousLeading.Value == 0 || _previousLeading > leading)
        {
            // Below something that is not text, or larger, a line keeps the distance of its ascenders.
            gap = leading - BelowLine(leading) - line.Box.Height + (_previousLeading.Value == 0 ? Pt.Zero : Pt.Max(BelowLine(_previousLeading) - _previousDepth, Pt.Zero));
        }

        _firstLeading = _hasBox ? _firstLeading : leading;
        Put(line, Pt.Max(gap, design.LineGap));
        _previousDepth = line.Box.Depth;
        _previousLeading = leading;
    }

    /// <summary>Something with an outline of its own: a picture, a row of a table. It keeps the distance of a descender from text above.</summary>
    public void Block(BoxItem block)
    {
        var gap = _previousLeading.Value == 0 ? Pt.Zero : Pt.Max(BelowLine(_previousLeading) - _previousDepth, Pt.Zero);
        Put(block, gap);
        _previousDepth = Pt.Zero;
        _previousLeading = Pt.Zero;
    }

    /// <summary>The lines of a paragraph; it is not parted so that fewer than two of them stand alone.</summary>
    /// <param name="variants">How else it can be set; null where it cannot.</param>
    public void Paragraph(ImmutableArray<Line> lines, Pt leading, Pt x, Func<PlacedNote, NoteInsert> setNote, ParagraphVariants? variants = null)
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
                Items.Add(setNote(note));
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
        var above = _previousLeading.Value == 0 ? Pt.Zero : Pt.Max(BelowLine(_previousLeading) - _previousDepth, Pt.Zero);
        var below = other._firstLeading.Value == 0 ? Pt.Zero : other._firstLeading - BelowLine(other._firstLeading) - first.Box.Height;
        Part(Pt.Max(above + below, design.LineGap));
        Items.AddRange(other.Items);
        (_hasBox, _previousDepth, _previousLeading) = (true, other._previousDepth, other._previousLeading);
    }

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

    private void Put(BoxItem box, Pt gap)
    {
        Part(gap);
        Items.Add(box);
        _hasBox = true;
    }

    private void Part(Pt gap)
    {
        if (_hasBox)
        {
            Items.Add(new Penalty(_cost ?? design.BlockBreakCost, Pt.Zero, false));
            Items.Add(_space is { } space ? space with { Width = space.Width + gap } : new Glue(gap, Pt.Zero, Pt.Zero));
        }

        foreach (var region in _opening)
        {
            Items.Add(new RegionStart(region));
        }

        _opening.Clear();
        (_space, _cost) = (null, null);
    }
}
