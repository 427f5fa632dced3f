using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>The one door of the reading tests: Markdown in, a book or its messages out.</summary>
internal static class Reader
{
    public static BookMetadata Metadata(string language = "en") => new("Test", "", [], language, "urn:uuid:0", new DateOnly(2000, 1, 1));

    public static Book Read(IEnumerable<SourceText> files, DiagnosticBag diagnostics, string language = "en", StubTreatment stubs = StubTreatment.Mark)
    {
        var sources = files.ToImmutableArray();
        return BookReader.Read(sources, new ReadingOptions(Metadata(language), stubs, [.. sources.Select(f => f.Path)], ""), diagnostics);
    }

    public static Book Read(params ReadOnlySpan<(string Path, string Text)> files)
    {
        var sources = new List<SourceText>();
        foreach (var (path, text) in files)
        {
            sources.Add(new SourceText(path, text));
        }

        return Read(sources, new DiagnosticBag());
    }

    /// <summary>The body of an entry as the dump shows it.</summary>
    public static string Body(string markdown, string language = "en")
        => ModelDump.Write(Read([new SourceText("a.md", "## A\n\n" + markdown)], new DiagnosticBag(), language).Entries.Single().Body);

    public static ImmutableArray<SourceText> Folder(string folder)
        => [.. Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal)
            .Select(path => SourceDecoder.Decode(Path.GetFileName(path), File.ReadAllBytes(path), new DiagnosticBag()))];
}
