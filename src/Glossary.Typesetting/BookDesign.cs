namespace Glossary.Typesetting;

/// <summary>Where the addresses of web links go for those who read on paper.</summary>
public enum LinkAddresses
{
    /// <summary>Nowhere: the link itself is enough on a screen.</summary>
    None,

    /// <summary>Into a footnote at each link.</summary>
    Footnotes,

    /// <summary>Into a list of references at the back, by entry.</summary>
    List,
}

/// <summary>Every aesthetic constant: paper, margins, faces, sizes, leading, penalties. The designer's one file.</summary>
/// <remarks>
/// Vertical measures are multiples of half a line wherever nothing speaks against it, so that lines of facing pages meet again
/// after a heading or a list without a grid being forced on them.
/// </remarks>
public sealed partial record BookDesign
{
    /// <summary>The default page, A4.</summary>
    public BookDesign()
        : this(Paper.A4)
    {
    }

    private BookDesign(Paper paper)
    {
        // Margins stand in the ratio 2 : 3, inner to outer and top to bottom: the two inner margins of a spread together look
        // as wide as one outer margin, and the text stands a little above the middle, where the eye expects it.
        var across = paper.Width - paper.Measure;
        var height = (paper.Leading * (paper.Lines - 1)) + (paper.TextSize * 0.95);
        var down = paper.Height - height;
        PageWidth = paper.Width;
        PageHeight = paper.Height;
        TextSize = paper.TextSize;
        Leading = paper.Leading;
        InnerMargin = across * 0.4;
        OuterMargin = across * 0.6;
        TopMargin = down * 0.4;
        BottomMargin = down * 0.6;
    }

    /// <summary>The default design on a paper, for Libertinus: warm, bookish, dark red beside black.</summary>
    public static BookDesign For(Paper paper) => new(paper);

    /// <summary>The design for STIX Two: a text face of the sciences, with larger small letters, so a size smaller; dark green beside black.</summary>
    public static BookDesign Stix(Paper paper) => For(paper) with
    {
        TextSize = paper.TextSize * 0.93,
        CodeScale = 0.92,
        AccentInk = new(0.05, 0.32, 0.29),
        LinkInk = new(0.05, 0.32, 0.29),
    };

    public Pt PageWidth { get; init; }

    public Pt PageHeight { get; init; }

    public Pt InnerMargin { get; init; }

    public Pt OuterMargin { get; init; }

    /// <summary>Down to the tops of the first line's ascenders; the running head stands above.</summary>
    public Pt TopMargin { get; init; }

    /// <summary>Up to the last baseline; the folio stands below.</summary>
    public Pt BottomMargin { get; init; }

    public Pt TextSize { get; init; }

    /// <summary>Baseline to baseline: generous (1.35) because the measure is at the upper end of what reads well.</summary>
    public Pt Leading { get; init; }

    /// <summary>True where left and right pages mirror each other; false gives every page the same margins, for screens.</summary>
    public bool HasFacingPages { get; init; } = true;

    /// <summary>True for a book that is read from right to left: its pages turn the other way, and the first is a left-hand one.</summary>
    public bool IsBoundAtRight { get; init; }

    /// <summary>True where the first entry begins on a right-hand page, behind a blank page if need be.</summary>
    public bool StartsEntriesOnRecto { get; init; } = true;

    /// <summary>True where the introduction and the chapters at the back begin on right-hand pages too.</summary>
    public bool StartsChaptersOnRecto { get; init; }

    /// <summary>True where pages end on one line by stretching the space between entries; false leaves the bottom ragged.</summary>
    public bool HasFlushBottom { get; init; } = true;

    /// <summary>The ink of links: a blue so dark that a page with many links stays calm.</summary>
    public Ink LinkInk { get; init; } = new(0.10, 0.25, 0.45);

    /// <summary>The one colour of the book beside black: letters, rules of alerts, the ornament of the title page.</summary>
    public Ink AccentInk { get; init; } = new(0.55, 0.13, 0.10);

    /// <summary>What is said in a lower voice: folios, running heads, notes of the house.</summary>
    public Ink QuietInk { get; init; } = Ink.Gray(0.33);

    /// <summary>Hairlines under heads, between table rows, above notes.</summary>
    public Ink RuleInk { get; init; } = Ink.Gray(0.45);

    /// <summary>The ground of code: light enough to survive a photocopier.</summary>
    public Ink CodeGround { get; init; } = Ink.Gray(0.955);

