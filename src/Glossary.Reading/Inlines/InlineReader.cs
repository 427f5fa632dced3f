using System.Collections.Immutable;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>The text of one block to inlines of the model.</summary>
internal sealed class InlineReader
{
    private readonly FileContext _file;
    private readonly BlockText _text;
    private readonly Typography _typography;
    private readonly InlineCollector _collector;
    private readonly bool _isCell;
    private int _linkDepth;
    private int _verbatimDepth;

    private InlineReader(FileContext file, BlockText text, bool isCell)
    {
        _file = file;
        _text = text;
        _isCell = isCell;
        _typography = new Typography(QuotationMarks.Of(file.Language));
        _collector = new InlineCollector(text.End - text.Start);
    }

    /// <summary>Reads the text of a block; displayed formulas in it are set like the others.</summary>
    /// <param name="isCell">True in a table's row, where authors must escape pipes even in code.</param>
    public static ImmutableArray<Inline> Read(FileContext file, BlockText text, bool isCell = false)
        => new InlineReader(file, text, isCell).ReadChain(InlineParser.Parse(text, file.Document, file.Footnotes.Labels), null);

    /// <summary>Reads the text of a paragraph, which displayed formulas cut into several blocks.</summary>
    public static void ReadParagraphs(
        FileContext file, BlockText text, Action<ImmutableArray<Inline>, Piece, Piece?> addParagraph, Action<DisplayFormula> addFormula, bool isHtml = false)
    {
        var reader = new InlineReader(file, text, isCell: false);
        var first = InlineParser.Parse(text, file.Document, file.Footnotes.Labels, isHtml);
        while (first is not null)
        {
            var stop = first;
            while (stop is not null && stop.Kind != PieceKind.DisplayFormula)
            {
                stop = stop.Next;
            }

            var inlines = reader.ReadChain(first, stop).TrimBlanks();
            if (!inlines.IsEmpty)
            {
                addParagraph(inlines, first, stop);
            }

            if (stop is null)
            {
                break;
            }

            addFormula(new DisplayFormula(text.Span(stop.Start, stop.End), reader.ReadFormula(stop, isDisplay: true)));
            reader._typography.Previous = ' ';
            first = BehindLabel(text, stop);
        }
    }

    // A label behind a displayed formula is for the author's site: “(eq:loss)”, “{#eq:loss}”.
    private static Piece? BehindLabel(BlockText text, Piece formula)
    {
        var lineEnd = text.Text.IndexOf('\n', formula.End, text.End - formula.End);
        lineEnd = lineEnd < 0 ? text.End : lineEnd;
        var next = formula.Next;
        if (MathDelimiters.IsLabel(text.Text.AsSpan(formula.End, lineEnd - formula.End)))
        {
            while (next is not null && next.Start < lineEnd)
            {
                next = next.Next;
            }
        }

        return next;
    }

    private ImmutableArray<Inline> ReadChain(Piece? first, Piece? stop)
    {
        _collector.Begin();
        HtmlPhrases? tags = null;
        for (var piece = first; piece is not null && !ReferenceEquals(piece, stop); piece = piece.Next)
        {
            if (tags is { IsRemoving: true } && piece.Kind != PieceKind.HtmlTag)
            {
                continue;
            }

            if (piece.Kind == PieceKind.HtmlTag)
            {
                tags ??= new HtmlPhrases(_file, _text, _collector, Add, ReadVoid, depth => _verbatimDepth += depth, depth => _linkDepth += depth);
                if (HtmlTag.Read(_text.Text, piece.Start, piece.End) is { } tag && !tags.Read(tag))
                {
                    AddText(piece);
                }

                continue;
            }

            ReadPiece(piece);
        }

        tags?.CloseAll();
        return _collector.End();
    }

