using System.Collections.Immutable;
using System.Diagnostics;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The dispatch: blocks to a vertical list.</summary>
internal static class BlockTypesetter
{
    /// <summary>Sets blocks below each other into the place's list.</summary>
    public static void Set(ImmutableArray<Block> blocks, BlockPlace place)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0 && blocks[i - 1] is Paragraph && blocks[i] is BulletList or NumberedList or DefinitionList)
            {
                place.List.Break(place.Design.ListBreakCost);
            }

            Set(blocks[i], i > 0 && blocks[i - 1] is Paragraph, i > 0, place);
        }
    }

    private static void Set(Block block, bool followsParagraph, bool followsBlock, BlockPlace place)
    {
        switch (block)
        {
            case Paragraph paragraph:
                TextBlocks.SetParagraph(paragraph, followsParagraph, followsBlock, place);
                break;
            case Heading heading:
                TextBlocks.SetHeading(heading, place);
                break;
            case BulletList list:
                Lists.Set(list, place);
                break;
            case NumberedList list:
                Lists.Set(list, place);
                break;
            case DefinitionList list:
                Lists.Set(list, place);
                break;
            case Quotation quotation:
                Quotations.Set(quotation, place);
                break;
            case Passage passage:
                Quotations.Set(passage, place);
                break;
            case Alert alert:
                Quotations.Set(alert, place);
                break;
            case Details details:
                Quotations.Set(details, place);
                break;
            case CodeBlock code:
                CodeBlocks.Set(code, place);
                break;
            case DisplayFormula formula:
                DisplayFormulas.Set(formula, followsBlock, place);
                break;
            case Table table:
                Tables.Set(table, place);
                break;
            case Figure figure:
                Figures.Set(figure, place);
                break;
            case ThematicBreak:
                TextBlocks.SetBreak(place);
                break;
            default:
                throw new UnreachableException($"no setting for {block.GetType().Name}");
        }
    }
}
