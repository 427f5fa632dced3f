using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>What the reader is told beside the files.</summary>
/// <param name="Files">Paths of all files in the project, to find pictures among; forward slashes, relative to the project.</param>
/// <param name="EntriesFolder">The folder of the entries inside the project (<c>entries</c>, or empty for the project itself).</param>
public sealed record ReadingOptions(BookMetadata Metadata, StubTreatment Stubs, ImmutableHashSet<string> Files, string EntriesFolder);

/// <summary>All files to one book.</summary>
public static class BookReader
{
    public static Book Read(ImmutableArray<SourceText> files, ReadingOptions options, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
