using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>What stands at the head and at the foot of pages and columns.</summary>
public sealed class PageEdgeTests
{
    private const string Hebrew = "שלום עולם";

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
}
