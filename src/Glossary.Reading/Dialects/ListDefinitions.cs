using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>Lists of definitions as MDN writes them: <c>- term</c>, and below it <c>  - : definition</c>.</summary>
internal static class ListDefinitions
{
    /// <summary>True where every item is a term, and definitions stand below the last and any others.</summary>
    public static bool Is(ListBlock list)
    {
        if (list.IsOrdered || list.Count == 0 || !IsDefined((ListItemBlock)list[^1]))
        {
            return false;
        }

        foreach (var item in list)
        {
            if (item is not ListItemBlock { Count: > 0 } term || term[0] is not ParagraphBlock || (term.Count > 1 && !IsDefined(term)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The definitions below a term; null where the next term shares them.</summary>
    public static ListBlock? Of(ListItemBlock item) => item.Count == 2 ? (ListBlock)item[1] : null;

    /// <summary>The first paragraph of a definition without its colon.</summary>
    public static BlockText Text(BlockText paragraph) => paragraph.Slice(paragraph.Text.Trim(paragraph.Start + 1, paragraph.End).Start, paragraph.End);

    private static bool IsDefined(ListItemBlock item)
    {
        if (item is not [ParagraphBlock, ListBlock { IsOrdered: false } definitions])
        {
            return false;
        }

        foreach (var definition in definitions)
        {
            if (definition is not ListItemBlock { Count: > 0 } item2 || item2[0] is not ParagraphBlock { Lines: { Count: > 0 } lines } || lines.Lines[0].Slice.AsSpan().TrimStart() is not [':', ' ', ..])
            {
                return false;
            }
        }

        return true;
    }
}
