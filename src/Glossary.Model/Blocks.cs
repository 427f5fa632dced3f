using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>A piece of text that starts on a line of its own.</summary>
public abstract record Block
{
    // The hierarchy is closed: every block is declared in this file.
    private protected Block(SourceSpan span) => Span = span;

    public SourceSpan Span { get; }
}

public sealed record Paragraph(SourceSpan Span, ImmutableArray<Inline> Inlines) : Block(Span);

/// <summary>A heading inside an entry or a chapter.</summary>
/// <param name="Anchor">The heading's id, unique in the book.</param>
/// <param name="Level">1 for the first level below the entry's own heading.</param>
public sealed record Heading(SourceSpan Span, string Anchor, int Level, ImmutableArray<Inline> Inlines) : Block(Span);

/// <summary>An unordered list.</summary>
/// <param name="IsTight">True where the items follow each other without space.</param>
public sealed record BulletList(SourceSpan Span, bool IsTight, ImmutableArray<ListItem> Items) : Block(Span);

/// <summary>An ordered list.</summary>
/// <param name="Style">How the numbers look: <c>1 a A i I</c>.</param>
public sealed record NumberedList(SourceSpan Span, bool IsTight, int Start, char Style, ImmutableArray<ListItem> Items) : Block(Span);

/// <summary>An item of a list; a task if it can be checked.</summary>
public sealed record ListItem(SourceSpan Span, bool? IsChecked, ImmutableArray<Block> Blocks);

/// <summary>A list of terms with their definitions inside the text of an entry.</summary>
public sealed record DefinitionList(SourceSpan Span, ImmutableArray<DefinitionItem> Items) : Block(Span);

/// <summary>One or more terms and what is said about them.</summary>
public sealed record DefinitionItem(SourceSpan Span, ImmutableArray<ImmutableArray<Inline>> Terms, ImmutableArray<Block> Definition);

/// <summary>Words of somebody else.</summary>
public sealed record Quotation(SourceSpan Span, ImmutableArray<Block> Blocks) : Block(Span);

/// <summary>Blocks in another language or direction than their surroundings.</summary>
/// <param name="Language">A BCP 47 tag; empty where only the direction differs.</param>
public sealed record Passage(SourceSpan Span, string Language, TextDirection Direction, ImmutableArray<Block> Blocks) : Block(Span);

/// <summary>The kinds of alert that GitHub knows.</summary>
public enum AlertKind
{
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

/// <summary>A boxed remark.</summary>
/// <param name="Title">The author's own title; empty where the kind names it.</param>
public sealed record Alert(SourceSpan Span, AlertKind Kind, ImmutableArray<Inline> Title, ImmutableArray<Block> Blocks) : Block(Span);

/// <summary>Program text, line by line.</summary>
/// <param name="Language">The first word after the fence; empty if none.</param>
/// <param name="Text">The code, lines ended by <c>\n</c>, without a last one.</param>
public sealed record CodeBlock(SourceSpan Span, string Language, string Text) : Block(Span);

/// <summary>A formula on a line of its own.</summary>
public sealed record DisplayFormula(SourceSpan Span, Formula Formula) : Block(Span);

/// <summary>How a column of a table is aligned.</summary>
public enum ColumnAlignment
{
    Default,
    Left,
    Center,
    Right,
}

/// <summary>A table.</summary>
/// <param name="Caption">Empty if there is none.</param>
public sealed record Table(
    SourceSpan Span,
    ImmutableArray<ColumnAlignment> Columns,
    ImmutableArray<TableRow> Head,
    ImmutableArray<TableRow> Body,
    ImmutableArray<Inline> Caption) : Block(Span);

/// <summary>A row of a table.</summary>
public sealed record TableRow(SourceSpan Span, ImmutableArray<TableCell> Cells);

/// <summary>A cell of a table.</summary>
/// <param name="IsHeader">True for a cell that names its row or column.</param>
public sealed record TableCell(SourceSpan Span, bool IsHeader, int ColumnSpan, int RowSpan, ImmutableArray<Block> Blocks);

/// <summary>A picture with its caption.</summary>
public sealed record Figure(SourceSpan Span, Image Image, ImmutableArray<Inline> Caption) : Block(Span);

/// <summary>A rule or ornament between paragraphs.</summary>
public sealed record ThematicBreak(SourceSpan Span) : Block(Span);

/// <summary>HTML's <c>details</c>: printed open, folded where the reader can unfold it.</summary>
public sealed record Details(SourceSpan Span, ImmutableArray<Inline> Summary, ImmutableArray<Block> Blocks) : Block(Span);
