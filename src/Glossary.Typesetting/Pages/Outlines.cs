using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The outline of the book: chapters, letters, entries, and the headings inside them.</summary>
internal static class Outlines
{
    /// <param name="apparatus">What follows behind the chapters.</param>
    public static IReadOnlyList<OutlineItem> Of(Book book, Wording words, ImmutableArray<OutlineItem> apparatus)
    {
        var items = new List<OutlineItem> { new(book.Metadata.Title, BookAnchors.Title, []), new(words.Contents, BookAnchors.Contents, []) };
        items.AddRange(book.Front.Select(Of));
        items.AddRange(book.Groups.Select(g => new OutlineItem(g.Letter, g.Anchor, [.. g.Entries.Select(Of)])));
        items.AddRange(book.Back.Select(Of));
        items.AddRange(apparatus);
        return items;
    }

    /// <summary>The outline of a handout, which has no letters.</summary>
    public static IReadOnlyList<OutlineItem> OfHandout(Book book)
        => [new(book.Metadata.Title, BookAnchors.Title, []), .. book.Entries.Select(Of), .. book.Back.Select(Of)];

    private static OutlineItem Of(Chapter chapter) => new(PlainText.Of(chapter.Title), chapter.Id.Value, Headings(chapter.Body));

    private static OutlineItem Of(Entry entry) => new(entry.FullName, entry.Id.Value, Headings(entry.Body));

    private static List<OutlineItem> Headings(ImmutableArray<Block> blocks)
    {
        var top = new List<OutlineItem>();
        var open = new List<(int Level, List<OutlineItem> Children)>();
        foreach (var heading in blocks.OfType<Heading>())
        {
            open.RemoveAll(o => o.Level >= heading.Level);
            var children = new List<OutlineItem>();
            var siblings = open.Count > 0 ? open[^1].Children : top;
            siblings.Add(new(PlainText.Of(heading.Inlines), heading.Anchor, children));
            open.Add((heading.Level, children));
        }

        return top;
    }
}
