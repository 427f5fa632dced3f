using System.Text;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Pdf;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>A file says that it keeps to a standard only where it does, and its author hears why it does not.</summary>
public sealed class ClaimTests
{
    private const string Both = "PDF/A-3a PDF/UA-1";

    [Fact]
    public void What_keeps_to_the_standards_says_so()
    {
        var maker = HandMadeBooks.Small();

        Assert.Equal(Both, PdfChecker.Claims(maker.Export()));
        Assert.Empty(maker.Diagnostics.InSourceOrder());
    }

    [Fact]
    public void A_plain_file_claims_nothing() => Assert.Equal("", PdfChecker.Claims(HandMadeBooks.Small().Export(standard: PdfStandard.Plain)));

    [Fact]
    public void A_heading_that_leaves_out_a_level_costs_a_claim()
    {
        var maker = new PageMaker();
        Fill(maker, new(StructureRole.Heading, SourceSpan.Nowhere) { Level = 1 });
        Fill(maker, new(StructureRole.Heading, SourceSpan.Nowhere) { Level = 3 });

        Assert.Equal("PDF/A-3a", Claims(maker));
        Assert.Equal(["G0503", "G0506"], Codes(maker));
    }

    [Fact]
    public void Levels_may_be_gone_back_by_several()
    {
        var maker = new PageMaker();
        foreach (var level in (int[])[1, 2, 3, 1, 2, 3, 2])
        {
            Fill(maker, new(StructureRole.Heading, SourceSpan.Nowhere) { Level = level });
        }

        Assert.Equal(Both, Claims(maker));
    }

    [Theory]
    [InlineData(null, "PDF/A-3a")]
    [InlineData("  ", "PDF/A-3a")]
    [InlineData("A cat", Both)]
    public void A_picture_without_words_costs_a_claim(string? words, string claims)
    {
        var maker = new PageMaker();
        Fill(maker, new(StructureRole.Figure, SourceSpan.Nowhere) { Alternative = words });

        Assert.Equal(claims, Claims(maker));
    }

