using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Blocks in reading order where some are written in HTML: its tags may enclose blocks of Markdown, and what is unbalanced is repaired.</summary>
internal sealed class HtmlBlockReader
{
    private readonly FileContext _file;
    private readonly List<HtmlFrame> _open = [];
    private HtmlText? _text;
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
        while (position < html.End)
        {
            var angle = text.IndexOf('<', position, html.End - position);
            var tagEnd = angle < 0 ? 0 : finder.FindEnd(angle);
            var textEnd = angle < 0 ? html.End : tagEnd > 0 ? angle : angle + 1;
            if (textEnd > position && _removing is null)
            {
                TextOf(html).Add(html, position, textEnd);
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

        // What is removed ends with its block, unless its end stands further down.
        if (_removing is not null && !_file.ClosesLater(_removing, _end))
        {
            _removing = null;
        }
    }

    private HtmlText TextOf(BlockText html)
    {
        if (_text is not null && !ReferenceEquals(_text.Source, html))
        {
            EndText();
        }

        return _text ??= new HtmlText(_file, html, Current.Name == "pre");
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
            _file.Diagnostics.Report(MarkupDiagnostics.RemovedContent(html.Span(tag.Start, tag.End), tag.Name));
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
        }
        else if (Current.Name != "pre" || role is not (HtmlRole.Phrase or HtmlRole.Transparent))
        {
            TextOf(html).Read(tag);
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
        var index = _open.FindLastIndex(frame => frame.Name == tag.Name);
        if (index < 1)
        {
            // A stray </p> or </li> does no harm: HTML lets authors leave out the other half.
            if (HtmlStructure.NeedsClosing(tag.Name))
            {
                _file.Diagnostics.Report(MarkupDiagnostics.UnbalancedTag(html.Span(tag.Start, tag.End), tag.Name, isClosing: true));
            }

            return;
        }

        while (_open.Count > index)
        {
            CloseLast();
        }
    }

    private void EndText()
    {
        if (_text is null)
        {
            return;
        }

        var (span, inlines) = _text.End();
        var isVerbatim = _text.IsVerbatim;
        _text = null;
        if (!inlines.IsEmpty)
        {
            Current.Blocks.Add(isVerbatim ? new Paragraph(span, inlines) : BlockReader.ParagraphOf(span, inlines, _file));
        }
    }

    private void CloseLast()
    {
        var frame = Current;
        _open.RemoveAt(_open.Count - 1);
        HtmlStructure.Close(frame, Current, _open, _file.Source.Span(frame.Start, Math.Max(_end, frame.Start)), _file);
    }
}
