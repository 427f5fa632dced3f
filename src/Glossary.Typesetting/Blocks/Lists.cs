using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>Lists with bullets, numbers, check boxes or terms.</summary>
internal static class Lists
{
    private static readonly string[] Bullets = ["•", "–", "∗", "·"];

    public static void Set(BulletList list, BlockPlace place)
    {
        var bullet = Bullets[Math.Min(place.ListDepth, Bullets.Length - 1)];
        var element = place.Parent.Add(new(StructureRole.List, list.Span) { ListNumbering = "Disc" });
        SetItems(list.Items, list.IsTight, _ => bullet, element, place);
    }

    public static void Set(NumberedList list, BlockPlace place)
    {
        var numbering = list.Style switch
        {
            'a' => "LowerAlpha",
            'A' => "UpperAlpha",
            'i' => "LowerRoman",
            'I' => "UpperRoman",
            _ => "Decimal",
        };
        var element = place.Parent.Add(new(StructureRole.List, list.Span) { ListNumbering = numbering });
        SetItems(list.Items, list.IsTight, index => Numerals.Write((long)list.Start + index, list.Style) + ".", element, place);
    }

    public static void Set(DefinitionList list, BlockPlace place)
    {
        var design = place.Design;
        var element = place.Parent.Add(new(StructureRole.List, list.Span) { ListNumbering = "Description" });
        var termStyle = place.Style with { Text = place.Style.Text.Bold(), Alignment = LineAlignment.RaggedRight, Indent = Pt.Zero };
        var isRightToLeft = ParagraphDirection.IsRightToLeft(list.Items.SelectMany(i => i.Definition), place.Style);
        place.List.Space(design.BlockSpace);
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            var itemElement = element.Add(new(StructureRole.ListItem, item.Span));
            if (i > 0)
            {
                place.List.Space(design.LooseItemSpace);
                place.List.Break(design.ItemBreakCost);
            }

            var label = itemElement.Add(new(StructureRole.ListLabel, item.Span));
            foreach (var term in item.Terms)
            {
                place.In(label).SetText(term, termStyle, new(StructureRole.Span, item.Span), item.Span);
                place.List.Keep();
            }

            var body = itemElement.Add(new(StructureRole.ListBody, item.Span));
            BlockTypesetter.Set(item.Definition, Inside(place, design.ListIndent, isRightToLeft).In(body));
        }

        place.List.Space(design.BlockSpace);
    }

    private static void SetItems(ImmutableArray<ListItem> items, bool isTight, Func<int, string> label, StructureElement element, BlockPlace place)
    {
        var design = place.Design;
        var isRightToLeft = ParagraphDirection.IsRightToLeft(items.SelectMany(i => i.Blocks), place.Style);
        var labels = new Box[items.Length];
        var widest = Pt.Zero;
        for (var i = 0; i < items.Length; i++)
        {
            labels[i] = items[i].IsChecked is { } isChecked ? InlineBoxes.Check(isChecked, place.Style.Text) : Label(label(i), place, isRightToLeft);
            widest = Pt.Max(widest, ShortText.NaturalWidth(labels[i]));
        }

        var isNested = place.ListDepth > 0;
        var indent = Pt.Max(design.ListIndent, widest + design.LabelGap);
        var inner = Inside(place, indent, isRightToLeft);
        Space(place, isTight, isNested);
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                if (!isTight)
                {
                    place.List.Space(design.LooseItemSpace);
                }

                place.List.Break(design.ItemBreakCost);
            }

            var gap = place.Measure == inner.Measure ? Pt.Zero : design.LabelGap;
            var labelLeft = isRightToLeft ? inner.Left + inner.Measure + gap : inner.Left - gap - ShortText.NaturalWidth(labels[i]);
            SetItem(items[i], labels[i], element, labelLeft, inner);
        }

        Space(place, isTight, isNested);
    }

    // A label hangs beside the first line of its item, a gap away from the text.
    private static void SetItem(ListItem item, Box label, StructureElement list, Pt labelLeft, BlockPlace place)
    {
        var element = list.Add(new(StructureRole.ListItem, item.Span));
        var content = element.Add(new(StructureRole.ListLabel, item.Span)).AddContent();
        var body = element.Add(new(StructureRole.ListBody, item.Span));
        var start = place.List.Items.Count;
        BlockTypesetter.Set(item.Blocks, place.In(body));
        if (VerticalStack.FirstBox(place.List.Items, start, place.List.Items.Count) < 0)
        {
            place.List.Line(new BoxItem(Box.Empty with { Height = label.Height, Depth = label.Depth }) { X = place.Left }, place.Style.Leading);
        }

        place.List.Decorate(start, box => new DrawBox(labelLeft - box.X, Pt.Zero, label) { Tag = content });
    }

    // Lists inside lists follow the text without space unless their items are parted too.
    private static void Space(BlockPlace place, bool isTight, bool isNested)
    {
        if (!isNested)
        {
            place.List.Space(place.Design.BlockSpace);
        }
        else if (!isTight)
        {
            place.List.Space(place.Design.LooseItemSpace);
        }
    }

    private static BlockPlace Inside(BlockPlace place, Pt indent, bool isRightToLeft)
        => place.Within(indent, isRightToLeft) with { IndentsParagraphs = false, ListDepth = place.ListDepth + 1 };

    private static Box Label(string text, BlockPlace place, bool isRightToLeft)
        => ShortText.Set(text, place.Style.Text, place.Setting, isRightToLeft ? TextDirection.RightToLeft : TextDirection.Unstated);
}
