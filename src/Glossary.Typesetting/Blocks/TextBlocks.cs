using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Paragraphs, headings and the breaks between them.</summary>
internal static class TextBlocks
{
    /// <param name="followsParagraph">True right after another paragraph: then it begins with an indent, or with space.</param>
    public static void SetParagraph(Paragraph paragraph, bool followsParagraph, bool followsBlock, BlockPlace place)
    {
        // A command on lines of its own: its spaces mean something, and do not stretch.
        var style = paragraph.Inlines is [CodeRun] ? place.Style with { Alignment = LineAlignment.RaggedRight } : place.Style;
        if (followsBlock && place.IndentsParagraphs && followsParagraph)
        {
            style = style with { Indent = place.Design.ParagraphIndent };
        }
        else if (followsBlock && !place.IndentsParagraphs)
        {
            place.List.Space(place.Design.LooseItemSpace);
        }

        place.SetText(paragraph.Inlines, style, new(StructureRole.Paragraph, paragraph.Span), paragraph.Span);
    }

    public static void SetHeading(Heading heading, BlockPlace place)
    {
        var design = place.Design;
        var list = place.List;
        var text = place.Style.Text with { Size = design.HeadingSize(heading.Level), Ink = Ink.Black };
        text = heading.Level switch
        {
            1 => text.Bold(),
            2 => text.Bold().Italic(),
            _ => text.Italic(),
        };
        var style = place.Style with { Text = text, Alignment = LineAlignment.RaggedRight, Indent = Pt.Zero, Hyphenates = false };
        var element = new StructureElement(StructureRole.Heading, heading.Span)
        {
            Level = Math.Min(place.HeadingLevel + heading.Level - 1, 6),
            Anchor = heading.Anchor,
        };

        list.Space(design.HeadingSpace(heading.Level));
        var start = list.Items.Count;
        place.SetText(heading.Inlines, style, element, heading.Span);
        Anchors.Put(list, start, heading.Anchor, place.Parent.Children.Count > 0 ? place.Parent.Children[^1] as StructureElement : null);
        list.Keep();
    }

    /// <summary>A thematic break: three asterisks, in the quiet ink.</summary>
    public static void SetBreak(BlockPlace place)
    {
        var design = place.Design;
        var style = place.Style with { Alignment = LineAlignment.Centered, Indent = Pt.Zero, Text = place.Style.Text with { Ink = design.QuietInk } };
        var ornament = ShortText.Set("∗\u2003∗\u2003∗", style, place.Measure, place.Setting);
        place.List.Space(design.BlockSpace);
        place.List.Keep();
        place.List.Line(new BoxItem(Boxes.AsArtifact(ornament)) { X = place.Left }, style.Leading);
        place.List.Space(design.BlockSpace);
    }
}
