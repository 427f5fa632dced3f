using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Gives every entry, chapter and heading its anchor in the book, in the order of the files.</summary>
internal static class NameRegister
{
    public static NameIndex Build(IReadOnlyList<EntryDraft> drafts, string entriesFolder, DiagnosticBag diagnostics)
    {
        var names = new NameIndex();

        // Entries choose before chapters do: links name them.
        foreach (var draft in drafts.Where(d => !d.IsChapter).Concat(drafts.Where(d => d.IsChapter)))
        {
            draft.Id = names.TakeId(draft.Name, FolderInside(draft.Source.Path, entriesFolder));
            names.AddEntry(draft.Id, draft.Source.Path, draft.Term);
        }

        // On GitHub the heading of a file is an anchor too, named after the term.
        foreach (var draft in drafts)
        {
            names.AddAnchor(Slug.Of(draft.Term), new LinkTarget(draft.Id));
            if (!draft.IsPart && draft.FrontMatter.Slug.Length > 0)
            {
                names.AddAnchor(Slug.Of(EntryDraft.NameOf(draft.Source.Path)), new LinkTarget(draft.Id));
            }

            if (draft.IsPart && draft.Heading is not null)
            {
                // In its file the entry is a heading like any other.
                names.AddLocal(draft.Source.Path, Slug.Of(draft.Term), draft.Id.Value);
                names.AddLocal(draft.Source.Path, Slug.Of(HeadingText.IdOf(draft.Heading, draft.Source)), draft.Id.Value);
            }

            names.AddFile(ProjectPath.Combine(ProjectPath.Folder(draft.Source.Path), draft.FrontMatter.Slug) ?? "", new LinkTarget(draft.Id));
            foreach (var address in draft.FrontMatter.Addresses)
            {
                names.AddFile(address.Trim('/'), new LinkTarget(draft.Id));
            }
        }

        AddTerms(drafts, names, diagnostics);
        foreach (var draft in drafts)
        {
            foreach (var (block, words, id) in draft.Headings)
            {
                var anchor = names.TakeAnchor(draft.Id, draft.Source.Path, id.Length > 0 ? Slug.Of(id) : Slug.Of(words));
                draft.Anchors[block] = anchor;
                names.AddName(words, new LinkTarget(draft.Id, anchor), anchor);
                names.AddLocalName(draft.Source.Path, words, anchor);
            }

            AddNamedPlaces(draft, names);
            AddLabels(draft, names);
        }

        return names;
    }

    private static void AddTerms(IReadOnlyList<EntryDraft> drafts, NameIndex names, DiagnosticBag diagnostics)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            names.AddName(draft.Term, new LinkTarget(draft.Id), draft.Id.Value);
            if (!draft.IsChapter && !files.TryAdd(draft.Term.ToLowerInvariant(), draft.Source.Path))
            {
                diagnostics.Report(EntryDiagnostics.DuplicateTerm(draft.HeadingSpan, draft.Term, files[draft.Term.ToLowerInvariant()]));
            }
        }

        foreach (var draft in drafts)
        {
            if (draft.LongName.Length > 0)
            {
                names.AddName(draft.LongName, new LinkTarget(draft.Id), draft.Id.Value);
            }

            foreach (var alias in draft.FrontMatter.Aliases)
            {
                names.AddName(alias, new LinkTarget(draft.Id), draft.Id.Value);
            }
        }
    }

    // A place inside the text is reached by the heading above it.
    private static void AddNamedPlaces(EntryDraft draft, NameIndex names)
    {
        var (start, end) = StretchOf(draft);
        var heading = 0;
        var anchor = draft.Id.Value;
        foreach (var (name, offset) in NamedPlaces.Find(draft.Source, start, end))
        {
            for (; heading < draft.Headings.Length && draft.Headings[heading].Block.Span.Start < offset; heading++)
            {
                anchor = draft.Anchors[draft.Headings[heading].Block];
            }

            names.AddLocal(draft.Source.Path, name, anchor);
            names.AddAnchor(name, names.ByAnchor(anchor)!);
        }
    }

    private static void AddLabels(EntryDraft draft, NameIndex names)
    {
        var text = draft.Source.Text;
        var (start, end) = StretchOf(draft);
        foreach (var (label, labelStart, labelEnd, isAbove) in NamedPlaces.FindLabels(draft.Source, start, end))
        {
            // The heading at its side, or the one under which it stands.
            var (target, words) = (new LinkTarget(draft.Id), Touches(draft.Heading is null ? 0 : draft.HeadingSpan.Start, draft.HeadingSpan.End) ? draft.Term : "");
            foreach (var (block, heading, _) in draft.Headings)
            {
                var touches = Touches(block.Span.Start, block.Span.End + 1);
                if (touches || block.Span.Start < labelStart)
                {
                    (target, words) = (new LinkTarget(draft.Id, draft.Anchors[block]), touches ? heading : "");
                }
            }

            names.AddLabel(label, target, words);

            bool Touches(int headingStart, int headingEnd) => isAbove
                ? headingStart >= labelEnd && text.AsSpan(labelEnd, headingStart - labelEnd).IsWhiteSpace()
                : headingEnd <= labelStart && text.AsSpan(headingEnd, labelStart - headingEnd).IsWhiteSpace();
        }
    }

    private static (int Start, int End) StretchOf(EntryDraft draft)
    {
        var end = draft.IsPart ? EndOf(draft) : draft.Source.Text.Length;
        return (draft.IsPart ? Math.Min(draft.HeadingSpan.Start, end) : 0, end);
    }

    private static int EndOf(EntryDraft draft)
        => draft.Document.Count == 0 ? draft.HeadingSpan.End : Math.Clamp(draft.Document.Max(b => b.Span.End) + 1, draft.HeadingSpan.End, draft.Source.Text.Length);

    private static string FolderInside(string path, string entriesFolder)
    {
        var folder = ProjectPath.Folder(path);
        return entriesFolder.Length > 0 && folder.StartsWith(entriesFolder, StringComparison.Ordinal) ? folder[entriesFolder.Length..].Trim('/') : folder;
    }
}
