using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Gathers what a reader may look up: terms, what they stand for, their other names, and the headings inside entries and chapters.</summary>
internal static class IndexMaker
{
    // A heading that stands in more places than this (“Example”) names none of them.
    private const int MostPlaces = 4;

    public static ImmutableArray<IndexEntry> Make(IEnumerable<Chapter> chapters, IEnumerable<Entry> entries, string language)
    {
        var found = new Dictionary<string, Found>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            Add(entry.Term, entry.Id.Value, isHeading: false);
            Add(entry.LongName, entry.Id.Value, isHeading: false);
            foreach (var alias in entry.Aliases)
            {
                Add(alias, entry.Id.Value, isHeading: false);
            }

            AddHeadings(entry.Body);
        }

        foreach (var chapter in chapters)
        {
            AddHeadings(chapter.Body);
        }

        return
        [
            .. found.Values.Where(f => f.IsNamed || f.Anchors.Count <= MostPlaces)
                .Select(f => (f.Text, f.Anchors, Key: CollationKey.Of(f.Text, language)))
                .OrderBy(f => f.Key)
                .ThenBy(f => f.Text, StringComparer.Ordinal)
                .Select(f => new IndexEntry(f.Text, f.Key.Group, [.. f.Anchors.Distinct()])),
        ];

        void AddHeadings(ImmutableArray<Block> blocks)
        {
            foreach (var heading in blocks.OfType<Heading>())
            {
                Add(PlainText.Of(heading.Inlines), heading.Anchor, isHeading: true);
            }
        }

        void Add(string text, string anchor, bool isHeading)
        {
            text = text.Trim();
            if (text.Length == 0)
            {
                return;
            }

            if (!found.TryGetValue(text, out var entry))
            {
                found.Add(text, entry = new(text));
            }

            entry.Anchors.Add(anchor);
            entry.IsNamed |= !isHeading;
        }
    }

    private sealed class Found(string text)
    {
        public string Text { get; } = text;

        public List<string> Anchors { get; } = [];

        public bool IsNamed { get; set; }
    }
}
