using System.Globalization;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Tables of more columns than any page holds stand in parts below each other, and are one table to those who listen.</summary>
public sealed class DividedTableTests
{
    private const string Note = "[^n]: A note.\n";

    public static TheoryData<string> Papers => ["a4", "a5", "6x9"];

    [Theory]
    [MemberData(nameof(Papers))]
    public void No_part_is_wider_than_the_measure_or_smaller_than_the_design_allows(string paper)
    {
        var design = BookDesign.For(Paper.Find(paper)!).ForScreen();
        var diagnostics = new DiagnosticBag();
        var book = Books.Set(Books.Read(("t", $"## Term\n\n{Plain(40, 5)}")), design, diagnostics);
        var runs = CellsOf(book);
        var left = ((design.PageWidth - design.Measure) / 2).Value;

        Assert.DoesNotContain(diagnostics.InSourceOrder(), d => d.Code is "G0442" or "G0401");
        Assert.All(runs, r => Assert.False(r.Glyphs.IsTurned));
        Assert.All(runs, r => Assert.InRange(r.Size, design.LeastTableSize.Value - 0.01, design.SmallSize.Value));
        Assert.All(runs, r => Assert.InRange(r.X, left - 0.01, left + design.Measure.Value));
        for (var c = 1; c < 40; c++)
        {
            Assert.Single(runs, r => r.Text == Cell(3, c));
        }
    }

    [Fact]
    public void Small_type_is_reported()
    {
        var design = new BookDesign();

        Assert.False(IsReduced(60, design.SmallSize));
        Assert.True(IsReduced(60, design.SmallSize * 0.8));

        static bool IsReduced(int columns, Pt least)
        {
            var diagnostics = new DiagnosticBag();
            Books.Set(Books.Read(("t", $"## Term\n\n{Plain(columns, 2)}")), new BookDesign { LeastTableSize = least }, diagnostics);
            return diagnostics.Any(d => d.Code == "G0441");
        }
    }

    [Fact]
    public void Names_of_rows_stand_in_every_part_but_are_read_once()
    {
        var book = Books.Set($"## Term\n\n{Plain(40, 5)}");
        var names = CellsOf(book).Where(r => r.Text == "row3").ToList();

        Assert.InRange(names.Count, 3, 6);
        Assert.Single(names, r => r.Tag is not null);
        Assert.Equal(names.Count, CellsOf(book).Count(r => r.Text == "Head0"));
        Assert.Equal(names.Count - 1, CellsOf(book).Count(r => r.Text == "(continued)" && r.Tag is null));

        var row = ElementsOf(book, StructureRole.TableRow)[4];
        Assert.Equal([.. Enumerable.Range(0, 40).Select(c => c == 0 ? "row3" : Cell(3, c))], row.Children.Cast<StructureElement>().Select(cell => TextOf(book, cell)));
        Assert.Single(ElementsOf(book, StructureRole.Table));
    }

    [Fact]
    public void Parts_are_about_as_wide_as_each_other()
    {
        var runs = CellsOf(Books.Set($"## Term\n\n{Plain(34, 3)}"));
        var parts = runs.Where(r => r.Text.StartsWith("Head", StringComparison.Ordinal) && r.Text != "Head0").CountBy(r => r.Y).Select(p => p.Value).ToList();

        Assert.True(parts.Count > 1);
        Assert.InRange(parts.Max() - parts.Min(), 0, 2);
    }

    [Fact]
    public void Captions_are_repeated_with_a_word_and_without_their_notes()
    {
        var book = Books.Set($"## Term\n\n{Plain(40, 5)}\nTable: All of it[^n]\n\n{Note}");
        var text = string.Join(' ', book.Pages.SelectMany(Books.Runs).Where(r => r.Tag is null).Select(r => r.Text));

        Assert.Contains("All of it (continued)", text, StringComparison.Ordinal);
        Assert.Single(ElementsOf(book, StructureRole.Caption));
        Assert.Single(ElementsOf(book, StructureRole.Note));
    }

