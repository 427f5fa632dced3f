using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Tables that are too wide for the measure stand along the page, whole, within the type area and no smaller than the design allows.</summary>
public sealed class TurnedTableTests
{
    private static readonly string[] Words = ["alpha", "Donaudampfschifffahrtsgesellschaft", "internationalization", "x", "`code_here`", "gamma delta"];

    public static TheoryData<string> DesignNames => ["a4", "a5", "columns", "screen"];

    [Theory]
    [MemberData(nameof(DesignNames))]
    public void A_table_of_many_columns_is_turned(string name)
    {
        var design = DesignOf(name);
        var diagnostics = new DiagnosticBag();
        var book = Books.Set(Books.Read(("t", $"## Term\n\nText.\n\n{TableOf(13, 80)}\nText.\n")), design, diagnostics);
        var turned = TurnedRuns(book);

        Assert.DoesNotContain(diagnostics.InSourceOrder(), d => d.Code is "G0442" or "G0401");
        Assert.True(turned.Select(r => r.Page).Distinct().Count() > 1);
        Assert.All(turned, r => Assert.InRange(r.Run.Size, name == "a4" ? 5.7 : 4, design.SmallSize.Value));
        Assert.All(turned, r => AssertInside(r.Page, r.Run, design));
        for (var row = 0; row < 80; row++)
        {
            Assert.Contains(turned, r => r.Run.Tag is not null && r.Run.Text == $"r{row}");
        }

        // The head stands on every page the table reaches, once for those who listen.
        foreach (var page in turned.GroupBy(r => (r.Page, IsSecond: r.Run.X > (design.PageWidth / 2).Value && design.Columns > 1)))
        {
            Assert.Contains(page, r => r.Run.Text.StartsWith("Head0", StringComparison.Ordinal));
        }

        Assert.Single(turned, r => r.Run.Tag is not null && r.Run.Text.StartsWith("Head0", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_those_are_that_would_become_too_small()
    {
        var text = $"## Term\n\n{TableOf(8, 4)}";

        Assert.NotEmpty(TurnedRuns(Books.Set(text, new BookDesign { LeastTableSize = new(10) })));
        Assert.Empty(TurnedRuns(Books.Set(text, new BookDesign { LeastTableSize = new(2) })));
        Assert.Empty(TurnedRuns(Books.Set($"## Term\n\n{TableOf(3, 4)}")));
    }

    [Fact]
    public void Nor_are_many_narrow_columns_that_need_but_less_white_between_them()
    {
        var letters = $"|{string.Concat(Enumerable.Range('A', 26).Select(c => $" {(char)c} |"))}\n|{string.Concat(Enumerable.Repeat(" --- |", 26))}\n|{string.Concat(Enumerable.Range(0, 26).Select(i => $" {i} |"))}\n";
        var design = new BookDesign();
        var book = Books.Set($"## Term\n\n{letters}", design);
        var runs = book.Pages.SelectMany(Books.Runs).Where(r => r.Text is [>= 'A' and <= 'Z'] && r.Tag?.Element.Role != StructureRole.Heading && r.Size < 9).ToList();

        Assert.Empty(TurnedRuns(book));
        Assert.Equal(26, runs.Count);
        Assert.All(runs.Zip(runs.Skip(1)), p => Assert.InRange(p.Second.X - p.First.X, p.First.Size * 0.9, 30));
        Assert.All(runs, r => Assert.InRange(r.Size, design.LeastTableSize.Value - 0.01, 8));
    }

    [Fact]
    public void A_table_in_a_table_is_not()
    {
        var cells = string.Concat(Enumerable.Range(0, 20).Select(i => $"<td>internationalization{i}</td>"));
        var book = Books.Set($"## Term\n\n<table><tr><td><table><tr>{cells}</tr></table></td></tr></table>\n");

        Assert.Empty(TurnedRuns(book));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public void Notes_of_a_turned_table_stand_upright_on_its_pages(int notes)
    {
        var diagnostics = new DiagnosticBag();
        var design = new BookDesign();
        var rows = string.Concat(Enumerable.Range(0, notes).Select(i => $"| cell{i}[^{i}] |{string.Concat(Enumerable.Repeat(" internationalization |", 11))}\n"));
        var bodies = string.Concat(Enumerable.Range(0, notes).Select(i => $"[^{i}]: Note{i} says {string.Join(' ', Enumerable.Repeat("more", 60))}.\n\n"));
        var head = $"|{string.Concat(Enumerable.Repeat(" incomprehensibilities |", 12))}\n|{string.Concat(Enumerable.Repeat(" --- |", 12))}\n";
        var book = Books.Set(Books.Read(("t", $"## Term\n\n{head}{rows}\n{bodies}")), design, diagnostics);
        var text = Books.TextByStructure(book);

        Assert.NotEmpty(TurnedRuns(book));
        Assert.DoesNotContain(diagnostics.InSourceOrder(), d => d.Code == "G0442");
        for (var i = 0; i < notes; i++)
        {
            Assert.Contains($"Note{i} says", text, StringComparison.Ordinal);
        }

        var bottom = (design.PageHeight - design.BottomMargin).Value + 1;
        Assert.All(book.Pages.SelectMany(Books.Runs).Where(r => r.Tag is not null), r => Assert.InRange(r.Y, design.TopMargin.Value, bottom));
    }

    [Fact]
    public void Columns_run_from_right_to_left_where_text_does()
    {
        var head = $"|{string.Concat(Enumerable.Range(0, 5).Select(i => $" H{i} |"))}\n|{string.Concat(Enumerable.Repeat(" --- |", 5))}\n";
        var row = $"|{string.Concat(Enumerable.Repeat(" \u05E9\u05DC\u05D5\u05DD \u05E2\u05D5\u05DC\u05DD\u05E9\u05DC\u05D5\u05DD\u05E2\u05D5\u05DC\u05DD\u05E9\u05DC\u05D5\u05DD |", 5))}\n";
        var book = Books.Set($"## Term\n\n\u05E9\u05DC\u05D5\u05DD\n\n{head}{row}", new BookDesign { LeastTableSize = new(9.5) });
        var heads = TurnedRuns(book).Where(r => r.Run.Text is "H0" or "H4").ToDictionary(r => r.Run.Text, r => r.Run.Y);

        // Right is up.
        Assert.True(heads["H0"] < heads["H4"]);
    }

    [Fact]
    public void What_is_turned_stands_where_a_quarter_to_the_left_puts_it()
    {
        Box inner = new(new(10), new(4), new(2), [new DrawRule(new(1), new(-4), new(5), new(3), Ink.Black), new DrawLine(new(0), new(0), new(6), new(2), new(1), Ink.Black, Pt.Zero)]);
        var box = new Box(new(40), new(12), new(8), [new DrawBox(new(20), new(3), inner)]).Turned();
        var drawn = box.Drawn().ToArray();
        var rule = (DrawRule)drawn[0].Item;
        var line = (DrawLine)drawn[1].Item;

        Assert.Equal((20, 40, 0), (box.Width.Value, box.Height.Value, box.Depth.Value));

        // It was 21 from the left and 1 above the baseline, which is 11 below the top.
        Assert.Equal((11, -26), (drawn[0].X, drawn[0].Y));
        Assert.Equal((3, 5), (rule.Width.Value, rule.Height.Value));
        Assert.Equal((15, -20), (drawn[1].X, drawn[1].Y));
        Assert.Equal((2, -6), ((line.ToX - line.X).Value, (line.ToY - line.Y).Value));
    }

    private static BookDesign DesignOf(string name) => name switch
    {
        "a5" => BookDesign.For(Paper.Find("a5")!),
        "columns" => new BookDesign().WithColumns(2),
        "screen" => new BookDesign().ForScreen(),
        _ => new BookDesign(),
    };

    private static string TableOf(int columns, int rows)
    {
        var head = string.Concat(Enumerable.Range(0, columns).Select(c => $" Head{c} |"));
        var body = string.Concat(Enumerable.Range(0, rows).Select(r => $"| r{r} |{string.Concat(Enumerable.Range(1, columns - 1).Select(c => $" {Words[(r + c) % Words.Length]} |"))}\n"));
        return $"|{head}\n|{string.Concat(Enumerable.Repeat(" --- |", columns))}\n{body}";
    }

    private static List<(int Page, PlacedRun Run)> TurnedRuns(TypesetBook book)
        => [.. book.Pages.SelectMany((p, i) => Books.Runs(p).Where(r => r.Glyphs.IsTurned).Select(r => (i, r)))];

    private static void AssertInside(int page, PlacedRun run, BookDesign design)
    {
        var left = !design.HasFacingPages ? (design.PageWidth - design.Measure) / 2 : page % 2 == 0 ? design.InnerMargin : design.OuterMargin;
        var last = run.Glyphs.Glyphs[^1];
        var length = last.X + (run.Glyphs.Font.Advance(last.Glyph).Value * run.Size / run.Glyphs.Font.UnitsPerEm);
        Assert.InRange(run.X, left.Value, (left + design.Measure).Value + 0.01);
        Assert.InRange(run.Y - length, design.TopMargin.Value - 0.01, run.Y);
        Assert.InRange(run.Y, design.TopMargin.Value, (design.PageHeight - design.BottomMargin).Value);
    }
}
