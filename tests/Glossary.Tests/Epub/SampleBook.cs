using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>Books made by hand for the tests of the EPUB.</summary>
internal static class SampleBook
{
    private static readonly SourceSpan Nowhere = SourceSpan.Nowhere;

    public static byte[] TinyPng { get; } = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static Asset Cover { get; } = new("assets/cover.png", TinyPng);

    public static ImmutableDictionary<string, Asset> Pictures { get; } = ImmutableDictionary<string, Asset>.Empty
        .Add("assets/net.png", new Asset("assets/net.png", TinyPng))
        .Add("assets/net.svg", new Asset("assets/net.svg", """
            <!DOCTYPE svg><svg xmlns="http://www.w3.org/2000/svg" xmlns:x="urn:x" viewBox="0 0 4 4" onload="alert(1)">
            <script>alert(1)</script><image href="https://example.org/x.png"/><circle cx="2" cy="2" r="1" x:y="z" id="c"/></svg>
            """u8.ToArray()))
        .Add("assets/broken.png", new Asset("assets/broken.png", "nothing"u8.ToArray()));

    public static BookMetadata Metadata { get; } = new(
        "A Small Glossary", "Of Large Words", ["Ada Lovelace", "Vincent van Gogh (illustrator)", "The Glossary Team"], "en-GB",
        "urn:uuid:6f1c0d3e-4d0e-5c3a-9d43-2a51f0f1a0aa", new DateOnly(2024, 2, 29))
    {
        Licence = "The Unlicense",
        LicenceAddress = "https://unlicense.org",
        RepositoryAddress = "https://example.org/glossary",
        Description = "Terms & what they mean",
        Subjects = ["Neural networks", "Glossaries"],
        Publisher = "The Press",
        Commit = "0af02e6",
    };

    public static PrintPages Pages { get; } = new(
    [
        new("i", BookAnchors.Title, Nowhere, 0), new("ii", BookAnchors.Imprint, Nowhere, 0), new("iii", BookAnchors.Contents, Nowhere, 0), new("iv", null, Nowhere, 0),
        new("v", "intro", Nowhere, 0), new("1", "letter-b", Nowhere, 0), new("2", "cnn", Nowhere, 0), new("3", "cnn-uses", Nowhere, 0), new("4", BookAnchors.Colophon, Nowhere, 0),
    ]);

    /// <summary>A book with every block and inline there is, but for formulas.</summary>
    public static Book Full => Make(Metadata,
        Entry("3d", "3D", "", Text("Three of them.")) with { Title = [Run("3"), new Superscript(Nowhere, [Run("D")])] },
        Entry("batch", "Batch", "", [.. Everything]) with { Aliases = ["mini-batch", "lot"] },
        Entry("cnn", "CNN", "Convolutional Neural Network", Text("A network."), new Heading(Nowhere, "cnn-uses", 3, [Run("Uses")]), Text("Pictures."),
            new Heading(Nowhere, "cnn-more", 1, [Run("More")]), Text("Sound.")),
        Entry("gan", "GAN", "Generative Adversarial Network") with { State = EntryState.Empty },
        Entry("ähnlich", "Ähnlich", "", Text("Ein deutsches Wort.")) with { Language = "de", State = EntryState.Stub });

    public static Book Make(BookMetadata metadata, params ImmutableArray<Entry> entries)
    {
        var groups = entries.GroupBy(e => char.IsAsciiLetter(e.Term[0]) ? e.Term[..1].ToUpperInvariant() : e.Term[0] == 'Ä' ? "Ä" : "#")
            .Select(g => new LetterGroup(g.Key, [.. g]));
        var references = ImmutableDictionary<EntryId, ImmutableArray<EntryId>>.Empty
            .Add(new EntryId("cnn"), [new EntryId("intro"), new EntryId("batch"), new EntryId("batch"), new EntryId("cnn"), new EntryId("gone")]);
        return new Book(metadata,
            [new Chapter(new EntryId("intro"), Nowhere, [Run("About "), new Emphasis(Nowhere, [Run("this")])], [Text("See "), Link("cnn")])],
            [.. groups],
            [new Chapter(new EntryId("resources"), Nowhere, [], [Text("More.")])],
            references);
    }

    public static Entry Entry(string id, string term, string longName, params ImmutableArray<Block> body)
        => new(new EntryId(id), Nowhere, term, longName, [Run(term)], body);

    public static TextRun Run(string text) => new(Nowhere, text);

    public static Paragraph Text(string text) => new(Nowhere, [Run(text)]);

    public static Paragraph Link(string entry) => new(Nowhere, [new EntryLink(Nowhere, new LinkTarget(new EntryId(entry)), [Run("a link")])]);

