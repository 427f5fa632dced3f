using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The list of the web addresses that entries and chapters link to, for those who read on paper.</summary>
internal static class WebReferences
{
    /// <summary>Sets the list; null where nothing links to the web.</summary>
    public static VerticalList? Set(Book book, StructureElement section, Setting setting)
    {
        var design = setting.Design;
        var list = new VerticalList(design);
        var place = Openings.PlaceFor(list, section, setting, new());
        Openings.SetTitle(ShortText.Inlines(Wording.For(setting.Language).References), BookAnchors.References, SourceSpan.Nowhere, place);
        var isEmpty = true;
        foreach (var (title, target, body) in Texts(book))
        {
            var addresses = WebAddresses.In(body);
            if (addresses.Length == 0)
            {
                continue;
            }

            isEmpty = false;
            SetAddresses(title, target, addresses, place);
        }

        return isEmpty ? null : list;
    }

    private static IEnumerable<(string Title, EntryId Target, ImmutableArray<Block> Body)> Texts(Book book) =>
    [
        .. book.Front.Select(c => (PlainText.Of(c.Title), c.Id, c.Body)),
        .. book.Entries.Select(e => (e.Term, e.Id, e.Body)),
        .. book.Back.Select(c => (PlainText.Of(c.Title), c.Id, c.Body)),
    ];

    private static void SetAddresses(string title, EntryId target, ImmutableArray<string> addresses, BlockPlace place)
    {
        var design = place.Design;
        var text = place.Style.Text with { Size = design.SmallSize };
        var style = new ParagraphStyle(text, LineAlignment.RaggedRight, design.SmallLeading, Pt.Zero, false);
        var link = new EntryLink(SourceSpan.Nowhere, new(target), ShortText.Inlines(title));
        place.List.Space(design.LooseItemSpace);
        place.List.Break(design.EntryBreakCost);
        place.SetText([link], style with { Text = text.Bold() }, new(StructureRole.Paragraph, SourceSpan.Nowhere), SourceSpan.Nowhere);
        place.List.Keep();
        foreach (var address in addresses)
        {
            ImmutableArray<Inline> inlines = [new WebLink(SourceSpan.Nowhere, address, ShortText.Inlines(address))];
            place.Indented(design.ListIndent, Pt.Zero)
                .SetText(inlines, style, new(StructureRole.Paragraph, SourceSpan.Nowhere), SourceSpan.Nowhere);
        }
    }
}