    private void ReadPiece(Piece piece)
    {
        var span = _text.Span(piece.Start, piece.End);
        switch (piece.Kind)
        {
            case PieceKind.Text:
                if (!SkipAttributes(piece))
                {
                    AddText(piece);
                }

                break;
            case PieceKind.Spelled:
                _collector.Run.Append(piece.Value);
                _collector.Extend(span);
                _typography.Previous = piece.Value[^1];
                break;
            case PieceKind.SoftBreak:
                AddSoftBreak(piece, span);
                break;
            case PieceKind.HardBreak:
                Add(new LineBreak(span), ' ');
                break;
            case PieceKind.Code:
                Add(new CodeRun(span, CodeText(_text, piece, _isCell)), 'x');
                break;
            case PieceKind.Formula or PieceKind.DisplayFormula:
                Add(new InlineFormula(span, ReadFormula(piece, isDisplay: false)), 'x');
                break;
            case PieceKind.Address:
                ReadAddress(piece, span);
                break;
            case PieceKind.Link:
                ReadLink(piece, span);
                break;
            case PieceKind.Image:
                Add(new InlineImage(span, ReadImage(piece, span)), 'x');
                break;
            case PieceKind.Footnote:
                ReadFootnote(piece, span);
                break;
            case PieceKind.Call or PieceKind.Role or PieceKind.WikiLink or PieceKind.InlineNote or PieceKind.Citation or PieceKind.Attributes:
                InlineDialects.Read(this, piece, span);
                break;
            case PieceKind.TooDeep:
                AddText(piece);
                _file.Diagnostics.Report(MarkupDiagnostics.TooDeep(span));
                break;
            case PieceKind.UndefinedFootnote:
                AddText(piece);
                _file.Diagnostics.Report(MarkupDiagnostics.UndefinedFootnote(span, piece.Value));
                break;
            default:
                var inlines = ReadChain(piece.FirstChild, null);
                _collector.Add(piece.Kind switch
                {
                    PieceKind.Emphasis => new Emphasis(span, inlines),
                    PieceKind.Strong => new Strong(span, inlines),
                    PieceKind.Strikethrough => new Strikethrough(span, inlines),
                    PieceKind.Underline => new Underline(span, inlines),
                    PieceKind.Subscript => new Subscript(span, inlines),
                    PieceKind.Superscript => new Superscript(span, inlines),
                    _ => new Highlight(span, inlines),
                });
                break;
        }
    }

    internal FileContext File => _file;

    internal BlockText Text => _text;

    internal bool IsInLink => _linkDepth > 0;

    /// <summary>Inlines of a part of the text that dialects put into arguments and labels.</summary>
    internal ImmutableArray<Inline> ReadPart(int start, int end)
    {
        var part = _text.Slice(start, end);
        var reader = new InlineReader(_file, part, _isCell) { _linkDepth = _linkDepth };
        return reader.ReadChain(InlineParser.Parse(part, _file.Document, _file.Footnotes.Labels), null);
    }

    /// <summary>Text as it stands.</summary>
    internal void AddPlain(int start, int end) => AddText(new Piece(PieceKind.Text, start, end));

    internal void AddRange(ImmutableArray<Inline> inlines)
    {
        _collector.AddRange(inlines);
        _typography.Previous = 'x';
    }

    /// <summary>A link to whatever bears a name; its text alone where nothing does.</summary>
    internal void AddNamed(string name, SourceSpan span, ImmutableArray<Inline> inlines, bool isReported)
    {
        var target = _linkDepth > 0 ? null : _file.Links?.ResolveLabel(name, span, _file)?.Target ?? _file.Links?.ResolveName(name, span, _file, isReported);
        AddRange(target is null ? inlines : [new EntryLink(span, target, inlines)]);
    }

    internal void Add(Inline inline, char previous)
    {
        _collector.Add(inline);
        _typography.Previous = previous;
    }

    private void AddText(Piece piece)
    {
        var text = _text.Text.AsSpan(piece.Start, piece.End - piece.Start);
        if (piece.Previous is { Kind: PieceKind.HtmlTag or PieceKind.Call or PieceKind.Attributes or PieceKind.Role } && _typography.Previous == ' ' && _verbatimDepth == 0)
        {
            // What stood between two blanks has vanished.
            text = text.TrimStart(' ');
        }

        if (_verbatimDepth > 0)
        {
            _collector.Run.Append(text);
        }
        else
        {
            // Several blanks are one, as everywhere in HTML.
            _typography.Append(_collector.Run, TextTrimming.HasBlanks(text) ? TextTrimming.JoinBlanks(text) : text, NextCharacter(piece.End));
        }

        _collector.Extend(_text.Span(piece.Start, piece.End));
    }

    // The next character the reader will see: marks are none.
    private char NextCharacter(int position)
    {
        const int MostMarks = 8;
        var limit = Math.Min(position + MostMarks, _text.End);
        while (position < limit && _text.Text[position] is '*' or '_' or '~' or '`' or '[')
        {
            position++;
        }

        return position < _text.End ? _text.Text[position] : ' ';
    }

    // Between Chinese or Japanese characters a line end is no space.
    private void AddSoftBreak(Piece piece, SourceSpan span)
    {
        if (piece.End < _text.End && CharacterClasses.IsCjk(_typography.Previous) && CharacterClasses.IsCjk(_text.Text[piece.End]))
        {
            _collector.Extend(span);
            return;
        }

        _collector.Run.Append(' ');
        _collector.Extend(span);
        _typography.Previous = ' ';
    }

