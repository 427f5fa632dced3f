using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Where blocks are set: the list they go into, the measure and style that count there, and their parent in the structure tree.</summary>
/// <param name="Left">From the left edge of the list.</param>
/// <param name="Entry">The entry the text belongs to; null outside entries.</param>
/// <param name="HeadingLevel">The level in the structure tree of a first-level heading here.</param>
internal sealed record BlockPlace(
    VerticalList List,
    StructureElement Parent,
    Pt Left,
    Pt Measure,
    ParagraphStyle Style,
    EntryId? Entry,
    int HeadingLevel,
    Setting Setting,
    ParagraphCache Cache)
{
    /// <summary>True where a paragraph after a paragraph begins with an indent; false where space parts them.</summary>
    public bool IndentsParagraphs { get; init; } = true;

    /// <summary>How many lists this place is inside of.</summary>
    public int ListDepth { get; init; }

    /// <summary>True where what is too wide may stand along the page: not inside of something that is itself put somewhere.</summary>
    public bool MayTurn { get; init; } = true;

    /// <summary>Inside a note: the notes that it and those around it are made of so far; null outside notes.</summary>
    public HashSet<string>? NotesAround { get; init; }

    public BookDesign Design => Setting.Design;

    /// <summary>The element of what is set next.</summary>
    public BlockPlace In(StructureElement parent) => this with { Parent = parent };

    /// <summary>Moved in from the left and the right; where little measure is left it stays as it is, so that deep nesting never runs out of the page.</summary>
    public BlockPlace Indented(Pt left, Pt right)
    {
        var measure = Measure - left - right;
        if (measure < Style.Text.Size * Design.MinNestedMeasure)
        {
            return this;
        }

        return this with { Left = Left + left, Measure = measure, Style = Fitting(Style, measure, Design) };
    }

    /// <summary>Moved in from the side where its text begins.</summary>
    public BlockPlace Within(Pt indent, bool isRightToLeft)
    {
        var inner = isRightToLeft ? Indented(Pt.Zero, indent) : Indented(indent, Pt.Zero);
        return isRightToLeft == Style.IsInRightToLeft ? inner : inner with { Style = inner.Style with { IsInRightToLeft = isRightToLeft } };
    }

    /// <summary>A style for a measure: too narrow ones are set ragged.</summary>
    public static ParagraphStyle Fitting(ParagraphStyle style, Pt measure, BookDesign design)
        => style.Alignment == LineAlignment.Justified && measure < style.Text.Size * design.MinJustifiedMeasure
            ? style with { Alignment = LineAlignment.RaggedRight }
            : style;

    /// <summary>Sets text as lines of its own below <see cref="Parent"/>.</summary>
    public void SetText(ImmutableArray<Inline> inlines, ParagraphStyle style, StructureElement element, SourceSpan span)
        => SetText(inlines, style, element, span, Left, Measure);

    public void SetText(ImmutableArray<Inline> inlines, ParagraphStyle style, StructureElement element, SourceSpan span, Pt left, Pt measure)
    {
        var (lines, variants) = Cache.Set(inlines, style, measure, Parent, element, Entry, span, Setting);
        List.Paragraph(lines, style.Leading, left, note => Notes.Set(note, this), variants);
    }
}
