using System.Text;
using Glossary.Pdf;
using UglyToad.PdfPig;

namespace Glossary.Tests;

/// <summary>Files that go with the book inside of the PDF.</summary>
public sealed class AttachmentTests
{
    private static readonly AttachedFile Source = new("entries/käse.md", "text/markdown", "an entry", IsSource: true, Encoding.UTF8.GetBytes("# Käse\n"));
    private static readonly AttachedFile Book = new("book.epub", "application/epub+zip", "the book", IsSource: false, new byte[] { 80, 75, 3, 4 });

    [Theory]
    [InlineData(PdfStandard.Accessible, "PDF/A-3a PDF/UA-1")]
    [InlineData(PdfStandard.Modern, "PDF/A-4f PDF/UA-2 wtpdf#accessibility1.0 wtpdf#reuse1.0")]
    [InlineData(PdfStandard.Plain, "")]
    public void They_are_inside_and_cost_no_claim(PdfStandard standard, string claims)
    {
        var file = HandMadeBooks.Small().Export(standard: standard, files: [Source, Book]);

        using var document = PdfDocument.Open(file);
        Assert.True(document.Advanced.TryGetEmbeddedFiles(out var found));
        var ours = found.Where(f => !f.Name.EndsWith(".mml", StringComparison.Ordinal)).OrderBy(f => f.Name, StringComparer.Ordinal).ToList();
        Assert.Equal(["book.epub", "entries/käse.md"], ours.Select(f => f.Name));
        Assert.Equal("# Käse\n", Encoding.UTF8.GetString(ours[1].Memory.Span));
        Assert.Equal(claims, PdfChecker.Claims(file));
        Assert.Empty(standard == PdfStandard.Plain ? [] : PdfChecker.Check(file));
    }

    [Fact]
    public void Those_who_read_the_file_hear_what_they_are()
    {
        var text = Encoding.Latin1.GetString(HandMadeBooks.Small().Export(isPretty: true, files: [Source, Book]));

        Assert.Contains("/AFRelationship /Source", text, StringComparison.Ordinal);
        Assert.Contains("/AFRelationship /Alternative", text, StringComparison.Ordinal);
        Assert.Contains("/Subtype /application#2Fepub+zip", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_settings_ask_for_them()
    {
        using var place = new Workplace().WriteProject("pdf-files: [epub, sources]\n").Write("entries/half.md", "# Half\n\nOne of two.\n");

        Assert.Equal(0, place.Glossary("build", "--to", "pdf").ExitCode);

        using var document = PdfDocument.Open(File.ReadAllBytes(place["artifacts", "two-words.pdf"]));
        Assert.True(document.Advanced.TryGetEmbeddedFiles(out var files));
        Assert.Superset(new HashSet<string> { "entries/half.md", "two-words.epub" }, files.Select(f => f.Name).ToHashSet());
        Assert.False(File.Exists(place["artifacts", "two-words.epub"]));
    }
}
