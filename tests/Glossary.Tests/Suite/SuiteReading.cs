using System.Collections.Immutable;
using System.Text;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>A case of the suite as it was read: what every stage begins with.</summary>
internal sealed class SuiteReading
{
    // Pictures that cases may show.
    private static readonly ImmutableHashSet<string> Pictures = ["assets/picture.png", "assets/drawing.svg", "entries/near.png"];

    // Pictures of the network of which there is a copy, the second not as it was fetched.
    private static readonly ImmutableDictionary<string, RemotePicture> Copies = ImmutableDictionary<string, RemotePicture>.Empty
        .Add("https://x.org/fetched.png", new("assets/picture.png", IsWhole: true))
        .Add("https://x.org/changed.png", new("assets/drawing.svg", IsWhole: false));

    private readonly DiagnosticBag _diagnostics = new();
    private readonly bool _isBody;

    public SuiteReading(SuiteCase suiteCase)
    {
        _isBody = suiteCase.IsBody;
        var sources = suiteCase.Files
            .Select(file => new SourceText("entries/" + file.Path, _isBody ? SuiteCase.Heading + file.Text : file.Text))
            .ToImmutableArray();
        var metadata = new BookMetadata("Suite", "", [], "en", "urn:uuid:00000000-0000-5000-8000-000000000000", new DateOnly(2000, 1, 1));
        Book = BookReader.Read(sources, new ReadingOptions(metadata, StubTreatment.Mark, Pictures.Union(sources.Select(s => s.Path)), "entries") { RemotePictures = Copies }, _diagnostics);
    }

    public Book Book { get; }

    /// <summary>The model as text: the body alone where the case is one.</summary>
    public string Model => _isBody ? ModelDump.Write(Book.Entries.Single().Body) : ModelDump.Write(Book);

    /// <summary>The messages as annotations of the case.</summary>
    public string Annotations
    {
        get
        {
            var text = new StringBuilder();
            foreach (var diagnostic in _diagnostics.InSourceOrder())
            {
                var file = _isBody ? "" : diagnostic.Span.Source.Path["entries/".Length..] + ":";
                text.Append($"!! {diagnostic.Code} {file}{Place(diagnostic.Span)} {diagnostic.Message}\n");
                foreach (var hint in diagnostic.Hints)
                {
                    text.Append($"!! hint: {hint}\n");
                }
            }

            return text.ToString();
        }
    }

    private string Place(SourceSpan span)
    {
        var heading = _isBody ? SuiteCase.Heading.Count(c => c == '\n') : 0;
        var (startLine, startColumn) = span.Source.Position(span.Start);
        var (endLine, endColumn) = span.Source.Position(span.End);
        return $"{startLine - heading}:{startColumn}-{endLine - heading}:{endColumn}";
    }
}
