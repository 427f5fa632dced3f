using System.Globalization;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Blocks of every kind on pages, the unreasonable ones too.</summary>
public sealed class BlockPageTests
{
    private static readonly SourceSpan Span = SourceSpan.Nowhere;

    private static readonly Dictionary<string, Block> Blocks = new Block[]
    {
        Text("Words"),
        new Heading(Span, "here", 1, [new TextRun(Span, "Words")]),
        new BulletList(Span, true, [new(Span, null, [Text("Words")]), new(Span, true, []), new(Span, null, [new BulletList(Span, true, [new(Span, null, [Text("Words")])])])]),
        new NumberedList(Span, false, 9, 'i', [new(Span, null, [Text("Words"), Text("Words")]), new(Span, null, [Text("Words")])]),
        new DefinitionList(Span, [new(Span, [[new TextRun(Span, "Words")]], [Text("Words")])]),
        new Quotation(Span, [Text("Words"), Text("Words")]),
        new Passage(Span, "ar", TextDirection.RightToLeft, [Text("Words")]),
        new Alert(Span, AlertKind.Caution, [], [Text("Words")]),
        new CodeBlock(Span, "c", "Words\n\tWords " + new string('x', 300)),
        new DisplayFormula(Span, new(Span, "x", true, Samples.X)),
        new Table(Span, [ColumnAlignment.Left, ColumnAlignment.Right], [new(Span, [Cell("Words", 2, 1)])], [new(Span, [Cell("Words", 1, 2), Cell("Words")]), new(Span, [Cell("Words")])], [new TextRun(Span, "Words")]),
        new Figure(Span, new(null, "https://example.org/x.png", "Words", "") { IsRemote = true }, [new TextRun(Span, "Words")]),
        new ThematicBreak(Span),
        new Details(Span, [new TextRun(Span, "Words")], [Text("Words")]),
    }.ToDictionary(b => b.GetType().Name);

    public static TheoryData<string> BlockNames => [.. Blocks.Keys];

