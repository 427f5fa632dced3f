namespace Glossary.Typesetting;

/// <summary>Every aesthetic constant: paper, margins, faces, sizes, leading, penalties. The designer's one file.</summary>
public sealed record BookDesign
{
    public Pt PageWidth { get; init; } = Pt.FromMillimetres(210);

    public Pt PageHeight { get; init; } = Pt.FromMillimetres(297);

    public Pt InnerMargin { get; init; } = Pt.FromMillimetres(35);

    public Pt OuterMargin { get; init; } = Pt.FromMillimetres(45);

    public Pt TopMargin { get; init; } = Pt.FromMillimetres(30);

    public Pt BottomMargin { get; init; } = Pt.FromMillimetres(40);

    public Pt TextSize { get; init; } = new(10.5);

    public Pt Leading { get; init; } = new(14);

    /// <summary>The ink of links.</summary>
    public Ink LinkInk { get; init; } = new(0.10, 0.25, 0.45);

    /// <summary>True where cross-references carry the page number of their target.</summary>
    public bool PrintsPageReferences { get; init; } = true;

    /// <summary>How the page number of a cross-reference is set after it; {0} is the folio. Its spaces bind.</summary>
    public string PageReference { get; init; } = "(p.\u202F{0})";

    /// <summary>The size of page references beside the text's: present, but quieter than the words.</summary>
    public double PageReferenceScale { get; init; } = 0.85;

    /// <summary>The ink of page references.</summary>
    public Ink PageReferenceInk { get; init; } = Ink.Gray(0.35);

    /// <summary>Code within a sentence beside the text around it: most monospaced faces look large.</summary>
    public double CodeScale { get; init; } = 0.9;

    /// <summary>The ground of highlighted text.</summary>
    public Ink HighlightGround { get; init; } = new(1.0, 0.95, 0.62);

    /// <summary>How lines are broken and justified.</summary>
    public LineSettings Lines { get; init; } = LineSettings.Default;

    public Pt Measure => PageWidth - InnerMargin - OuterMargin;
}
