using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>The width of text that is not to be broken, and of the widest part that cannot be.</summary>
internal readonly record struct TextWidths(Pt Least, Pt Natural)
{
    /// <summary>Measures blocks one below the other.</summary>
    public static TextWidths Of(ImmutableArray<Block> blocks, TextStyle style, Setting setting)
    {
        var widths = default(TextWidths);
        foreach (var block in blocks)
        {
            widths = widths.Below(Of(block, style, setting));
        }

        return widths;
    }

    public TextWidths Below(TextWidths other) => new(Pt.Max(Least, other.Least), Pt.Max(Natural, other.Natural));

    private static TextWidths Of(Block block, TextStyle style, Setting setting) => block switch
    {
        Paragraph paragraph => Of(paragraph.Inlines, style, setting),
        Heading heading => Of(heading.Inlines, style.Bold(), setting),
        BulletList list => Of(list.Items, style, setting),
        NumberedList list => Of(list.Items, style, setting),
        Quotation quotation => Wider(Of(quotation.Blocks, style, setting), style.Size * 3),
        Passage passage => Of(passage.Blocks, style, setting),
        Alert alert => Wider(Of(alert.Blocks, style, setting), style.Size),
        Details details => Wider(Of(details.Blocks, style, setting), style.Size),
        CodeBlock code => OfCode(code, style),
        DisplayFormula formula => Wider(Whole(WidthOf(FormulaTypesetter.SetInline(formula.Formula, style, setting))), style.Size),
        Figure figure => new(style.Size * 4, figure.Image.Path is null ? style.Size * 14 : style.Size * 20),
        ThematicBreak => Whole(style.Size * 3),

        // A table in a table, a list of terms: as wide as there is room.
        _ => new(style.Size * 6, style.Size * 24),
    };

    private static TextWidths Of(ImmutableArray<ListItem> items, TextStyle style, Setting setting)
    {
        var widths = default(TextWidths);
        foreach (var item in items)
        {
            widths = widths.Below(Of(item.Blocks, style, setting));
        }

        return Wider(widths, style.Size * 1.7);
    }

    private static TextWidths Of(ImmutableArray<Inline> inlines, TextStyle style, Setting setting)
    {
        var ragged = new ParagraphStyle(style, LineAlignment.RaggedRight, style.Size, Pt.Zero, false);
        var (least, natural) = ParagraphSetter.Measure(inlines, ragged, SourceSpan.Nowhere, setting);
        return new(least, natural);
    }

    private static TextWidths OfCode(CodeBlock code, TextStyle style)
    {
        var longest = 0;
        foreach (var line in code.Text.Split('\n'))
        {
            longest = Math.Max(longest, line.Length);
        }

        var natural = style.Size * (0.53 * Math.Min(longest, 400)) + style.Size;
        return new(Pt.Min(natural, style.Size * 8), natural);
    }

    private static TextWidths Whole(Pt width) => new(width, width);

    private static TextWidths Wider(TextWidths widths, Pt by) => new(widths.Least + by, widths.Natural + by);

    private static Pt WidthOf(ImmutableArray<Item> items)
    {
        var width = Pt.Zero;
        foreach (var item in items)
        {
            width += item switch
            {
                BoxItem box => box.Box.Width,
                Glue glue => glue.Width,
                _ => Pt.Zero,
            };
        }

        return width;
    }
}