    /// <summary>True where keywords, comments, strings and numbers of program text are told apart.</summary>
    /// <remarks>
    /// Weight and slope come before colour, so that print in black alone still tells a keyword (bold) and a comment (italic) apart;
    /// the inks are as dark as text must be to be read at its size, seven to one against the ground, and six to one for comments.
    /// </remarks>
    public bool ColorsCode { get; init; } = true;

    /// <summary>Strings: a bottle green, the farthest from the blue and the red that does not glow.</summary>
    public Ink CodeTextInk { get; init; } = new(0.08, 0.32, 0.20);

    /// <summary>Numbers: the blue of links, so that the book has no fifth colour.</summary>
    public Ink CodeNumberInk { get; init; } = new(0.10, 0.25, 0.45);

    /// <summary>True where the lines of program text are numbered.</summary>
    public bool NumbersCodeLines { get; init; }

    /// <summary>Line numbers beside the code's size: found when looked for, otherwise not seen.</summary>
    public double CodeNumberScale { get; init; } = 0.75;

    /// <summary>True where captions are counted; null where they are unless one of the book's has a number of its own, which its text then refers to.</summary>
    public bool? NumbersFigures { get; init; }

    /// <summary>True where cross-references carry the page number of their target.</summary>
    public bool PrintsPageReferences { get; init; } = true;

    /// <summary>How the page number of a cross-reference is set after it, {0} for the folio, its spaces binding; null for what is usual in the book's language.</summary>
    public string? PageReference { get; init; }

    /// <summary>The size of page references beside the text's: present, but quieter than the words.</summary>
    public double PageReferenceScale { get; init; } = 0.85;

    /// <summary>The ink of page references.</summary>
    public Ink PageReferenceInk { get; init; } = Ink.Gray(0.35);

    /// <summary>The ground of highlighted text.</summary>
    public Ink HighlightGround { get; init; } = new(1.0, 0.95, 0.62);

    /// <summary>How lines are broken and justified.</summary>
    public LineSettings Lines { get; init; } = LineSettings.Default;

    /// <summary>Where the addresses of web links are printed.</summary>
    public LinkAddresses PrintsLinkAddresses { get; init; }

    /// <summary>Columns of the contents; 0 for two where they keep <see cref="MinContentsColumn"/>, otherwise one.</summary>
    public int ContentsColumns { get; init; }

    /// <summary>The narrowest column of the contents in ems of the text: a long name, leaders and a folio still fit on one line.</summary>
    public double MinContentsColumn { get; init; } = 13;

    /// <summary>Columns of the entries: one, or two on a large page.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Between columns: wide enough that nobody reads across.</summary>
    public Pt ColumnGap => TextSize * 1.7;

    public Pt ColumnMeasure => (Measure - (ColumnGap * (Columns - 1))) / Columns;

    /// <summary>True where every other row of a table stands on a ground, to lead the eye along long rows.</summary>
    public bool HasZebra { get; init; }

    /// <summary>The ground of such rows: just seen.</summary>
    public Ink ZebraGround { get; init; } = Ink.Gray(0.955);

    /// <summary>True where each entry names those that refer to it.</summary>
    public bool HasBackLinks { get; init; } = true;

    /// <summary>True where an index of terms, long names, aliases and headings stands at the back.</summary>
    public bool HasIndex { get; init; }

    /// <summary>True where the entries that are still to be written are listed at the back.</summary>
    public bool ListsUnfinished { get; init; }

    /// <summary>True where the letters stand at the outer edge of the page, each a step lower, for the thumb.</summary>
    public bool HasThumbTabs { get; init; }

    /// <summary>True where marks outside the page say where the sheet is to be cut.</summary>
    public bool HasCropMarks { get; init; }

    /// <summary>The paper beyond the page that crop marks stand on.</summary>
    public Pt CropSlug { get; init; } = new(24);

    public Pt Measure => PageWidth - InnerMargin - OuterMargin;

    /// <summary>From the top margin to the last baseline.</summary>
    public Pt TextHeight => PageHeight - TopMargin - BottomMargin;

    /// <summary>Where the first baseline stands below the top margin, whatever is on the line: the height of an ascender.</summary>
    public Pt TopSkip => TextSize * 0.95;

    /// <summary>How far the last line may hang below the last baseline without counting: a descender (TeX's maxdepth).</summary>
    public Pt MaxDepth => TextSize * 0.3;

    /// <summary>The least space between the ink of two lines that would otherwise touch.</summary>
    public Pt LineGap => TextSize * 0.1;