    [Fact]
    public void Notes_of_repeated_cells_stand_once()
    {
        var design = new BookDesign();
        var book = Books.Set($"## Term\n\n{Plain(40, 1).Replace("row0", "row0[^n]", StringComparison.Ordinal)}\n{Note}", design);
        var shown = CellsOf(book).Where(r => r.Text == "1" && r.Y <= (design.PageHeight - design.BottomMargin).Value).ToList();

        // At the name and at the note.
        Assert.True(CellsOf(book).Count(r => r.Text == "row0") > 1);
        Assert.Equal(2, shown.Count);
        Assert.All(shown, r => Assert.NotNull(r.Tag));
    }

    [Fact]
    public void A_cell_that_reaches_over_parts_stands_in_each_of_them_and_is_read_once()
    {
        var cells = string.Concat(Enumerable.Range(1, 39).Select(c => $"<td>{Cell(0, c)}</td>"));
        var book = Books.Set($"## Term\n\n<table><tr><th>row0</th>{cells}</tr><tr><td colspan=\"100\">everywhere</td></tr></table>\n");
        var all = CellsOf(book).Where(r => r.Text == "everywhere").ToList();

        Assert.True(all.Count > 1);
        Assert.Single(all, r => r.Tag is not null);
        Assert.Contains(ElementsOf(book, StructureRole.TableCell), c => c.ColumnSpan == 40);
    }

    [Fact]
    public void Columns_that_no_cell_begins_in_take_no_room()
    {
        var runs = CellsOf(Books.Set("## Term\n\n<table><tr><td>one</td><td>two</td></tr><tr><td colspan=\"100\">over all there is</td></tr></table>\n"));

        Assert.InRange(runs.Single(r => r.Text == "two").X - runs.Single(r => r.Text == "one").X, 20, 60);
        Assert.Single(runs.Where(r => r.Text.Contains("over", StringComparison.Ordinal) || r.Text.Contains("there", StringComparison.Ordinal)).Select(r => r.Y).Distinct());
    }

    [Fact]
    public void Columns_marked_as_names_of_rows_are_repeated_all()
    {
        var cells = string.Concat(Enumerable.Range(2, 38).Select(c => $"<td>{Cell(0, c)}</td>"));
        var book = Books.Set($"## Term\n\n<table><tr><th>first</th><th>second</th>{cells}</tr></table>\n");

        Assert.True(CellsOf(book).Count(r => r.Text == "second") > 1);
        Assert.Equal(CellsOf(book).Count(r => r.Text == "first"), CellsOf(book).Count(r => r.Text == "second"));
    }

    private static string Cell(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"v{row}.{column}.00");

    private static string Plain(int columns, int rows)
    {
        var head = string.Concat(Enumerable.Range(0, columns).Select(c => $" Head{c} |"));
        var body = string.Concat(Enumerable.Range(0, rows).Select(r => $"| row{r} |{string.Concat(Enumerable.Range(1, columns - 1).Select(c => $" {Cell(r, c)} |"))}\n"));
        return $"|{head}\n|{string.Concat(Enumerable.Repeat(" --- |", columns))}\n{body}";
    }

    // What is small, on the pages that a table is on.
    private static List<PlacedRun> CellsOf(TypesetBook book)
    {
        var parents = Books.Parents(book.Root);
        return [.. book.Pages.Select(Books.Runs).Where(page => page.Exists(IsInTable)).SelectMany(page => page).Where(r => r.Size < 10.5)];

        bool IsInTable(PlacedRun run)
        {
            var element = run.Tag?.Element;
            while (element is not null && element.Role != StructureRole.Table)
            {
                element = parents.GetValueOrDefault(element);
            }

            return element is not null;
        }
    }

    private static List<StructureElement> ElementsOf(TypesetBook book, StructureRole role)
        => [.. Books.Parents(book.Root).Keys.Where(e => e.Role == role)];

    private static string TextOf(TypesetBook book, StructureElement element)
        => string.Join(' ', book.Pages.SelectMany(Books.Runs).Where(r => r.Tag is { } tag && (tag.Element == element || element.Children.Contains(tag.Element))).Select(r => r.Text));
}
