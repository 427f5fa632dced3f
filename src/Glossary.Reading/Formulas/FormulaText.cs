using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>The text of a formula and where its lines stand in the author's file (in a quotation they are not contiguous).</summary>
/// <param name="Lines">For each stretch that is contiguous in both: its start in the text and in the file, ascending.</param>
public sealed record FormulaText(string Text, SourceSpan Span, ImmutableArray<(int TextStart, int SourceStart)> Lines)
{
    /// <summary>A formula whose text stands in the file in one piece.</summary>
    public static FormulaText Of(SourceSpan span) => new(span.Text.ToString(), span, [(0, span.Start)]);

    /// <summary>The place in the file of a range of the text.</summary>
    public SourceSpan SpanOf(int start, int end) => new(Span.Source, SourceOffset(start), Math.Max(SourceOffset(start), SourceOffset(end)));

    private int SourceOffset(int offset)
    {
        var line = 0;
        while (line + 1 < Lines.Length && Lines[line + 1].TextStart <= offset)
        {
            line++;
        }

        return Lines[line].SourceStart + offset - Lines[line].TextStart;
    }
}
