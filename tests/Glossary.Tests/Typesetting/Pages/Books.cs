using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Reading;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Books made from Markdown and set, for tests that look at pages.</summary>
internal static class Books
{
    public static BookMetadata Metadata { get; } =
        new("A Small Glossary", "Some terms", ["Ada Author"], "en-US", "urn:uuid:00000000-0000-5000-8000-000000000000", new(2000, 1, 1));

    public static Book Read(params (string Name, string Text)[] files)
        => BookReader.Read(
            [.. files.Select(f => new SourceText($"entries/{f.Name}.md", f.Text))],
            new(Metadata, StubTreatment.Mark, [], "entries"),
            new());

    /// <summary>The glossary in the repository.</summary>
    public static Book Glossary()
        => Read([.. Directory.GetFiles(Repository.Path("entries"), "*.md").Order(StringComparer.Ordinal).Select(f => (Path.GetFileNameWithoutExtension(f), File.ReadAllText(f)))]);

    public static TypesetBook Set(
        Book book, BookDesign? design = null, DiagnosticBag? diagnostics = null, ImmutableDictionary<string, Pictures.Picture>? pictures = null,
        bool tagsTokens = false)
        => BookTypesetter.Typeset(
            book,
            new(
                design ?? new(),
                Setup.Fonts,
                new Dictionary<string, Hyphenator> { ["en-us"] = Setup.English }.ToImmutableDictionary(),
                pictures ?? ImmutableDictionary<string, Pictures.Picture>.Empty,
                diagnostics ?? new())
            {
                TagsTokens = tagsTokens,
            });

    public static TypesetBook Set(string text, BookDesign? design = null) => Set(Read(("term", text)), design);

    /// <summary>Every run of glyphs on a page with its place and the element it belongs to (null for an artifact).</summary>
    public static List<PlacedRun> Runs(Page page)
    {
        var runs = new List<PlacedRun>();
        Collect(page.Content, 0, 0, null, runs);
        return runs;
    }

    /// <summary>For each element the one around it.</summary>
    public static Dictionary<StructureElement, StructureElement> Parents(StructureElement root)
    {
        var parents = new Dictionary<StructureElement, StructureElement>(ReferenceEqualityComparer.Instance);
        Index(root, parents);
        return parents;
    }

    /// <summary>The text in the order of the structure tree.</summary>
    public static string TextByStructure(TypesetBook book)
    {
        var texts = book.Pages.SelectMany(Runs).Where(r => r.Tag is not null).GroupBy(r => r.Tag!).ToDictionary(g => g.Key, g => string.Join(' ', g.Select(r => r.Text)));
        var words = new List<string>();
        Read(book.Root);
        return string.Join(' ', words);

        void Read(StructureElement element)
        {
            foreach (var child in element.Children)
            {
                if (child is StructureContent content && texts.TryGetValue(content, out var text))
                {
                    words.Add(text);
                }
                else if (child is StructureElement inner)
                {
                    Read(inner);
                }
            }
        }
    }

    private static void Index(StructureElement element, Dictionary<StructureElement, StructureElement> parents)
    {
        foreach (var child in element.Children.OfType<StructureElement>())
        {
            parents.Add(child, element);
            Index(child, parents);
        }
    }

    private static void Collect(Box box, double x, double y, StructureContent? tag, List<PlacedRun> runs)
    {
        foreach (var item in box.Items)
        {
            var (left, top) = (x + item.X.Value, y + item.Y.Value);
            if (item is DrawBox inner)
            {
                Collect(inner.Box, left, top, inner.Tag ?? tag, runs);
            }
            else if (item is DrawGlyphs glyphs)
            {
                runs.Add(new(glyphs.ActualText ?? glyphs.Text, left, top, glyphs.Size.Value, item.Tag ?? tag, glyphs));
            }
        }
    }
}

/// <summary>A run of glyphs where it stands on a page, its baseline measured from the top.</summary>
internal sealed record PlacedRun(string Text, double X, double Y, double Size, StructureContent? Tag, DrawGlyphs Glyphs);
