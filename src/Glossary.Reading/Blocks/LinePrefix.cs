using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>What stands at the start of a line for the sake of the quotations and lists around it.</summary>
internal static class LinePrefix
{
    /// <summary>Where the content of a line begins for a block in this container; -1 if the line does not belong to it any more.</summary>
    public static int Skip(string text, int start, int end, ContainerBlock? container)
    {
        var column = 0;
        return Skip(text, start, end, container, ref column);
    }

    private static int Skip(string text, int start, int end, ContainerBlock? container, ref int column)
    {
        if (container is null)
        {
            return start;
        }

        // The outermost comes first in the line.
        var position = Skip(text, start, end, container.Parent, ref column);
        if (position < 0 || container is not (QuoteBlock or ListItemBlock or FootnoteBlock or AdmonitionBlock { Fence.Length: 0 }))
        {
            return position;
        }

        var lineColumn = column;
        while (position < end && text[position] is ' ' or '\t')
        {
            column += text[position] == '\t' ? 4 - (column % 4) : 1;
            position++;
        }

        if (container is QuoteBlock)
        {
            if (position >= end || text[position] != '>' || column - lineColumn > 3)
            {
                return -1;
            }

            column++;
            return position + 1;
        }

        return position >= end || column >= ContentColumn(container) ? position : -1;
    }

    private static int ContentColumn(ContainerBlock container) => container switch
    {
        // The marker, and a blank behind it.
        ListItemBlock { Parent: ListBlock { IsOrdered: true } } item => item.Column + DigitsOf(item.Order) + 2,
        ListItemBlock item => item.Column + 2,
        _ => 2,
    };

    private static int DigitsOf(int number)
    {
        var digits = 1;
        while (number >= 10)
        {
            number /= 10;
            digits++;
        }

        return digits;
    }
}
