using System.Numerics;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>Paragraphs, of which those that define link after link are closed now and then: Markdig takes time quadratic in their lines.</summary>
internal sealed class DefinitionParagraphParser : ParagraphBlockParser
{
    private const int ManyLines = 16;

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var paragraph = (ParagraphBlock)block;

        // Twice as many lines before each further look: all looks together cost no more than the last.
        var isBoundary = paragraph.Lines.Count >= ManyLines && BitOperations.IsPow2(paragraph.Lines.Count) && processor.CurrentChar == '[' && !processor.IsCodeIndent;
        return isBoundary && IsDefinitions(paragraph) ? BlockState.None : base.TryContinue(processor, block);
    }

    // A bracket begins no title, so a definition that is complete stays as it is.
    private static bool IsDefinitions(ParagraphBlock paragraph)
    {
        if (paragraph.Lines.Lines[0].Slice.CurrentChar != '[')
        {
            return false;
        }

        var text = new StringSlice(paragraph.Lines.ToString());
        while (LinkHelper.TryParseLinkReferenceDefinition(ref text, out _, out _, out _, out _, out _, out _))
        {
            text.TrimStart();
            if (text.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
