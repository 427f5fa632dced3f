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
        var isBelowFigure = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            if (isBelowFigure && !MayPass(blocks[i]))
            {
                place.List.HoldFigure();
                isBelowFigure = false;
            }

            if (MayMove(blocks, i))
            {
                place.List.OpenFigure();
                Set(blocks[i], false, i > 0, place);
                place.List.CloseFigure();
                isBelowFigure = true;
                continue;
            }

            if (i > 0)
            {
                BreakBelow(blocks[i - 1], blocks[i], place);
            }

            // Text goes on after a figure that may stand elsewhere as if it stood there.
            var previous = i > 1 && MayMove(blocks, i - 1) ? i - 2 : i - 1;
            Set(blocks[i], previous >= 0 && blocks[previous] is Paragraph, i > 0, place);
        }

        if (isBelowFigure)
        {
            place.List.HoldFigure();
        }
    }

    private static void BreakBelow(Block above, Block below, BlockPlace place)
    {
        if (IsLeadIn(above))
        {
            place.List.Break(place.Design.LeadInBreakCost);
        }
        else if (above is Paragraph && below is BulletList or NumberedList or DefinitionList)
        {
            place.List.Break(place.Design.ListBreakCost);
        }
    }

    // The last words of a list may announce what stands below it.
    private static bool IsLeadIn(Block block) => block switch
    {
        Paragraph p => EndsWithColon(p.Inlines) || (p.Inlines.Length > 0 && p.Inlines.All(i => i is Strong or TextRun { Text: " " })),
        BulletList { Items: [.., { Blocks: [.., var last] }] } => IsLeadIn(last),
        NumberedList { Items: [.., { Blocks: [.., var last] }] } => IsLeadIn(last),
        _ => false,
    };

    private static bool EndsWithColon(ImmutableArray<Inline> inlines) => inlines.LastOrDefault() switch
    {
        TextRun run => run.Text.AsSpan().TrimEnd() is [.., ':' or '：'],
        Strong strong => EndsWithColon(strong.Inlines),
        Emphasis emphasis => EndsWithColon(emphasis.Inlines),
        _ => false,
    };

    // Words that end with a colon announce what stands right below them, unless a caption says what it is.
    private static bool MayMove(ImmutableArray<Block> blocks, int index)
        => blocks[index] is Figure figure && index + 1 < blocks.Length && MayPass(blocks[index + 1])
            && (figure.Caption.Length > 0 || index == 0 || blocks[index - 1] is not Paragraph before || !EndsWithColon(before.Inlines));

    private static bool MayPass(Block block) => block is Paragraph or BulletList or NumberedList or DisplayFormula;

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
