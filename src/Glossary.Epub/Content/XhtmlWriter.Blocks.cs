using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>Blocks as XHTML.</summary>
internal sealed partial class XhtmlWriter
{
    private void WriteBlocks(ImmutableArray<Block> blocks, int rank)
    {
        foreach (var block in blocks)
        {
            WriteBlock(block, rank);
        }
    }

    // The rank is that of a heading here.
    private void WriteBlock(Block block, int rank)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Enter("<p", DirectionOf(paragraph.Inlines));
                WriteText(paragraph.Span, paragraph.Inlines);
                Leave("p");
                break;
            case Heading heading:
                OpenPlace("<div", heading.Anchor);
                WritePageMarks(_context.PageMarks.At(heading.Anchor), "div");
                WriteHeading(heading, rank);
                Close("div");
                break;
            case BulletList list:
                WriteList("ul", "", list.Items, list.IsTight, rank);
                break;
            case NumberedList list:
                WriteList("ol", NumberingOf(list), list.Items, list.IsTight, rank);
                break;
            case DefinitionList list:
                WriteDefinitions(list, rank);
                break;
            case Quotation quotation:
                WriteQuotation(quotation, rank);
                break;
            case Passage passage:
                WritePassage(passage, rank);
                break;
            case Alert alert:
                WriteAlert(alert, rank);
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case DisplayFormula formula:
                WritePagesBefore(formula.Span);
                var (xml, isWide, _) = WriteFormula(formula.Formula);
                _output.Append("<div class=\"formula\"").Append(isWide ? Focus : "").Append('>').Append(xml).Append("</div>\n");
                break;
            case Table table:
                WriteTable(table, rank);
                break;
            case Figure figure:
                WriteFigure(figure);
                break;
            case ThematicBreak:
                _output.Append("<hr/>\n");
                break;
            case Details details:
                WriteDetails(details, rank);
                break;
            default:
                throw new NotSupportedException($"no XHTML for {block.GetType().Name}");
        }
    }

    private void WriteQuotation(Quotation quotation, int rank)
    {
        Enter("<blockquote", DirectionOf(quotation.Blocks));
        _output.Append('\n');
        WriteBlocks(quotation.Blocks, rank);
        Leave("blockquote");
    }

    private void WritePassage(Passage passage, int rank)
    {
        _languages.Push(passage.Language.Length > 0 ? passage.Language : _languages.Peek());
        var isStated = _isDirectionStated;
        _isDirectionStated |= passage.Direction != TextDirection.Unstated;
        _directions.Push(passage.Direction == TextDirection.Unstated ? Around : passage.Direction);
        _output.Append("<div").AppendLanguage(passage.Language).AppendDirection(passage.Direction).Append(">\n");
        WriteBlocks(passage.Blocks, rank);
        Leave("div");
        _isDirectionStated = isStated;
        _languages.Pop();
    }

    private static string NumberingOf(NumberedList list)
    {
        var start = list.Start == 1 ? "" : $" start=\"{list.Start.ToString(CultureInfo.InvariantCulture)}\"";
        return list.Style is 'a' or 'A' or 'i' or 'I' ? $" type=\"{list.Style}\"{start}" : start;
    }

    private void WriteList(string element, string attributes, ImmutableArray<ListItem> items, bool isTight, int rank)
    {
        if (items.IsEmpty)
        {
            return;
        }

        var hasTasks = items.Any(i => i.IsChecked.HasValue);
        Enter($"<{element}{(hasTasks ? " class=\"tasks\"" : "")}{attributes}", DirectionOf(items.SelectMany(i => i.Blocks)));
        _output.Append('\n');
        foreach (var item in items)
        {
            _output.Append("<li>");
            if (item.IsChecked is { } isChecked)
            {
                WriteCheckBox(isChecked);
                _output.Append(' ');
            }

            WriteContent(item.Blocks, isTight || item.IsChecked.HasValue, rank);
            _output.Append("</li>\n");
        }

        Leave(element);
    }

    // Where there is no space between items, a paragraph at the start of one is plain text of the item.
    private void WriteContent(ImmutableArray<Block> blocks, bool isTight, int rank)
    {
        var rest = blocks;
        if (isTight && blocks is [Paragraph first, ..])
        {
            WriteApart(DirectionOf(first.Inlines), () => WriteText(first.Span, first.Inlines));
            rest = blocks.RemoveAt(0);
        }

        if (!rest.IsEmpty)
        {
            _output.Append('\n');
            WriteBlocks(rest, rank);
        }
    }

    private void WriteDefinitions(DefinitionList list, int rank)
    {
        if (list.Items.All(i => i.Terms.IsEmpty))
        {
            foreach (var item in list.Items)
            {
                WriteBlocks(item.Definition, rank);
            }

            return;
        }

        Enter("<dl", DirectionOf([list]));
        _output.Append('\n');
        for (var i = 0; i < list.Items.Length; i++)
        {
            var item = list.Items[i];
            foreach (var term in item.Terms)
            {
                _output.Append("<dt>");
                WriteApart(DirectionOf(term), () => WriteText(item.Span, term));
                _output.Append("</dt>\n");
            }

            // A definition without a term belongs to the term before; the first has none and gets an empty one.
            _output.Append(item.Terms.IsEmpty && i == 0 ? "<dt></dt>\n<dd>" : "<dd>");
            WriteContent(item.Definition, item.Definition.Length == 1, rank);
            _output.Append("</dd>\n");
        }

        Leave("dl");
    }

    private void WriteAlert(Alert alert, int rank)
    {
        var name = alert.Kind switch
        {
            AlertKind.Note => "note",
            AlertKind.Tip => "tip",
            AlertKind.Important => "important",
            AlertKind.Warning => "warning",
            AlertKind.Caution => "caution",
            _ => throw new NotSupportedException($"no XHTML for an alert of kind {alert.Kind}"),
        };
        var isTip = alert.Kind == AlertKind.Tip;
        Enter($"<aside class=\"alert {name}{(isTip ? "\" epub:type=\"tip\" role=\"doc-tip\"" : "\" role=\"note\"")}", DirectionOf(alert.Blocks));
        _output.Append("\n<p class=\"alert-title\">");
        if (alert.Title.IsEmpty)
        {
            _output.AppendText(_context.Words.Alert(alert.Kind));
        }
        else
        {
            WriteInlines(alert.Title);
        }

        _output.Append("</p>\n");
        WriteBlocks(alert.Blocks, rank);
        Leave("aside");
    }

    private void WriteCode(CodeBlock code)
    {
        var language = new StringBuilder();
        foreach (var c in code.Language)
        {
            language.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '+' or '#' ? char.ToLowerInvariant(c) : "");
        }

        _output.Append("<pre").Append(LeftToRight).Append(IsDrawn(code.Text) ? " class=\"drawn\" tabindex=\"0\"><code" : "><code");
        if (language.Length > 0)
        {
            _output.Append(" class=\"language-").Append(language).Append('"');
        }

        _output.Append('>');
        OpenText(code.Span);
        WriteRun(code.Text);
        CloseText();
        _output.Append("</code></pre>\n");
    }

    // What is drawn with characters would fall apart if its lines were broken.
    private static bool IsDrawn(string text)
        => text.AsSpan().ContainsAnyInRange('\u2500', '\u257F') || text.Contains("+---", StringComparison.Ordinal) || text.Contains("---+", StringComparison.Ordinal);

    private void WriteDetails(Details details, int rank)
    {
        if (_context.Edition.IsForOldReaders)
        {
            WriteOpenDetails(details, rank);
            return;
        }

        Enter("<details", DirectionOf(details.Blocks));
        _output.Append("\n<summary>");
        if (details.Summary.IsEmpty)
        {
            _output.AppendText(_context.Words.Details);
        }
        else
        {
            // What opens at a touch may hold nothing else to touch.
            _isInLink = true;
            WriteInlines(details.Summary);
            _isInLink = false;
        }

        _output.Append("</summary>\n");
        if (_waitingMarks.Count > 0)
        {
            Open("p");
            WriteWaitingMarks();
            Close("p");
        }

        WriteBlocks(details.Blocks, rank);
        Leave("details");
    }

    // What cannot be opened stands open.
    private void WriteOpenDetails(Details details, int rank)
    {
        Enter("<div class=\"details\"", DirectionOf(details.Blocks));
        _output.Append("\n<p class=\"summary\">");
        if (details.Summary.IsEmpty)
        {
            _output.AppendText(_context.Words.Details);
        }

        WriteInlines(details.Summary);
        Close("p");
        WriteBlocks(details.Blocks, rank);
        Leave("div");
    }

    private void WriteFigure(Figure figure)
    {
        WritePagesBefore(figure.Span);
        var image = figure.Image;
        var alternative = AlternativeOf(image, PlainText.Of(figure.Caption, _languages.Peek()));
        if (_context.Pictures.Show(image, alternative, figure.Span) is { } address)
        {
            _output.Append("<figure>\n");
            WritePicture(address, image, alternative);
            _output.Append('\n');
        }
        else
        {
            _output.Append("<figure class=\"missing\">\n<p>").AppendText(alternative.Length > 0 ? alternative : _context.Words.Picture).Append("</p>\n<p class=\"address\">");
            WriteAddress(image.Address);
            _output.Append("</p>\n");
        }

        if (!figure.Caption.IsEmpty)
        {
            Enter("<figcaption", DirectionOf(figure.Caption));
            WriteInlines(figure.Caption);
            Leave("figcaption");
        }

        _output.Append("</figure>\n");
    }
}
