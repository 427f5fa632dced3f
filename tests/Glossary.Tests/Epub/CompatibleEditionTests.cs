using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Glossary.Pictures;
using SkiaSharp;

namespace Glossary.Tests;

/// <summary>The edition for readers that know neither MathML nor SVG, as the program makes it.</summary>
public sealed class CompatibleEditionTests
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void Simple_formulas_are_text_and_the_others_are_pictures_with_words()
    {
        var book = Build(@"Half of $x^2$ is $\sqrt{x}$, $\sqrt{x}$ and $\cancel{y}$.");
        var letter = book.Xml("EPUB/letter-h.xhtml");
        var pictures = letter.Descendants(Xhtml + "img").ToList();

        var text = Assert.Single(letter.Descendants(Xhtml + "span"), s => (string?)s.Attribute("role") == "math");
        Assert.Equal(("x squared", "ltr", "x2"), ((string?)text.Attribute("aria-label"), (string?)text.Attribute("dir"), text.Value));
        Assert.Equal(["formulas/formula-1.png", "formulas/formula-1.png", "formulas/formula-2.png"], pictures.Select(p => (string?)p.Attribute("src")));
        Assert.Equal("the square root of x", (string?)pictures[0].Attribute("alt"));
        Assert.All(book.Spine, path => Assert.DoesNotContain(book.Xml(path).Descendants(), e => e.Name.LocalName is "math" or "svg" or "details"));
        Assert.DoesNotContain(book.Package.Descendants(), e => ((string?)e.Attribute("properties") ?? "").Split(' ').Any(p => p is "mathml" or "svg"));
    }

    [Fact]
    public void Pictures_are_as_large_as_the_text_and_stand_on_its_baseline()
    {
        var book = Build(@"A $\sqrt{x}$ and $\cancel{y}$ and $\dfrac{a}{b}$.");
        var style = book.Text("EPUB/style.css");
        var pictures = book.Xml("EPUB/letter-h.xhtml").Descendants(Xhtml + "img").ToList();

        Assert.Equal(3, pictures.Count);
        foreach (var picture in pictures)
        {
            var classes = ((string)picture.Attribute("class")!).Split(' ');
            var png = PictureReader.Read(book.Bytes("EPUB/" + (string)picture.Attribute("src")!));
            var width = Length(style, classes[1], "width");
            var depth = -Length(style, classes[2], "vertical-align");

            Assert.Equal(png.Width / 48.0, width, 4);
            Assert.InRange(depth, 0, (png.Height / 48.0) - 0.3);
            Assert.Equal(depth > 0.5, picture == pictures[2]);
            Assert.Contains(PictureDecoder.Decode(png).Alpha, a => a == 255);
            Assert.Equal(4, png.Bytes.Span[24]); // bits a pixel
        }
    }

    [Fact]
    public void A_stroke_through_a_letter_is_drawn()
    {
        var book = Build(@"A $\cancel{\hat y}$ and $\hat y$.");
        var ink = book.Xml("EPUB/letter-h.xhtml").Descendants(Xhtml + "img")
            .Select(i => PictureDecoder.Decode(PictureReader.Read(book.Bytes("EPUB/" + (string)i.Attribute("src")!))).Alpha.Sum(a => (long)a)).ToList();

        Assert.True(ink[0] > ink[1] * 1.1, string.Join(' ', ink));
    }

    [Fact]
    public void Nothing_is_claimed_that_pictures_cannot_do()
    {
        var withPictures = Build(@"A $\sqrt{x}$.");
        var withText = Build("A $x^2$.");

        Assert.Contains("describedMath", withPictures.Metadata("schema:accessibilityFeature"));
        Assert.Contains("describedMath", withText.Metadata("schema:accessibilityFeature"));
        Assert.All([withPictures, withText], b => Assert.DoesNotContain("MathML", b.Metadata("schema:accessibilityFeature")));
        Assert.DoesNotContain("displayTransformability", withPictures.Metadata("schema:accessibilityFeature"));
        Assert.Contains("displayTransformability", withText.Metadata("schema:accessibilityFeature"));
        Assert.Contains("mathOnVisual", withPictures.Metadata("schema:accessMode"));
        Assert.Equal(["textual"], withText.Metadata("schema:accessMode"));
        Assert.Empty(withPictures.Metadata("dcterms:conformsTo"));
        Assert.NotEmpty(withText.Metadata("dcterms:conformsTo"));
        Assert.DoesNotContain("describedMath", Build(@"Ein $\sqrt{x}$.", "language: de\n").Metadata("schema:accessibilityFeature"));
    }

    [Fact]
    public void Drawings_of_formulas_are_to_be_had_in_the_same_places()
    {
        var drawn = Build(@"A $\sqrt{x}$.", "compat-formulas: svg\n");
        var (png, svg) = (Picture(Build(@"A $\sqrt{x}$.")), Picture(drawn));

        Assert.Equal((string?)png.Attribute("class"), (string?)svg.Attribute("class"));
        Assert.Equal("formulas/formula-1.svg", (string?)svg.Attribute("src"));
        Assert.Equal("svg", drawn.Xml("EPUB/formulas/formula-1.svg").Name.LocalName);

        static XElement Picture(EpubReader book) => Assert.Single(book.Xml("EPUB/letter-h.xhtml").Descendants(Xhtml + "img"));
    }

    [Fact]
    public void Pictures_become_such_as_every_reader_shows()
    {
        using var place = new Workplace().WriteProject()
            .Write("entries/half.md", "# Half\n\n![A dot](dot.svg)\n\n![A leaf](leaf.webp)\n\n![A photograph](photo.webp)\n")
            .Write("entries/dot.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><circle cx="10" cy="10" r="9" fill="red"/><text x="20" y="15">Dot</text></svg>"""u8.ToArray())
            .Write("entries/leaf.webp", WebP(isLossy: false))
            .Write("entries/photo.webp", WebP(isLossy: true));
        var book = place.BuildEpub("epub-compat");
        var pictures = book.Xml("EPUB/letter-h.xhtml").Descendants(Xhtml + "img").ToList();
        var dot = PictureReader.Read(book.Bytes("EPUB/pictures/picture-1.png"));

        Assert.Equal(["pictures/picture-1.png", "pictures/picture-2.png", "pictures/picture-3.jpg"], pictures.Select(p => (string?)p.Attribute("src")));
        Assert.Equal(["40", null, null], pictures.Select(p => (string?)p.Attribute("width")));
        Assert.Equal((120, 60), (dot.Width, dot.Height));
        Assert.Equal([255, 0, 0], PictureDecoder.Decode(dot).Color.AsSpan(3 * ((30 * 120) + 30), 3).ToArray());
        Assert.Contains(PictureDecoder.Decode(dot).Alpha.Skip(60).Where((_, i) => (i + 60) % 120 > 60), a => a == 255);
        Assert.All(book.Manifest, i => Assert.Contains(i.MediaType, (string[])["application/xhtml+xml", "application/x-dtbncx+xml", "application/vnd.epub.search-key-map+xml", "text/css", "image/png", "image/jpeg"]));
    }

    [Fact]
    public void What_cannot_be_opened_stands_open()
    {
        var book = Build("<details><summary>More of [a layer](#layer)[^1]</summary>\n\nIt is here.\n\n</details>\n\n[^1]: A note.\n");
        var details = Assert.Single(book.Xml("EPUB/letter-h.xhtml").Descendants(Xhtml + "div"), d => (string?)d.Attribute("class") == "details");

        Assert.Equal("More of a layer1", details.Elements().First().Value);
        Assert.Equal("It is here.", details.Elements().Last().Value);
        Assert.All(book.References(), r => Assert.True(book.Finds(r.To), $"{r.From} → {r.To}"));
    }

    [Fact]
    public void A_formula_larger_than_a_picture_is_its_source()
    {
        var book = Build(@"A $\rule{99999em}{99999em}$ and $\rule{300em}{1em}$.");

        Assert.Contains(book.Xml("EPUB/letter-h.xhtml").Descendants(Xhtml + "code"), c => c.Value == @"\rule{99999em}{99999em}");
        Assert.Single(book.Xml("EPUB/letter-h.xhtml").Descendants(Xhtml + "img"));
    }

    [Fact]
    public void It_stands_beside_the_others_and_is_the_same_every_time()
    {
        using var place = new Workplace().WriteProject().Write("entries/half.md", "# Half\n\nHalf of $\\sqrt{x}$.\n");

        Assert.Equal(0, place.Glossary("build", "--to", "epub-compat,epub").ExitCode);
        Assert.Equal(0, place.Glossary("build", "--to", "EPUB-compat", "--output", "again").ExitCode);

        var files = place.Contents("artifacts");
        Assert.Equal(["SHA256SUMS", "manifest.json", "two-words.compat.epub", "two-words.epub"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(files["two-words.compat.epub"], place.Contents("again")["two-words.compat.epub"]);
        Assert.Equal(2, File.ReadAllLines(place["artifacts", "SHA256SUMS"]).Length);
    }

    private static EpubReader Build(string text, string settings = "")
    {
        using var place = new Workplace().WriteProject("publisher: The Press\n" + (settings.StartsWith("language", StringComparison.Ordinal) ? "" : settings))
            .Write("entries/half.md", "# Half\n\n" + text + "\n");
        if (settings.StartsWith("language", StringComparison.Ordinal))
        {
            place.Write("assets/book.yml", File.ReadAllText(place["assets", "book.yml"]).Replace("language: en\n", settings, StringComparison.Ordinal));
        }

        return place.BuildEpub("epub-compat");
    }

    private static double Length(string style, string name, string property)
        => double.Parse(Regex.Match(style, $@"\.{name} {{\s*{property}: ([-\d.]+)em;").Groups[1].Value, CultureInfo.InvariantCulture);

    private static byte[] WebP(bool isLossy)
    {
        using var bitmap = new SKBitmap(new SKImageInfo(16, 16, SKColorType.Rgba8888, isLossy ? SKAlphaType.Opaque : SKAlphaType.Unpremul));
        bitmap.Erase(isLossy ? SKColors.Green : new SKColor(0, 128, 0, 100));
        using var data = bitmap.Encode(SKEncodedImageFormat.Webp, isLossy ? 60 : 100);
        return data.ToArray();
    }
}
