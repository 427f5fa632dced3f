using System.Collections.Immutable;
using System.Globalization;
using Glossary.Model;

namespace Glossary.Epub;

/// <summary>Running text as XHTML.</summary>
internal sealed partial class XhtmlWriter
{
    // A link may hold neither another link nor the mark of a note (HTML, section 4.5.1): the one becomes text, the other waits.
    private readonly Queue<Footnote> _waitingMarks = new();
    private bool _isInLink;

    private void WriteInlines(ImmutableArray<Inline> inlines)
    {
        // What formulas keep beside them is cut off the texts around.
        var (before, taken) = ("", 0);
        for (var i = 0; i < inlines.Length; i++)
        {
            var next = i + 1 < inlines.Length ? inlines[i + 1] : null;
            switch (inlines[i])
            {
                case TextRun run:
                    var text = run.Text[taken..];
                    var kept = next is InlineFormula ? FormulaNeighbours.Before(text) : 0;
                    WriteRun(text[..^kept]);
                    (before, taken) = (text[^kept..], 0);
                    break;
                case InlineFormula formula:
                    var after = next is TextRun following ? following.Text[..FormulaNeighbours.After(following.Text)] : "";
                    WriteInlineFormula(formula.Formula, before, after);
                    (before, taken) = ("", after.Length);
                    break;
                default:
                    WriteInline(inlines[i]);
                    break;
            }
        }
    }

    private void WriteInline(Inline inline)
    {
        switch (inline)
        {
            case Emphasis emphasis:
                WriteElement("em", emphasis.Inlines);
                break;
            case Strong strong:
                WriteElement("strong", strong.Inlines);
                break;
            case Strikethrough struck:
                WriteElement("s", struck.Inlines);
                break;
            case Subscript subscript:
                WriteElement("sub", subscript.Inlines);
                break;
            case Superscript superscript:
                WriteElement("sup", superscript.Inlines);
                break;
            case Underline underline:
                WriteElement("u", underline.Inlines);
                break;
            case Highlight highlight:
                WriteElement("mark", highlight.Inlines);
                break;
            case LanguageSpan span:
                _output.Append("<span").AppendLanguage(span.Language).AppendDirection(span.Direction).Append('>');
                _languages.Push(span.Language.Length > 0 ? span.Language : _languages.Peek());
                _directions.Push(span.Direction == TextDirection.Unstated ? Around : span.Direction);
                WriteInlines(span.Inlines);
                _directions.Pop();
                _languages.Pop();
                _output.Append("</span>");
                break;
            case CodeRun code:
                _output.Append("<code").Append(LeftToRight).Append('>');
                WriteRun(code.Text);
                _output.Append("</code>");
                break;
            case Keyboard keyboard:
                _output.Append("<kbd>");
                WriteRun(keyboard.Text);
                _output.Append("</kbd>");
                break;
            case WebLink link:
                WriteWebLink(link);
                break;
            case EntryLink link:
                WriteEntryLink(link);
                break;
            case LineBreak:
                _output.Append("<br/>\n");
                break;
            case FootnoteMark mark when _isInLink:
                _waitingMarks.Enqueue(mark.Note);
                break;
            case FootnoteMark mark:
                WriteMark(mark.Note);
                break;
            case InlineImage image:
                WriteInlineImage(image);
                break;
            case Blank blank:
                _output.Append("<u>").Append('\u00A0', blank.Text.Length).Append("</u>");
                break;
            case CheckBox box:
                WriteCheckBox(box.IsChecked);
                break;
            default:
                throw new NotSupportedException($"no XHTML for {inline.GetType().Name}");
        }
    }

    private void WriteElement(string element, ImmutableArray<Inline> inlines)
    {
        Open(element);
        WriteInlines(inlines);
        _output.Append("</").Append(element).Append('>');
    }

    // A formula in a line cannot be broken by most readers; one that may be wider than a phone is set in a box that scrolls.
    private void WriteInlineFormula(Formula formula, string before, string after)
    {
        var (xml, isWide, isText) = WriteFormula(formula);
        var isUnbroken = !isWide && !isText && before.Length + after.Length > 0;
        _output.Append(isWide ? $"<span class=\"wide\"{Focus}><span>" : isUnbroken ? "<span class=\"unbroken\">" : "");
        WriteRun(before);
        _output.Append(xml);
        WriteRun(after);
        _output.Append(isWide ? "</span></span>" : isUnbroken ? "</span>" : "");
    }

    // What scrolls must be reached from the keyboard; within a link it is.
    private string Focus => _isInLink ? "" : " tabindex=\"0\"";

    private WrittenFormula WriteFormula(Formula formula)
    {
        _inner |= _context.Formulas.Markup;
        var written = _context.Formulas.Write(formula, Language, _isInHeading);
        return written.Xml.StartsWith("<math", StringComparison.Ordinal) ? written with { Xml = written.Xml.Insert("<math".Length, LeftToRight) } : written;
    }

