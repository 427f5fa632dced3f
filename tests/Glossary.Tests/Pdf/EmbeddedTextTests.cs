using System.Text;
using Glossary.Model;
using Glossary.Pdf;
using Glossary.Typesetting;
using UglyToad.PdfPig;

namespace Glossary.Tests;

/// <summary>Characters come back from glyphs, whatever stands between them.</summary>
public sealed class EmbeddedTextTests
{
    [Fact]
    public void A_glyph_that_stands_for_something_else_later_says_so()
    {
        var maker = new PageMaker();
        var place = maker.Element(StructureRole.Paragraph).AddContent();
        maker.Text(20, 40, "a", place);
        maker.Add(PageMaker.Run(20, 60, "a") with { Text = "b", Tag = place });
        maker.EndPage("1");

        var text = Encoding.Latin1.GetString(maker.Export(isPretty: true));

        Assert.Contains("/Span << /MCID 1 /ActualText (b)>> BDC", text, StringComparison.Ordinal);
        Assert.Contains("<0001><0061>", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PdfStandard.Accessible, false)]
    [InlineData(PdfStandard.Modern, true)]
    public void Only_the_modern_file_tells_soft_hyphens(PdfStandard standard, bool isTold)
    {
        var maker = new PageMaker();
        var place = maker.Element(StructureRole.Paragraph).AddContent();
        maker.Add(PageMaker.Run(20, 40, "-") with { ActualText = "", Tag = place });
        maker.Text(20, 60, "x", place);
        maker.EndPage("1");
        var bytes = maker.Export(isPretty: true, standard);

        Assert.Equal(isTold, Encoding.Latin1.GetString(bytes).Contains("/ActualText <FEFF00AD>", StringComparison.Ordinal));
        using var document = PdfDocument.Open(bytes);
        Assert.Equal("-x", string.Concat(document.GetPage(1).Letters.Select(l => l.Value)));
    }

