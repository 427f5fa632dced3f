using System.Collections.Immutable;
using System.Globalization;
using Glossary.Fonts;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The last page: what the book is set in and how it was made.</summary>
internal static class Colophon
{
    public static VerticalList Set(string statistics, IReadOnlyList<Font> fonts, StructureElement section, Setting setting)
    {
        var design = setting.Design;
        var words = Wording.For(setting.Language);
        var list = new VerticalList(design);
        var place = Openings.PlaceFor(list, section, setting, new());
        Openings.SetTitle(ShortText.Inlines(words.Colophon), BookAnchors.Colophon, SourceSpan.Nowhere, place);
        var style = place.Style;
        place.SetText(ShortText.Inlines(words.MadeWith), style, new(StructureRole.Paragraph, SourceSpan.Nowhere), SourceSpan.Nowhere);

        list.Space(design.BlockSpace);
        place.SetText(ShortText.Inlines(statistics), style, new(StructureRole.Paragraph, SourceSpan.Nowhere), SourceSpan.Nowhere);
        list.Space(design.BlockSpace);
        foreach (var (licence, families) in ByLicence(fonts))
        {
            ImmutableArray<Inline> inlines =
            [
                new TextRun(SourceSpan.Nowhere, $"{words.SetIn} "),
                new Emphasis(SourceSpan.Nowhere, ShortText.Inlines(families)),
                new TextRun(SourceSpan.Nowhere, licence.Length > 0 ? $". {licence}." : "."),
            ];
            place.SetText(inlines, style, new(StructureRole.Paragraph, SourceSpan.Nowhere), SourceSpan.Nowhere);
        }

        return list;
    }

    /// <summary>A sentence about how much the book holds.</summary>
    public static string Statistics(Book book, Wording words)
    {
        int formulas = 0, pictures = 0, links = 0;
        foreach (var block in book.Entries.SelectMany(e => e.Body).Descendants())
        {
            formulas += block is DisplayFormula ? 1 : 0;
            pictures += block is Figure ? 1 : 0;
            foreach (var inline in block.Inlines().Descendants())
            {
                formulas += inline is InlineFormula ? 1 : 0;
                pictures += inline is InlineImage ? 1 : 0;
                links += inline is EntryLink ? 1 : 0;
            }
        }

        var numbers = new[] { book.Entries.Count(), Unfinished.In(book).Length, formulas, pictures, links };
        return string.Format(CultureInfo.InvariantCulture, words.Statistics, [.. numbers.Cast<object>()]);
    }

    /// <summary>The faces that the boxes of pages are set in, by family.</summary>
    public static IReadOnlyList<Font> FontsIn(IEnumerable<PlannedPage> pages)
    {
        var fonts = new HashSet<Font>();
        foreach (var page in pages)
        {
            foreach (var column in page.Columns)
            {
                foreach (var item in column.Boxes)
                {
                    Collect(item.Box, fonts);
                }
            }
        }

        return [.. fonts.OrderBy(f => f.FamilyName, StringComparer.Ordinal).ThenBy(f => f.PostScriptName, StringComparer.Ordinal)];
    }

    private static void Collect(Box box, HashSet<Font> fonts)
    {
        foreach (var item in box.Items)
        {
            if (item is DrawBox inner)
            {
                Collect(inner.Box, fonts);
            }
            else if (item is DrawGlyphs glyphs)
            {
                fonts.Add(glyphs.Font);
            }
        }
    }

    // Faces often go on with a page of legal text: their first sentence names the licence.
    private static List<(string Licence, string Families)> ByLicence(IReadOnlyList<Font> fonts)
        =>
        [
            .. fonts.GroupBy(f => f.Licence.Split(". ")[0].Trim().TrimEnd('.'), StringComparer.Ordinal)
                .Select(g => (g.Key, string.Join(", ", g.Select(f => f.FamilyName).Distinct(StringComparer.Ordinal)))),
        ];
}
