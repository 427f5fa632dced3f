using System.Collections.Immutable;
using Glossary.Model;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>What the reader is told beside the files.</summary>
/// <param name="Files">Paths of all files in the project, to find pictures among; forward slashes, relative to the project.</param>
/// <param name="EntriesFolder">The folder of the entries inside the project (<c>entries</c>, or empty for the project itself).</param>
public sealed record ReadingOptions(BookMetadata Metadata, StubTreatment Stubs, ImmutableHashSet<string> Files, string EntriesFolder)
{
    /// <summary>What every formula of the book may use.</summary>
    public Macros Macros { get; init; } = Macros.None;

    /// <summary>The order of the entries.</summary>
    public EntryOrder Order { get; init; }

    /// <summary>Where files are cut into entries.</summary>
    public SplitPlace SplitAt { get; init; }

    /// <summary>What the calls of the author's site show, by their names: text with <c>{argument}</c> in it, or a link <c>[text](target)</c> of such.</summary>
    public ImmutableDictionary<string, string> Shortcodes { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The pictures of the network of which a copy is in the project, by their addresses.</summary>
    public ImmutableDictionary<string, RemotePicture> RemotePictures { get; init; } = ImmutableDictionary<string, RemotePicture>.Empty;
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
        var perFile = new IEnumerable<EntryDraft>[sources.Length];
        var isLong = sources.Sum(s => (long)s.Text.Length) >= WorthThreads;
        ForEach(sources.Length, isLong, i => perFile[i] = EntryReader.Draft(sources[i], language, options.SplitAt, IsChapter(sources[i].Path), diagnostics));
        var drafts = WithoutCollations(WithOwnTerms([.. perFile.SelectMany(d => d)], language, diagnostics), options.Order, diagnostics);

        var names = NameRegister.Build(drafts, options.EntriesFolder, diagnostics);

        // The page of the folder itself introduces what is in it.
        bool IsChapter(string path) => (EntryDraft.IsChapterFile(path) && !OpensPart(path)) || (sources.Length > 1 && options.SplitAt.Kind == SplitKind.Files && IsFrontPage(path, options.EntriesFolder));

        // Hugo's pages of folders open their parts, where there are parts.
        bool OpensPart(string path) => options.Order == EntryOrder.Written && IsNamed(path, "_index.md") && ProjectPath.Folder(path) != options.EntriesFolder;

        var hidden = options.Stubs == StubTreatment.Hide
            ? drafts.Where(d => !d.IsChapter && d.State != EntryState.Written).Select(d => d.Id).ToHashSet()
            : [];
        var links = new LinkResolver(names, hidden, options.Files);
        var pictures = new PictureFinder(options.Files, options.RemotePictures);

        var entries = new Entry?[drafts.Length];
        var chapters = new Chapter?[drafts.Length];
        var references = new IReadOnlySet<EntryId>?[drafts.Length];
        ForEach(drafts.Length, isLong, i =>
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

        var groups = options.Order == EntryOrder.Written ? Arrange() : Collator.Group(entries.OfType<Entry>().Where(e => !hidden.Contains(e.Id)), language);
        var (front, back) = (Chapters(drafts, chapters, isBack: false), Chapters(drafts, chapters, isBack: true));
        return new Book(options.Metadata, front, groups, back, References(groups, drafts, references))
        {
            Stubs = options.Stubs,
            Index = IndexMaker.Make(front.AddRange(back), groups.SelectMany(g => g.Entries), language),
        };

        ImmutableArray<LetterGroup> Arrange()
        {
            var byId = entries.OfType<Entry>().ToDictionary(e => e.Id);
            var order = new ReadingOrder(drafts, sources.Where(s => IsNamed(s.Path, "SUMMARY.md")), options.EntriesFolder, options.Metadata.Title);
            return ReadingOrder.Group(order.Sort(drafts.Where(d => byId.ContainsKey(d.Id) && !hidden.Contains(d.Id))).Select(d => (byId[d.Draft.Id], d.Part)));
        }
    }

    /// <summary>True for chapters that stand behind the entries.</summary>
    internal static bool IsBack(string path) => BackNames.Contains(ProjectPath.Stem(path).TrimStart('_'));

    private static bool IsFrontPage(string path, string entriesFolder)
        => ProjectPath.Folder(path) == entriesFolder && EntryDraft.IsFolderPage(path);

    // mdBook and GitBook: the contents of the site, of which the book has its own.
    private static bool IsSummary(EntryDraft draft)
        => ProjectPath.Stem(draft.Source.Path) == "SUMMARY" && draft.Document.All(b => b is HeadingBlock or ListBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock || (b is ParagraphBlock p && IsLink(p)));

    // mdBook's chapters without a number stand outside of the lists.
    private static bool IsLink(ParagraphBlock paragraph)
        => paragraph.Lines.Lines.Take(paragraph.Lines.Count).All(line => line.Slice.ToString().Trim() is ['[', .., ')']);

    private static bool IsNamed(string path, string name) => path == name || path.EndsWith("/" + name, StringComparison.Ordinal);

    private static ImmutableArray<Chapter> Chapters(EntryDraft[] drafts, Chapter?[] chapters, bool isBack)
    {
        // The introduction opens the front, the outro closes the back; others stand between, by name.
        var chosen = new List<(int Order, Chapter Chapter)>();
        for (var i = 0; i < drafts.Length; i++)
        {
            if (chapters[i] is { } chapter && IsBack(drafts[i].Source.Path) == isBack)
            {
                chosen.Add((IsNamed(drafts[i].Source.Path, ReadmeLayout.Intro) || !EntryDraft.IsChapterFile(drafts[i].Source.Path) ? 0 : IsNamed(drafts[i].Source.Path, ReadmeLayout.Outro) ? 2 : 1, chapter));
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

    // A file that repeats the others, as README.md does: whoever keeps both does not want both in the book.
    private static EntryDraft[] WithoutCollations(EntryDraft[] drafts, EntryOrder order, DiagnosticBag diagnostics)
    {
        const int Fewest = 5;
        const double Share = 0.8;
        var terms = drafts.Where(d => !d.IsChapter).Select(d => Slug.Fold(d.Term)).ToHashSet();
        var collations = drafts.Where(d => !d.IsPart && drafts.Length > 1 && ((d.Headings.Length >= Fewest && Repeats(d)) || IsSummary(d))).ToHashSet();

        // A summary that says the order of the book is not left out of it: that is its place.
        foreach (var collation in collations.Where(d => order != EntryOrder.Written || !IsSummary(d)))
        {
            diagnostics.Report(EntryDiagnostics.Collation(collation.Source.Whole, collation.Source.Path));
        }

        return collations.Count == 0 ? drafts : [.. drafts.Where(d => !collations.Contains(d))];

        bool Repeats(EntryDraft draft)
        {
            var own = Slug.Fold(draft.Term);
            var repeated = draft.Headings.Select(h => Slug.Fold(h.Words)).Where(h => h != own && terms.Contains(h)).Distinct().Count();
            return repeated >= Fewest && repeated >= Share * (terms.Count - 1);
        }
    }

    // A heading with which most files of a folder begin is that of a form that they follow: “Definition”.
    private static EntryDraft[] WithOwnTerms(EntryDraft[] drafts, string language, DiagnosticBag diagnostics)
    {
        const int Fewest = 3;
        var whole = drafts.Where(d => !d.IsPart && !d.IsChapter).ToList();
        var files = whole.CountBy(d => ProjectPath.Folder(d.Source.Path), StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        var forms = whole.Where(d => d.Heading is not null)
            .GroupBy(d => (Folder: ProjectPath.Folder(d.Source.Path), Words: Slug.Fold(d.Term)))
            .Where(g => g.Count() >= Fewest && g.Count() * 2 >= files[g.Key.Folder])
            .SelectMany(g => g.Select(d => (Draft: d, Count: g.Count())))
            .ToDictionary(item => item.Draft, item => item.Count);
        if (forms.Count == 0)
        {
            return drafts;
        }

        return [.. drafts.Select(draft =>
        {
            if (!forms.TryGetValue(draft, out var count))
            {
                return draft;
            }

            var own = EntryReader.WithoutHeading(draft, language);
            diagnostics.Report(EntryDiagnostics.SharedHeading(draft.HeadingSpan, draft.Term, count, own.Term));
            return own;
        })];
    }

    private static void ForEach(int count, bool isLong, Action<int> read)
    {
        if (isLong)
        {
            Parallel.For(0, count, read);
            return;
        }

        for (var i = 0; i < count; i++)
        {
            read(i);
        }
    }
}
