using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Small books made by hand that have, between them, everything the PDF writer can meet.</summary>
internal static class HandMadeBooks
{
    /// <summary>Two pages with head and folio, a heading, a paragraph over both, links inside and outside, a formula with a rule, a table.</summary>
    public static PageMaker Small()
    {
        var maker = new PageMaker { Outline = { new("A", "letter-a", [new("Attention", "attention", [])]) } };
        var part = maker.Element(StructureRole.Part);
        var heading = part.Add(new(StructureRole.Heading, SourceSpan.Nowhere) { Level = 1, Anchor = "letter-a" });
        var section = maker.Element(StructureRole.Section, part);
        var term = section.Add(new(StructureRole.Heading, SourceSpan.Nowhere) { Level = 2, Anchor = "attention" });
        var paragraph = maker.Element(StructureRole.Paragraph, section);
        var before = paragraph.AddContent();
        var link = paragraph.Add(new(StructureRole.Link, SourceSpan.Nowhere) { Alternative = "Attention" });
        var linkContent = link.AddContent();
        var after = paragraph.AddContent();
        var formula = paragraph.Add(new(StructureRole.Formula, SourceSpan.Nowhere) { Alternative = "a over b", Formula = new(SourceSpan.Nowhere, "a", false, new MathSymbol(SourceSpan.Nowhere, "a", MathClass.Ordinary)) });
        var formulaContent = formula.AddContent();
        var web = paragraph.Add(new(StructureRole.Link, SourceSpan.Nowhere));
        var webContent = web.AddContent();

        maker.Text(20, 15, "Attention", null, size: 8);
        maker.Add(new DrawAnchor(new(20), new(25), "letter-a", heading));
        maker.Text(20, 40, "A", heading.AddContent(), size: 16);
        maker.Add(new DrawAnchor(new(20), new(50), "attention", term));
        maker.Text(20, 60, "Attention", term.AddContent(), Faces.Get("libertinus/LibertinusSerif-Bold.otf"), 12);
        maker.Text(20, 80, "The office affine to waffles is ", before);
        var linked = PageMaker.Run(170, 80, "attention") with { Ink = new(0.1, 0.25, 0.45), Tag = linkContent };
        maker.Add(linked);
        maker.Add(new DrawLink(new(170), new(72), new(20), new(10), "attention", null, link));
        maker.Add(new DrawLink(new(190), new(72), new(18), new(10), "attention", null, link));
        maker.Text(215, 80, " and hyphen", after);
        maker.Add(PageMaker.Run(262, 80, "-") with { ActualText = "", Tag = after });
        maker.Text(140, 190, "iv", null, size: 8);
        maker.EndPage("iv");

        maker.Text(20, 40, "ation; half is ", after);
        var fraction = new List<DrawItem>
        {
            PageMaker.Run(0, -6, "\U0001D44E", Faces.Math, 7),
            new DrawRule(new(0), new(-3), new(8), new(0.4), Ink.Black),
            PageMaker.Run(0, 4, "\U0001D44F", Faces.Math, 7),
        };
        maker.Add(new DrawBox(new(90), new(40), new(new(8), new(10), new(5), [.. fraction])) { Tag = formulaContent });
        maker.Text(110, 40, "see here", webContent);
        maker.Add(new DrawLink(new(110), new(32), new(40), new(10), null, "https://example.org/käse?a=b c", web));
        Table(maker, section);
        maker.Text(140, 190, "1", null, size: 8);
        maker.EndPage("1");
        return maker;
    }

