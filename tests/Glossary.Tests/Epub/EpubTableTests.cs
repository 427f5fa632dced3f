using System.Xml.Linq;

namespace Glossary.Tests;

/// <summary>Tables as those hear them who do not see them.</summary>
public sealed class EpubTableTests
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Theory]
    [InlineData("Name", true)]
    [InlineData("$x$", true)]
    [InlineData("`?`", true)]
    [InlineData("", false)]
    [InlineData("&nbsp;", false)]
    [InlineData("&#x200B;", false)]
    [InlineData("**&#x200E;**&nbsp;", false)]
    [InlineData("![](dot.svg)", false)]
    [InlineData("![Dot](dot.svg)", true)]
    public void A_cell_that_says_nothing_heads_no_column(string cell, bool isHeader)
    {
        using var place = new Workplace().WriteProject("")
            .Write("assets/dot.svg", """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>""")
            .Write("entries/term.md", $"# Term\n\n| {cell} | Size |\n| --- | --- |\n| a | b |\n");
        var head = place.BuildEpub().Xml("EPUB/letter-t.xhtml").Descendants(Xhtml + "thead").Single();

        Assert.Equal([isHeader ? "th" : "td", "th"], head.Descendants(Xhtml + "tr").Single().Elements().Select(e => e.Name.LocalName));
    }
}
