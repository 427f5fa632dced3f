using System.Collections.Immutable;
using System.Text;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>All files in one README: introduction, how to build, contents, entries by file name, and what follows them.</summary>
public static class ReadmeWriter
{
    /// <summary>The text of the README; <see cref="Splitter"/> gives the files back.</summary>
    public static string Write(ImmutableArray<SourceText> files)
    {
        var folder = CommonFolder(files);
        var pages = files
            .Select(file => new Page(file, file.Path[folder.Length..]))
            .OrderBy(page => page.Name, StringComparer.Ordinal)
            .ToArray();

        // Almost always headings alone tell where a file begins; where they do not, a mark says so.
        var marked = pages.Where(page => page.IsChapter && page.Name is not (ReadmeLayout.Intro or ReadmeLayout.Outro)).Select(page => page.Name).ToHashSet();
        var readme = Lay(pages, marked);
        for (var round = 0; round < 2 && Lost(readme, pages) is { Count: > 0 } lost; round++)
        {
            marked.UnionWith(round == 0 ? WithNext(lost, pages) : pages.Select(page => page.Name).Append(ReadmeLayout.Outro));
            readme = Lay(pages, marked);
        }

        return readme;
    }

    private static string CommonFolder(ImmutableArray<SourceText> files)
    {
        if (files.IsEmpty)
        {
            return "";
        }

        var folder = files[0].Path[..(files[0].Path.LastIndexOf('/') + 1)];
        while (!files.All(file => file.Path.StartsWith(folder, StringComparison.Ordinal)))
        {
            folder = folder[..(folder.AsSpan(0, folder.Length - 1).LastIndexOf('/') + 1)];
        }

        return folder;
    }

    private static string Lay(Page[] pages, HashSet<string> marked)
    {
        var readme = new StringBuilder();
        foreach (var page in Around(pages, isBack: false))
        {
            Append(page);
        }

        // GitHub numbers headings of the same name; contents must lead to the right one, so they are known before contents are written.
        var body = new StringBuilder();
        var anchors = new AnchorCounter();
        anchors.Add(readme.ToString());
        anchors.Take("Table of contents");
        var contents = new StringBuilder();
        foreach (var page in pages.Where(page => !page.IsChapter))
        {
            var anchor = anchors.Peek(page.Words);
            anchors.Add(page.Text);
            contents.Append(ReadmeLayout.ContentsLine(page.LongName.Length == 0 ? page.Words : $"{page.LongName} ({page.Words})", anchor));
            if (marked.Contains(page.Name) || anchor + ".md" != page.Name)
            {
                body.Append(ReadmeLayout.Mark(page.Name));
            }

            body.Append(page.Text);
        }

        readme.Append(ReadmeLayout.ContentsHeading).Append(contents).Append(ReadmeLayout.Separator).Append(body);
        var back = Around(pages, isBack: true).ToArray();
        if (back.Length == 0 && marked.Contains(ReadmeLayout.Outro))
        {
            // Nothing follows, but a rule inside the last entry would look as if something did.
            readme.Append(ReadmeLayout.Separator).Append(ReadmeLayout.Mark(ReadmeLayout.Outro));
        }

        if (back.Length > 0)
        {
            readme.Append(ReadmeLayout.Separator);
            foreach (var page in back)
            {
                Append(page);
            }
        }

        return readme.ToString();

        void Append(Page page)
        {
            if (marked.Contains(page.Name))
            {
                readme.Append(ReadmeLayout.Mark(page.Name));
            }

            readme.Append(page.Text);
        }
    }

    // In front the introduction comes first and how to build last; behind, the outro comes first, as it alone needs no mark.
    private static IEnumerable<Page> Around(Page[] pages, bool isBack)
        => pages
            .Where(page => page.IsChapter && BookReader.IsBack(page.Name) == isBack)
            .OrderBy(page => page.Name switch { ReadmeLayout.Intro or ReadmeLayout.Outro => 0, ReadmeLayout.Build => 2, _ => 1 });

    private static HashSet<string> Lost(string readme, Page[] pages)
    {
        var found = Splitter.Split(new SourceText("README.md", readme), new DiagnosticBag()).ToDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal);
        return [.. pages.Where(page => !found.TryGetValue(page.Name, out var text) || text != page.Whole).Select(page => page.Name)];
    }

    private static IEnumerable<string> WithNext(HashSet<string> lost, Page[] pages)
    {
        for (var i = 0; i < pages.Length; i++)
        {
            if (lost.Contains(pages[i].Name) || (i > 0 && lost.Contains(pages[i - 1].Name)))
            {
                yield return pages[i].Name;
            }
        }

        yield return ReadmeLayout.Outro;
    }

    /// <summary>One file as README shows it.</summary>
    private sealed class Page
    {
        public Page(SourceText source, string name)
        {
            Name = name;
            IsChapter = EntryDraft.IsChapterFile(name);
            if (IsChapter)
            {
                Text = Whole = EndLine(source.Text);
                return;
            }

            var draft = EntryReader.DraftFile(source, "", new DiagnosticBag());
            var text = EndLine(source.Text[draft.FrontMatter.End..]);
            var lineEnd = ReadmeLayout.LineEnd(text, 0);
            if (ReadmeLayout.HeadingWords(text.AsSpan(0, lineEnd).TrimEnd('\n')) is not { Length: > 0 } words)
            {
                // An entry whose name stands elsewhere gets the heading that README needs.
                words = draft.FrontMatter.Title.Length > 0 ? draft.FrontMatter.Title : draft.Term;
                text = $"## {words}\n\n" + text.TrimStart('\n');
                lineEnd = ReadmeLayout.LineEnd(text, 0);
            }

            Words = words;
            var second = text[lineEnd..ReadmeLayout.LineEnd(text, Math.Min(lineEnd, text.Length))];
            var isNamed = second.StartsWith("==>", StringComparison.Ordinal);
            LongName = isNamed ? second[3..].Trim() : draft.FrontMatter.LongName;
            Text = isNamed ? text.Remove(lineEnd, second.Length) : text;
            Whole = LongName.Length == 0 ? Text : Text.Insert(lineEnd, $"==> {LongName}\n");
        }

        public string Name { get; }

        public bool IsChapter { get; }

        /// <summary>The term as the heading has it.</summary>
        public string Words { get; } = "";

        public string LongName { get; } = "";

        public string Text { get; }

        /// <summary>The text with the line of the long name: what a split gives back.</summary>
        public string Whole { get; }

        private static string EndLine(string text) => text.Length == 0 || text[^1] == '\n' ? text : text + "\n";
    }

    /// <summary>The anchors GitHub has given to the headings so far.</summary>
    private sealed class AnchorCounter
    {
        private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

        public void Add(string text)
        {
            foreach (var (_, words) in ReadmeLayout.Headings(text, 0))
            {
                Take(words);
            }
        }

        public void Take(string words)
        {
            var slug = Slug.Of(words);
            _counts[slug] = _counts.GetValueOrDefault(slug) + 1;
        }

        /// <summary>The anchor that the next heading with these words will have.</summary>
        public string Peek(string words)
        {
            var slug = Slug.Of(words);
            return _counts.TryGetValue(slug, out var count) ? $"{slug}-{count}" : slug;
        }
    }
}
