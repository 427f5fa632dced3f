using System.Collections.Immutable;
using System.Diagnostics;
using System.Xml.Linq;
using CsCheck;
using Glossary.Epub;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>Nothing an author writes gets out of its place.</summary>
public sealed class EpubHostilityTests
{
    private static readonly SourceSpan Nowhere = SourceSpan.Nowhere;

    internal const string Hostile = "</p></section><script>alert('x')</script>\" onload=\"x ' &amp; &bogus; <!-- ]]> \u0000\u0008\u000b\u001f\u0085\ufffe\uffff \ud800 \udc00 \ud83d\ude00";

    [Fact]
    public void Hostile_words_stay_words_wherever_they_stand()
    {
        var book = new EpubReader(Export(HostileBook(Hostile)));

        foreach (var path in book.Spine)
        {
            var page = book.Xml(path);
            Assert.DoesNotContain(page.Descendants(), e => e.Name.LocalName == "script");
            Assert.DoesNotContain(page.Descendants().SelectMany(e => e.Attributes()), a => a.Name.LocalName == "onload");
        }

        Assert.Contains("</p></section><script>", book.Xml("EPUB/letter-t.xhtml").Value, StringComparison.Ordinal);
        Assert.Contains("\ud83d\ude00", book.Xml("EPUB/letter-t.xhtml").Value, StringComparison.Ordinal);
        Assert.All(book.References(), r => Assert.True(book.Finds(r.To), $"{r.From} → {r.To}"));
        Assert.Equal(book.Contents, book.NcxContents);
    }

    [Fact]
    public void Any_string_at_all_gives_a_book_that_can_be_read()
        => Gen.String[0, 40].Sample(
            text =>
            {
                var book = new EpubReader(Export(HostileBook(text)));
                foreach (var (path, _) in book.Manifest.Where(m => m.MediaType.EndsWith("xml", StringComparison.Ordinal)))
                {
                    _ = book.Xml(path);
                }

                Assert.All(book.References(), r => Assert.True(book.Finds(r.To), $"{r.From} → {r.To}"));
            },
            iter: 60, threads: 1);

    [Fact]
    public void Different_anchors_have_different_ids_that_are_names()
        => Gen.Select(Gen.String[0, 6], Gen.String[0, 6]).Sample((a, b) =>
        {
            Assert.Equal(a == b, Anchors.Id(a) == Anchors.Id(b));
            Assert.Matches("^[A-Za-z_][A-Za-z0-9_-]*$", Anchors.Id(a));
        });

    [Fact]
    public void Every_block_and_every_inline_is_written()
    {
        var written = new HashSet<Type>();
        Visit(SampleBook.Full.Entries.SelectMany(e => e.Body).Cast<object>());

        // Formulas are written by a writer of their own, and tested beside it.
        var known = typeof(Block).Assembly.GetTypes().Where(t => !t.IsAbstract && (t.IsSubclassOf(typeof(Block)) || t.IsSubclassOf(typeof(Inline))));
        Assert.Equal(
            known.Select(t => t.Name).Except([nameof(DisplayFormula), nameof(InlineFormula)]).Order(StringComparer.Ordinal),
            written.Select(t => t.Name).Order(StringComparer.Ordinal));

        void Visit(IEnumerable<object> pieces)
        {
            foreach (var piece in pieces)
            {
                written.Add(piece.GetType());
                Visit(piece.GetType().GetProperties().Select(p => p.GetIndexParameters().Length == 0 ? p.GetValue(piece) : null).SelectMany(Pieces));
            }
        }

        static IEnumerable<object> Pieces(object? value) => value switch
        {
            Block or Inline => [value],
            ListItem item => item.Blocks,
            DefinitionItem item => [.. item.Definition, .. item.Terms.SelectMany(t => t)],
            TableRow row => row.Cells.SelectMany(c => c.Blocks),
            System.Collections.IEnumerable many and not string => many.Cast<object>().SelectMany(Pieces),
            _ => [],
        };
    }

    [Theory]
    [InlineData("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e")]
    [InlineData(" HTTP://Example.org ", "http://Example.org")]
    [InlineData("https://example.org/ü [1]|\\^`{}<>\"", "https://example.org/%C3%BC%20%5B1%5D%7C%5C%5E%60%7B%7D%3C%3E%22")]
    [InlineData("https://example.org/100%", "https://example.org/100%25")]
    [InlineData("https://example.org/%41%4", "https://example.org/%41%254")]
    [InlineData("https://bücher.example:8080/x", "https://xn--bcher-kva.example:8080/x")]
    [InlineData("https://xn--bcher-kva.example/", "https://xn--bcher-kva.example/")]
    [InlineData("https://xn--.example/", null)]
    [InlineData("https://xn--a-.example/", null)]
    [InlineData("mailto:a@b.example", "mailto:a@b.example")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("http://", null)]
    [InlineData("http:example.org", null)]
    [InlineData("http://a..b", null)]
    [InlineData("http://user:pw@example.org/", null)]
    [InlineData("http://1.2.3.999/", null)]
    [InlineData("http://example.org:99999/", null)]
    [InlineData("x", null)]
    [InlineData(":", null)]
    [InlineData("", null)]
    public void Addresses_are_made_such_that_every_reader_can_parse_them(string written, string? expected)
        => Assert.Equal(expected, WebAddress.Clean(written));

