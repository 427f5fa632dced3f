using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Blocks in reading order where some are written in HTML: its tags may enclose blocks of Markdown, and what is unbalanced is repaired.</summary>
internal sealed class HtmlBlockReader
{
    private readonly FileContext _file;
    private readonly List<HtmlFrame> _open = [];
    private BlockText? _html;
    private int _textStart = -1;
    private int _textEnd;
    private string? _removing;
    private int _end;

    public HtmlBlockReader(FileContext file)
    {
        _file = file;
        _open.Add(new HtmlFrame("", null, 0));
    }

    private HtmlFrame Current => _open[^1];

    /// <summary>Adds a block that is not HTML, where it stands.</summary>
    public void Add(Block block)
    {
        if (_removing is not null)
        {
            return;
        }

        EndText();
        Current.Blocks.Add(block);
        _end = block.Span.End;
    }

    /// <summary>True for a block that stands in an element which is left out with all its content.</summary>
    public bool Removes(int start)
    {
        _removing = _removing is not null && _file.ClosesLater(_removing, start) ? _removing : null;
        return _removing is not null;
    }

    /// <summary>Begins a remark that a call of a template opens: what follows stands in it.</summary>
    public void OpenRemark(string name, ImmutableArray<Inline> title, int start)
    {
        EndText();
        if (_open.Count <= MarkdownSyntax.DeepestNesting)
        {
            _open.Add(new HtmlFrame(HtmlStructure.RemarkMark + name, null, start) { Caption = title });
        }
    }

    /// <summary>Ends the remark of that name; one that is not open ends nothing.</summary>
    public void CloseRemark(string name)
    {
        EndText();
        CloseFrame(HtmlStructure.RemarkMark + name);
    }

    /// <summary>All blocks; elements that are still open end here.</summary>
    public ImmutableArray<Block> Finish()
    {
        EndText();
        while (_open.Count > 1)
        {
            var frame = Current;
            if (HtmlStructure.NeedsClosing(frame.Name))
            {
                _file.Diagnostics.Report(MarkupDiagnostics.UnbalancedTag(_file.Source.Span(frame.Start, frame.Start + frame.Name.Length + 1), frame.Name, isClosing: false));
            }

            CloseLast();
        }

        return [.. Current.Blocks];
    }

    /// <summary>Reads a stretch of HTML.</summary>
    public void ReadHtml(BlockText html)
    {
        var text = html.Text;
        var finder = new HtmlTagFinder(text, html.End);
        var position = html.Start;
        _html = html;
        while (position < html.End)
        {
            var angle = text.IndexOf('<', position, html.End - position);
            var tagEnd = angle < 0 ? 0 : finder.FindEnd(angle);
            var textEnd = angle < 0 ? html.End : tagEnd > 0 ? angle : angle + 1;
            if (textEnd > position && _removing is null)
            {
                ExtendText(position, textEnd);
            }

            position = textEnd;
            if (tagEnd > 0)
            {
                _end = html.ToSource(tagEnd - 1) + 1;
                if (HtmlTag.Read(text, angle, tagEnd) is { } tag)
                {
                    ReadTag(tag, html);
                }

                position = tagEnd;
            }
        }

        EndText();

        // What is removed ends with its block, unless its end stands further down.
        if (_removing is not null && !_file.ClosesLater(_removing, _end))
        {
            _removing = null;
        }
    }

    private void ExtendText(int start, int end)
    {
        _textStart = _textStart < 0 ? start : _textStart;
        _textEnd = end;
    }

