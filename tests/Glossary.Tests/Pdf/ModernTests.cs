using System.Text;
using System.Text.RegularExpressions;
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
    [InlineData("/S /mi", "/S /mz")]
    [InlineData("http://www.w3.org/1998/Math/MathML", "http://www.w3.org/1998/Math/MethML")]
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
        var ours = Enum.GetValues<StructureRole>().Where(r => r is not (StructureRole.Heading or StructureRole.Mathematics))
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

    // Each glyph is what its token says; the sign of a root is its element's own.
    [Theory]
    [InlineData(@"x^2", "math(msup(mi mn))", "𝑥 2")]
    [InlineData(@"\frac{a+1}{b}", "math(mfrac(mrow(mi mo mn) mi))", "𝑎 + 1 𝑏")]
    [InlineData(@"\left(\frac12\right)", "math(mrow(mo mfrac(mn mn) mo))", "( 1 2 )")]
    [InlineData(@"\sum_{i=1}^{12} 34^{n}", "math(mrow(munderover(mo mrow(mi mo mn) mn) msup(mn mi)))", "∑ 𝑖 = 1 12 34 𝑛")]
    [InlineData(@"\hat y \sin x", "math(mrow(mover(mi mo) mi mo mi))", "𝑦 ^ sin 𝑥")]
    [InlineData(@"\sqrt[3]{x}", "math(mroot(mi mn))", "𝑥 3")]
    [InlineData(@"f\colon A\to B", "math(mrow(mi mo mi mo mi))", "𝑓 : 𝐴 → 𝐵")]
    [InlineData(@"\text{one two}", "math(mtext)", "onetwo")]
    [InlineData(@"\mathrm{KL}(p)", "math(mrow(mi mo mi mo))", "KL ( 𝑝 )")]
    public void Formulas_are_tagged_to_the_last_glyph(string tex, string elements, string tokens)
    {
        var book = Books.Set(Books.Read(("term", $"# Term\n\n$${tex}$$\n")), tagsTokens: true);
        using var file = new MemoryStream();
        PdfExporter.Export(Books.Metadata, book, file, new(), PdfStandard.Modern);

        Assert.Empty(PdfChecker.Check(file.ToArray()));
        Assert.Contains($"Formula({elements})", Regex.Replace(PdfChecker.Outline(file.ToArray()), " ?mspace", ""), StringComparison.Ordinal);
        Assert.Equal(tokens, string.Join(' ', TokensOf(book)));
    }

    // What is drawn in each token, in the order of the tree, by the characters as authors type them.
    private static IEnumerable<string> TokensOf(TypesetBook book)
    {
        var runs = book.Pages.SelectMany(Books.Runs).Where(r => r.Tag is { Element.MathMl: not null }).ToLookup(r => r.Tag!.Element, r => r.Text);
        return Walk(book.Root).Where(e => e.MathMl is { IsToken: true } && runs.Contains(e))
            .Select(e => string.Concat(runs[e]).Replace('\u0302', '^').Replace('ˆ', '^').Replace('∶', ':').Replace(" ", "", StringComparison.Ordinal));
    }

    private static IEnumerable<StructureElement> Walk(StructureElement element)
        => element.Children.OfType<StructureElement>().SelectMany(Walk).Prepend(element);

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
        PdfExporter.Export(Books.Metadata, Books.Set(Books.Glossary(), tagsTokens: true), file, new(), PdfStandard.Modern);

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
        PdfExporter.Export(Books.Metadata, Books.Set(Books.Read(entries), tagsTokens: true), file, new(), PdfStandard.Modern);
        return file.ToArray();
    }

    private static byte[] Export(PageMaker maker) => maker.Export(standard: PdfStandard.Modern);
}