    private void WriteWebLink(WebLink link)
    {
        var address = WebAddress.Clean(link.Address);
        if (address is null)
        {
            _context.Diagnostics.Report(EpubDiagnostics.AddressNotForReaders(link.Span, link.Address));
        }

        if (address is null || _isInLink)
        {
            WriteInlines(link.Inlines);
            return;
        }

        _output.Append("<a href=\"").AppendText(address).Append("\">");
        WriteLinkText(link.Inlines, link.Address);
    }

    private void WriteEntryLink(EntryLink link)
    {
        if (_isInLink || !_context.Anchors.Contains(link.Target.Anchor) || (_context.Edition.LinksFirstUseOnly && !_isInHeading && !_linked.Add(link.Target.Anchor)))
        {
            WriteInlines(link.Inlines);
            return;
        }

        OpenLink(link.Target.Anchor);
        WriteLinkText(link.Inlines, link.Target.Anchor);
    }

    // A link without words could not be spoken.
    private void WriteLinkText(ImmutableArray<Inline> inlines, string otherwise)
    {
        _isInLink = true;
        if (inlines.IsEmpty)
        {
            _output.AppendText(otherwise);
        }

        WriteInlines(inlines);
        _isInLink = false;
        _output.Append("</a>");
        WriteWaitingMarks();
    }

    private void WriteWaitingMarks()
    {
        while (_waitingMarks.TryDequeue(out var note))
        {
            WriteMark(note);
        }
    }

    // Nothing but the number stands inside the link, or some readers do not show the note where it is called.
    private void WriteMark(Footnote note)
    {
        var times = _marks.GetValueOrDefault(note.Id) + 1;
        _marks[note.Id] = times;
        _notes.Enqueue(note);
        var number = times.ToString(CultureInfo.InvariantCulture);
        _output.Append("<sup><a epub:type=\"noteref\" role=\"doc-noteref\" id=\"").Append(Anchors.OwnId("mark", note.Id)).Append(times > 1 ? "." + number : "")
            .Append("\" href=\"#").Append(Anchors.OwnId("note", note.Id)).Append("\">")
            .Append(note.Number.ToString(CultureInfo.InvariantCulture)).Append("</a></sup>");
    }

    private void WriteInlineImage(InlineImage inline)
    {
        var image = inline.Image;
        var alternative = AlternativeOf(image, "");
        if (_context.Pictures.Show(image, alternative, inline.Span) is { } address)
        {
            WritePicture(address, image, alternative);
            return;
        }

        _output.Append("<span class=\"missing\">").AppendText(alternative.Length > 0 ? alternative : _context.Words.Picture).Append(" <span class=\"address\">");
        WriteAddress(image.Address);
        _output.Append("</span></span>");
    }

    private static string AlternativeOf(Image image, string caption)
        => XmlText.OneLine(image.Alternative.Length > 0 ? image.Alternative : image.Title.Length > 0 ? image.Title : caption);

    private void WritePicture(string address, Image image, string alternative)
    {
        _output.Append("<img src=\"").Append(address).Append("\" alt=\"").AppendText(alternative).Append('"');
        if (image.Title.Length > 0 && image.Title != image.Alternative)
        {
            _output.Append(" title=\"").AppendText(XmlText.OneLine(image.Title)).Append('"');
        }

        var width = image.Width.AsSpan().Trim();
        if (width.EndsWith('%') && int.TryParse(width[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var percent))
        {
            // The stylesheet knows these widths; a style attribute would be beyond the reach of the reader's own.
            _output.Append(" class=\"width-").Append(Math.Clamp((percent + 5) / 10 * 10, 10, 100).ToString(CultureInfo.InvariantCulture)).Append('"');
        }
        else if ((int.TryParse(width.EndsWith("px", StringComparison.Ordinal) ? width[..^2] : width, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels)
                || (pixels = _context.Pictures.WidthOf(image)) > 0)
            && pixels is > 0 and < 10_000)
        {
            _output.Append(" width=\"").Append(pixels.ToString(CultureInfo.InvariantCulture)).Append('"');
        }

        _output.Append("/>");
    }

    private void WriteAddress(string written)
    {
        if (!_isInLink && WebAddress.Clean(written) is { } address)
        {
            _output.Append("<a href=\"").AppendText(address).Append("\">").AppendText(written).Append("</a>");
        }
        else
        {
            _output.Append("<code>").AppendText(written).Append("</code>");
        }
    }

    private void WriteCheckBox(bool isChecked)
        => _output.Append("<span class=\"box\" role=\"img\" aria-label=\"").AppendText(isChecked ? _context.Words.Done : _context.Words.NotDone).Append("\">")
            .Append(isChecked ? '☑' : '☐').Append("</span>");
}