    private void ReadTag(HtmlTag tag, BlockText html)
    {
        if (_removing is not null)
        {
            _removing = tag.IsClosing && tag.Name == _removing ? null : _removing;
            return;
        }

        var role = HtmlElementTable.RoleOf(tag.Name);
        if (role == HtmlRole.Removed && !tag.IsClosing && !tag.IsSelfClosing)
        {
            EndText();
            var span = html.Span(tag.Start, tag.End);
            if (HtmlDrawings.Replace(tag, span, _file) is { } drawing)
            {
                Add(new Figure(span, drawing, []));
            }

            _removing = tag.Name;
        }
        else if (tag.Name == "hr" && !tag.IsClosing)
        {
            Add(new ThematicBreak(html.Span(tag.Start, tag.End)));
        }
        else if (role == HtmlRole.Block && tag.IsClosing)
        {
            Close(tag, html);
        }
        else if (role == HtmlRole.Block)
        {
            Open(tag, html);
        }
        else if (role == HtmlRole.Transparent && tag.Name is not ("abbr" or "font" or "col" or "colgroup" or "source" or "picture"))
        {
            // A division: what follows is a paragraph of its own.
            EndText();
            ReadDivision(tag, html);
        }
        else
        {
            ExtendText(tag.Start, tag.End);
        }
    }

    // Divisions are kept only where one states a language or a direction, to know where that ends.
    private void ReadDivision(HtmlTag tag, BlockText html)
    {
        var name = HtmlStructure.DivisionMark + tag.Name;
        if (tag.IsClosing)
        {
            CloseFrame(name);
        }
        else if ((_open.Exists(frame => frame.Name.StartsWith(HtmlStructure.DivisionMark, StringComparison.Ordinal)) || HtmlStructure.LanguageOf(tag) is not ("", TextDirection.Unstated))
            && _open.Count <= MarkdownSyntax.DeepestNesting)
        {
            _open.Add(new HtmlFrame(name, tag, html.ToSource(tag.Start)));
        }
    }

    private void Open(HtmlTag tag, BlockText html)
    {
        EndText();
        while (_open.Count > 1 && HtmlStructure.EndsBefore(Current.Name, tag.Name))
        {
            CloseLast();
        }

        if (_open.Count > MarkdownSyntax.DeepestNesting)
        {
            _file.Diagnostics.Report(MarkupDiagnostics.TooDeep(html.Span(tag.Start, tag.End)));
            return;
        }

        _open.Add(new HtmlFrame(tag.Name, tag, html.ToSource(tag.Start)));
    }

    private void Close(HtmlTag tag, BlockText html)
    {
        EndText();

        // A stray </p> or </li> does no harm: HTML lets authors leave out the other half.
        if (!CloseFrame(tag.Name) && HtmlStructure.NeedsClosing(tag.Name))
        {
            _file.Diagnostics.Report(MarkupDiagnostics.UnbalancedTag(html.Span(tag.Start, tag.End), tag.Name, isClosing: true));
        }
    }

    // Closes the innermost frame of that name and all inside it; false if there is none.
    private bool CloseFrame(string name)
    {
        var index = _open.FindLastIndex(frame => frame.Name == name);
        while (index > 0 && _open.Count > index)
        {
            CloseLast();
        }

        return index > 0;
    }

    // Text between two block tags is read as Markdown is: authors write both together.
    private void EndText()
    {
        if (_textStart < 0)
        {
            return;
        }

        var (start, end) = Current.Name == "pre" ? (_textStart, _textEnd) : _html!.Text.Trim(_textStart, _textEnd);
        _textStart = -1;
        if (start == end)
        {
            return;
        }

        var text = _html!.Slice(start, end);
        if (Current.Name == "pre")
        {
            Current.Blocks.Add(new CodeBlock(text.Whole, "", HtmlCode.TextOf(text)));
            return;
        }

        InlineReader.ReadParagraphs(
            _file,
            text,
            (inlines, first, stop) => Current.Blocks.Add(BlockReader.ParagraphOf(text.Span(first.Start, stop?.Start ?? end), inlines, _file)),
            formula => Current.Blocks.Add(formula),
            isHtml: true);
    }

    private void CloseLast()
    {
        var frame = Current;
        _open.RemoveAt(_open.Count - 1);
        HtmlStructure.Close(frame, Current, _open, _file.Source.Span(frame.Start, Math.Max(_end, frame.Start)), _file);
    }
}
