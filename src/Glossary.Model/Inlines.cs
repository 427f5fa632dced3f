using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>A piece of running text.</summary>
public abstract record Inline
{
    // The hierarchy is closed: every inline is declared in this file.
    private protected Inline(SourceSpan span) => Span = span;

    public SourceSpan Span { get; }
}

/// <summary>Plain text, with typographic quotes and dashes already in place.</summary>
public sealed record TextRun(SourceSpan Span, string Text) : Inline(Span);

/// <summary>Emphasised text, usually set in italic.</summary>
public sealed record Emphasis(SourceSpan Span, ImmutableArray<Inline> Inlines) : Inline(Span);

/// <summary>Strongly emphasised text, usually set in bold.</summary>
public sealed record Strong(SourceSpan Span, ImmutableArray<Inline> Inlines) : Inline(Span);

/// <summary>Text that is struck out.</summary>
public sealed record Strikethrough(SourceSpan Span, ImmutableArray<Inline> Inlines) : Inline(Span);

/// <summary>Text below the line at a smaller size.</summary>
public sealed record Subscript(SourceSpan Span, ImmutableArray<Inline> Inlines) : Inline(Span);

/// <summary>Text above the line at a smaller size.</summary>
public sealed record Superscript(SourceSpan Span, ImmutableArray<Inline> Inlines) : Inline(Span);

/// <summary>Text with a line under it (HTML's <c>u</c> and <c>ins</c>).</summary>
public sealed record Underline(SourceSpan Span, ImmutableArray<Inline> Inlines) : Inline(Span);

/// <summary>Text marked as if with a highlighter.</summary>
public sealed record Highlight(SourceSpan Span, ImmutableArray<Inline> Inlines) : Inline(Span);

/// <summary>The direction of text, where its author states it.</summary>
public enum TextDirection
{
    Unstated,
    LeftToRight,
    RightToLeft,
}

/// <summary>Text in another language or direction than its surroundings.</summary>
/// <param name="Language">A BCP 47 tag; empty where only the direction differs.</param>
public sealed record LanguageSpan(SourceSpan Span, string Language, ImmutableArray<Inline> Inlines) : Inline(Span)
{
    public TextDirection Direction { get; init; }
}

/// <summary>Code within a sentence.</summary>
public sealed record CodeRun(SourceSpan Span, string Text) : Inline(Span);

/// <summary>A key, or keys, to press.</summary>
public sealed record Keyboard(SourceSpan Span, string Text) : Inline(Span);

/// <summary>A formula within a sentence.</summary>
public sealed record InlineFormula(SourceSpan Span, Formula Formula) : Inline(Span);

/// <summary>A link to the world outside the book.</summary>
/// <param name="Address">An absolute address whose scheme is safe to follow.</param>
public sealed record WebLink(SourceSpan Span, string Address, ImmutableArray<Inline> Inlines) : Inline(Span);

/// <summary>A cross-reference that resolves: to an entry, a chapter, or a heading inside one.</summary>
public sealed record EntryLink(SourceSpan Span, LinkTarget Target, ImmutableArray<Inline> Inlines) : Inline(Span);

/// <summary>A line break the author asked for.</summary>
public sealed record LineBreak(SourceSpan Span) : Inline(Span);

/// <summary>The mark of a footnote, which carries the note with it.</summary>
public sealed record FootnoteMark(SourceSpan Span, Footnote Note) : Inline(Span);

/// <summary>A picture within a line of text.</summary>
public sealed record InlineImage(SourceSpan Span, Image Image) : Inline(Span);

/// <summary>A rule to write on, as wide as the words it stands for.</summary>
/// <param name="Text">The words that are withheld.</param>
public sealed record Blank(SourceSpan Span, string Text) : Inline(Span)
{
    /// <summary>What stands for it in plain text.</summary>
    public const string Plain = "____";
}

/// <summary>The check box of a task, where it stands in running text (a table cell, say).</summary>
public sealed record CheckBox(SourceSpan Span, bool IsChecked) : Inline(Span);

/// <summary>Where a cross-reference leads: an entry or chapter, and a heading inside it if one is named.</summary>
/// <param name="Heading">The anchor of a <see cref="Model.Heading"/>, or null for the entry itself.</param>
public sealed record LinkTarget(EntryId Entry, string? Heading = null)
{
    /// <summary>The anchor in the book that the link lands on; unique in the book.</summary>
    public string Anchor => Heading ?? Entry.Value;
}

/// <summary>A note to the text.</summary>
/// <param name="Id">Unique in the book.</param>
/// <param name="Number">Counted within an entry, from 1.</param>
public sealed record Footnote(string Id, int Number, ImmutableArray<Block> Body)
{
    /// <summary>For a note made for a second call of another: the <see cref="Id"/> of that one, whose text it has; otherwise null.</summary>
    public string? Repeats { get; init; }
}

/// <summary>A picture as an author names it.</summary>
/// <param name="Path">The path of the asset inside the project, or null where there is none to show.</param>
/// <param name="Address">What the author wrote.</param>
/// <param name="Alternative">The text for those who do not see the picture.</param>
public sealed record Image(string? Path, string Address, string Alternative, string Title)
{
    /// <summary>True for an address on the network of which there is no copy in the project; no build fetches one.</summary>
    public bool IsRemote { get; init; }

    /// <summary>True for a picture that says nothing, as its author put it: an empty <c>alt</c>.</summary>
    public bool IsDecoration { get; init; }

    /// <summary>The picture itself, in SVG, where it stands in the text and is no file; null otherwise.</summary>
    public string? Markup { get; init; }

    /// <summary>The width the author asked for, such as <c>50%</c> or <c>120px</c>; empty if none.</summary>
    public string Width { get; init; } = "";
}
