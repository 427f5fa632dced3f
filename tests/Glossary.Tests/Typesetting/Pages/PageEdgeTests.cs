using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>What stands at the head and at the foot of pages and columns.</summary>
public sealed class PageEdgeTests
{
    private const string Hebrew = "שלום עולם";

    [Fact]
    public void No_page_of_code_begins_or_ends_with_a_blank_row()
    {
        for (var size = 1; size <= 4; size++)
        {
            var part = string.Concat(Enumerable.Range(0, size).Select(i => $"row{i}\n"));
            var book = Books.Set($"## Term\n\n```\n{string.Join('\n', Enumerable.Repeat(part, 120 / size))}```\n");
            var pages = book.Pages.Select(p => (Grounds: GroundsOf(p), Rows: Books.Runs(p).Where(r => r.Text.StartsWith("row", StringComparison.Ordinal)).ToList())).Where(p => p.Rows.Count > 0).ToList();

            Assert.True(pages.Count > 1);
            Assert.All(pages, p =>
            {
                var (top, bottom) = Assert.Single(p.Grounds);
                Assert.InRange(p.Rows.Min(r => r.Y) - top, 3, 20);
                Assert.InRange(bottom - p.Rows.Max(r => r.Y), 1, 12);
            });
        }
    }

    [Fact]
    public void Blank_rows_are_there_within_a_page()
    {
        var book = Books.Set("## Term\n\n```\none\n\n\ntwo\nthree\n```\n");
        var rows = book.Pages.SelectMany(Books.Runs).Where(r => r.Text is "one" or "two" or "three").OrderBy(r => r.Y).Select(r => r.Y).ToList();

        Assert.Equal(3 * (rows[2] - rows[1]), rows[1] - rows[0], 0.01);
    }

    [Fact]
    public void Numbered_rows_are_all_there()
    {
        var text = string.Join("\n\n", Enumerable.Repeat("pass", 6));
        var book = Books.Set($"## Term\n\n```python\n{text}\n```\n", new BookDesign { NumbersCodeLines = true });

        Assert.Equal(11, book.Pages.SelectMany(Books.Runs).Count(r => r.Glyphs.ActualText == "" && int.TryParse(r.Glyphs.Text, out _)));
    }

    [Fact]
    public void No_line_of_a_letter_stands_alone_in_a_column_of_the_index()
    {
        for (var count = 30; count < 60; count++)
        {
            var files = Enumerable.Range(0, count).Select(i => ($"t{i}", $"## {(char)('A' + (i / 6))}word{i:00}\n\nText.\n")).ToArray();
            var book = Books.Set(Books.Read(files), new BookDesign { HasIndex = true, HasFacingPages = false });
            var pages = book.Pages.SkipWhile(p => !Books.Runs(p).Exists(r => r.Text == "Index" && r.Size > 15)).SkipLast(1);
            var columns = pages.SelectMany(p => Books.Runs(p).Where(r => r.Text.Contains("word", StringComparison.Ordinal)).GroupBy(r => Math.Round(r.X / 20)));

            Assert.All(columns, column => Assert.All(column.CountBy(r => r.Text[0]), letter => Assert.True(letter.Value > 1 || count % 6 == 1)));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void The_rule_above_notes_stands_where_they_begin(int columns)
    {
        var design = (new BookDesign { HasFacingPages = false }).WithColumns(columns);
        var left = (design.PageWidth - design.Measure) / 2;

        Assert.Equal(left.Value, RuleOf("Words", design), 0.01);
        Assert.Equal((left + design.ColumnMeasure - design.NoteRuleWidth).Value, RuleOf(Hebrew, design), 0.01);
    }

    private static double RuleOf(string words, BookDesign design)
    {
        var book = Books.Set($"## Term\n\n{words}[^n].\n\n[^n]: {words}.\n", design);
        return book.Pages.SelectMany(p => p.Content.Drawn()).Single(d => d.Item is DrawRule rule && rule.Width == design.NoteRuleWidth).X;
    }

    private static List<(double Top, double Bottom)> GroundsOf(Page page)
        => [.. page.Content.Drawn().Where(d => d.Item is DrawRule { Ink.Red: > 0.9 }).Select(d => (d.Y, d.Y + ((DrawRule)d.Item).Height.Value))];
}
