using System.Collections.Immutable;
using Glossary.Model;
using Markdig.Syntax;
using SourceSpan = Glossary.Model.SourceSpan;

namespace Glossary.Reading;

/// <summary>A file of which the blocks and names are known, but not yet where its links lead.</summary>
internal sealed class EntryDraft
{
    public required SourceText Source { get; init; }

    public required MarkdownDocument Document { get; init; }

    public required FrontMatter FrontMatter { get; init; }

    /// <summary>The heading that names the entry; null where front matter or the file's name does.</summary>
    public required HeadingBlock? Heading { get; init; }

    /// <summary>The term as plain text.</summary>
    public required string Term { get; init; }

    public required string LongName { get; init; }

    public required ImmutableArray<Inline> Title { get; init; }

    /// <summary>The headings inside the text, with what GitHub would make of each, and the id the author gave it.</summary>
    public required ImmutableArray<(HeadingBlock Block, string Words, string Id)> Headings { get; init; }

    /// <summary>How much of the entry is written, as far as the blocks tell.</summary>
    public required EntryState State { get; init; }

    public EntryId Id { get; set; }

    /// <summary>The anchor in the book of each heading.</summary>
    public Dictionary<HeadingBlock, string> Anchors { get; } = [];

    /// <summary>True for what stands around the entries.</summary>
    public required bool IsChapter { get; init; }

    /// <summary>What its id is made of: the file's name, or the term where a file holds several.</summary>
    public required string Name { get; init; }

    /// <summary>The notes of the whole file, where this is a part of it; null where it is the file.</summary>
    public IReadOnlyList<FootnoteBlock>? FileNotes { get; init; }

    /// <summary>True for a part of a file.</summary>
    public bool IsPart => FileNotes is not null;

    public SourceSpan HeadingSpan
        => Heading is null ? Source.Span(0, 0) : Source.Span(Heading.Span.Start, Math.Min(Heading.Span.End + 1, Source.Text.Length));

    /// <summary>What a file is called by: its folder where it is the page of that folder.</summary>
    public static string NameOf(string path)
    {
        var stem = ProjectPath.Stem(path);
        var folder = ProjectPath.Folder(path);
        return folder.Length > 0 && IsFolderPage(path) ? folder[(folder.LastIndexOf('/') + 1)..] : stem;
    }

    /// <summary>True for the page of a folder: README.md, index.md, _index.md.</summary>
    public static bool IsFolderPage(string path) => ProjectPath.Stem(path).TrimStart('_').ToLowerInvariant() is "index" or "readme";

    /// <summary>True for files around the entries: those whose name begins with an underscore.</summary>
    public static bool IsChapterFile(string path) => path[(path.LastIndexOf('/') + 1)..].StartsWith('_');
}
