using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>The structure tree says what the author wrote, in the author's order, and nothing that is not there.</summary>
public sealed class StructureTests
{
    [Fact]
    public void What_nothing_was_drawn_for_is_left_out()
    {
        var maker = new PageMaker();
        maker.Element(StructureRole.ListItem, maker.Element(StructureRole.List));
        maker.Text(20, 40, "Here", maker.Element(StructureRole.Paragraph).AddContent());

        Assert.Equal("Document(P)", Outline(maker));
    }

    [Fact]
    public void But_empty_cells_stay()
    {
        var maker = new PageMaker();
        var table = maker.Element(StructureRole.Table);
        var row = maker.Element(StructureRole.TableRow, table);
        maker.Text(20, 40, "Here", maker.Element(StructureRole.TableCell, row).AddContent());
        maker.Element(StructureRole.TableCell, row);
        var empty = maker.Element(StructureRole.TableRow, table);
        maker.Element(StructureRole.TableCell, empty);
        maker.Element(StructureRole.TableCell, empty);

        Assert.Equal("Document(Table(TR(TD TD) TR(TD TD)))", Outline(maker));
    }

    [Fact]
    public void A_table_without_any_text_is_left_out()
    {
        var maker = new PageMaker();
        maker.Element(StructureRole.TableCell, maker.Element(StructureRole.TableRow, maker.Element(StructureRole.Table)));
        maker.Text(20, 40, "Here", maker.Element(StructureRole.Paragraph).AddContent());

        Assert.Equal("Document(P)", Outline(maker));
    }

    [Fact]
    public void The_order_is_the_trees_own()
    {
        var maker = new PageMaker();
        var first = maker.Element(StructureRole.Paragraph).AddContent();
        var second = maker.Element(StructureRole.BlockQuote).AddContent();
        maker.Text(20, 60, "drawn first", second);
        maker.Text(20, 40, "read first", first);

        Assert.Equal("Document(P BlockQuote)", Outline(maker));
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_text_and_the_author_hears_of_it()
    {
        var maker = new PageMaker();
        var link = maker.Element(StructureRole.Link, maker.Element(StructureRole.Paragraph));
        maker.Text(20, 40, "here", link.AddContent());
        maker.Add(new DrawLink(new(20), new(30), new(20), new(10), "nowhere", null, link));

        Assert.Equal("Document(P(Span))", Outline(maker));
        Assert.Equal("G0501", Assert.Single(maker.Diagnostics.InSourceOrder()).Code);
    }

    [Fact]
    public void Types_the_standard_does_not_know_are_mapped()
    {
        var maker = new PageMaker();
        maker.Text(20, 40, "Title", maker.Element(StructureRole.Title).AddContent());
        maker.Text(20, 60, "Strong", maker.Element(StructureRole.Strong, maker.Element(StructureRole.Paragraph)).AddContent());

        Assert.Equal("Document(Title P(Strong))", Outline(maker));
        Assert.Contains("/RoleMap <<\n    /Strong /Span\n    /Title /P\n  >>", maker.Readable(), StringComparison.Ordinal);
    }

    [Fact]
    public void Alternatives_languages_and_attributes_reach_their_elements()
    {
        var maker = new PageMaker();
        Fill(maker, new(StructureRole.Figure, SourceSpan.Nowhere) { Alternative = "A cat" });
        Fill(maker, new(StructureRole.Paragraph, SourceSpan.Nowhere) { Language = "de", ActualText = "Katze" });
        Fill(maker, new(StructureRole.Note, SourceSpan.Nowhere));
        Fill(maker, new(StructureRole.Note, SourceSpan.Nowhere) { Anchor = "note" });
        var list = maker.Root.Add(new(StructureRole.List, SourceSpan.Nowhere) { ListNumbering = "Decimal" });
        maker.Text(20, 100, "1", list.Add(new(StructureRole.ListItem, SourceSpan.Nowhere)).Add(new(StructureRole.ListLabel, SourceSpan.Nowhere)).AddContent());
        var body = maker.Element(StructureRole.TableBody, maker.Element(StructureRole.Table));
        var row = maker.Element(StructureRole.TableRow, body);
        var head = row.Add(new(StructureRole.TableHeaderCell, SourceSpan.Nowhere) { Scope = "Row", RowSpan = 2 });
        maker.Text(20, 100, "1", head.AddContent());
        row.Add(new(StructureRole.TableCell, SourceSpan.Nowhere) { ColumnSpan = 3 });
        maker.Element(StructureRole.TableRow, body).Add(new(StructureRole.TableCell, SourceSpan.Nowhere) { ColumnSpan = 3 });

        maker.EndPage("1");
        var text = maker.Readable();

        Assert.Contains("/Placement /Block\n    /BBox [20 ", text, StringComparison.Ordinal);
        Assert.Contains("/Alt (A cat)", text, StringComparison.Ordinal);
        Assert.Contains("/ActualText (Katze)\n  /Lang (de)", text, StringComparison.Ordinal);
        Assert.Contains("/ID (note)", text, StringComparison.Ordinal);
        Assert.Contains("/ID (note-2)", text, StringComparison.Ordinal);
        Assert.Contains("/ListNumbering /Decimal", text, StringComparison.Ordinal);
        Assert.Contains("/Scope /Row\n    /RowSpan 2", text, StringComparison.Ordinal);
        Assert.Contains("/ColSpan 3", text, StringComparison.Ordinal);
        Assert.Empty(PdfChecker.Check(maker.Export()));
    }

    [Fact]
    public void What_was_given_up_is_drawn_as_an_artifact()
    {
        var maker = new PageMaker();
        var paragraph = maker.Element(StructureRole.Paragraph);
        var old = paragraph.AddContent();
        paragraph.Clear();
        maker.Text(20, 40, "old", old);
        maker.Text(20, 60, "new", paragraph.AddContent());

        Assert.Equal("Document(P)", Outline(maker));
    }

    [Fact]
    public void Heads_and_folios_are_told_from_rules_and_leaders()
    {
        var maker = new PageMaker();
        maker.Text(20, 15, "head", null);
        maker.Text(20, 40, "text", maker.Element(StructureRole.Paragraph).AddContent());
        maker.Text(60, 40, "....", null);
        maker.Text(80, 40, "12", maker.Element(StructureRole.Paragraph).AddContent());
        maker.Text(20, 190, "7", null);

        maker.EndPage("1");
        var contents = maker.Readable().Split('\n').Where(line => line.EndsWith("BDC", StringComparison.Ordinal));

        Assert.Equal(
            [
                "/Artifact << /Type /Pagination /Subtype /Header>> BDC", "/P << /MCID 0>> BDC", "/Artifact << /Type /Layout>> BDC", "/P << /MCID 1>> BDC",
                "/Artifact << /Type /Pagination /Subtype /Footer>> BDC",
            ],
            contents);
    }

    private static void Fill(PageMaker maker, StructureElement element) => maker.Text(20, 40, "x", maker.Root.Add(element).AddContent());

    // The tree as the reader's parser finds it; the file must be right besides.
    private static string Outline(PageMaker maker)
    {
        maker.EndPage("1");
        Assert.Empty(PdfChecker.Check(maker.Export()));
        return PdfChecker.Outline(maker.Export());
    }
}
