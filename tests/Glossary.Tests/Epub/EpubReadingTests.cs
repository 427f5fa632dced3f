using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using Glossary.Epub;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>The book, read back by a reader that knows nothing of the writer.</summary>
public sealed class EpubReadingTests
{
    private static readonly Lazy<byte[]> Bytes = new(() => Export(SampleBook.Full));
    private static readonly Lazy<EpubReader> Full = new(() => new EpubReader(Bytes.Value));

    [Fact]
    public void The_mimetype_comes_first_and_is_stored()
    {
        Assert.Equal("mimetype", System.Text.Encoding.ASCII.GetString(Bytes.Value, 30, 8));
        Assert.Equal("application/epub+zip", System.Text.Encoding.ASCII.GetString(Bytes.Value, 38, 20));
        Assert.Equal(0, BitConverter.ToInt16(Bytes.Value, 8));
        Assert.Equal(0, BitConverter.ToInt16(Bytes.Value, 28));
    }

    [Fact]
    public void Two_builds_give_the_same_bytes() => Assert.Equal(Bytes.Value, Export(SampleBook.Full));

    [Fact]
    public void The_manifest_lists_every_file_and_every_file_is_there()
        => Assert.Equal(
            Full.Value.Paths.Where(p => p != "mimetype" && p != "META-INF/container.xml" && !p.EndsWith(".opf", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            Full.Value.Manifest.Select(m => m.Path).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_page_is_in_the_reading_order()
        => Assert.Equal(
            Full.Value.Manifest.Where(m => m.MediaType == "application/xhtml+xml").Select(m => m.Path).Order(StringComparer.Ordinal),
            Full.Value.Spine.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_reference_lands()
    {
        Assert.All(Full.Value.References(), r => Assert.True(Full.Value.Finds(r.To), $"{r.From} → {r.To}"));
        Assert.All(Full.Value.SearchKeys, k => Assert.True(Full.Value.Finds(k.Address), k.Address));
        Assert.All(Full.Value.NcxContents.Concat(Full.Value.NcxPages), k => Assert.True(Full.Value.Finds(k.Address), k.Address));
    }

    [Fact]
    public void The_contents_are_the_same_for_old_readers_and_new_ones()
    {
        Assert.NotEmpty(Full.Value.Contents);
        Assert.Equal(Full.Value.Contents, Full.Value.NcxContents);
        Assert.Equal(Full.Value.Pages, Full.Value.NcxPages);
    }

    [Fact]
    public void Every_entry_is_in_the_contents_in_reading_order_and_can_be_looked_up()
    {
        var entries = SampleBook.Full.Entries.Select(e => e.Id.Value == "ähnlich" ? "_-_e4_hnlich" : e.Id.Value == "3d" ? "_-3d" : e.Id.Value).ToList();

        Assert.Equal(entries, Full.Value.Contents.Select(c => c.Address.Split('#').Last()).Where(entries.Contains));
        Assert.Equal(entries, Full.Value.SearchKeys.Select(k => k.Address.Split('#')[1]).Distinct());
        Assert.Contains(("Batches", "EPUB/letter-b.xhtml#batch"), Full.Value.SearchKeys);
        Assert.Contains(("Convolutional Neural Networks", "EPUB/letter-c.xhtml#cnn"), Full.Value.SearchKeys);
        Assert.Contains(("mini-batch", "EPUB/letter-b.xhtml#batch"), Full.Value.SearchKeys);
    }

    [Fact]
    public void Every_page_of_print_is_in_the_page_list_once()
        => Assert.Equal(SampleBook.Pages.Starts.Select(p => p.Folio), Full.Value.Pages.Select(p => p.Label));

    [Fact]
    public void Every_kind_of_landmark_stands_once()
    {
        var types = Full.Value.NavigationDocument.Descendants().Where(e => e.Name.LocalName == "a").Attributes(OpsName("type")).Select(a => a.Value).ToList();

        Assert.Equal(types.Distinct(), types);
        Assert.All((string[])["cover", "titlepage", "toc", "bodymatter", "glossary"], t => Assert.Contains(t, types));

        static XName OpsName(string name) => XNamespace.Get("http://www.idpf.org/2007/ops") + name;
    }

    [Fact]
    public void Ids_and_titles_are_unique()
    {
        Assert.All(Full.Value.Spine, path => Assert.Equal(Full.Value.Ids(path).Distinct(), Full.Value.Ids(path)));

        var titles = Full.Value.Spine.Select(p => Full.Value.Xml(p).Descendants().First(e => e.Name.LocalName == "title").Value).ToList();
        Assert.Equal(titles.Distinct(), titles);
    }

    [Fact]
    public void Ids_never_stand_on_headings()
        => Assert.All(Full.Value.Spine, path => Assert.DoesNotContain(
            Full.Value.Xml(path).Descendants(), e => e.Name.LocalName is ['h', >= '1' and <= '6'] && e.Attribute("id") is not null));

    [Fact]
    public void A_note_starts_with_the_way_back_and_its_mark_holds_nothing_but_the_number()
    {
        var note = Full.Value.Find("EPUB/letter-b.xhtml#note.first");
        var back = note.Descendants().First(e => e.Name.LocalName == "a");
        var mark = Full.Value.Find("EPUB/letter-b.xhtml" + (string)back.Attribute("href")!);

        Assert.Same(note.Elements().First(), back.Parent);
        Assert.Equal("doc-backlink", (string?)back.Attribute("role"));
        Assert.Equal("2", mark.Value);
        Assert.Empty(mark.Elements());
        Assert.Equal("doc-noteref", (string?)mark.Attribute("role"));
    }

    [Fact]
    public void An_entry_lists_those_that_mention_it_once_each()
        => Assert.Equal("Mentioned in About this, Batch", Full.Value.Find("EPUB/letter-c.xhtml#cnn").Elements().Last().Value);

    [Fact]
    public void Nothing_comes_from_the_network_and_nothing_runs()
    {
        Assert.All(Full.Value.Spine, path =>
        {
            Assert.DoesNotContain(Full.Value.Xml(path).Descendants(), e => e.Name.LocalName is "script" or "iframe" or "object" or "embed" or "style" or "link" && EpubReader.IsOnTheWeb((string?)e.Attribute("href") ?? ""));
            Assert.DoesNotContain(Full.Value.Xml(path).Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(Full.Value.Xml(path).Descendants().Attributes("src"), a => EpubReader.IsOnTheWeb(a.Value));
        });
        Assert.Equal(
            """<svg viewBox="0 0 4 4" xmlns="http://www.w3.org/2000/svg"><image /><circle cx="2" cy="2" r="1" id="c" /></svg>""",
            Full.Value.Text("EPUB/pictures/picture-2.svg").ReplaceLineEndings("").Replace("            ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Hidden_stubs_leave_no_trace_and_no_broken_link()
    {
        var book = new EpubReader(Export(SampleBook.Full with { Stubs = StubTreatment.Hide }));

        Assert.DoesNotContain(book.Contents, c => c.Label.Contains("GAN", StringComparison.Ordinal) || c.Label.Contains("hnlich", StringComparison.Ordinal));
        Assert.All(book.References(), r => Assert.True(book.Finds(r.To), $"{r.From} → {r.To}"));
    }

    [Fact]
    public void A_letter_with_much_to_say_takes_several_files()
    {
        var words = SampleBook.Text(new string('x', 45_000));
        var book = new EpubReader(Export(SampleBook.Make(SampleBook.Metadata,
            [.. Enumerable.Range(0, 7).Select(i => SampleBook.Entry($"a{i}", $"A{i}", "", words, SampleBook.Link($"a{6 - i}")))])));
        var files = book.Spine.Where(s => s.Contains("letter-a", StringComparison.Ordinal)).ToList();

        Assert.Equal(["EPUB/letter-a.xhtml", "EPUB/letter-a-2.xhtml", "EPUB/letter-a-3.xhtml", "EPUB/letter-a-4.xhtml"], files);
        Assert.All(files, f => Assert.InRange(book.Text(f).Length, 1, 102_000));
        Assert.All(book.References(), r => Assert.True(book.Finds(r.To), $"{r.From} → {r.To}"));
    }

    [Fact]
    public void A_book_of_nothing_is_still_a_book()
    {
        var metadata = new BookMetadata("", "", [], "", "urn:uuid:0", new DateOnly(1, 1, 1));
        var book = new EpubReader(EpubExporter.Export(
            new Book(metadata, [], [], [], ImmutableDictionary<EntryId, ImmutableArray<EntryId>>.Empty),
            ImmutableDictionary<string, Asset>.Empty, null, null, new DiagnosticBag()));

        Assert.Equal("Untitled", book.Metadata("title").Single());
        Assert.Equal("und", book.Metadata("language").Single());
        Assert.Empty(book.Metadata("dcterms:conformsTo"));
    }

    [Fact]
    public void Links_that_cannot_be_followed_and_pictures_that_cannot_be_shown_are_said()
    {
        var diagnostics = new DiagnosticBag();
        _ = EpubExporter.Export(SampleBook.Full, SampleBook.Pictures, new Asset("cover.gif", "GIF89a"u8.ToArray()), null, diagnostics);

        Assert.Equal(
            ["G0550 assets/broken.png", "G0551 http://", "G0551 javascript:alert(1)", "G0552 cover.gif"],
            diagnostics.InSourceOrder().Select(d => string.Create(CultureInfo.InvariantCulture, $"{d.Code} {d.Target}")).Order(StringComparer.Ordinal));
    }

    private static byte[] Export(Book book)
        => EpubExporter.Export(book, SampleBook.Pictures, SampleBook.Cover, SampleBook.Pages, new DiagnosticBag());
}
