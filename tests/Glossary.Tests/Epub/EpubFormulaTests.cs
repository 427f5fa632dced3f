using System.Xml.Linq;

namespace Glossary.Tests;

/// <summary>Formulas in the form that book.yml asks for: MathML, drawings in its place, or both.</summary>
public sealed class EpubFormulaTests
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace MathMl = "http://www.w3.org/1998/Math/MathML";
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Drawings_take_the_place_of_MathML_and_can_be_heard()
    {
        var book = Build("svg", @"Half of $\frac{a}{b}$ and $\color{red}x$.");
        var letter = book.Xml("EPUB/letter-h.xhtml");
        var drawings = letter.Descendants(Svg + "svg").ToList();

        Assert.Empty(letter.Descendants(MathMl + "math"));
        Assert.Equal(["a over b", "x"], drawings.Select(d => (string?)d.Element(Svg + "title")));
        Assert.All(drawings, d => Assert.Equal("img", (string?)d.Attribute("role")));
        Assert.Equal("currentColor", (string?)drawings[0].Attribute("fill"));
        Assert.DoesNotContain("MathML", book.Metadata("schema:accessibilityFeature"));
        Assert.Contains("describedMath", book.Metadata("schema:accessibilityFeature"));
        Assert.Contains("mathOnVisual", book.Metadata("schema:accessMode"));
        Assert.Empty(book.Metadata("dcterms:conformsTo"));
        Assert.Contains("letter-h.xhtml", Properties(book, "svg"));
        Assert.Empty(Properties(book, "mathml"));
    }

    [Fact]
    public void Drawings_beside_MathML_are_files_named_by_it_each_once()
    {
        var book = Build("both", "Half of $x$ is not $y$ but $x$.");
        var formulas = book.Xml("EPUB/letter-h.xhtml").Descendants(MathMl + "math").ToList();

        Assert.Equal(["formulas/formula-1.svg", "formulas/formula-2.svg", "formulas/formula-1.svg"], formulas.Select(f => (string?)f.Attribute("altimg")));
        Assert.All(formulas, f => Assert.EndsWith("em", (string?)f.Attribute("altimg-height"), StringComparison.Ordinal));
        Assert.Equal(
            book.Paths.Where(f => f.Contains("/formulas/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            book.Manifest.Where(i => i.MediaType == "image/svg+xml").Select(i => i.Path).Order(StringComparer.Ordinal));
        Assert.Equal("svg", book.Xml("EPUB/formulas/formula-1.svg").Name.LocalName);
        Assert.Contains("MathML", book.Metadata("schema:accessibilityFeature"));
        Assert.Equal(["textual"], book.Metadata("schema:accessMode"));
    }

    [Fact]
    public void MathML_alone_is_what_a_book_gets_that_asks_for_nothing()
    {
        var book = Build("", "Half of $x$.");

        Assert.Null(Assert.Single(book.Xml("EPUB/letter-h.xhtml").Descendants(MathMl + "math")).Attribute("altimg"));
        Assert.Empty(book.Xml("EPUB/letter-h.xhtml").Descendants(Xhtml + "img"));
    }

    [Theory]
    [InlineData("en-GB", "a over b")]
    [InlineData("de", "a/b")]
    public void A_formula_is_words_in_English_and_signs_elsewhere(string language, string words)
    {
        var book = Build("", @"Half of $\frac{a}{b}$.", language);

        Assert.Equal(words, (string?)Assert.Single(book.Xml("EPUB/letter-h.xhtml").Descendants(MathMl + "math")).Attribute("alttext"));
        Assert.Equal(language != "de", book.Metadata("schema:accessibilityFeature").Contains("describedMath"));
    }

    [Theory]
    [InlineData("So ($x$), it", "(x),")]
    [InlineData("So “$x$.”", "“x.”")]
    [InlineData("The $n$th of", "nth")]
    [InlineData("The $n$-dimensional", "n-")]
    [InlineData("So ($x$,$y$)", "(x,|y)")]
    [InlineData("So $x$ is", "")]
    [InlineData("量$x$为", "")]
    public void A_formula_keeps_what_stands_beside_it_without_a_space(string text, string expected)
    {
        var page = Build("", text).Xml("EPUB/letter-h.xhtml");

        Assert.Equal(expected, string.Join('|', page.Descendants(Xhtml + "span").Where(s => (string?)s.Attribute("class") == "unbroken")
            .Select(s => string.Concat(s.Nodes().Select(n => n is XText words ? words.Value : ((XElement)n).Descendants(MathMl + "mi").First().Value)))));
    }

    [Fact]
    public void A_wide_formula_scrolls_with_what_it_keeps_and_can_be_reached()
    {
        var wide = Assert.Single(Build("", "So ($a+b+c+d+e+f+g+h+i+j+k$).").Xml("EPUB/letter-h.xhtml").Descendants(Xhtml + "span"), s => (string?)s.Attribute("class") == "wide");

        Assert.Equal("0", (string?)wide.Attribute("tabindex"));
        Assert.StartsWith("(", wide.Value, StringComparison.Ordinal);
        Assert.EndsWith(").", wide.Value, StringComparison.Ordinal);
    }

    private static EpubReader Build(string form, string text, string language = "en")
    {
        using var place = new Workplace().WriteProject(form.Length > 0 ? $"epub-formulas: {form}\n" : "").Write("entries/half.md", "# Half\n\n" + text + "\n");
        place.Write("assets/book.yml", File.ReadAllText(place["assets", "book.yml"]).Replace("language: en", "language: " + language, StringComparison.Ordinal));
        return place.BuildEpub();
    }

    private static IEnumerable<string> Properties(EpubReader book, string property)
        => book.Package.Descendants().Where(e => e.Name.LocalName == "item" && (string?)e.Attribute("properties") == property).Select(e => (string)e.Attribute("href")!);
}