    [Fact]
    public void A_formula_that_nobody_can_say_is_read_as_it_was_written()
    {
        var maker = new PageMaker();
        Fill(maker, new(StructureRole.Formula, SourceSpan.Nowhere) { Alternative = "", Formula = Tex.Read(@"\rule{1em}{1em}").Formula });

        Assert.Equal(Both, Claims(maker));
        Assert.Contains(@"/Alt (\\rule{1em}{1em})", maker.Readable(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_of_private_use_costs_a_claim()
    {
        var maker = new PageMaker();
        maker.Add(PageMaker.Run(20, 40, "a") with { Text = "\uE001", Tag = maker.Element(StructureRole.Paragraph).AddContent() });

        Assert.Equal("PDF/UA-1", Claims(maker));
        Assert.Equal("G0504", Codes(maker)[0]);
    }

    [Fact]
    public void A_character_that_the_face_lacks_costs_both()
    {
        var maker = new PageMaker();
        maker.Add(PageMaker.Run(20, 40, "a") with { Glyphs = [new(GlyphId.NotDefined, 0, 0, 1)], Tag = maker.Element(StructureRole.Paragraph).AddContent() });

        Assert.Equal("", Claims(maker));
        Assert.Equal(["G0506", "G0506"], Codes(maker));
    }

    [Fact]
    public void An_address_that_no_reader_can_hold_costs_a_claim()
    {
        var maker = new PageMaker();
        var link = maker.Element(StructureRole.Link, maker.Element(StructureRole.Paragraph));
        maker.Text(20, 40, "here", link.AddContent());
        maker.Add(new DrawLink(new(20), new(30), new(20), new(10), null, "https://example.org/" + new string('x', 40_000), link));

        Assert.Equal("PDF/UA-1", Claims(maker));
    }

    [Theory]
    [InlineData("de", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("not a language", false)]
    [InlineData("x--y", false)]
    [InlineData("12", false)]
    public void Only_what_can_name_a_language_does(string language, bool isRight)
    {
        var maker = new PageMaker();
        Fill(maker, new(StructureRole.Paragraph, SourceSpan.Nowhere) { Language = language });

        Assert.Equal(Both, Claims(maker));
        Assert.Equal(isRight, maker.Readable().Contains($"/Lang ({language})", StringComparison.Ordinal));
    }

    [Fact]
    public void Formulas_bring_their_MathML_and_equal_ones_share_it()
    {
        var maker = new PageMaker();
        foreach (var tex in (string[])["x^2", "y<1", "x^2", @"\text{a & b \u0001}", @"\unknown"])
        {
            Fill(maker, new(StructureRole.Formula, SourceSpan.Nowhere) { Alternative = tex == "x^2" ? "x squared" : "words", Formula = Tex.Read(tex).Formula });
        }

        Assert.Equal(Both, Claims(maker));
        var text = maker.Readable();
        Assert.Equal(5, text.Split("/AF [").Length - 1);
        Assert.Equal(4, text.Split("/Type /Filespec").Length - 1);
        Assert.Contains("/Desc (x squared)", text, StringComparison.Ordinal);
        Assert.Contains("<msup><mi>x</mi><mn>2</mn></msup>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Filespec", Encoding.Latin1.GetString(maker.Export(isPretty: true, PdfStandard.Plain)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_glossary_keeps_to_both()
    {
        using var file = new MemoryStream();
        PdfExporter.Export(Books.Metadata, Books.Set(Books.Glossary()), file, new());

        Assert.Empty(PdfChecker.Check(file.ToArray()));
        Assert.Equal(Both, PdfChecker.Claims(file.ToArray()));
    }

    [Theory]
    [InlineData("<img src=\"dot.png\" alt=\"\">")]
    [InlineData("A <img src=\"dot.png\" alt=\"\"> dot.")]
    public void A_mere_decoration_needs_no_words(string text)
    {
        var book = Books.Read(("term", "# Term\n\nText.\n\n" + text + "\n"));
        using var file = new MemoryStream();
        PdfExporter.Export(Books.Metadata, Books.Set(book), file, new());

        Assert.Equal(Both, PdfChecker.Claims(file.ToArray()));
        Assert.Empty(PdfChecker.Check(file.ToArray()));
    }

    // What was written, whether it is regular; which claims the file makes.
    [Theory]
    [InlineData("| A | B |\n| --- | --- |\n| 1 | 2 |\n| 3 |", Both)]
    [InlineData("<table><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td><td>3</td></tr></table>", Both)]
    [InlineData("<table><tr><td>A</td><td>1</td></tr><tr><td>B</td></tr></table>", Both)]
    [InlineData("<table><tr><td rowspan=3>A</td><td>1</td></tr><tr></tr><tr><td>2</td></tr></table>", Both)]
    [InlineData("<table><tr><td>1</td><td rowspan=2>2</td></tr><tr><td colspan=2>3</td></tr></table>", Both)]
    [InlineData("<table><tr><th>A</th><td>1</td></tr><tr><th>B</th><th>C</th></tr><tr><td>2</td><td>3</td></tr></table>", Both)]
    [InlineData("<table><tr><td>A</td><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>", "PDF/A-3a")]
    public void Tables_are_regular_and_their_headings_found(string table, string claims)
    {
        var diagnostics = new DiagnosticBag();
        using var file = new MemoryStream();
        PdfExporter.Export(Books.Metadata, Books.Set(Books.Read(("term", "# Term\n\n" + table + "\n"))), file, diagnostics);

        Assert.Equal(claims, PdfChecker.Claims(file.ToArray()));
        Assert.Empty(PdfChecker.Check(file.ToArray()));
        Assert.Equal(claims == Both ? [] : ["G0506", "G0507"], diagnostics.InSourceOrder().Select(d => d.Code).Order());
    }

    [Theory]
    [InlineData(StructureRole.Figure, "\uE001 sign")]
    [InlineData(StructureRole.Formula, "\uDBC0\uDC01")]
    public void Words_of_private_use_cost_a_claim_too(StructureRole role, string words)
    {
        var maker = new PageMaker();
        Fill(maker, new(role, SourceSpan.Nowhere) { Alternative = words });

        Assert.Equal("PDF/UA-1", Claims(maker));
    }

    private static void Fill(PageMaker maker, StructureElement element) => maker.Text(20, 40, "x", maker.Root.Add(element).AddContent());

    // What the file claims, which has to be true.
    private static string Claims(PageMaker maker)
    {
        maker.EndPage("1");
        Assert.Empty(PdfChecker.Check(maker.Export()));
        return PdfChecker.Claims(maker.Export());
    }

    private static List<string> Codes(PageMaker maker) => [.. maker.Diagnostics.InSourceOrder().Select(d => d.Code)];
}
