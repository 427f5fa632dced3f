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

    public Pt Measure => PageWidth - InnerMargin - OuterMargin;
}