    /// <summary>The text of a piece of code.</summary>
    internal static string CodeText(BlockText text, Piece piece, bool isCell)
    {
        var code = text.Text[piece.ContentStart..piece.ContentEnd].Replace('\n', ' ');
        if (isCell)
        {
            code = code.Replace(@"\|", "|", StringComparison.Ordinal);
        }

        // CommonMark, section 6.1: one blank at each side is only there for the backticks' sake.
        return code.Length > 2 && code[0] == ' ' && code[^1] == ' ' && code.AsSpan().Trim(' ').Length > 0 ? code[1..^1] : code;
    }

    internal Formula ReadFormula(Piece piece, bool isDisplay)
    {
        var (start, end) = _text.Text.Trim(piece.ContentStart, piece.ContentEnd);
        return LatexParser.Parse(_text.Formula(start, end, _isCell), isDisplay, _file.Diagnostics, _file.Macros);
    }

    private void ReadAddress(Piece piece, SourceSpan span)
    {
        var shown = _text.Text[piece.ContentStart..piece.ContentEnd];
        if (_linkDepth > 0 || _file.Links is null)
        {
            _collector.Run.Append(shown);
            _collector.Extend(span);
            _typography.Previous = 'x';
            return;
        }

        var text = new TextRun(_text.Span(piece.ContentStart, piece.ContentEnd), shown);
        var resolution = _file.Links.Resolve(piece.Value, span, _file);
        Add(resolution.Address.Length > 0 ? new WebLink(span, resolution.Address, [text]) : text, 'x');
    }

    private void ReadLink(Piece piece, SourceSpan span)
    {
        _linkDepth++;
        var inlines = ReadChain(piece.FirstChild, null);
        _linkDepth--;
        AddLink(piece.Value, span, inlines);
    }

    internal void AddLink(string address, SourceSpan span, ImmutableArray<Inline> inlines)
    {
        var resolution = _linkDepth > 0 ? Resolution.Nowhere : _file.Links?.Resolve(address, span, _file) ?? Resolution.Nowhere;
        if (inlines.IsEmpty)
        {
            // A link without words shows where it leads.
            inlines = [new TextRun(span, resolution.Target?.Anchor ?? (resolution.Address.Length > 0 ? resolution.Address : address))];
        }

        if (resolution.Target is { } target)
        {
            _collector.Add(new EntryLink(span, target, inlines));
        }
        else if (resolution.Address.Length > 0)
        {
            _collector.Add(new WebLink(span, resolution.Address, inlines));
        }
        else
        {
            _collector.AddRange(inlines);
        }
    }

    private Image ReadImage(Piece piece, SourceSpan span)
    {
        // Words for those who do not see the picture are no place for links and their mistakes.
        _linkDepth++;
        var alternative = PlainText.Of(ReadChain(piece.FirstChild, null));
        _linkDepth--;
        var width = ImageAttributes.Value(ImageAttributes.Behind(_text, piece), "width") is { Length: > 0 } given ? given : ImageAttributes.Size(_text, piece);
        alternative = alternative.Length == 0 ? null : alternative;
        return _file.Pictures is null
            ? new Image(null, piece.Value, alternative ?? "", piece.Title)
            : _file.Pictures.Find(piece.Value, alternative, piece.Title, width, span, _file);
    }

    private bool SkipAttributes(Piece piece)
    {
        if (piece.Previous is { Kind: PieceKind.Image } image && ImageAttributes.Behind(_text, image) is { Length: > 0 } attributes)
        {
            var length = attributes.Length + 2;
            if (piece.End - piece.Start > length)
            {
                AddText(new Piece(PieceKind.Text, piece.Start + length, piece.End));
            }

            return piece.End - piece.Start >= length;
        }

        return false;
    }

    private void ReadFootnote(Piece piece, SourceSpan span)
    {
        if (_file.Links is null)
        {
            return;
        }

        var note = _file.Footnotes.Note(piece.Value, block => new BlockReader(_file).Read(block));
        if (note is null)
        {
            _file.Diagnostics.Report(MarkupDiagnostics.FootnoteInItself(span, piece.Value));
        }
        else
        {
            Add(new FootnoteMark(span, note), 'x');
        }
    }

    private void ReadVoid(HtmlTag tag)
    {
        var span = _text.Span(tag.Start, tag.End);
        switch (tag.Name)
        {
            case "br" or "hr":
                Add(new LineBreak(span), ' ');
                break;
            case "wbr":
                _collector.Run.Append('\u200B');
                _collector.Extend(span);
                break;
            case "img":
                Add(new InlineImage(span, HtmlPictures.Read(tag, span, _file)), 'x');
                break;
            default:
                if (tag.Attribute("type")?.ToLowerInvariant() == "checkbox")
                {
                    Add(new CheckBox(span, tag.Attribute("checked") is not null), 'x');
                }

                break;
        }
    }
}
