using System.Text;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Finds with which words of the author each page begins, so that other editions can name the pages of this one.</summary>
public sealed class PageStarts
{
    private readonly Dictionary<StructureElement, StructureElement> _parents = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<StructureElement> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<StructureElement, int> _letters = new(ReferenceEqualityComparer.Instance);

    private PageStarts(StructureElement root) => FindParents(root);

    /// <summary>The starts of all pages, blank ones too.</summary>
    public static PrintPages Of(TypesetBook book)
    {
        var starts = new PageStarts(book.Root);
        return new([.. book.Pages.Select(starts.Read)]);
    }

    private PageStart Read(Page page)
    {
        PageStart? start = null;
        Read(page.Content, null, page.Folio, ref start);
        return start ?? new(page.Folio, null, SourceSpan.Nowhere, 0);
    }

    // In the order of drawing: what stands at the top comes first, notes come last.
    private void Read(Box box, StructureContent? tag, string folio, ref PageStart? start)
    {
        foreach (var item in box.Items)
        {
            var own = item.Tag ?? tag;
            if (item is DrawBox inner)
            {
                Read(inner.Box, own, folio, ref start);
            }
            else if (own is not null && item is not (DrawAnchor or DrawLink))
            {
                Meet(item, own.Element, folio, ref start);
            }
        }
    }

    private void Meet(DrawItem item, StructureElement element, string folio, ref PageStart? start)
    {
        if (IsWithin(element, StructureRole.Note))
        {
            return;
        }

        var block = BlockOf(element);
        start ??= FirstAnchor(element) is { } anchor ? new(folio, anchor, SourceSpan.Nowhere, 0)
            : block is { Origin.IsNowhere: false } ? new(folio, null, block.Origin, _letters.GetValueOrDefault(block))
            : null;

        for (var above = element; above is not null && _seen.Add(above);)
        {
            above = _parents.GetValueOrDefault(above);
        }

        if (block is not null && item is DrawGlyphs run && !IsWithin(element, StructureRole.Formula))
        {
            _letters[block] = _letters.GetValueOrDefault(block) + run.Text.EnumerateRunes().Count(Rune.IsLetter);
        }
    }

    // The outermost one: a page that begins with a letter begins with its first entry too.
    private string? FirstAnchor(StructureElement element)
    {
        string? anchor = null;
        for (var above = element; above is not null && !_seen.Contains(above); above = _parents.GetValueOrDefault(above))
        {
            anchor = above.Anchor ?? anchor;
        }

        return anchor;
    }

    // A whole text; where there is none, the innermost thing that is somewhere.
    private StructureElement? BlockOf(StructureElement element)
    {
        StructureElement? innermost = null;
        for (var above = element; above is not null; above = _parents.GetValueOrDefault(above))
        {
            if (above.Role is StructureRole.Paragraph or StructureRole.Heading or StructureRole.Caption)
            {
                return above;
            }

            innermost ??= above.Role is StructureRole.Code or StructureRole.Figure or StructureRole.Formula or StructureRole.Span && !above.Origin.IsNowhere ? above : null;
        }

        return innermost;
    }

    private bool IsWithin(StructureElement element, StructureRole role)
    {
        for (var above = element; above is not null; above = _parents.GetValueOrDefault(above))
        {
            if (above.Role == role)
            {
                return true;
            }
        }

        return false;
    }

    private void FindParents(StructureElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is StructureElement inner)
            {
                _parents[inner] = element;
                FindParents(inner);
            }
        }
    }
}
