using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>A paragraph or heading with the lines it was broken into.</summary>
/// <param name="Span">Where it stands in the author's file.</param>
public sealed record SetParagraph(SourceSpan Span, ImmutableArray<Line> Lines)
{
    /// <summary>How many lines more (or less where negative) than is best for it, for the sake of its page.</summary>
    public int Change { get; init; }

    public double Demerits => Lines.Sum(l => l.Demerits);
}
