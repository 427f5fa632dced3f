using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>The lines of a book's paragraphs by their boxes: what a page shows as a box is found here with all that was known when it was set.</summary>
internal sealed class ProofLines
{
    private readonly Dictionary<Box, (SetParagraph Paragraph, int Index)> _lines = new(ReferenceEqualityComparer.Instance);

    public ProofLines(ImmutableArray<SetParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            for (var i = 0; i < paragraph.Lines.Length; i++)
            {
                _lines[paragraph.Lines[i].Box] = (paragraph, i);
            }
        }
    }

    /// <summary>The paragraph that a box is a line of, and which one; null for any other box.</summary>
    public (SetParagraph Paragraph, int Index)? Find(Box box) => _lines.TryGetValue(box, out var found) ? found : null;
}