    /// <summary>The small book with one more page: contents, a list, a note that is called twice.</summary>
    public static PageMaker WithNotes()
    {
        var maker = Small();
        var contents = maker.Element(StructureRole.TableOfContents, maker.Element(StructureRole.Section));
        var line = contents.Add(new(StructureRole.TableOfContentsItem, SourceSpan.Nowhere) { Refers = "attention" });
        var lead = line.Add(new(StructureRole.Paragraph, SourceSpan.Nowhere)).Add(new(StructureRole.Link, SourceSpan.Nowhere) { Alternative = "Attention", Refers = "attention" });
        maker.Text(20, 40, "Attention", lead.AddContent());
        maker.Add(new DrawLink(new(20), new(32), new(40), new(10), "attention", null, lead));

        var formula = maker.Element(StructureRole.Paragraph).Add(new(StructureRole.Formula, SourceSpan.Nowhere) { Alternative = "x", Formula = new(SourceSpan.Nowhere, "x", false, new MathSymbol(SourceSpan.Nowhere, "x", MathClass.Ordinary)) });
        var token = new MathMlElement("mi", [("mathvariant", "normal")], "x", []);
        var mathematics = formula.Add(new(StructureRole.Mathematics, SourceSpan.Nowhere) { MathMl = new("math", [], "", [token]) });
        maker.Text(120, 40, "x", mathematics.Add(new(StructureRole.Mathematics, SourceSpan.Nowhere) { MathMl = token }).AddContent());

        var item = maker.Element(StructureRole.ListItem, maker.Root.Add(new(StructureRole.List, SourceSpan.Nowhere) { ListNumbering = "Description" }));
        maker.Text(20, 60, "Word", maker.Element(StructureRole.ListLabel, item).AddContent());
        var paragraph = maker.Element(StructureRole.Paragraph, maker.Element(StructureRole.ListBody, item));
        maker.Text(60, 60, "that is noted", paragraph.AddContent());
        var note = new StructureElement(StructureRole.Note, SourceSpan.Nowhere) { Anchor = "note" };
        for (var mark = 0; mark < 2; mark++)
        {
            var link = paragraph.Add(new(StructureRole.Link, SourceSpan.Nowhere) { Alternative = "1", Refers = "note" });
            maker.Text(120 + (20 * mark), 56, "1", link.AddContent(), size: 6);
            maker.Add(new DrawAnchor(new(120), new(50), $"mark-{mark}", link));
            maker.Add(new DrawLink(new(120 + (20 * mark)), new(50), new(5), new(8), "note", null, link));
        }

        paragraph.Add(note);
        var back = maker.Element(StructureRole.NoteLabel, note).Add(new(StructureRole.Link, SourceSpan.Nowhere) { Alternative = "1", Refers = "mark-0" });
        maker.Add(new DrawAnchor(new(20), new(170), "note", note));
        maker.Text(20, 180, "1", back.AddContent(), size: 6);
        maker.Add(new DrawLink(new(20), new(172), new(5), new(8), "mark-0", null, back));
        maker.Text(30, 180, "The note.", maker.Element(StructureRole.Paragraph, note).AddContent());
        maker.EndPage("2");
        return maker;
    }

    /// <summary>Many pages of the same kind: headings, paragraphs of ten lines, links between them.</summary>
    public static PageMaker Many(int count)
    {
        var maker = new PageMaker();
        for (var i = 0; i < count; i++)
        {
            var section = maker.Element(StructureRole.Section);
            var heading = section.Add(new(StructureRole.Heading, SourceSpan.Nowhere) { Level = 1, Anchor = $"entry-{i}" });
            maker.Text(20, 15, $"Entry {i}", null, size: 8);
            maker.Add(new DrawAnchor(new(20), new(25), $"entry-{i}", heading));
            maker.Text(20, 40, $"Entry {i}", heading.AddContent(), size: 14);
            var paragraph = maker.Element(StructureRole.Paragraph, section).AddContent();
            for (var line = 0; line < 10; line++)
            {
                maker.Text(20, 55 + (12 * line), $"Line {line} of {i} has words enough to fill the measure.", paragraph);
            }

            var link = maker.Element(StructureRole.Link, maker.Element(StructureRole.Paragraph, section));
            maker.Text(20, 180, "the next entry", link.AddContent());
            maker.Add(new DrawLink(new(20), new(172), new(60), new(10), $"entry-{(i + 1) % count}", null, link));
            maker.EndPage($"{i + 1}");
        }

        return maker;
    }

    private static void Table(PageMaker maker, StructureElement section)
    {
        var table = maker.Element(StructureRole.Table, section);
        var head = maker.Element(StructureRole.TableRow, maker.Element(StructureRole.TableHead, table));
        var row = maker.Element(StructureRole.TableRow, maker.Element(StructureRole.TableBody, table));
        for (var column = 0; column < 2; column++)
        {
            var name = head.Add(new(StructureRole.TableHeaderCell, SourceSpan.Nowhere) { Scope = "Column" });
            maker.Text(20 + (60 * column), 70, "Head", name.AddContent());
            var cell = row.Add(new(StructureRole.TableCell, SourceSpan.Nowhere));
            if (column == 0)
            {
                maker.Text(20, 85, "Cell", cell.AddContent());
            }
        }

        maker.Add(new DrawRule(new(20), new(73), new(120), new(0.5), Ink.Black));
        maker.Add(new DrawRule(new(20), new(60), new(120), new(0.8), Ink.Black));
        maker.Add(new DrawLine(new(20), new(90), new(140), new(95), new(0.5), Ink.Gray(0.5), new(2)));
    }
}
