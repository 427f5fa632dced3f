using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>What a part of the book is, independent of any format's names.</summary>
public enum StructureRole
{
    Document,
    Part,
    Section,
    Title,
    Heading,
    Paragraph,
    List,
    ListItem,
    ListLabel,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableRow,
    TableHeaderCell,
    TableCell,
    Figure,
    Caption,
    Code,
    BlockQuote,
    Note,
    NoteLabel,
    TableOfContents,
    TableOfContentsItem,
    Index,
    Link,
    Formula,
    Emphasis,
    Strong,
    Span,
    Aside,
    Division,
    Subscript,

    /// <summary>An element of MathML inside a formula.</summary>
    Mathematics,
}

/// <summary>A node of the structure tree: an element, or a place in one that drawn items fill.</summary>
public abstract class StructureNode
{
    private protected StructureNode()
    {
    }
}

/// <summary>
/// An element of the structure tree. The tree is made while the book is set, in the author's order; what is drawn points into it,
/// so that a paragraph split over pages, or a note at the foot of one, is still read where it belongs.
/// </summary>
public sealed class StructureElement(StructureRole role, SourceSpan origin) : StructureNode
{
    private readonly List<StructureNode> _children = [];

    public StructureRole Role { get; } = role;

    public SourceSpan Origin { get; } = origin;

    public IReadOnlyList<StructureNode> Children => _children;

    /// <summary>1 to 6 for a heading.</summary>
    public int Level { get; init; }

    /// <summary>The words for those who do not see it: of a figure, of a formula, of a link.</summary>
    public string? Alternative { get; init; }

    /// <summary>The text it stands for, where the glyphs do not say it.</summary>
    public string? ActualText { get; init; }

    /// <summary>A BCP 47 tag where the language changes.</summary>
    public string? Language { get; init; }

    /// <summary>The anchor that names it, for destinations and IDs.</summary>
    public string? Anchor { get; init; }

    /// <summary>For an element that refers to another (a contents line, a note's mark): the anchor of that one.</summary>
    public string? Refers { get; init; }

    /// <summary>For a formula: what it says, for MathML.</summary>
    public Formula? Formula { get; init; }

    /// <summary>For an element inside a formula: which it is.</summary>
    public MathMlElement? MathMl { get; init; }

    /// <summary>For a list: whether its labels are numbers, bullets, or nothing.</summary>
    public string? ListNumbering { get; init; }

    /// <summary>For a header cell: Row, Column or Both.</summary>
    public string? Scope { get; init; }

    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>A new element at the end of this one.</summary>
    public StructureElement Add(StructureElement child)
    {
        _children.Add(child);
        return child;
    }

    /// <summary>A new place for drawn items at the end of this element.</summary>
    public StructureContent AddContent()
    {
        var content = new StructureContent(this);
        _children.Add(content);
        return content;
    }

    /// <summary>Puts other nodes below it, made for it before; answers those that were there.</summary>
    internal ImmutableArray<StructureNode> Exchange(ImmutableArray<StructureNode> children)
    {
        ImmutableArray<StructureNode> before = [.. _children];
        _children.Clear();
        _children.AddRange(children);
        return before;
    }

    /// <summary>Forgets what is below, so that the element can be set anew.</summary>
    public void Clear() => _children.Clear();
}

/// <summary>A place inside an element that drawn items fill, perhaps on several pages.</summary>
public sealed class StructureContent(StructureElement element) : StructureNode
{
    public StructureElement Element { get; } = element;
}