    /// <summary>Every kind of inline but formulas.</summary>
    public static ImmutableArray<Inline> Inlines =>
    [
        Run("text "), new Emphasis(Nowhere, [Run("em")]), new Strong(Nowhere, [Run("strong")]), new Strikethrough(Nowhere, [Run("gone")]),
        new Subscript(Nowhere, [Run("sub")]), new Superscript(Nowhere, [Run("sup")]), new Underline(Nowhere, [Run("u")]), new Highlight(Nowhere, [Run("mark")]),
        new LanguageSpan(Nowhere, "fr", [Run("mot")]), new LanguageSpan(Nowhere, "not a tag", [Run("word")]), new CodeRun(Nowhere, "a < b"), new Keyboard(Nowhere, "Ctrl+C"),
        new WebLink(Nowhere, "https://example.org/a b?q=[1]&r=ü%zz#x#y", [Run("web "), new FootnoteMark(Nowhere, Note("linked", 1))]),
        new WebLink(Nowhere, "https://bücher.example/", [Run("books")]), new WebLink(Nowhere, "javascript:alert(1)", [Run("no")]), new WebLink(Nowhere, "http://", [Run("nowhere")]),
        new EntryLink(Nowhere, new LinkTarget(new EntryId("cnn"), "cnn-uses"), [Run("uses "), new WebLink(Nowhere, "https://example.org", [Run("inside")])]),
        new EntryLink(Nowhere, new LinkTarget(new EntryId("not-there")), [Run("unknown")]), new EntryLink(Nowhere, new LinkTarget(new EntryId("ähnlich")), []),
        new LineBreak(Nowhere), new FootnoteMark(Nowhere, Note("first", 2)), new FootnoteMark(Nowhere, Note("first", 2)),
        new InlineImage(Nowhere, Picture("assets/net.png")), new InlineImage(Nowhere, new Image(null, "https://example.org/x.png", "A net", "") { IsRemote = true }),
        new CheckBox(Nowhere, true), new Blank(Nowhere, "withheld"),
    ];

    public static Footnote Note(string id, int number) => new(id, number, [Text("The note."), Text("Goes on.")]);

    public static Image Picture(string path) => new(path, path, "A “net” & <more>", "Net") { Width = "52%" };

    private static ImmutableArray<Block> Everything =>
    [
        new Paragraph(Nowhere, Inlines),
        new Heading(Nowhere, "batch-2", 2, [Run("Lists")]),
        new BulletList(Nowhere, true, [Item(Text("one"), new BulletList(Nowhere, true, [Item(Text("inner"))])), Item(Text("two"))]),
        new BulletList(Nowhere, false, [Item(Text("one")), Item(Text("two"), new Heading(Nowhere, "in list", 2, [Run("Inside")]))]),
        new BulletList(Nowhere, true, [new ListItem(Nowhere, true, [Text("done")]), new ListItem(Nowhere, false, [Text("open")])]),
        new BulletList(Nowhere, true, []),
        new NumberedList(Nowhere, true, 3, 'a', [Item(Text("c")), Item(new CodeBlock(Nowhere, "", "x"))]),
        new DefinitionList(Nowhere, [new DefinitionItem(Nowhere, [[Run("term")], [Run("other")]], [Text("what it is")]), new DefinitionItem(Nowhere, [], [Text("more")])]),
        new DefinitionList(Nowhere, [new DefinitionItem(Nowhere, [], [Text("alone")])]),
        new Passage(Nowhere, "he", TextDirection.RightToLeft, [Text("a passage")]),
        new Quotation(Nowhere, [Text("quoted"), new Quotation(Nowhere, [Text("deeper")])]),
        .. Enum.GetValues<AlertKind>().Select(k => new Alert(Nowhere, k, k == AlertKind.Tip ? [Run("My title")] : [], [Text("alert")])),
        new CodeBlock(Nowhere, "c#\" onclick=\"x", "if (a < b && c)\n{\n}"),
        new Table(Nowhere, [ColumnAlignment.Left, ColumnAlignment.Center, ColumnAlignment.Right],
            [new TableRow(Nowhere, [Cell(true, "a"), Cell(true, "b"), new TableCell(Nowhere, true, 1, 1, [])])],
            [new TableRow(Nowhere, [Cell(true, "r"), new TableCell(Nowhere, false, 2, 9, [Text("wide"), Text("tall")])]), new TableRow(Nowhere, [Cell(false, "x")])],
            [Run("A table")]),
        new Table(Nowhere, [], [], [], []),
        new Figure(Nowhere, Picture("assets/net.svg"), [Run("A figure")]),
        new Figure(Nowhere, Picture("assets/broken.png"), [Run("A broken one")]),
        new Figure(Nowhere, new Image(null, "../secret file", "", ""), []),
        new ThematicBreak(Nowhere),
        new Details(Nowhere, [Run("More")], [Text("hidden")]),
        new Details(Nowhere, [], [new Heading(Nowhere, "in-details", 1, [Run("Deep")])]),
    ];

    private static ListItem Item(params ImmutableArray<Block> blocks) => new(Nowhere, null, blocks);

    private static TableCell Cell(bool isHeader, string text) => new(Nowhere, isHeader, 1, 1, [Text(text)]);
}