    /// <summary>First lines of all paragraphs but the first are indented by an em; no space stands between paragraphs.</summary>
    public Pt ParagraphIndent => TextSize;

    // ——— Sizes: a scale of small steps up to the entry's term, then larger ones, so that five ranks can be told apart. ———

    /// <summary>The term of an entry: bold and a quarter larger, easily found when leafing through.</summary>
    public Pt TermSize => TextSize * 1.2;

    /// <summary>Headings inside an entry or chapter by level, bold, bold italic, italic: weight and slope rank them rather than size.</summary>
    public Pt HeadingSize(int level) => level == 1 ? TextSize * 1.05 : TextSize;

    /// <summary>The title of a chapter.</summary>
    public Pt ChapterSize => TextSize * 1.95;

    /// <summary>The letter that opens a group.</summary>
    public Pt LetterSize => TextSize * 2.9;

    /// <summary>The book's title on its page.</summary>
    public Pt TitleSize => TextSize * 3.1;

    public Pt SubtitleSize => TextSize * 1.45;

    public Pt AuthorSize => TextSize * 1.2;

    /// <summary>Captions, tables, contents.</summary>
    public Pt SmallSize => TextSize * 0.9;

    public Pt SmallLeading => Leading * 0.88;

    /// <summary>Footnotes and the imprint.</summary>
    public Pt NoteSize => TextSize * 0.83;

    public Pt NoteLeading => Leading * 0.8;

    /// <summary>A mono face looks larger than a serif of the same size: its x-height is set to match.</summary>
    public double CodeScale { get; init; } = 0.88;

    /// <summary>Blocks of code: smaller than code in a sentence, which must match the words beside it, so that 57 characters stand on a line.</summary>
    public double CodeBlockScale { get; init; } = 0.8;

    /// <summary>As small as blocks of code become where longer lines would be wrapped otherwise: 65 characters.</summary>
    public double MinCodeBlockScale { get; init; } = 0.7;

    /// <summary>The part of the book's lines of code that may be wrapped before all code is set smaller: one size for the whole book keeps it calm.</summary>
    public double WrappedCodeShare { get; init; } = 0.02;

    /// <summary>Baseline to baseline beside the size of code: a little more than the text's, since lines of code are read one by one.</summary>
    public double CodeLeadingRatio { get; init; } = 1.38;

    /// <summary>How far what continues a line stands in, at most, as a part of the measure: deeply nested code must keep room for words.</summary>
    public double MaxCodeIndent { get; init; } = 0.35;

    /// <summary>The contents: a size smaller, so that those of a small book are seen on one page.</summary>
    public Pt ContentsSize => TextSize * 0.86;

    public Pt ContentsLeading => Leading * 0.81;

    public Pt RunningHeadSize => TextSize * 0.82;

    // ——— Vertical space ———

    /// <summary>Before an entry: a line, which may grow by two thirds of one to let facing pages end level.</summary>
    public Glue EntrySpace => new(Leading, Leading * 0.67, Leading * 0.1);

    /// <summary>Between the term and the text: as near as the lines of a paragraph.</summary>
    public Pt TermSpace => Leading * 0.1;

    /// <summary>Before a letter's opening.</summary>
    public Glue LetterSpace => new(Leading * 2, Leading * 1.5, Leading * 0.25);

    /// <summary>Between a letter's rule and its first entry.</summary>
    public Pt LetterAfter => Leading * 0.6;

    public Glue HeadingSpace(int level) => level == 1
        ? new(Leading * 0.75, Leading * 0.4, Leading * 0.1)
        : new(Leading * 0.5, Leading * 0.3, Leading * 0.1);

    /// <summary>Above a chapter's title: the title hangs where a page of text has its third line.</summary>
    public Pt ChapterDrop => Leading * 2;

    public Pt ChapterAfter => Leading * 1.75;

    /// <summary>Around lists, quotations, code, tables and figures.</summary>
    public Glue BlockSpace => new(Leading * 0.5, Leading * 0.25, Leading * 0.12);

    /// <summary>Around displayed formulas, which bring white space of their own.</summary>
    public Glue DisplaySpace => new(Leading * 0.55, Leading * 0.25, Leading * 0.2);

    /// <summary>Between the items of a loose list.</summary>
    public Glue LooseItemSpace => new(Leading * 0.35, Leading * 0.15, Leading * 0.1);

    // ——— Lists, quotations, code ———

    /// <summary>How far the text of a bullet item stands in: the label hangs inside it.</summary>
    public Pt ListIndent => TextSize * 1.5;

