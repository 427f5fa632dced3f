using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Block elements of HTML to blocks of the model, when they close.</summary>
internal static class HtmlStructure
{
    /// <summary>What stands before the name of a frame that is a remark, and no element of HTML.</summary>
    public const string RemarkMark = "!";

    /// <summary>What stands before the name of a frame that only groups.</summary>
    public const string DivisionMark = "~";

    /// <summary>The language and the direction that a tag states.</summary>
    public static (string Language, TextDirection Direction) LanguageOf(HtmlTag tag)
        => (tag.Attribute("lang") ?? "", tag.Attribute("dir")?.ToLowerInvariant() switch
        {
            "rtl" => TextDirection.RightToLeft,
            "ltr" => TextDirection.LeftToRight,
            _ => TextDirection.Unstated,
        });

    /// <summary>True for elements whose closing tag authors may not leave out.</summary>
    public static bool NeedsClosing(string name) => !name.StartsWith(RemarkMark, StringComparison.Ordinal) && !name.StartsWith(DivisionMark, StringComparison.Ordinal) && name is not ("p" or "li" or "td" or "th" or "tr" or "thead" or "tbody" or "tfoot" or "dt" or "dd" or "caption" or "");

    /// <summary>True if an open element ends where another begins, without a closing tag.</summary>
    /// <remarks>https://html.spec.whatwg.org/multipage/syntax.html#optional-tags</remarks>
    public static bool EndsBefore(string open, string next) => open switch
    {
        "p" => next is not "caption",
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => next is "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "p",
        "li" => next is "li",
        "dt" or "dd" => next is "dt" or "dd",
        "td" or "th" => next is "td" or "th" or "tr" or "tbody" or "tfoot",
        "tr" => next is "tr" or "tbody" or "tfoot" or "thead",
        "thead" or "tbody" or "tfoot" => next is "tbody" or "tfoot" or "thead",
        "caption" => next is "tr" or "thead" or "tbody",
        "summary" => true,
        _ => false,
    };

    /// <summary>Puts a closed element into the one around it.</summary>
    public static void Close(HtmlFrame frame, HtmlFrame parent, List<HtmlFrame> open, SourceSpan span, FileContext file)
    {
        switch (frame.Name)
        {
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                CloseHeading(frame, parent, span, file);
                break;
            case ['!', .. var remark]:
                parent.Blocks.Add(AdmonitionReader.Make(remark, isFolded: false, frame.Caption, [.. frame.Blocks], span)!);
                break;
            case "blockquote":
                parent.Blocks.Add(new Quotation(span, [.. frame.Blocks]));
                break;
            case "pre":
                CloseCode(frame, parent, span);
                break;
            case "details":
                parent.Blocks.Add(new Details(span, frame.Caption, [.. frame.Blocks]));
                break;
            case "summary" or "caption" or "figcaption":
                CloseCaption(frame, parent, open);
                break;
            case "figure":
                CloseFigure(frame, parent, span);
                break;
            case "ul" or "ol":
                CloseList(frame, parent, span);
                break;
            case "li" when open.FindLast(f => f.Name is "ul" or "ol") is { } list:
                list.Items.Add(new ListItem(span, null, [.. frame.Blocks]));
                break;
            case "dl":
                CloseDefinitions(frame, parent, span);
                break;
            case "dt" when open.FindLast(f => f.Name == "dl") is { } terms:
                AddTerm(frame, terms);
                break;
            case "dd" when open.FindLast(f => f.Name == "dl") is { } definitions:
                definitions.Definitions.Add(new DefinitionItem(span, [.. definitions.Terms], [.. frame.Blocks]));
                definitions.Terms.Clear();
                break;
            case "table":
                CloseTable(frame, parent, span);
                break;
            case "tr" when open.FindLast(f => f.Name == "table") is { } table:
                CloseRow(frame, table, open, span);
                break;
            case "td" or "th" when open.FindLast(f => f.Name is "tr" or "table") is { } row:
                row.Cells.Add(new TableCell(span, frame.Name == "th", SpanCount(frame, "colspan"), SpanCount(frame, "rowspan"), [.. frame.Blocks]));
                break;
            default:
                var (language, direction) = frame.Tag is null ? default : LanguageOf(frame.Tag);
                if ((language is { Length: > 0 } || direction != TextDirection.Unstated) && frame.Blocks.Count > 0)
                {
                    parent.Blocks.Add(new Passage(span, language, direction, [.. frame.Blocks]));
                }
                else
                {
                    parent.Blocks.AddRange(frame.Blocks);
                }

                break;
        }
    }

    private static void CloseHeading(HtmlFrame frame, HtmlFrame parent, SourceSpan span, FileContext file)
    {
        if (InlinesOf(frame.Blocks) is { IsEmpty: false } inlines)
        {
            // No name of a heading of Markdown has a full stop in it.
            parent.Blocks.Add(new Heading(span, $"{file.Id.Value}.html{span.Start}", Math.Max(1, frame.Name[1] - '2'), inlines));
        }
    }