    [Fact]
    public void Every_kind_of_block_has_a_sample()
        => Assert.Equal(
            typeof(Block).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Block))).Select(t => t.Name).Order(StringComparer.Ordinal),
            Blocks.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(BlockNames))]
    public void Every_block_is_set_alone_and_between_others(string name)
    {
        var block = Blocks[name];
        foreach (var body in new Block[][] { [block], [Text("Before."), block, Text("After.")], [new Quotation(Span, [new BulletList(Span, true, [new(Span, null, [block])])])] })
        {
            var book = Books.Set(BookOf(body));

            Assert.True(block is ThematicBreak or DisplayFormula || Books.TextByStructure(book).Contains("Words", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Colours_change_neither_the_words_of_code_nor_their_places_in_the_tree()
    {
        var code = new CodeBlock(Span, "python", "def f(x):  # why\n\treturn \"text\" + 12 * [" + new string('x', 90) + "]\n\n'\u0301' is None");
        var coloured = Books.Set(BookOf([code]));
        var plain = Books.Set(BookOf([code]), new BookDesign { ColorsCode = false });

        Assert.Equal(CodeRowsOf(plain), CodeRowsOf(coloured));
        Assert.Equal(plain.Root.Children.Count, coloured.Root.Children.Count);
        Assert.Equal(4, CodeRuns(coloured).Select(r => r.Glyphs.Ink).Distinct().Count());
        Assert.Single(CodeRuns(plain).Select(r => r.Glyphs.Ink).Distinct());
    }

    [Fact]
    public void Numbers_of_lines_are_artifacts_that_nobody_copies()
    {
        var code = new CodeBlock(Span, "python", string.Join('\n', Enumerable.Repeat("pass", 12)));
        var numbered = Books.Set(BookOf([code]), new BookDesign { NumbersCodeLines = true });
        var numbers = Numbers(numbered);

        Assert.Equal(Enumerable.Range(1, 12).Select(i => i.ToString(CultureInfo.InvariantCulture)), numbers.Select(r => r.Glyphs.Text));
        Assert.All(numbers, r => Assert.Null(r.Tag));
        Assert.Equal(Books.TextByStructure(Books.Set(BookOf([code]))), Books.TextByStructure(numbered));
    }

    [Fact]
    public void A_paragraph_that_is_code_alone_keeps_its_spaces()
    {
        var command = new Paragraph(Span, [new CodeRun(Span, string.Join(' ', Enumerable.Repeat("--an-option value", 9)))]);
        var rows = Books.Set(BookOf(command)).Pages.SelectMany(Books.Runs).Where(r => r.Glyphs.Font == Faces.Code).GroupBy(r => r.Y);
        var columns = rows.SelectMany(row => row.Select(r => (r.X - row.Min(first => first.X)) / (r.Size * 0.6)));

        Assert.True(rows.Count() > 2);
        Assert.All(columns, c => Assert.InRange(Math.Abs(c - Math.Round(c)), 0, 0.02));
    }

    [Theory]
    [InlineData("text", "a\nb")]
    [InlineData("console", "$ a\nb")]
    [InlineData("python", "pass")]
    public void Only_programs_of_several_lines_are_numbered(string language, string text)
        => Assert.Empty(Numbers(Books.Set(BookOf([new CodeBlock(Span, language, text)]), new BookDesign { NumbersCodeLines = true })));

    [Fact]
    public void Inks_of_code_are_dark_enough_on_its_ground()
    {
        var design = new BookDesign();

        Assert.All([design.CodeTextInk, design.CodeNumberInk, design.AccentInk], ink => Assert.InRange(Contrast(ink), 7, 21));
        Assert.InRange(Contrast(design.QuietInk), 6, 21);

        double Contrast(Ink ink) => (Luminance(design.CodeGround) + 0.05) / (Luminance(ink) + 0.05);
    }

    [Theory]
    [InlineData(30, 0.8)]
    [InlineData(60, 0.74)]
    [InlineData(65, 0.7)]
    [InlineData(80, 0.8)]
    public void Code_is_as_large_as_lets_its_lines_be_whole(int length, double scale)
    {
        var design = new BookDesign();
        var book = BookOf([new CodeBlock(Span, "", new string('x', length))]);

        Assert.Equal(scale, CodeSizes.Fit(design, book, Setup.Fonts).CodeBlockScale, 6);
    }

    [Fact]
    public void A_line_of_code_is_wrapped_between_words_and_stands_in_below_its_start()
    {
        var code = new CodeBlock(Span, "python", "    scores = torch.einsum(\"bhqd,bhkd->bhqk\", query, key, value) * self.scale");
        var rows = CodeRowsOf(Books.Set(BookOf([code])));

        Assert.Equal(["    scores = torch.einsum(\"bhqd,bhkd->bhqk\", query, key, ", "value) * self.scale"], rows.Select(r => r.Text));
        Assert.True(rows[1].X > rows[0].X + 20);
    }

    [Fact]
    public void A_long_table_repeats_its_head()
    {
        var rows = string.Concat(Enumerable.Range(0, 150).Select(i => $"| row{i} | value |\n"));
        var book = Books.Set($"## Table\n\n| Headword | Other |\n| --- | --- |\n{rows}");
        var heads = book.Pages.Select(p => Books.Runs(p).Where(r => r.Text.Contains("Headword", StringComparison.Ordinal)).ToList()).Where(h => h.Count > 0).ToList();

        Assert.True(heads.Count > 2);
        Assert.NotNull(Assert.Single(heads[0]).Tag);
        Assert.All(heads.Skip(1), h => Assert.Null(Assert.Single(h).Tag));
        Assert.Equal(150, book.Pages.SelectMany(Books.Runs).Count(r => r.Text.StartsWith("row", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_wide_table_is_not_cut_off()
    {
        var row = "|" + string.Concat(Enumerable.Range(0, 24).Select(i => $" unbreakable{i} |"));
        var rule = "|" + string.Concat(Enumerable.Repeat(" --- |", 24));
        var design = new BookDesign();
        var diagnostics = new DiagnosticBag();
        var book = Books.Set(Books.Read(("t", $"## Table\n\n{row}\n{rule}\n{row}\n")), design, diagnostics);

        Assert.DoesNotContain(diagnostics.InSourceOrder(), d => d.Code == "G0442");
        AssertInsideTypeArea(book, design);
    }

    [Fact]
    public void A_row_longer_than_a_page_goes_on_on_the_next()
    {
        var words = string.Join(' ', Enumerable.Range(0, 2500).Select(i => $"w{i}"));
        var design = new BookDesign();
        var book = Books.Set($"## Table\n\n| A | B |\n| --- | --- |\n| {words} | b |\n", design);

        Assert.True(book.Pages.Count > 6);
        AssertInsideTypeArea(book, design);
        Assert.Contains("w2499", Books.TextByStructure(book), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_code_breaks_across_pages()
    {
        var code = string.Concat(Enumerable.Range(0, 400).Select(i => $"line {i}\n"));
        var design = new BookDesign();
        var book = Books.Set($"## Code\n\n```\n{code}```\n", design);

        AssertInsideTypeArea(book, design);
        Assert.Equal(400, book.Pages.SelectMany(Books.Runs).Count(r => r.Text.StartsWith("line ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_note_longer_than_a_page_is_continued()
    {
        var words = string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"n{i}"));
        var design = new BookDesign();
        var book = Books.Set($"## Note\n\nText[^1] and more.\n\nMore text.\n\n[^1]: {words}\n", design);

        AssertInsideTypeArea(book, design);
        Assert.Contains("n2999", Books.TextByStructure(book), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Some words that say what is to come, so many that they are more than one line and stand as two of them, as follows:\n\n```\ncode\n```\n")]
    [InlineData("**Some words that say what is to come, so many that they are more than one line and stand as two of them, all bold**\n\nText.\n")]
    [InlineData("- Some words of an item that say what is to come, so many that they are more than one line and stand as two, as follows:\n\n```\ncode\n```\n")]
    public void A_page_does_not_end_with_words_that_announce_something(string text)
    {
        for (var lines = 0; lines < 30; lines++)
        {
            var filler = string.Concat(Enumerable.Repeat("word\\\n", 25 + lines));
            var book = Books.Set($"## Term\n\n{filler}word\n\n{text}");
            var pages = book.Pages.Select(p => Books.Runs(p).Where(r => r.Tag is not null).Select(r => r.Text).ToList());

            Assert.Contains(pages, p => p.Exists(t => t.Contains("say what", StringComparison.Ordinal)) && p.Exists(t => t is "code" or "Text."));
        }
    }

    [Fact]
    public void Deep_nesting_stays_on_the_page()
    {
        var text = string.Concat(Enumerable.Range(0, 30).Select(i => new string(' ', 2 * i) + $"- level {i}\n"));
        var design = new BookDesign();
        var book = Books.Set($"## Nest\n\n{text}", design);

        AssertInsideTypeArea(book, design);
        Assert.Contains("level 29", Books.TextByStructure(book), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_of_a_list_are_labels_in_the_tree()
    {
        var book = Books.Set("## List\n\n1. one\n2. two\n");
        var labels = Books.Runs(book.Pages.First(p => p.Folio == "1")).Where(r => r.Tag?.Element.Role == StructureRole.ListLabel).Select(r => r.Text);

        Assert.Equal(["1.", "2."], labels);
    }

    private static void AssertInsideTypeArea(TypesetBook book, BookDesign design)
    {
        for (var p = 0; p < book.Pages.Count; p++)
        {
            var left = p % 2 == 0 ? design.InnerMargin : design.OuterMargin;
            foreach (var run in Books.Runs(book.Pages[p]).Where(r => r.Tag is not null))
            {
                Assert.InRange(run.Y, design.TopMargin.Value, (design.PageHeight - design.BottomMargin).Value + 1);
                Assert.InRange(run.X, left.Value - 4, (left + design.Measure).Value);
            }
        }
    }

    private static List<PlacedRun> Numbers(TypesetBook book)
        => [.. book.Pages.SelectMany(Books.Runs).Where(r => r.Tag is null && r.Glyphs.Font == Faces.Code && r.Glyphs.ActualText is "")];

    private static IEnumerable<PlacedRun> CodeRuns(TypesetBook book)
        => book.Pages.SelectMany(Books.Runs).Where(r => r.Tag?.Element.Role == StructureRole.Code);

    private static List<(double X, string Text)> CodeRowsOf(TypesetBook book)
        => [.. CodeRuns(book).GroupBy(r => r.Y).Select(g => (g.Min(r => Math.Round(r.X, 3)), string.Concat(g.OrderBy(r => r.X).Select(r => r.Text))))];

    private static double Luminance(Ink ink) => (0.2126 * Linear(ink.Red)) + (0.7152 * Linear(ink.Green)) + (0.0722 * Linear(ink.Blue));

    // A little more than the light that WCAG 2 (1.4.3) reckons with, which makes the contrast of dark inks a little less.
    private static double Linear(double part) => part * part;

    private static Paragraph Text(string text) => new(Span, [new TextRun(Span, text)]);

    private static TableCell Cell(string text, int columns = 1, int rows = 1) => new(Span, false, columns, rows, [Text(text)]);

    private static Book BookOf(params Block[] body)
    {
        var entry = new Entry(new("term"), Span, "Term", "", [new TextRun(Span, "Term")], [.. body]);
        return new(Books.Metadata, [], [new("T", [entry])], [], []);
    }
}
