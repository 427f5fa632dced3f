using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>What the reader is told beside the files.</summary>
/// <param name="Files">Paths of all files in the project, to find pictures among; forward slashes, relative to the project.</param>
/// <param name="EntriesFolder">The folder of the entries inside the project (<c>entries</c>, or empty for the project itself).</param>
public sealed record ReadingOptions(BookMetadata Metadata, StubTreatment Stubs, ImmutableHashSet<string> Files, string EntriesFolder)
{
    /// <summary>What every formula of the book may use.</summary>
    public Macros Macros { get; init; } = Macros.None;

    /// <summary>What the calls of the author's site show, by their names: text with <c>{argument}</c> in it, or a link <c>[text](target)</c> of such.</summary>
    public ImmutableDictionary<string, string> Shortcodes { get; init; } = ImmutableDictionary<string, string>.Empty;
}

/// <summary>All files to one book.</summary>
public static class BookReader
{
    // Less text than this is read sooner than a second thread has begun.
    private const int WorthThreads = 200_000;

    private static readonly ImmutableHashSet<string> BackNames = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "acknowledgements", "acknowledgments", "afterword", "appendices", "appendix", "back", "bibliography", "colophon", "credits", "epilogue", "license",
        "licence", "outro", "postface", "references", "resources");

    public static Book Read(ImmutableArray<SourceText> files, ReadingOptions options, DiagnosticBag diagnostics)
    {
        var language = options.Metadata.Language;
        var sources = files.Where(f => !IsNamed(f.Path, ReadmeLayout.Build)).OrderBy(f => f.Path, StringComparer.Ordinal).ToArray();
        var drafts = new EntryDraft[sources.Length];
        ForEach(sources, i => drafts[i] = EntryReader.Draft(sources[i], language, diagnostics));

        var names = NameRegister.Build(drafts, options.EntriesFolder, diagnostics);
        var hidden = options.Stubs == StubTreatment.Hide
            ? drafts.Where(d => !d.IsChapter && d.State != EntryState.Written).Select(d => d.Id).ToHashSet()
            : [];
        var links = new LinkResolver(names, hidden, options.Files);
        var pictures = new PictureFinder(options.Files);

        var entries = new Entry?[drafts.Length];
        var chapters = new Chapter?[drafts.Length];
        var references = new IReadOnlySet<EntryId>?[drafts.Length];
        ForEach(sources, i =>
        {
            if (drafts[i].IsChapter)
            {
                chapters[i] = EntryReader.ReadChapter(drafts[i], options, links, pictures, diagnostics);
            }
            else
            {
                entries[i] = EntryReader.ReadEntry(drafts[i], options, links, pictures, diagnostics, out references[i]);
            }
        });

        var groups = Collator.Group(entries.OfType<Entry>().Where(e => !hidden.Contains(e.Id)), language);
        return new Book(
            options.Metadata,
            Chapters(drafts, chapters, isBack: false),
            groups,
            Chapters(drafts, chapters, isBack: true),
            References(groups, drafts, references))
        {
            Stubs = options.Stubs,
        };
    }

    /// <summary>True for chapters that stand behind the entries.</summary>
    internal static bool IsBack(string path) => BackNames.Contains(ProjectPath.Stem(path).TrimStart('_'));

    private static bool IsNamed(string path, string name) => path == name || path.EndsWith("/" + name, StringComparison.Ordinal);

    private static ImmutableArray<Chapter> Chapters(EntryDraft[] drafts, Chapter?[] chapters, bool isBack)
    {
        // The introduction opens the front, the outro closes the back; others stand between, by name.
        var chosen = new List<(int Order, Chapter Chapter)>();
        for (var i = 0; i < drafts.Length; i++)
        {
            if (chapters[i] is { } chapter && IsBack(drafts[i].Source.Path) == isBack)
            {
                chosen.Add((IsNamed(drafts[i].Source.Path, ReadmeLayout.Intro) ? 0 : IsNamed(drafts[i].Source.Path, ReadmeLayout.Outro) ? 2 : 1, chapter));
            }
        }

        return [.. chosen.OrderBy(c => c.Order).Select(c => c.Chapter)];
    }

    // Ids of the entries that link to each, in reading order.
    private static ImmutableDictionary<EntryId, ImmutableArray<EntryId>> References(
        ImmutableArray<LetterGroup> groups, EntryDraft[] drafts, IReadOnlySet<EntryId>?[] references)
    {
        var byId = new Dictionary<EntryId, IReadOnlySet<EntryId>>();
        for (var i = 0; i < drafts.Length; i++)
        {
            if (references[i] is { } found)
            {
                byId.Add(drafts[i].Id, found);
            }
        }

        var lists = new Dictionary<EntryId, ImmutableArray<EntryId>.Builder>();
        var entries = groups.SelectMany(g => g.Entries).ToList();
        var shown = entries.Select(e => e.Id).ToHashSet();
        foreach (var entry in entries)
        {
            foreach (var target in byId[entry.Id].Where(shown.Contains).Order())
            {
                if (!lists.TryGetValue(target, out var list))
                {
                    lists.Add(target, list = ImmutableArray.CreateBuilder<EntryId>());
                }

                list.Add(entry.Id);
            }
        }

        return lists.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.ToImmutable());
    }

    private static void ForEach(SourceText[] sources, Action<int> read)
    {
        if (sources.Sum(s => (long)s.Text.Length) >= WorthThreads)
        {
            Parallel.For(0, sources.Length, read);
            return;
        }

        for (var i = 0; i < sources.Length; i++)
        {
            read(i);
        }
    }
}
