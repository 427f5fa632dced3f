using System.Text;
using Glossary.Model;
using Glossary.Pdf;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>PDF 2.0: PDF/A-4, PDF/UA-2, Well-Tagged PDF.</summary>
public sealed class ModernTests
{
    private const string All = "PDF/A-4f PDF/UA-2 wtpdf#accessibility1.0 wtpdf#reuse1.0";

    [Fact]
    public void It_keeps_to_all_of_them_and_says_so()
    {
        var maker = HandMadeBooks.WithNotes();

        Assert.Empty(PdfChecker.Check(Export(maker)));
        Assert.Empty(PdfChecker.Check(maker.Export(isPretty: true, PdfStandard.Modern)));
        Assert.Equal(All, PdfChecker.Claims(Export(maker)));
        Assert.Empty(maker.Diagnostics.InSourceOrder());
    }

    [Fact]
    public void The_file_as_people_can_read_it()
        => Golden.Check("pdf/modern", Encoding.Latin1.GetString(HandMadeBooks.WithNotes().Export(isPretty: true, PdfStandard.Modern)).ReplaceLineEndings("\n"));

    [Fact]
    public void Without_files_inside_it_does_not_say_that_there_are()
    {
        var maker = new PageMaker();
        maker.Text(20, 40, "text", maker.Element(StructureRole.Paragraph).AddContent());
        maker.EndPage("1");

        Assert.Equal(All.Replace("4f", "4", StringComparison.Ordinal), PdfChecker.Claims(Export(maker)));
        Assert.Empty(PdfChecker.Check(Export(maker)));
    }

    [Theory]
    [InlineData("%PDF-2.0", "%PDF-1.7")]
    [InlineData("http://iso.org/pdf2/ssn", "http://iso.org/pdf3/ssn")]
    [InlineData("/S /FENote", "/S /NOTE  ")]
    [InlineData("/NoteType /Footnote", "/NoteTipe /Footnote")]
    [InlineData("/S /TOCI", "/S /TOCO")]
    [InlineData("/SD ", "/SX ")]
    [InlineData("/Ref [", "/Raf [")]
    [InlineData("/EmbeddedFiles ", "/EmbeddedFilez ")]
    [InlineData("<pdfaid:conformance>F", "<pdfaid:conformance>E")]
    [InlineData("<pdfuaid:rev>2024", "<pdfuaid:rev>2023")]
    [InlineData("<pdfaid:rev>2020", "<pdfaid:rev>2021")]
    [InlineData("/Marked true", "/Morked true")]
    public void The_checker_finds_what_does_not_fit(string right, string wrong)
    {
        var text = Encoding.Latin1.GetString(HandMadeBooks.WithNotes().Export(isPretty: true, PdfStandard.Modern));
        Assert.Contains(right, text, StringComparison.Ordinal);

        Assert.NotEmpty(PdfChecker.Check(Encoding.Latin1.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_mark_and_every_line_of_the_contents_is_missed()
    {
        var text = Encoding.Latin1.GetString(HandMadeBooks.WithNotes().Export(isPretty: true, PdfStandard.Modern));
        var count = 0;
        for (var at = text.IndexOf("/Ref [", StringComparison.Ordinal); at >= 0; at = text.IndexOf("/Ref [", at + 1, StringComparison.Ordinal))
        {
            Assert.NotEmpty(PdfChecker.Check(Encoding.Latin1.GetBytes(text[..at] + "/Raf [" + text[(at + 6)..])));
            count++;
        }

        Assert.Equal(4, count);
    }

    [Theory]
    [InlineData(StructureRole.TableCell, StructureRole.BlockQuote, "Div")]
    [InlineData(StructureRole.TableCell, StructureRole.Aside, "Div")]
    [InlineData(StructureRole.TableCell, StructureRole.Subscript, "Span")]
    [InlineData(StructureRole.Aside, StructureRole.Aside, "Div")]
    [InlineData(StructureRole.Note, StructureRole.Heading, "Div")]
    [InlineData(StructureRole.Link, StructureRole.Link, "Reference")]
    [InlineData(StructureRole.Paragraph, StructureRole.Link, "Link")]
    public void What_may_not_stand_in_another_is_the_nearest_that_may(StructureRole parent, StructureRole child, string expected)
    {
        var types = new StructureTypes(isModern: true);
        var outer = types.Of(parent, null);

        Assert.Equal(expected, types.Of(new StructureElement(child, SourceSpan.Nowhere) { Level = 2 }, outer).Name);
    }

    [Fact]
    public void The_table_of_types_is_that_of_the_standard()
    {
        var rules = Repository.Corpora is { } corpora ? Path.Combine(corpora, "..", "pdf", "rules", "iso32005-allowed.txt") : "";
        Assert.SkipUnless(File.Exists(rules), "the rules of ISO/TS 32005 are not beside the folder that GLOSSARY_CORPORA names");
        var ours = Enum.GetValues<StructureRole>().Where(r => r != StructureRole.Heading)
            .Select(r => new StructureTypes(isModern: true).Of(r, null).Name).Append("H1").Append("Reference").ToHashSet();
        var compared = 0;
        foreach (var line in File.ReadLines(rules))
        {
            var (parent, rest) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            var allowed = rest.Split(' ').Select(c => c.TrimEnd('?')).ToHashSet();
            foreach (var child in ours.Where(_ => ours.Contains(parent.Replace("Hn", "H1", StringComparison.Ordinal))))
            {
                compared++;
                Assert.True(
                    allowed.Contains(child == "H1" ? "Hn" : child) == ContainmentTable.Allows(parent.Replace("Hn", "H1", StringComparison.Ordinal), child) || child == "Document",
                    $"{child} in {parent}");
            }
        }

        Assert.True(compared > 900, $"{compared}");
    }

    [Fact]
    public void A_mark_inside_of_a_link_is_a_reference()
    {
        var file = Set(("term", "# Term\n\nA [link[^1] on](https://example.org) and more.\n\n[^1]: A note.\n"));

        Assert.Empty(PdfChecker.Check(file));
        Assert.Contains("Reference", PdfChecker.Outline(file), StringComparison.Ordinal);
    }

    [Fact]
    public void The_glossary_keeps_to_all()
    {
        using var file = new MemoryStream();
        PdfExporter.Export(Books.Metadata, Books.Set(Books.Glossary()), file, new(), PdfStandard.Modern);

        Assert.Empty(PdfChecker.Check(file.ToArray()));
        Assert.Equal(All, PdfChecker.Claims(file.ToArray()));
    }

    [Fact]
    public void What_breaks_a_claim_breaks_it_here_too()
    {
        var maker = new PageMaker();
        maker.Text(20, 40, "x", maker.Root.Add(new StructureElement(StructureRole.Figure, SourceSpan.Nowhere) { Alternative = "\uE001" }).AddContent());
        maker.EndPage("1");

        Assert.Equal("", PdfChecker.Claims(Export(maker)));
        Assert.Equal(["G0504", "G0506", "G0506"], maker.Diagnostics.InSourceOrder().Select(d => d.Code).Order());
    }

    private static byte[] Set(params (string, string)[] entries)
    {
        using var file = new MemoryStream();
        PdfExporter.Export(Books.Metadata, Books.Set(Books.Read(entries)), file, new(), PdfStandard.Modern);
        return file.ToArray();
    }

    private static byte[] Export(PageMaker maker) => maker.Export(standard: PdfStandard.Modern);
}
