using Glossary.Epub;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>Tables whose spans do not fit become tables that do.</summary>
public sealed class CellGridTests
{
    // A cell is columns x rows; “-” fills a gap.
    [Theory]
    [InlineData("1x1 1x1/1x1 1x1", "1x1 1x1/1x1 1x1")]
    [InlineData("1x1 9x1/1x1 1x1", "1x1 1x1/1x1 1x1")]
    [InlineData("1x1/1x1 1x1 1x1", "1x1 2x1-/1x1 1x1 1x1")]
    [InlineData("1x99 1x1/1x1/1x1", "1x3 1x1/1x1/1x1")]
    [InlineData("1x2 1x1/9x1", "1x2 1x1/1x1")]
    [InlineData("1x1 1x2 1x1/2x1", "1x1 1x2 1x1/1x1 1x1-")]
    [InlineData("1x3 1x3//1x1", "1x2 1x2 1x1-/1x1")]
    [InlineData("2000000000x2000000000", "1x1")]
    public void Every_row_is_as_wide_as_the_others(string written, string expected)
    {
        var rows = written.Split('/').Select(row => new TableRow(SourceSpan.Nowhere, [.. row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Cell)]));
        var (head, body) = CellGrid.Lay(new Table(SourceSpan.Nowhere, [], [], [.. rows], []));

        Assert.Empty(head);
        Assert.Equal(expected, string.Join('/', body.Select(row => string.Join(' ', row.Select(c => FormattableString.Invariant($"{c.Columns}x{c.Rows}") + (c.Cell is null ? "-" : ""))))));
    }

    private static TableCell Cell(string size)
    {
        var sides = size.Split('x').Select(s => int.Parse(s, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return new(SourceSpan.Nowhere, false, sides[0], sides[1], []);
    }
}
