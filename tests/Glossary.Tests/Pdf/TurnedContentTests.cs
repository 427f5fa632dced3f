using Glossary.Model;
using Glossary.Pdf;
using Glossary.Pictures;
using Glossary.Typesetting;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Glossary.Tests;

/// <summary>What stands along the page is read, tagged and linked like what stands across it.</summary>
public sealed class TurnedContentTests
{
    [Fact]
    public void Words_run_upwards_and_come_back_as_words()
    {
        var maker = new PageMaker();
        var paragraph = maker.Element(StructureRole.Paragraph);
        var box = new Box(new(100), new(10), new(2), [PageMaker.Run(0, 0, "Turned words") with { Tag = paragraph.AddContent() }]);
        maker.Add(new DrawBox(new(50), new(150), box.Turned()));
        maker.Text(20, 180, "upright", maker.Element(StructureRole.Paragraph).AddContent());
        maker.EndPage("1");
        var file = maker.Export();

        Assert.Empty(PdfChecker.Check(file));
        using var document = PdfDocument.Open(file);
        var letters = document.GetPage(1).Letters;
        var turned = letters.Where(l => l.TextOrientation == TextOrientation.Rotate270).ToList();
        Assert.Equal("Turned words", string.Concat(turned.Select(l => l.Value)));
        Assert.All(turned, l => Assert.Equal(60, l.StartBaseLine.X, 0.02));
        Assert.Equal(50, turned[0].StartBaseLine.Y, 0.02);
        Assert.All(turned.Zip(turned.Skip(1)), p => Assert.True(p.First.StartBaseLine.Y < p.Second.StartBaseLine.Y));
        Assert.Equal("upright", string.Concat(letters.Where(l => l.TextOrientation == TextOrientation.Horizontal).Select(l => l.Value)));
    }

    [Fact]
    public void Rectangles_of_links_are_turned_and_joined_along_their_line_only()
    {
        var maker = new PageMaker();
        var link = maker.Element(StructureRole.Link, maker.Element(StructureRole.Paragraph));
        var place = link.AddContent();
        var box = new Box(new(100), new(10), new(20), [
            Part(0, 0, 30), Part(30, 0, 20), Part(0, 14, 40), PageMaker.Run(0, 0, "words") with { Tag = place }]);
        maker.Add(new DrawBox(new(50), new(150), box.Turned()));
        maker.EndPage("1");

        // The page is 200 high: the box begins 50 above its foot.
        var text = string.Join(' ', maker.Readable().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("/Rect [52 50 62 100]", text, StringComparison.Ordinal);
        Assert.Contains("/Rect [66 50 76 90]", text, StringComparison.Ordinal);

        DrawLink Part(double x, double y, double width) => new(new(x), new(y - 8), new(width), new(10), null, "https://example.org/", link);
    }

    [Fact]
    public void A_picture_is_turned_within_the_bounds_its_figure_names()
    {
        var maker = new PageMaker();
        var figure = maker.Root.Add(new(StructureRole.Figure, SourceSpan.Nowhere) { Alternative = "A cat" });
        var picture = new Picture(PictureFormat.Jpeg, 40, 30, 0) { Bytes = new byte[] { 0xFF, 0xD8, 1, 2, 3 }, JpegComponents = 3 };
        var box = new Box(new(40), new(30), Pt.Zero, [new DrawImage(Pt.Zero, new(-30), new(40), new(30), picture) { Tag = figure.AddContent() }]);
        maker.Add(new DrawBox(new(50), new(150), box.Turned()));
        maker.EndPage("1");

        var text = string.Join(' ', maker.Readable().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("/BBox [50 50 80 90]", text, StringComparison.Ordinal);

        // The picture's right goes up, its top to the left.
        Assert.Contains("0 40 -30 0 80 50 cm", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cells_of_a_turned_table_are_cells()
    {
        var row = string.Concat(Enumerable.Range(0, 12).Select(i => $" internationalization{i} |"));
        var book = Books.Set($"## Term\n\n|{row}\n|{string.Concat(Enumerable.Repeat(" --- |", 12))}\n|{row}\n| [link](https://example.org/) |{string.Concat(Enumerable.Repeat(" x |", 11))}\n");
        using var stream = new MemoryStream();
        PdfExporter.Export(Books.Metadata, book, stream, new());
        var file = stream.ToArray();
        string Cells(string type, string first = "P") => string.Join(' ', Enumerable.Repeat($"{type}(P)", 12)) is var cells && first != "P" ? $"{type}({first}){cells[(type.Length + 3)..]}" : cells;

        Assert.Empty(PdfChecker.Check(file));
        Assert.Contains(book.Pages.SelectMany(Books.Runs), r => r.Glyphs.IsTurned);
        Assert.Contains($"Table(THead(TR({Cells("TH")})) TBody(TR({Cells("TD")}) TR({Cells("TD", "P(Link)")})))", PdfChecker.Outline(file), StringComparison.Ordinal);
    }
}
