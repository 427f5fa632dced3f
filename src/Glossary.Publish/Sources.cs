using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Publish;

/// <summary>Everything of the input that is read at once: entries, settings, and the list of the files there are.</summary>
/// <param name="Root">The project's folder.</param>
/// <param name="IsProject">True where assets/book.yml says what the book is.</param>
/// <param name="Files">Every file that belongs to the project, relative to it, with forward slashes.</param>
internal sealed record Sources(
    string Root, bool IsProject, string EntriesFolder, ImmutableArray<SourceText> Entries, BookSettings Settings, ImmutableHashSet<string> Files)
{
    /// <summary>The pictures of the network that were fetched; null where their lock cannot be read.</summary>
    public PictureLock? Lock { get; init; } = PictureLock.Empty;
}
