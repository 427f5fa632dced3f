using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Tags of HTML in running text: opening and closing ones are matched, the unbalanced ones repaired.</summary>
/// <param name="add">Adds an inline, and the character that stands for it where the typography of what follows looks back.</param>
/// <param name="readVoid">Adds what has no content: a line break, a picture.</param>
/// <param name="verbatim">Told by how much text has come into or out of code, where typography leaves it alone.</param>
/// <param name="links">Told by how much text has come into or out of links.</param>
internal sealed class HtmlPhrases(
    FileContext file,
    BlockText text,
    InlineCollector collector,
    Action<Inline, char> add,
    Action<HtmlTag> readVoid,
    Action<int> verbatim,
    Action<int> links)
{
    private readonly List<HtmlTag> _open = [];
    private string? _removing;

    /// <summary>True inside an element whose content is not read.</summary>
    public bool IsRemoving => _removing is not null;

    /// <summary>Reads a tag; false if it is none after all and must be shown as text.</summary>
    public bool Read(HtmlTag tag)
    {
        if (_removing is not null)
        {
            if (tag.IsClosing && tag.Name == _removing)
            {
                _removing = null;
            }

            return true;
        }

        var role = HtmlElementTable.RoleOf(tag.Name);
        switch (role)
        {
            case HtmlRole.Unknown:
                return ReadUnknown(tag);
            case HtmlRole.Void:
                readVoid(tag);
                return true;
            case HtmlRole.Removed:
                if (!tag.IsClosing && !tag.IsSelfClosing)
                {
                    Remove(tag);
                }

                return true;
            case HtmlRole.Phrase when tag.IsClosing:
                Close(tag);
                return true;
            case HtmlRole.Phrase:
                if (!tag.IsSelfClosing)
                {
                    Open(tag);
                }

                return true;
            case HtmlRole.Transparent:
                return true;
            case HtmlRole.Dropped when ReadKept(tag):
                return true;
            default:
                ReportDropped(tag);
                return true;
        }
    }

    /// <summary>Closes what is still open at the end of the text.</summary>
    public void CloseAll()
    {
        while (_open.Count > 0)
        {
            var tag = _open[^1];
            if (!(tag.Name == "a" && tag.Attribute("href") is null))
            {
                file.Diagnostics.Report(MarkupDiagnostics.UnbalancedTag(text.Span(tag.Start, tag.End), tag.Name, isClosing: false));
            }

            CloseLast(tag.End);
        }

        _removing = null;
    }

    private void Remove(HtmlTag tag)
    {
        var span = text.Span(tag.Start, tag.End);
        _removing = tag.Name;
        if (HtmlDrawings.Replace(tag, span, file) is { } drawing)
        {
            add(new InlineImage(span, drawing), 'x');
        }
    }

    // What has no place in a book, but something to say all the same.
    private bool ReadKept(HtmlTag tag)
    {
        switch (tag.Name)
        {
            case "math":
                return tag.IsClosing || ReadMathematics(tag);
            case "ruby" or "rb" or "rtc":
                return true;
            case "rp":
                // The readings stand in parentheses with or without these.
                _removing = tag.IsClosing ? null : "rp";
                return true;
            case "rt":
                collector.Run.Append(tag.IsClosing ? ')' : '(');
                collector.Extend(text.Span(tag.Start, tag.End));
                return true;
            case "video" or "audio" or "iframe" or "embed" when !tag.IsClosing && SourceOf(tag) is { } address && address.Contains("//", StringComparison.Ordinal):
                // Moving pictures cannot be printed; their address can.
                var span = text.Span(tag.Start, tag.End);
                var resolution = file.Links?.Resolve(address, span, file) ?? Resolution.Nowhere;
                var words = new TextRun(span, tag.Attribute("title") is { Length: > 0 } title ? title : address);
                add(resolution.Address.Length > 0 ? new WebLink(span, resolution.Address, [words]) : words, 'x');
                return true;
            case "video" or "audio" or "iframe" or "embed" when tag.IsClosing:
                return true;
            default:
                return false;
        }
    }

    private string? SourceOf(HtmlTag tag)
    {
        if (tag.Attribute("src") is { Length: > 0 } own)
        {
            return own;
        }

        const int Near = 400;
        var source = text.Text.IndexOf("<source", tag.End, Math.Min(Near, text.End - tag.End), StringComparison.OrdinalIgnoreCase);
        var end = source < 0 ? -1 : text.Text.IndexOf('>', source, text.End - source);
        return end < 0 ? null : HtmlTag.Read(text.Text, source, end + 1)?.Attribute("src");
    }

    private bool ReadMathematics(HtmlTag tag)
    {
        var close = tag.IsSelfClosing ? -1 : text.Text.IndexOf("</math>", tag.End, Math.Min(text.End - tag.End, MathMlToTex.Longest), StringComparison.OrdinalIgnoreCase);
        if (close < 0 || MathMlToTex.Convert(text.Text[tag.Start..(close + "</math>".Length)]) is not { Length: > 0 } tex)
        {
            return false;
        }

        var span = text.Span(tag.Start, close + "</math>".Length);
        add(new InlineFormula(span, LatexParser.Parse(new FormulaText(tex, span, [(0, span.Start)]), isDisplay: false, file.Diagnostics, file.Macros)), 'x');
        _removing = "math";
        return true;
    }

    private bool ReadUnknown(HtmlTag tag)
    {
        var span = text.Span(tag.Start, tag.End);
        if (tag.IsClosing ? !file.IsFirst("<" + tag.Name) : file.ClosesLater(tag.Name, span.Start))
        {
            // An element of somebody's own, opened and closed.
            file.IsFirst("<" + tag.Name);
            ReportDropped(tag);
            return true;
        }

        if (file.IsFirst("?" + tag.Name))
        {
            file.Diagnostics.Report(MarkupDiagnostics.PseudoTag(span, span.Text.ToString()));
        }

        return false;
    }

    private void ReportDropped(HtmlTag tag)
    {
        if (file.IsFirst(tag.Name))
        {
            file.Diagnostics.Report(MarkupDiagnostics.DroppedTag(text.Span(tag.Start, tag.End), tag.Name));
        }
    }

    private void Open(HtmlTag tag)
    {
        if (_open.Count >= MarkdownSyntax.DeepestNesting)
        {
            file.Diagnostics.Report(MarkupDiagnostics.TooDeep(text.Span(tag.Start, tag.End)));
            return;
        }

        _open.Add(tag);
        collector.Begin();
        verbatim(IsVerbatim(tag) ? 1 : 0);
        links(tag.Name == "a" ? 1 : 0);
    }

    private void Close(HtmlTag tag)
    {
        var index = _open.FindLastIndex(open => open.Name == tag.Name);
        if (index < 0)
        {
            file.Diagnostics.Report(MarkupDiagnostics.UnbalancedTag(text.Span(tag.Start, tag.End), tag.Name, isClosing: true));
            return;
        }

        while (_open.Count > index)
        {
            CloseLast(tag.End);
        }
    }

    private void CloseLast(int end)
    {
        var tag = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        verbatim(IsVerbatim(tag) ? -1 : 0);
        links(tag.Name == "a" ? -1 : 0);
        var inlines = collector.End();
        var span = text.Span(tag.Start, Math.Max(end, tag.End));
        var (language, direction) = HtmlStructure.LanguageOf(tag);
        if ((language.Length > 0 || direction != TextDirection.Unstated) && !inlines.IsEmpty)
        {
            inlines = [new LanguageSpan(span, language, inlines) { Direction = direction }];
        }

        HtmlPhraseElements.Add(tag, span, inlines, collector, file);
    }

    private static bool IsVerbatim(HtmlTag tag) => tag.Name is "code" or "tt" or "samp" or "kbd";
}
