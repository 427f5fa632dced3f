using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Glossary.Epub;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>The edition for Kobo is the plain one with boxes and spans, and nothing else.</summary>
public sealed partial class KoboEditionTests
{
    private static readonly SourceSpan Nowhere = SourceSpan.Nowhere;
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly Formula Square
        = new(Nowhere, "x^2", true, new Scripts(Nowhere, new MathSymbol(Nowhere, "x", MathClass.Ordinary), null, new MathSymbol(Nowhere, "2", MathClass.Ordinary)));

    public static TheoryData<string> Books => ["full", "hostile", "formulas"];

    [Theory]
    [MemberData(nameof(Books))]
    public void Without_boxes_and_spans_it_is_the_plain_book(string name)
    {
        var (plain, kobo) = Editions(name);

        Assert.Equal(plain.Spine, kobo.Spine);
        foreach (var path in kobo.Spine)
        {
            var text = Span().Replace(kobo.Text(path), "$1")
                .Replace("\n<div id=\"book-columns\">\n<div id=\"book-inner\">", "", StringComparison.Ordinal)
                .Replace("</div>\n</div>\n</body>", "</body>", StringComparison.Ordinal);
            Assert.Equal(plain.Text(path), text);
        }
    }

    [Theory]
    [MemberData(nameof(Books))]
    public void Spans_are_numbered_in_order_and_stand_around_text_and_pictures_alone(string name)
    {
        var book = Editions(name).Kobo;
        foreach (var path in book.Spine)
        {
            var body = book.Xml(path).Element(Xhtml + "body")!;
            var inner = Assert.Single(Assert.Single(body.Elements()).Elements());
            Assert.Equal(["book-columns", "book-inner"], inner.AncestorsAndSelf(Xhtml + "div").Reverse().Select(d => (string?)d.Attribute("id")));
            Assert.Equal(book.Ids(path).Distinct(), book.Ids(path));

            var (paragraph, sentence) = (1, 0);
            foreach (var span in Spans(body))
            {
                var number = ((string)span.Attribute("id")!).Split('.').Skip(1).Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToList();
                Assert.True(number[0] == paragraph ? number[1] == sentence + 1 : number[0] == paragraph + 1 && number[1] == 1, (string)span.Attribute("id")!);
                (paragraph, sentence) = (number[0], number[1]);
                Assert.True(span.Nodes().Single() is XText or XElement { Name.LocalName: "img" });
                Assert.DoesNotContain(span.Ancestors(), a => a.Name.LocalName is "math" or "svg" or "pre");
            }

            Assert.All(body.Descendants(Xhtml + "img"), i => Assert.Equal("koboSpan", (string?)i.Parent!.Attribute("class")));
            Assert.All(
                body.DescendantNodes().OfType<XText>().Where(t => !string.IsNullOrWhiteSpace(t.Value) && !t.Ancestors().Any(a => a.Name.LocalName is "math" or "svg" or "pre")),
                t => Assert.Equal("koboSpan", (string?)t.Parent!.Attribute("class")));
        }
    }

    [Theory]
    [InlineData("One. Two! Three?", "One. |Two! |Three?")]
    [InlineData("Pi is 3.14 or so", "Pi is 3.14 or so")]
    [InlineData("He said: “Go.” She went... And", "He said: |“Go.” |She went... |And")]
    [InlineData("一。二！」三", "一。|二！」|三")]
    [InlineData("\"Yes.\" <No> & \"A\" B", "\"Yes.\" |<No> & \"A\" B")]
    [InlineData("ما هذا؟ نعم", "ما هذا؟ |نعم")]
    public void A_span_holds_a_sentence(string text, string sentences)
    {
        var book = Export(SampleBook.Make(SampleBook.Metadata, SampleBook.Entry("a", "A", "", SampleBook.Text(text))), new() { IsForKobo = true });
        var spans = Spans(book.Xml("EPUB/letter-a.xhtml")).Where(s => s.Parent!.Name == Xhtml + "p");

        Assert.Equal(sentences, string.Join('|', spans.Select(s => s.Value)));
    }

    [Fact]
    public void MathML_stays_and_a_note_keeps_its_kind()
    {
        var book = Editions("formulas").Kobo;
        var letter = book.Xml("EPUB/letter-a.xhtml");

        Assert.Equal(2, letter.Descendants(XName.Get("math", "http://www.w3.org/1998/Math/MathML")).Count());
        Assert.Contains("MathML", book.Metadata("schema:accessibilityFeature"));
        Assert.Contains(letter.Descendants(Xhtml + "a"), a => (string?)a.Attribute(XName.Get("type", "http://www.idpf.org/2007/ops")) == "noteref");
        Assert.Contains("div#book-inner", book.Text("EPUB/style.css"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_program_makes_it_where_it_is_asked_for()
    {
        using var place = new Workplace().WriteProject("to: [epub, kepub]\n");

        Assert.Equal(0, place.Glossary("build").ExitCode);
        Assert.Equal(0, place.Glossary("build", "--to", "kepub", "--output", "again").ExitCode);

        var files = place.Contents("artifacts");
        Assert.Equal(["SHA256SUMS", "manifest.json", "two-words.epub", "two-words.kepub.epub"], files.Keys.Order());
        Assert.Equal(files["two-words.kepub.epub"], place.Contents("again")["two-words.kepub.epub"]);
        Assert.Contains("  two-words.kepub.epub\n", File.ReadAllText(place["artifacts", "SHA256SUMS"]), StringComparison.Ordinal);
    }

    private static IEnumerable<XElement> Spans(XElement page) => page.Descendants(Xhtml + "span").Where(s => (string?)s.Attribute("class") == "koboSpan");

    private static (EpubReader Plain, EpubReader Kobo) Editions(string name)
    {
        var book = name switch
        {
            "full" => SampleBook.Full,
            "hostile" => EpubHostilityTests.HostileBook(EpubHostilityTests.Hostile),
            _ => SampleBook.Make(SampleBook.Metadata, SampleBook.Entry("a", "A", "",
                new Paragraph(Nowhere, [SampleBook.Run("See "), new InlineFormula(Nowhere, Square with { IsDisplay = false }), SampleBook.Run(". So."), new FootnoteMark(Nowhere, SampleBook.Note("n", 1))]),
                new DisplayFormula(Nowhere, Square),
                new CodeBlock(Nowhere, "", "One. Two.\n  Three.\n"))),
        };
        return (Export(book, new()), Export(book, new() { IsForKobo = true }));
    }

    private static EpubReader Export(Book book, EpubEdition edition)
        => new(EpubExporter.Export(book, SampleBook.Pictures, SampleBook.Cover, SampleBook.Pages, new DiagnosticBag(), edition));

    [GeneratedRegex("""<span class="koboSpan" id="[^"]*">(<img [^>]*>|[^<]*)</span>""")]
    private static partial Regex Span();
}