    [Theory]
    [InlineData("en", true)]
    [InlineData("pt-BR", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("de-1996", true)]
    [InlineData("", false)]
    [InlineData("C", false)]
    [InlineData("en_US", false)]
    [InlineData("en-", false)]
    [InlineData("english language", false)]
    [InlineData("en-x", false)]
    public void Language_tags_are_told_from_words(string tag, bool isTag) => Assert.Equal(isTag, XmlText.IsLanguageTag(tag));

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><style>@import url(http://x)</style><a xmlns:l='http://www.w3.org/1999/xlink' l:href='http://x'>t</a></svg>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg'><text>&a;</text></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><rect style='fill:url(http://x)' fill='url(#a)' onclick='x()'/><foreignObject><p/></foreignObject></svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><g")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'><!-- <svg> --></html>")]
    public void Drawings_bring_nothing_with_them(string drawing)
    {
        var clean = SvgCleaner.Clean(System.Text.Encoding.UTF8.GetBytes(drawing));
        var text = System.Text.Encoding.UTF8.GetString(clean.Span);

        Assert.DoesNotContain("http://x", text, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", text, StringComparison.Ordinal);
        Assert.DoesNotContain("foreignObject", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DOCTYPE", text, StringComparison.Ordinal);
        Assert.True(text.Length == 0 || XElement.Parse(text).Name.LocalName == "svg");
    }

    [Fact]
    public void Time_grows_with_the_book_and_no_faster()
    {
        _ = Measure(200);
        var small = Measure(500);
        var large = Measure(5000);

        Assert.True(large < (small * 25) + 500, $"500 entries took {small} ms, 5,000 took {large} ms");
        Assert.True(large < 4000, $"5,000 entries took {large} ms");

        static long Measure(int count)
        {
            var entries = Enumerable.Range(0, count).Select(i => SampleBook.Entry($"a{i}", $"A{i}", "",
                SampleBook.Text("Some words about it, and some more."), SampleBook.Link($"a{(i * 7) % count}"), SampleBook.Text("And a few words at the end.")));
            var watch = Stopwatch.StartNew();
            _ = Export(SampleBook.Make(SampleBook.Metadata, [.. entries]));
            return watch.ElapsedMilliseconds;
        }
    }

    // A book in which the text stands in every place that takes one.
    internal static Book HostileBook(string text)
    {
        var image = new Image("assets/net.png", text, text, text + "!") { Width = text };
        ImmutableArray<Inline> inlines =
        [
            new TextRun(Nowhere, text), new CodeRun(Nowhere, text), new Keyboard(Nowhere, text), new LanguageSpan(Nowhere, text, [new TextRun(Nowhere, text)]),
            new WebLink(Nowhere, "https://example.org/" + text, [new TextRun(Nowhere, text)]), new WebLink(Nowhere, text, [new TextRun(Nowhere, text)]),
            new EntryLink(Nowhere, new LinkTarget(new EntryId(text)), [new TextRun(Nowhere, text)]), new InlineImage(Nowhere, image),
            new InlineImage(Nowhere, image with { Path = null }), new FootnoteMark(Nowhere, new Footnote("n" + text, 1, [SampleBook.Text(text)])),
        ];
        var body = ImmutableArray.Create<Block>(
            new Paragraph(Nowhere, inlines), new CodeBlock(Nowhere, text, text), new Heading(Nowhere, "h" + text, 1, inlines),
            new Figure(Nowhere, image, inlines), new Figure(Nowhere, image with { Path = text }, inlines), new Details(Nowhere, inlines, [SampleBook.Text(text)]));
        var entry = SampleBook.Entry(text, "T" + text, text, body) with { Title = inlines, Aliases = [text], Language = text };
        var metadata = SampleBook.Metadata with
        {
            Title = text,
            Subtitle = text,
            Authors = [text, text],
            Language = text,
            Licence = text,
            LicenceAddress = text,
            RepositoryAddress = text,
            Publisher = text,
            Description = text,
            Subjects = [text],
            Commit = text,
        };
        return SampleBook.Make(metadata, entry) with
        {
            Front = [new Chapter(new EntryId("f" + text), Nowhere, inlines, body.RemoveAt(2))],
            Groups = [new LetterGroup("T", [entry]), new LetterGroup(text.Length == 0 ? "X" : text, [entry with { Id = new EntryId("e" + text), Body = [] }])],
        };
    }

    private static byte[] Export(Book book) => EpubExporter.Export(book, SampleBook.Pictures, SampleBook.Cover, SampleBook.Pages, new DiagnosticBag());
}
