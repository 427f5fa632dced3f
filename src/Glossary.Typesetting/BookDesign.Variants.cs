namespace Glossary.Typesetting;

/// <summary>The variants of a design, and the dials that turn several measures at once.</summary>
public sealed partial record BookDesign
{
    /// <summary>
    /// True for loose sheets: entries under a title with lines for name and date, without letters between them; no title page,
    /// contents, imprint or colophon.
    /// </summary>
    public bool IsHandout { get; init; }

    /// <summary>For paper: black, bound, with everything a link leads to in print.</summary>
    public BookDesign ForPrint() => this with
    {
        LinkInk = Ink.Black,
        AccentInk = Ink.Black,
        PageReferenceInk = Ink.Black,
        HighlightGround = Ink.Gray(0.9),
        PrintsLinkAddresses = LinkAddresses.Footnotes,
        HasThumbTabs = true,
    };

    /// <summary>For a screen: links have a colour and need no page number, pages do not mirror each other and none is blank.</summary>
    public BookDesign ForScreen() => this with
    {
        HasFacingPages = false,
        StartsEntriesOnRecto = false,
        StartsChaptersOnRecto = false,
        PrintsPageReferences = false,
    };

    /// <summary>For loose sheets to hand out: two columns that fill the page, under a title with lines for name and date.</summary>
    public BookDesign ForHandout() => AsSheets().WithColumns(2).WithMargins(null, null, PageHeight * 0.085, PageHeight * 0.095);

    /// <summary>For a quiz: links, and the numbers of pages they lead to, would give answers away.</summary>
    public BookDesign ForQuiz() => ForHandout() with { PrintsPageReferences = false };

    /// <summary>For cards to cut out of a sheet.</summary>
    public BookDesign ForCards() => AsSheets() with { PrintsPageReferences = false, HasFlushBottom = false };

    /// <summary>For those who read large print: 18 points, lines of one width of space, whole words, nothing in grey.</summary>
    public BookDesign ForLargePrint() => AsSheets().WithMeasure(PageWidth * 0.78).WithMargins(null, null, PageHeight * 0.085, PageHeight * 0.095).WithType(new(18), new(25)) with
    {
        MinJustifiedMeasure = double.PositiveInfinity,
        QuietInk = Ink.Black,
        PageReferenceInk = Ink.Black,
        Lines = Lines with { HyphenPenalty = Penalty.Forbidden, RaggedHyphenPenalty = Penalty.Forbidden },
    };

    // What a book has and sheets have not.
    private BookDesign AsSheets() => this with
    {
        IsHandout = true,
        HasFacingPages = false,
        HasBackLinks = false,
        HasIndex = false,
        HasThumbTabs = false,
        ListsUnfinished = false,
        PrintsLinkAddresses = LinkAddresses.None,
    };

    /// <summary>The proof view that is drawn over the pages; null for none.</summary>
    public ProofDesign? Proof { get; init; }

    /// <summary>Another size of type; unless a leading is named it grows along. The foot of the page takes what is left of a line.</summary>
    public BookDesign WithType(Pt? size, Pt? leading)
    {
        var changed = this with { TextSize = size ?? TextSize, Leading = leading ?? Leading * ((size ?? TextSize) / TextSize) };
        return changed.WithWholeLines();
    }

    /// <summary>Other margins; what is not named stays.</summary>
    public BookDesign WithMargins(Pt? inner, Pt? outer, Pt? top, Pt? bottom)
    {
        var changed = this with
        {
            InnerMargin = inner ?? InnerMargin,
            OuterMargin = outer ?? OuterMargin,
            TopMargin = top ?? TopMargin,
            BottomMargin = bottom ?? BottomMargin,
        };
        return changed.WithWholeLines();
    }

    /// <summary>Another measure: both side margins give way in their ratio.</summary>
    public BookDesign WithMeasure(Pt measure)
    {
        var factor = (PageWidth - measure) / (InnerMargin + OuterMargin);
        return this with { InnerMargin = InnerMargin * factor, OuterMargin = OuterMargin * factor };
    }

    /// <summary>The text moved away from the spine by what a binding swallows.</summary>
    public BookDesign WithBindingOffset(Pt offset) => this with { InnerMargin = InnerMargin + offset, OuterMargin = OuterMargin - offset };

    /// <summary>Several columns: smaller type on a wider measure, so that a column holds about forty characters.</summary>
    public BookDesign WithColumns(int columns)
    {
        const double SmallerType = 0.87;
        const double WiderMeasure = 0.76;
        var size = TextSize * SmallerType;
        return columns == 1 ? this : (WithMeasure(Pt.Max(PageWidth * WiderMeasure, Measure)) with { Columns = columns }).WithType(size, Leading * SmallerType);
    }

    /// <summary>This design in one column of its page: the measure is the column's, and what is too narrow to be justified is ragged.</summary>
    public BookDesign InColumn() => this with { OuterMargin = OuterMargin + ((ColumnMeasure + ColumnGap) * (Columns - 1)), Columns = 1 };

    /// <summary>The design of what stands along the page: a measure of the page is as high as its pages, which end where their text does.</summary>
    internal BookDesign AlongPage(Pt height) => this with
    {
        PageHeight = height + TopMargin + BottomMargin,
        HasFlushBottom = false,
        VariesParagraphs = false,
    };

    private BookDesign WithWholeLines()
    {
        var room = TextHeight - TopSkip;
        var lines = Math.Floor((room.Value + 0.01) / Leading.Value);
        return this with { BottomMargin = BottomMargin + room - (Leading * lines) };
    }
}
