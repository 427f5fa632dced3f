using System.Collections.Immutable;
using Glossary.Epub;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>What the book says of its accessibility is so, and no more than is so.</summary>
public sealed class EpubClaimTests
{
    private static readonly SourceSpan Nowhere = SourceSpan.Nowhere;

    [Fact]
    public void Text_alone_is_textual_and_conforms()
    {
        var book = Read(SampleBook.Text("words"));

        Assert.Equal(["textual"], book.Metadata("schema:accessMode"));
        Assert.Equal(["textual"], book.Metadata("schema:accessModeSufficient"));
        Assert.Equal(["none"], book.Metadata("schema:accessibilityHazard"));
        Assert.Equal(["EPUB Accessibility 1.1 - WCAG 2.2 Level AA"], book.Metadata("dcterms:conformsTo"));
        Assert.DoesNotContain("MathML", book.Metadata("schema:accessibilityFeature"));
        Assert.DoesNotContain("pageNavigation", book.Metadata("schema:accessibilityFeature"));
    }

    [Fact]
    public void A_picture_without_words_takes_the_claims_away()
    {
        var book = Read(new Figure(Nowhere, new Image("assets/net.png", "net.png", "", ""), []));

        Assert.Equal(["textual", "visual"], book.Metadata("schema:accessMode"));
        Assert.Equal(["textual,visual"], book.Metadata("schema:accessModeSufficient"));
        Assert.DoesNotContain("alternativeText", book.Metadata("schema:accessibilityFeature"));
        Assert.Empty(book.Metadata("dcterms:conformsTo"));
    }

    [Fact]
    public void A_picture_that_moves_may_be_a_hazard()
    {
        var gif = new Asset("a.gif", "GIF89a\u0001\u0000\u0001\u0000!\u00ff\u000bNETSCAPE2.0"u8.ToArray());
        var book = Read(SampleBook.Pictures.Add("a.gif", gif), null, new Figure(Nowhere, new Image("a.gif", "a.gif", "It moves", ""), []));

        Assert.Equal(["unknown"], book.Metadata("schema:accessibilityHazard"));
        Assert.Empty(book.Metadata("dcterms:conformsTo"));
    }

    [Fact]
    public void Pages_of_print_are_claimed_where_there_are_some()
    {
        var book = Read(SampleBook.Pictures, SampleBook.Pages, SampleBook.Text("words"));

        Assert.Contains("pageNavigation", book.Metadata("schema:accessibilityFeature"));
        Assert.Equal(["A Small Glossary, PDF, 2024-02-29"], book.Metadata("pageBreakSource"));
    }

    [Fact]
    public void Formulas_are_MathML_and_described_where_they_stand_and_nowhere_else()
    {
        var formula = new Formula(Nowhere, "x^2", false, new Scripts(Nowhere, new MathSymbol(Nowhere, "x", MathClass.Ordinary), new MathSymbol(Nowhere, "2", MathClass.Ordinary), null));
        var book = Read(new Paragraph(Nowhere, [new InlineFormula(Nowhere, formula)]), new DisplayFormula(Nowhere, formula with { IsDisplay = true }));
        var items = book.Package.Descendants().Where(e => e.Name.LocalName == "item");

        Assert.Equal(["letter-b.xhtml"], items.Where(i => (string?)i.Attribute("properties") == "mathml").Select(i => (string)i.Attribute("href")!));
        Assert.Contains("MathML", book.Metadata("schema:accessibilityFeature"));
        Assert.Contains("describedMath", book.Metadata("schema:accessibilityFeature"));
        Assert.Equal(2, book.Xml("EPUB/letter-b.xhtml").Descendants(System.Xml.Linq.XName.Get("math", "http://www.w3.org/1998/Math/MathML")).Count());
    }

    [Fact]
    public void A_formula_in_a_colour_of_its_own_takes_the_claim_of_contrast_away()
    {
        var red = new Colored(Nowhere, new MathSymbol(Nowhere, "x", MathClass.Ordinary), new MathColor(255, 0, 0));
        var book = Read(new DisplayFormula(Nowhere, new Formula(Nowhere, "\\color{red} x", true, red)));

        Assert.Empty(book.Metadata("dcterms:conformsTo"));
    }

    [Theory]
    [InlineData("Ada Lovelace", "Ada Lovelace|Lovelace, Ada|aut")]
    [InlineData("George R. Stibitz (editor)", "George R. Stibitz|Stibitz, George R.|edt")]
    [InlineData("Ludwig van Beethoven", "Ludwig van Beethoven|Ludwig van Beethoven|aut")]
    [InlineData("Glossary Contributors", "Glossary Contributors|Glossary Contributors|aut")]
    [InlineData("IBM Research", "IBM Research|IBM Research|aut")]
    [InlineData("Plato", "Plato|Plato|aut")]
    public void Names_are_sorted_by_family(string written, string expected)
        => Assert.Equal(expected, Contributor.Read(written) is var c ? $"{c.Name}|{c.SortName}|{c.Role}" : "");

    private static EpubReader Read(params ImmutableArray<Block> body) => Read(SampleBook.Pictures, null, body);

    private static EpubReader Read(ImmutableDictionary<string, Asset> pictures, PrintPages? pages, params ImmutableArray<Block> body)
        => new(EpubExporter.Export(SampleBook.Make(SampleBook.Metadata, SampleBook.Entry("batch", "Batch", "", body)), pictures, null, pages, new DiagnosticBag()));
}
