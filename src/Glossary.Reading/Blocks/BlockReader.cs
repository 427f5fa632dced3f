using System.Collections.Immutable;
using System.Text;
using Glossary.Model;
using Markdig.Extensions.DefinitionLists;
using Markdig.Syntax;
using Block = Glossary.Model.Block;
using DefinitionItem = Glossary.Model.DefinitionItem;
using DefinitionList = Glossary.Model.DefinitionList;
using SourceSpan = Glossary.Model.SourceSpan;
using Syntax = Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>Blocks of Markdig to blocks of the model; with <see cref="MarkdownSyntax"/> and <see cref="BlockText"/> all that knows both.</summary>
internal sealed class BlockReader(FileContext file, IReadOnlyDictionary<HeadingBlock, string>? anchors = null, int topLevel = 0)
{
    // Headings that step down two levels at once would leave a hole in the structure of the book.
    private int _headingLevel;

    /// <summary>Reads the blocks of a container, without the first ones if told so.</summary>
    public ImmutableArray<Block> Read(ContainerBlock container, Func<Syntax.Block, bool>? isLeftOut = null)
    {
        var blocks = new HtmlBlockReader(file);
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is TableBlock table && i + 1 < container.Count && container[i + 1] is ParagraphBlock below && ParagraphDialects.CaptionOf(BlockText.Of(file.Source, below.Lines)) is { } caption)
            {
                blocks.Add(TableReader.Read(table, file) with { Caption = InlineReader.Read(file, caption) });
                i++;
            }
            else if ((isLeftOut is null || !isLeftOut(container[i])) && (container[i] is HtmlBlock || !blocks.Removes(container[i].Span.Start)))
            {
                ReadBlock(container[i], blocks);
            }
        }

        return blocks.Finish();
    }

    private void ReadBlock(Syntax.Block block, HtmlBlockReader blocks)
    {
        switch (block)
        {
            case HtmlBlock html:
                blocks.ReadHtml(BlockText.Of(file.Source, html.Lines, isTrimmed: false));
                break;
            case ParagraphBlock paragraph:
                ReadParagraph(BlockText.Of(file.Source, paragraph.Lines), blocks);
                break;
            case HeadingBlock heading:
                ReadHeading(heading, blocks);
                break;
            case ListBlock list:
                blocks.Add(ReadList(list));
                break;
            case QuoteBlock quote:
                blocks.Add(ReadQuote(quote));
                break;
            case TemplateLineBlock line:
                ReadTemplateLine(line, blocks);
                break;
            case AdmonitionBlock remark:
                ReadAdmonition(remark, blocks);
                break;
            case DocfxBlock line:
                if (AdmonitionReader.ReadDocfx(SpanOf(line), file) is { } picture)
                {
                    blocks.Add(picture);
                }

                break;
            case Syntax.CodeBlock code:
                if (ReadCode(code) is { } shown)
                {
                    blocks.Add(shown);
                }

                break;
            case DisplayMathBlock math:
                // One that only defines macros shows nothing.
                if (ReadMath(math) is { Formula.Root: not MathRow { Items.IsEmpty: true } } formula)
                {
                    blocks.Add(formula);
                }

                break;
            case MacroBlock macros:
                ReadMacros(BlockText.Of(file.Source, macros.Lines), blocks);
                break;
            case TableBlock table:
                blocks.Add(TableReader.Read(table, file));
                break;
            case ThematicBreakBlock rule:
                blocks.Add(new ThematicBreak(SpanOf(rule)));
                break;
            case Markdig.Extensions.DefinitionLists.DefinitionList definitions:
                blocks.Add(ReadDefinitions(definitions));
                break;
            case LongNameBlock name:
                // Elsewhere than under the first heading it is text like any other.
                ReadParagraph(BlockText.Of(file.Source, name.Lines), blocks);
                break;
            case FootnoteBlock or BlankLineBlock or LinkReferenceDefinitionGroup or LinkReferenceDefinition:
                // A note is read where its mark stands.
                break;
            case ContainerBlock other:
                foreach (var inner in other)
                {
                    ReadBlock(inner, blocks);
                }

                break;
            case LeafBlock leaf:
                ReadParagraph(BlockText.Of(file.Source, leaf.Lines), blocks);
                break;
            default:
                break;
        }
    }

    // The one place where Markdig's inclusive ends become half-open.
    private SourceSpan SpanOf(Syntax.Block block)
    {
        var length = file.Source.Text.Length;
        var start = Math.Clamp(block.Span.Start, 0, length);
        return file.Source.Span(start, Math.Clamp(block.Span.End + 1, start, length));
    }

    private void ReadParagraph(BlockText text, HtmlBlockReader blocks)
    {
        if (text.IsEmpty || ParagraphDialects.Read(text, file, blocks.Add))
        {
            return;
        }

        InlineReader.ReadParagraphs(file, text, AddParagraph, blocks.Add);

        void AddParagraph(ImmutableArray<Inline> inlines, Piece first, Piece? stop)
        {
            var end = text.End;
            if (stop is not null)
            {
                (_, end) = text.Text.Trim(first.Start, stop.Start);
            }

            blocks.Add(ParagraphOf(text.Span(first.Start, end), inlines, file));
        }
    }

    /// <summary>A paragraph; a figure where it is nothing but a picture.</summary>
    public static Block ParagraphOf(SourceSpan span, ImmutableArray<Inline> inlines, FileContext file)
        => inlines is [InlineImage picture] ? new Figure(span, picture.Image, CaptionOf(picture.Image.Title, span, file)) : new Paragraph(span, inlines);

    private static ImmutableArray<Inline> CaptionOf(string title, SourceSpan span, FileContext file)
    {
        if (title.Length == 0)
        {
            return [];
        }

        var set = new StringBuilder();
        new Typography(QuotationMarks.Of(file.Language)).Append(set, title, ' ');
        return [new TextRun(span, set.ToString())];
    }

    private void ReadHeading(HeadingBlock heading, HtmlBlockReader blocks)
    {
        var text = HeadingText.Of(heading, file.Source);
        _headingLevel = Math.Clamp(heading.Level - topLevel, 1, _headingLevel + 1);
        var inlines = InlineReader.Read(file, text);
        if (inlines.IsEmpty || (inlines is [TextRun run] && string.IsNullOrWhiteSpace(run.Text)))
        {
            return;
        }

        // Headings inside quotations and the like have no anchor of their own among those the book knows.
        var anchor = anchors is not null && anchors.TryGetValue(heading, out var own) ? own : $"{file.Id.Value}.heading{heading.Line}";
        blocks.Add(new Heading(SpanOf(heading), anchor, _headingLevel, inlines));
    }

    private DefinitionList ReadListDefinitions(ListBlock list)
    {
        var items = ImmutableArray.CreateBuilder<DefinitionItem>();
        var terms = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        foreach (var child in list)
        {
            var item = (ListItemBlock)child;
            terms.Add(InlineReader.Read(file, BlockText.Of(file.Source, ((ParagraphBlock)item[0]).Lines)));
            foreach (var definition in ListDefinitions.Of(item)?.AsEnumerable() ?? [])
            {
                var content = (ListItemBlock)definition;
                items.Add(new DefinitionItem(
                    SpanOf(content), terms.DrainToImmutable(), ReadRest(content, ListDefinitions.Text(BlockText.Of(file.Source, ((ParagraphBlock)content[0]).Lines)))));
            }
        }

        return new DefinitionList(SpanOf(list), items.ToImmutable());
    }

    private Block ReadList(ListBlock list)
    {
        if (ListDefinitions.Is(list))
        {
            return ReadListDefinitions(list);
        }

        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (var child in list)
        {
            var item = (ListItemBlock)child;
            items.Add(ReadItem(item));
        }

        return list.IsOrdered
            ? new NumberedList(SpanOf(list), !list.IsLoose, int.TryParse(list.OrderedStart, out var start) ? start : 1, list.BulletType, items.DrainToImmutable())
            : new BulletList(SpanOf(list), !list.IsLoose, items.DrainToImmutable());
    }

    private ListItem ReadItem(ListItemBlock item)
    {
        if (item is [ParagraphBlock first, ..])
        {
            var text = BlockText.Of(file.Source, first.Lines);
            var isTask = text.End - text.Start > 3 && text.Text[text.Start] == '[' && text.Text[text.Start + 2] == ']' && text.Text[text.Start + 3] is ' ' or '\t' or '\n';
            if (isTask && text.Text[text.Start + 1] is ' ' or 'x' or 'X')
            {
                var isChecked = text.Text[text.Start + 1] != ' ';
                return new ListItem(SpanOf(item), isChecked, ReadRest(item, text.Slice(text.Text.Trim(text.Start + 4, text.End).Start, text.End)));
            }
        }

        return new ListItem(SpanOf(item), null, Read(item));
    }

    private Block ReadQuote(QuoteBlock quote)
    {
        if (quote is not [ParagraphBlock first, ..] || QuoteAlert.Read(BlockText.Of(file.Source, first.Lines)) is not { } alert)
        {
            return new Quotation(SpanOf(quote), Read(quote));
        }

        return AdmonitionReader.OfQuotation(alert, ReadTitle(alert.Title), ReadRest(quote, alert.Text), SpanOf(quote));
    }

    // A container whose first paragraph begins with something that is no text.
    private ImmutableArray<Block> ReadRest(ContainerBlock container, BlockText first)
    {
        var blocks = new HtmlBlockReader(file);
        ReadParagraph(first, blocks);
        foreach (var block in container.Skip(1))
        {
            ReadBlock(block, blocks);
        }

        return blocks.Finish();
    }

    private void ReadAdmonition(AdmonitionBlock block, HtmlBlockReader blocks)
    {
        var title = ReadTitle(BlockText.Of(file.Source, block.Title.Start, block.Title.End));
        var content = block is [ParagraphBlock first, ..] && DirectiveOptions.Skip(BlockText.Of(file.Source, first.Lines)) is { } rest ? ReadRest(block, rest) : Read(block);
        if (AdmonitionReader.Make(block.Name, block.IsFolded, title, content, SpanOf(block)) is { } remark)
        {
            blocks.Add(remark);
            return;
        }

        AdmonitionReader.ReportUnknown(block.Name, SpanOf(block), file);
        if (!title.IsEmpty)
        {
            blocks.Add(new Paragraph(title[0].Span, [new Strong(title[0].Span, title)]));
        }

        foreach (var inner in content)
        {
            blocks.Add(inner);
        }
    }

    private void ReadTemplateLine(TemplateLineBlock line, HtmlBlockReader blocks)
    {
        if (line.Call.IsClosing)
        {
            blocks.CloseRemark(line.Call.Name);
        }
        else if (file.CallClosesLater(line.Call.Name, line.Span.Start))
        {
            var title = line.Call.Find("title", 0) is { } given ? BlockText.Of(file.Source, given.Start, given.End) : BlockText.Of(file.Source, 0, 0);
            blocks.OpenRemark(line.Call.Name, ReadTitle(title), line.Span.Start);
        }
        else
        {
            ReadParagraph(BlockText.Of(file.Source, line.Span.Start, line.Span.End + 1), blocks);
        }
    }

    private ImmutableArray<Inline> ReadTitle(BlockText title) => title.IsEmpty ? [] : InlineReader.Read(file, title);

    private Block? ReadCode(Syntax.CodeBlock code)
    {
        var text = code.Lines.ToString().Replace("\r", "", StringComparison.Ordinal);
        if (code is not FencedCodeBlock fenced)
        {
            return new Model.CodeBlock(SpanOf(code), "", text.TrimEnd('\n'));
        }

        return FenceReader.Read(fenced, BlockText.Of(file.Source, code.Lines), text, SpanOf(code), file);
    }

    private DisplayFormula ReadMath(DisplayMathBlock math)
    {
        var text = BlockText.Of(file.Source, math.Lines);
        var open = math.Closer.StartsWith(@"\end", StringComparison.Ordinal) ? text.Start : text.Start + 2;
        var close = MathDelimiters.IndexOf(text.Text, open, text.End, math.Closer);
        close = close < 0 ? text.End : close;
        var contentEnd = open == text.Start ? Math.Min(close + math.Closer.Length, text.End) : close;
        var (start, end) = text.Text.Trim(open, contentEnd);
        return new DisplayFormula(SpanOf(math), LatexParser.Parse(text.Formula(start, end, isCell: false), isDisplay: true, file.Diagnostics, file.Macros));
    }

    private void ReadMacros(BlockText text, HtmlBlockReader blocks)
    {
        var formula = LatexParser.Parse(text.Formula(text.Start, text.End, isCell: false), isDisplay: true, file.Diagnostics, file.Macros);
        if (formula.Root is not MathRow { Items.IsEmpty: true })
        {
            ReadParagraph(text, blocks);
        }
    }

    private DefinitionList ReadDefinitions(Markdig.Extensions.DefinitionLists.DefinitionList list)
    {
        var items = ImmutableArray.CreateBuilder<DefinitionItem>();
        var terms = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        foreach (var child in list)
        {
            var item = (Markdig.Extensions.DefinitionLists.DefinitionItem)child;
            var blocks = new HtmlBlockReader(file);
            foreach (var block in item)
            {
                if (block is DefinitionTerm term)
                {
                    terms.Add(InlineReader.Read(file, TermText.Of(term, file.Source)));
                }
                else
                {
                    ReadBlock(block, blocks);
                }
            }

            items.Add(new DefinitionItem(SpanOf(item), terms.DrainToImmutable(), blocks.Finish()));
        }

        return new DefinitionList(SpanOf(list), items.ToImmutable());
    }
}