    private static void CloseCode(HtmlFrame frame, HtmlFrame parent, SourceSpan span)
    {
        var parts = frame.Blocks.Select(b => b is CodeBlock code ? code.Text : "\n" + PlainText.Of([.. b.Inlines()]) + "\n");
        var text = string.Concat(parts).Trim('\n');
        if (text.Length > 0)
        {
            parent.Blocks.Add(new CodeBlock(span, "", text));
        }
    }

    private static void CloseCaption(HtmlFrame frame, HtmlFrame parent, List<HtmlFrame> open)
    {
        var owner = open.FindLast(f => f.Name is "details" or "table" or "figure");
        if (owner is null || !owner.Caption.IsEmpty)
        {
            parent.Blocks.AddRange(frame.Blocks);
            return;
        }

        owner.Caption = InlinesOf(frame.Blocks);
    }

    private static void CloseFigure(HtmlFrame frame, HtmlFrame parent, SourceSpan span)
    {
        if (frame.Blocks is [Figure figure])
        {
            parent.Blocks.Add(new Figure(span, figure.Image, frame.Caption.IsEmpty ? figure.Caption : frame.Caption));
            return;
        }

        parent.Blocks.AddRange(frame.Blocks);
        if (!frame.Caption.IsEmpty)
        {
            parent.Blocks.Add(new Paragraph(span, frame.Caption));
        }
    }

    private static void CloseList(HtmlFrame frame, HtmlFrame parent, SourceSpan span)
    {
        if (frame.Blocks.Count > 0)
        {
            // Text between the items is an item of its own rather than lost.
            frame.Items.Insert(0, new ListItem(frame.Blocks[0].Span, null, [.. frame.Blocks]));
        }

        if (frame.Items.Count == 0)
        {
            return;
        }

        var isTight = frame.Items.All(item => item.Blocks is [] or [Paragraph] or [Paragraph, BulletList or NumberedList]);
        if (frame.Name == "ul")
        {
            parent.Blocks.Add(new BulletList(span, isTight, [.. frame.Items]));
            return;
        }

        var start = int.TryParse(frame.Tag?.Attribute("start"), out var number) ? number : 1;
        var style = frame.Tag?.Attribute("type") is [var type] && type is 'a' or 'A' or 'i' or 'I' ? type : '1';
        parent.Blocks.Add(new NumberedList(span, isTight, start, style, [.. frame.Items]));
    }

    private static void AddTerm(HtmlFrame frame, HtmlFrame list) => list.Terms.Add(InlinesOf(frame.Blocks));

    private static void CloseDefinitions(HtmlFrame frame, HtmlFrame parent, SourceSpan span)
    {
        if (frame.Terms.Count > 0)
        {
            frame.Definitions.Add(new DefinitionItem(span, [.. frame.Terms], []));
        }

        parent.Blocks.AddRange(frame.Blocks);
        if (frame.Definitions.Count > 0)
        {
            parent.Blocks.Add(new DefinitionList(span, [.. frame.Definitions]));
        }
    }

    private static void CloseRow(HtmlFrame frame, HtmlFrame table, List<HtmlFrame> open, SourceSpan span)
    {
        if (frame.Blocks.Count > 0)
        {
            frame.Cells.Add(new TableCell(span, false, 1, 1, [.. frame.Blocks]));
        }

        if (frame.Cells.Count == 0)
        {
            return;
        }

        var isHead = open.FindLast(f => f.Name is "thead" or "tbody" or "tfoot" or "table")?.Name == "thead"
            || (table.Rows.Count == 0 && frame.Cells.All(cell => cell.IsHeader));
        (isHead ? table.Head : table.Rows).Add(new TableRow(span, [.. frame.Cells]));
    }

    private static void CloseTable(HtmlFrame frame, HtmlFrame parent, SourceSpan span)
    {
        // Cells without a row, and text beside the cells.
        if (frame.Cells.Count > 0)
        {
            frame.Rows.Add(new TableRow(span, [.. frame.Cells]));
        }

        parent.Blocks.AddRange(frame.Blocks);
        var columns = frame.Head.Concat(frame.Rows).Select(row => row.Cells.Sum(cell => cell.ColumnSpan)).DefaultIfEmpty().Max();
        if (columns > 0)
        {
            var alignments = ImmutableArray.CreateRange(Enumerable.Repeat(ColumnAlignment.Default, columns));
            parent.Blocks.Add(new Table(span, alignments, [.. frame.Head], [.. frame.Rows], frame.Caption));
        }
    }

    // HTML allows 1,000 columns and 65,534 rows; nobody prints either.
    private static int SpanCount(HtmlFrame cell, string name)
        => int.TryParse(cell.Tag?.Attribute(name), out var count) ? Math.Clamp(count, 1, 100) : 1;

    /// <summary>The text of blocks as one line.</summary>
    private static ImmutableArray<Inline> InlinesOf(List<Block> blocks)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var block in blocks)
        {
            if (inlines.Count > 0)
            {
                inlines.Add(new LineBreak(block.Span));
            }

            inlines.AddRange(block is Figure figure ? [new InlineImage(figure.Span, figure.Image)] : block.Inlines());
        }

        return inlines.ToImmutable();
    }
}
