using System.Text;
using System.Text.RegularExpressions;
using Glossary.Model;
using Glossary.Typesetting;
using UglyToad.PdfPig;

namespace Glossary.Tests;

/// <summary>Hand-made pages become a file that strangers can read, with everything where it belongs.</summary>
public sealed partial class ExportTests
{
    [Fact]
    public void The_file_as_people_can_read_it() => Golden.Check("pdf/small", Readable(HandMadeBooks.Small().Export(isPretty: true)));

    [Fact]
    public void Tags_links_and_bookmarks_fit_together() => Assert.Empty(PdfChecker.Check(HandMadeBooks.Small().Export()));

    [Fact]
    public void The_readable_file_is_right_too() => Assert.Empty(PdfChecker.Check(HandMadeBooks.Small().Export(isPretty: true)));

    // Each changes one thing without moving anything: what is not found would not be missed.
    [Theory]
    [InlineData("/H2 << /MCID 1>>", "/H2 << /MCID 0>>")]
    [InlineData("/H2 << /MCID 1>>", "/H3 << /MCID 1>>")]
    [InlineData("/H2 << /MCID 1>> BDC", "                    ")]
    [InlineData("EMC\n/Artifact << /Type /Pagination /Subtype /Footer>> BDC", "/Span << /E ()>> BDC EMC EMC /Artifact<</Type/Layout>>BDC")]
    [InlineData("/Artifact << /Type /Layout>> BDC", "/Artifuct << /Type /Layout>> BDC")]
    [InlineData("/StructParent 2", "/StructParent 3")]
    [InlineData("/StructParents 1", "/StructParents 0")]
    [InlineData("/Dest (attention)", "/Dest (attemtion)")]
    [InlineData("/F 4", "/F 0")]
    [InlineData("/Scope /Column", "/Scape /Column")]
    [InlineData("/ID (letter-a)", "/ID (letter-b)")]
    [InlineData("/S /TH", "/S /TX")]
    [InlineData("/Count -1", "/Count -2")]
    [InlineData("/S /Sect", "/S /Seat")]
    [InlineData("/S /TR", "/S /LI")]
    [InlineData("/Marked true", "/Morked true")]
    [InlineData("/DisplayDocTitle true", "/DisplayDocTitel true")]
    [InlineData("/Lang (", "/Lung (")]
    [InlineData("/Alt (a over b)", "/Att (a over b)")]
    [InlineData("/AFRelationship /Supplement", "/AFRelationship /Source    ")]
    [InlineData("/UF (formula", "/UG (formula")]
    [InlineData("</math>", "</meth>")]
    [InlineData("1998/Math/MathML", "1999/Math/MathML")]
    [InlineData("application#2Fmathml", "application#2Fmathxx")]
    [InlineData("<pdfaSchema:prefix>pdfuaid", "<pdfaSchema:prefix>pdfuaix")]
    public void The_checker_finds_what_does_not_fit(string right, string wrong)
    {
        var text = Latin(HandMadeBooks.Small().Export(isPretty: true));
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at > 0, right);

        var mutant = text[..at] + wrong + text[(at + right.Length)..];

        Assert.NotEmpty(PdfChecker.Check(Encoding.Latin1.GetBytes(mutant)));
    }

    [Fact]
    public void It_misses_a_level_of_headings()
        => Assert.NotEmpty(PdfChecker.Check(Encoding.Latin1.GetBytes(Latin(HandMadeBooks.Small().Export(isPretty: true)).Replace("/H2", "/H4", StringComparison.Ordinal))));

    [Fact]
    public void Links_are_in_ascii_but_whoever_writes_an_anchor_as_it_is_finds_it_too()
    {
        var maker = new PageMaker { Outline = { new("ا", "letter-ا", []) } };
        var heading = maker.Root.Add(new(StructureRole.Heading, SourceSpan.Nowhere) { Level = 1, Anchor = "letter-ا" });
        maker.Add(new DrawAnchor(new(20), new(25), "letter-ا", heading));
        maker.Text(20, 40, "x", heading.AddContent());
        maker.EndPage("1");

        Assert.Contains("/Dest (letter-%D8%A7)", maker.Readable(), StringComparison.Ordinal);
        Assert.Contains("<FEFF006C00650074007400650072002D0627>", maker.Readable(), StringComparison.OrdinalIgnoreCase);
        Assert.Empty(PdfChecker.Check(maker.Export()));
    }

    [Fact]
    public void The_same_book_gives_the_same_bytes() => Assert.Equal(HandMadeBooks.Small().Export(), HandMadeBooks.Small().Export());

    [Fact]
    public void Ligatures_and_letters_beyond_the_first_plane_come_back_as_letters()
    {
        using var document = PdfDocument.Open(HandMadeBooks.Small().Export());

        Assert.Contains("The office affine to waffles is", document.GetPage(1).Text, StringComparison.Ordinal);
        Assert.Contains("\U0001D44E", document.GetPage(2).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_parts_of_a_link_on_one_line_are_one_annotation()
    {
        using var document = PdfDocument.Open(HandMadeBooks.Small().Export());

        var annotation = Assert.Single(document.GetPage(1).GetAnnotations());
        Assert.Equal((170, 118, 208, 128), (annotation.Rectangle.Left, annotation.Rectangle.Bottom, annotation.Rectangle.Right, annotation.Rectangle.Top));
    }

    [Fact]
    public void Bookmarks_lead_to_their_pages()
    {
        using var document = PdfDocument.Open(HandMadeBooks.Small().Export());

        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["A", "Attention"], bookmarks.GetNodes().Select(n => n.Title));
    }

    [Fact]
    public void Many_pages_are_as_right_as_few()
    {
        var small = HandMadeBooks.Many(20);
        var large = HandMadeBooks.Many(200);

        Assert.InRange(large.Export().Length, small.Export().Length * 2, small.Export().Length * 10);
        Assert.Empty(PdfChecker.Check(large.Export()));
    }

    // What is left out: the programs of faces and their fingerprints, and everything that counts their bytes.
    private static string Readable(byte[] file)
    {
        var text = Latin(file);
        text = text[..text.LastIndexOf("xref\n0 ", StringComparison.Ordinal)];
        text = Streams().Replace(text, match => Unprintable().IsMatch(match.Groups[1].Value) ? "  …\nendstream" : match.Value);
        return Fingerprints().Replace(text, "/ABCDEF+")[text.IndexOf('\n', 10)..].TrimStart();
    }

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    [GeneratedRegex("  /Length [0-9]+\n>>\nstream\n(.*?)\nendstream", RegexOptions.Singleline)]
    private static partial Regex Streams();

    [GeneratedRegex("[\0-\x09\x0B-\x1F]")]
    private static partial Regex Unprintable();

    [GeneratedRegex("/[A-Z]{6}\\+")]
    private static partial Regex Fingerprints();
}
