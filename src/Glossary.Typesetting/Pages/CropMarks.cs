using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>Marks on the paper around a page that say where the sheet is to be cut.</summary>
internal static class CropMarks
{
    /// <summary>The page in the middle of a larger sheet, with two hairlines at each corner that keep clear of it.</summary>
    public static Page Around(string folio, Box content, BookDesign design)
    {
        var slug = design.CropSlug;
        var clear = slug * 0.35;
        var (right, bottom) = (slug + design.PageWidth, slug + design.PageHeight);
        var length = slug - clear;
        var items = ImmutableArray.CreateBuilder<DrawItem>();
        items.Add(new DrawBox(slug, slug, content));
        foreach (var x in (ReadOnlySpan<Pt>)[slug, right])
        {
            foreach (var y in (ReadOnlySpan<Pt>)[Pt.Zero, bottom + clear])
            {
                items.Add(new DrawRule(x - (design.HairRule / 2), y, design.HairRule, length, Ink.Black));
            }
        }

        foreach (var y in (ReadOnlySpan<Pt>)[slug, bottom])
        {
            foreach (var x in (ReadOnlySpan<Pt>)[Pt.Zero, right + clear])
            {
                items.Add(new DrawRule(x, y - (design.HairRule / 2), length, design.HairRule, Ink.Black));
            }
        }

        var (width, height) = (right + slug, bottom + slug);
        return new(folio, width, height, new(width, Pt.Zero, height, items.ToImmutable())) { Slug = slug };
    }
}
