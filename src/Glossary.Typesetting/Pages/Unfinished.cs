using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The list of entries that are still to be written, for those who would write one.</summary>
internal static class Unfinished
{
    /// <summary>The entries without a text of their own.</summary>
    public static ImmutableArray<Entry> In(Book book) => [.. book.Entries.Where(e => e.State != EntryState.Written)];

    public static VerticalList Set(ImmutableArray<Entry> entries, StructureElement section, Setting setting)
    {
        var list = new VerticalList(setting.Design);
        var place = Openings.PlaceFor(list, section, setting, new());
        Openings.SetTitle(ShortText.Inlines(Wording.For(setting.Language).Unfinished), BookAnchors.Unfinished, SourceSpan.Nowhere, place);
        var style = place.Style with { Alignment = LineAlignment.RaggedRight };
        foreach (var entry in entries)
        {
            place.SetText(
                [new EntryLink(SourceSpan.Nowhere, new(entry.Id), ShortText.Inlines(entry.FullName))],
                style,
                new(StructureRole.Paragraph, SourceSpan.Nowhere),
                SourceSpan.Nowhere);
        }

        return list;
    }
}
