using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A set line: its box, the notes whose marks stand on it, and how it was justified.</summary>
/// <param name="Ratio">How far its glue is stretched (positive) or shrunk (negative); 0 for natural width.</param>
public sealed record Line(Box Box, ImmutableArray<PlacedNote> Notes, double Ratio, bool EndsWithHyphen);

/// <summary>A footnote whose mark is set, with the element of the structure tree its text goes into.</summary>
public sealed record PlacedNote(Footnote Note, StructureElement Element);

/// <summary>Inlines to lines: shapes, hyphenates, sets formulas, breaks by total fit, justifies.</summary>
public static class ParagraphSetter
{
    /// <summary>Sets a paragraph to a measure.</summary>
    /// <param name="element">The paragraph's element; links, emphasis, formulas and notes become elements below it.</param>
    /// <param name="entry">The entry the text belongs to, so that links inside it need no page number; null elsewhere.</param>
    /// <param name="span">The place to name when a line cannot be set.</param>
    public static ImmutableArray<Line> Set(
        ImmutableArray<Inline> inlines, ParagraphStyle style, Pt measure, StructureElement element, EntryId? entry, SourceSpan span, Setting setting)
        => throw new NotImplementedException();
}