    /// <summary>From a label to the text of its item.</summary>
    public Pt LabelGap => TextSize * 0.5;

    public Pt QuotationIndent => TextSize * 1.5;

    /// <summary>Indents stop growing where a nested list would leave less than this, in ems.</summary>
    public double MinNestedMeasure { get; init; } = 9;

    /// <summary>Below this many ems justified lines open rivers: narrower text is set ragged.</summary>
    public double MinJustifiedMeasure { get; init; } = 19;

    public Pt CodePadding => TextSize * 0.5;

    public Pt AlertRule => TextSize * 0.16;

    public Pt AlertIndent => TextSize;

    /// <summary>A hairline that survives any printer.</summary>
    public Pt HairRule { get; init; } = new(0.4);

    /// <summary>The rules above and below a table.</summary>
    public Pt TableRule { get; init; } = new(0.8);

    /// <summary>
    /// Tables that are wider than their measure are set as small as this; those that are wider still are turned to stand along the
    /// page. Six and a half points is the least that an atlas or a timetable asks of its readers.
    /// </summary>
    public Pt LeastTableSize { get; init; } = new(6.5);

    /// <summary>White at the left and right of a cell.</summary>
    public Pt CellGap => TextSize * 0.55;

    /// <summary>The rule above footnotes: short, so that it is not taken for the page's end.</summary>
    public Pt NoteRuleWidth => TextSize * 5;

    /// <summary>Between text and the rule above the notes, which may grow.</summary>
    public Pt NoteSpace => Leading * 0.9;

    /// <summary>Pictures are shown no coarser than this, in dots per inch, so that small ones stay small.</summary>
    public double PictureDensity { get; init; } = 144;

    /// <summary>No picture is taller than this part of the page, so that its caption and some text stand with it.</summary>
    public double MaxPictureHeight { get; init; } = 0.7;

    // ——— What a page break costs; 10 000 forbids. Badness as in TeX: 100 for a page stretched to its limit. ———

    /// <summary>Inside a paragraph, at least two lines from either end.</summary>
    public int ParagraphBreakCost { get; init; } = 60;

    /// <summary>Between two paragraphs of one entry.</summary>
    public int BlockBreakCost { get; init; } = 40;

    /// <summary>Before or after a paragraph of one line, which would stand alone at the edge of a page.</summary>
    public int SingleLineBreakCost { get; init; } = 250;

    /// <summary>Between a list and the words that introduce it.</summary>
    public int ListBreakCost { get; init; } = 400;

    /// <summary>Between words that announce something, because they end in a colon or are all bold, and what that is.</summary>
    public int LeadInBreakCost { get; init; } = 600;

    /// <summary>Between two items of a list.</summary>
    public int ItemBreakCost { get; init; } = 60;

    /// <summary>Between two entries: where a page likes best to end.</summary>
    public int EntryBreakCost { get; init; }

    /// <summary>Between the lines of a displayed formula.</summary>
    public int DisplayLineBreakCost { get; init; } = 300;

    /// <summary>Between two lines of code.</summary>
    public int CodeBreakCost { get; init; } = 150;

    /// <summary>Between two lines of code with a blank one between them: where its author parted it.</summary>
    public int CodePartBreakCost { get; init; } = 50;

    /// <summary>Within a piece of code so short that it is read as a whole, or within one line of it.</summary>
    public int ShortCodeBreakCost { get; init; } = 750;

    /// <summary>Between two rows of a table.</summary>
    public int RowBreakCost { get; init; } = 120;

    /// <summary>Where the page's last word is divided.</summary>
    public int HyphenBreakCost { get; init; } = 80;

    /// <summary>True where a paragraph may be set in a line more or less than is best for it, to save a page from a bad end.</summary>
    public bool VariesParagraphs { get; init; } = true;

    /// <summary>For each paragraph so set.</summary>
    public double VariantCost { get; init; } = 50;

    /// <summary>True where text may go before the figure it follows, so that a figure that does not fit leaves no gap.</summary>
    public bool MovesFigures { get; init; } = true;

    /// <summary>For each figure moved: three lines of gap are borne before one is.</summary>
    public int MovedFigureCost { get; init; } = 120;

    /// <summary>For each line that goes before its figure.</summary>
    public int MovedLineCost { get; init; } = 8;

    /// <summary>For a line that a page is short of after stretching, times the square of their number.</summary>
    public double ShortfallCost { get; init; } = 14;
}
