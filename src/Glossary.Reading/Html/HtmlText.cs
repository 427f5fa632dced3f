using System.Collections.Immutable;
using System.Text;
using Glossary.Model;
using Markdig.Helpers;

namespace Glossary.Reading;

/// <summary>Running text inside HTML, as it is put together: entities resolved, blanks joined, tags matched.</summary>
internal sealed class HtmlText
{
    private readonly FileContext _file;
    private readonly InlineCollector _collector = new();
    private readonly Typography _typography;
    private readonly HtmlPhrases _phrases;
    private int _verbatimDepth;
    private int _start = -1;
    private int _end;
    private bool _endsInBlank = true;

    public HtmlText(FileContext file, BlockText source, bool isVerbatim)
    {
        _file = file;
        Source = source;
        IsVerbatim = isVerbatim;
        _typography = new Typography(QuotationMarks.Of(file.Language));
        _phrases = new HtmlPhrases(file, source, _collector, ReadVoid, depth => _verbatimDepth += depth, _ => { });
        _collector.Begin();
    }

    public BlockText Source { get; }

    /// <summary>True inside <c>pre</c>, where blanks and line ends count.</summary>
    public bool IsVerbatim { get; }

    public void Add(BlockText html, int start, int end)
    {
        if (_phrases.IsRemoving)
        {
            return;
        }

        var raw = html.Text[start..end];
        var text = raw.Contains('&') ? HtmlHelper.Unescape(raw, removeBackSlash: false) : raw;
        if (!IsVerbatim)
        {
            text = JoinBlanks(text);
        }

        if (text.Length == 0)
        {
            return;
        }

        Note(start, end);
        if (IsVerbatim || _verbatimDepth > 0)
        {
            _collector.Run.Append(text);
        }
        else
        {
            _typography.Append(_collector.Run, text, ' ');
        }

        _collector.Extend(html.Span(start, end));
        _endsInBlank = text[^1] == ' ';
    }

    public void Read(HtmlTag tag)
    {
        Note(tag.Start, tag.End);
        if (!_phrases.Read(tag))
        {
            Add(Source, tag.Start, tag.End);
        }
    }

    public (SourceSpan Span, ImmutableArray<Inline> Inlines) End()
    {
        _phrases.CloseAll();
        var inlines = _collector.End();
        inlines = IsVerbatim ? inlines : inlines.TrimBlanks();
        return (_start < 0 ? Source.Span(Source.Start, Source.Start) : Source.Span(_start, _end), inlines);
    }

    private void Note(int start, int end)
    {
        (start, end) = Source.Text.Trim(start, end);
        if (start < end)
        {
            _start = _start < 0 ? start : _start;
            _end = end;
        }
    }

    private string JoinBlanks(string text)
    {
        var joined = new StringBuilder(text.Length);
        var isBlank = _endsInBlank;
        foreach (var c in text)
        {
            if (c is ' ' or '\n' or '\t')
            {
                if (!isBlank)
                {
                    joined.Append(' ');
                }

                isBlank = true;
            }
            else
            {
                joined.Append(c);
                isBlank = false;
            }
        }

        return joined.ToString();
    }

    private void ReadVoid(HtmlTag tag)
    {
        var span = Source.Span(tag.Start, tag.End);
        switch (tag.Name)
        {
            case "br" or "hr":
                _collector.Add(new LineBreak(span));
                _typography.Previous = ' ';
                _endsInBlank = true;
                break;
            case "img":
                _collector.Add(new InlineImage(span, HtmlPictures.Read(tag, span, _file)));
                _typography.Previous = 'x';
                _endsInBlank = false;
                break;
            case "input" when tag.Attribute("type")?.ToLowerInvariant() == "checkbox":
                _collector.Add(new CheckBox(span, tag.Attribute("checked") is not null));
                _endsInBlank = false;
                break;
            default:
                break;
        }
    }
}
