using System.Text;
using Glossary.Pdf;
using Glossary.Publish;
using UglyToad.PdfPig;

namespace Glossary.Tests;

/// <summary>What is in a file depends on whom it is for; what is to be seen and copied does not.</summary>
public sealed class PdfStandardTests
{
    [Fact]
    public void A_plain_file_has_no_tags()
    {
        var text = Encoding.Latin1.GetString(HandMadeBooks.Small().Export(isPretty: true, PdfStandard.Plain));

        Assert.All(
            ["/StructTreeRoot", "/MarkInfo", "/StructParent", "/MCID", "/Artifact", "/OutputIntents", "/Tabs"],
            mark => Assert.DoesNotContain(mark, text, StringComparison.Ordinal));
        Assert.True(HandMadeBooks.Many(20).Export(standard: PdfStandard.Plain).Length < HandMadeBooks.Many(20).Export().Length * 0.9);
    }

    [Fact]
    public void But_says_and_links_the_same()
    {
        using var plain = PdfDocument.Open(HandMadeBooks.Small().Export(standard: PdfStandard.Plain));
        using var tagged = PdfDocument.Open(HandMadeBooks.Small().Export());

        Assert.Equal(tagged.GetPages().Select(p => p.Text), plain.GetPages().Select(p => p.Text));
        Assert.Equal(tagged.GetPage(1).GetAnnotations().Single().Rectangle, plain.GetPage(1).GetAnnotations().Single().Rectangle);
        Assert.True(plain.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["A", "Attention"], bookmarks.GetNodes().Select(n => n.Title));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_reported_all_the_same()
    {
        var maker = new PageMaker();
        var link = maker.Element(Typesetting.StructureRole.Link);
        maker.Add(new Typesetting.DrawLink(new(20), new(30), new(20), new(10), "nowhere", null, link));
        maker.EndPage("1");

        maker.Export(standard: PdfStandard.Plain);

        Assert.Equal("G0501", Assert.Single(maker.Diagnostics.InSourceOrder()).Code);
    }

    [Theory]
    [InlineData("pdf-standard: plain", PdfStandard.Plain)]
    [InlineData("pdf-standard: accessible", PdfStandard.Accessible)]
    [InlineData("pdf-standard: modern", PdfStandard.Modern)]
    [InlineData("", null)]
    public void The_settings_name_it(string settings, PdfStandard? expected)
        => Assert.Equal(expected, BookFile.Read(new("book.yml", settings), new())!.PdfStandard);

    [Fact]
    public void Every_standard_has_its_name()
        => Assert.Equal(Enum.GetNames<PdfStandard>().Select(n => n.ToLowerInvariant()), BookFile.StandardNames);

    [Theory]
    [InlineData("", "", true)]
    [InlineData("pdf-standard: plain\n", "", false)]
    [InlineData("pdf-standard: plain\n", "accessible", true)]
    [InlineData("", "plain", false)]
    public void The_command_line_is_put_over_them(string settings, string option, bool isTagged)
    {
        using var place = new Workplace().WriteProject(settings).Write("entries/half.md", "# Half\n\nOne of two.\n");

        Assert.Equal(0, place.Glossary(["build", "--to", "pdf", .. option.Length > 0 ? (string[])["--pdf-standard", option] : []]).ExitCode);

        var file = File.ReadAllBytes(place["artifacts", "two-words.pdf"]);
        using var document = PdfDocument.Open(file);
        Assert.Equal(isTagged, document.Structure.Catalog.CatalogDictionary.ContainsKey(UglyToad.PdfPig.Tokens.NameToken.Create("StructTreeRoot")));
    }
}