    [Fact]
    public void What_stands_for_other_characters_is_a_content_by_itself_and_the_rest_goes_on_after_it()
    {
        var maker = new PageMaker();
        var place = maker.Element(StructureRole.Paragraph).AddContent();
        maker.Text(20, 40, "a", place);
        maker.Add(PageMaker.Run(30, 40, "b") with { ActualText = "c", Tag = place });
        maker.Text(40, 40, "d", place);
        maker.EndPage("1");

        var text = Encoding.Latin1.GetString(maker.Export(isPretty: true));

        Assert.Matches(@"/P << /MCID 0>> BDC[^E]*TJ\s+EMC\s+/Span << /MCID 1 /ActualText \(c\)>> BDC[^E]*TJ\s+EMC\s+/P << /MCID 2>> BDC", text);
        Assert.Contains("/K [ 0 1 2]", text.Replace("[0", "[ 0", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_that_may_not_be_broken_is_a_blank()
    {
        var map = new ToUnicodeMap();

        Assert.True(map.Says(1, " "));
        Assert.True(map.Says(1, "\u00A0"));
        Assert.False(map.Says(1, "x"));
    }

    [Fact]
    public void What_is_only_spoken_for_gets_the_text_it_stood_for()
    {
        var map = new ToUnicodeMap();
        map.Suggest(1, "-");
        map.Suggest(2, "x");
        Assert.True(map.Says(2, "y"));

        Assert.Equal(("-", "y"), (map[1], map[2]));
    }

    [Fact]
    public void Codes_in_a_row_share_an_entry_as_long_as_no_byte_runs_over()
    {
        var map = new ToUnicodeMap();
        for (var i = 0; i < 300; i++)
        {
            map.Says(i + 1, ((char)(0x180 + i)).ToString());
        }

        var text = Encoding.ASCII.GetString(map.Write(301));

        Assert.Contains("<0001><0080><0180>\n<0081><00FF><0200>\n<0100><012C><027F>\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_holds_a_hundred_entries()
    {
        var map = new ToUnicodeMap();
        for (var i = 1; i <= 250; i++)
        {
            map.Says(i, ((char)(0x3000 + (2 * i))).ToString());
        }

        var text = Encoding.ASCII.GetString(map.Write(251));

        Assert.Contains("100 beginbfchar", text, StringComparison.Ordinal);
        Assert.Contains("50 beginbfchar", text, StringComparison.Ordinal);
        Assert.DoesNotContain("250 beginbfchar", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cluster_of_several_glyphs_keeps_its_text()
    {
        var maker = new PageMaker();
        var place = maker.Element(StructureRole.Paragraph).AddContent();

        // One letter that the face draws in two pieces.
        var run = PageMaker.Run(20, 40, "ab");
        maker.Add(run with { Text = "\u01C4", Glyphs = [run.Glyphs[0], run.Glyphs[1] with { TextLength = 0 }], Tag = place });
        maker.EndPage("1");

        Assert.Contains("/Span << /MCID 0 /ActualText <FEFF01C4>>> BDC", Encoding.Latin1.GetString(maker.Export(isPretty: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_and_its_mark_need_no_help()
    {
        var maker = new PageMaker();
        var place = maker.Element(StructureRole.Paragraph).AddContent();
        var run = PageMaker.Run(20, 40, "ab");
        maker.Add(run with { Text = "e\u0301", Glyphs = [run.Glyphs[0] with { TextLength = 2 }, run.Glyphs[1] with { TextLength = 0, Y = -2 }], Tag = place });
        maker.EndPage("1");

        Assert.DoesNotContain("ActualText", Encoding.Latin1.GetString(maker.Export(isPretty: true)), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_an_author_writes_breaks_the_file()
    {
        var odd = "a\uD800\u0000)(\\\uFFFE\r\n\uDC00<<>>";
        var maker = new PageMaker
        {
            Metadata = new(odd, odd, [odd], odd, odd, new(2026, 1, 1)) { Licence = odd, LicenceAddress = odd, Description = odd, Subjects = [odd] },
            Outline = { new(odd, odd, []) },
        };
        var paragraph = maker.Element(StructureRole.Paragraph);
        var link = paragraph.Add(new(StructureRole.Link, SourceSpan.Nowhere) { Alternative = odd, Language = odd, ActualText = odd, Anchor = odd });
        var place = link.AddContent();
        var glyph = new PlacedGlyph(Faces.Serif.GlyphOf('a'), 0, 0, 3);
        maker.Add(new DrawGlyphs(new(20), new(40), Faces.Serif, new(10), Ink.Black, [glyph, glyph, glyph], odd) { Tag = place });
        maker.Add(new DrawGlyphs(new(20), new(60), Faces.Serif, new(10), Ink.Black, [glyph], odd) { Tag = place, ActualText = odd });
        maker.Add(new DrawGlyphs(new(double.NaN), new(double.PositiveInfinity), Faces.Serif, new(0), Ink.Black, [glyph], "") { Tag = place });
        maker.Add(new DrawAnchor(new(0), new(0), odd, link));
        maker.Add(new DrawLink(new(0), new(0), new(10), new(10), odd, null, link));
        maker.Add(new DrawLink(new(0), new(50), new(10), new(10), null, "https://" + odd, link));
        maker.EndPage(odd);

        var file = maker.Export();

        Assert.Empty(PdfChecker.Check(file));
        using var document = PdfDocument.Open(file);
        Assert.Equal(1, document.NumberOfPages);
    }

    [Fact]
    public void The_widths_are_said_shortly_and_rightly()
    {
        Assert.Equal("/DW 500/W[1[250 600]]", Widths(500, 250, 600, 500, 500));
        Assert.Equal("/DW 600", Widths(600, 600));
        Assert.Equal("/DW 500/W[1 4 250 6[300]]", Widths(500, 250, 250, 250, 250, 500, 300, 500, 500, 500));
    }

    private static string Widths(params int[] widths)
    {
        var syntax = new PdfSyntax(isPretty: false);
        GlyphWidths.Write(syntax, [.. widths]);
        return Encoding.ASCII.GetString(syntax.Written);
    }
}
