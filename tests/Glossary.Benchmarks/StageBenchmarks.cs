using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Glossary.Epub;
using Glossary.Model;
using Glossary.Pdf;
using Glossary.Publish;
using Glossary.Reading;
using Glossary.Tests;
using Glossary.Typesetting;

namespace Glossary.Benchmarks;

/// <summary>The stages of a build, warm, on ten copies of the glossary.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly BookMetadata Metadata = new("Ten Glossaries", "", [], "en-US", "urn:uuid:0", new(2000, 1, 1));

    private ImmutableArray<SourceText> _files;
    private Book _book = null!;
    private TypesetBook _pages = null!;
    private FontSet _fonts = null!;

    [GlobalSetup]
    public void Setup()
    {
        _files = [.. GlossaryCopies.Make(Repository.Path("entries"), 10).Select(f => new SourceText(f.Name, f.Text))];
        _fonts = Typefaces.For(new("", false, "", _files, new(), []), new());
        _book = Read();
        _pages = Typeset();
    }

    [Benchmark]
    public Book Read() => BookReader.Read(_files, new(Metadata, StubTreatment.Mark, [], ""), new());

    [Benchmark]
    public TypesetBook Typeset() => BookTypesetter.Typeset(
        _book, new(BookDesign.For(Paper.A4), _fonts, Typefaces.Hyphenators(), ImmutableDictionary<string, Pictures.Picture>.Empty, new()));

    [Benchmark]
    public void WritePdf() => PdfExporter.Export(Metadata, _pages, Stream.Null, new());

    [Benchmark]
    public byte[] WriteEpub() => EpubExporter.Export(_book, ImmutableDictionary<string, Asset>.Empty, null, PageStarts.Of(_pages), new());
}
