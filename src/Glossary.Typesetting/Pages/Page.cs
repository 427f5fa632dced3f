namespace Glossary.Typesetting;

/// <summary>A finished page.</summary>
/// <param name="Folio">Its number as printed and as page label (<c>iv</c>, <c>12</c>).</param>
/// <param name="Content">Everything on it; the box's origin comes to stand at the page's top left corner, Y downwards.</param>
public sealed record Page(string Folio, Pt Width, Pt Height, Box Content)
{
    /// <summary>How much of the paper at each side is cut off when the book is made; zero where the paper is the page.</summary>
    public Pt Slug { get; init; }
}

/// <summary>A bookmark of the outline.</summary>
public sealed record OutlineItem(string Title, string Anchor, IReadOnlyList<OutlineItem> Children);

/// <summary>A set book: pages, structure, outline.</summary>
/// <param name="Root">The Document element.</param>
/// <param name="Folios">The folio of every anchor.</param>
public sealed record TypesetBook(IReadOnlyList<Page> Pages, StructureElement Root, IReadOnlyList<OutlineItem> Outline, PageMap Folios)
{
    /// <summary>True for a book that is read from right to left.</summary>
    public bool IsBoundAtRight { get; init; }
}
