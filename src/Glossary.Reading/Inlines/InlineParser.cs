using System.Buffers;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Glossary.Reading;

/// <summary>The text of a block to pieces: emphasis, links, code, formulas, tags; in time linear in the text.</summary>
/// <remarks>CommonMark 0.31, section 6 and the algorithm of its appendix; GitHub's strikethrough, addresses and footnotes.</remarks>
internal static class InlineParser
{
    /// <summary>The first piece of the chain; null for empty text.</summary>
    /// <param name="isHtml">True for text inside a block of HTML, where nothing is marked up in code.</param>
    public static Piece? Parse(BlockText text, MarkdownDocument document, IReadOnlySet<string> footnotes, bool isHtml = false)
        => new Scan(text.Text, text.Start, text.End, document, footnotes, isHtml).Run();

    /// <summary>What one scan has found so far.</summary>
    private sealed class Scan
    {
        private static readonly SearchValues<char> Special = SearchValues.Create("\n\\`*_~=<[]!&$:.@^+{");

        private static readonly SearchValues<char> BreaksLabel = SearchValues.Create(" \t\n[]$^\\");

        // The head of the chain, before the first real piece.
        private readonly Piece _head;
        private readonly List<Bracket> _brackets = [];
        private readonly DelimiterStack _delimiters;
        private readonly HtmlTagFinder _tags;
        private readonly FormulaFinder _formulas;
        private readonly BacktickFinder _ticks;
        private readonly BraceFinder _braces;
        private readonly CodeElementFinder _codeElements;
        private readonly MarkdownDocument _document;
        private readonly IReadOnlySet<string> _footnotes;
        private readonly string _text;
        private readonly int _start;
        private readonly int _end;
        private readonly bool _isHtml;
        private Piece _tail;
        private int _position;
        private int _textStart;

        // Up to here text stands in an element of code.
        private int _codeEnd;

        public Scan(string text, int start, int end, MarkdownDocument document, IReadOnlySet<string> footnotes, bool isHtml)
        {
            _text = text;
            _start = start;
            _end = end;
            _document = document;
            _footnotes = footnotes;
            _isHtml = isHtml;
            _delimiters = new DelimiterStack(text, start, end);
            _tags = new HtmlTagFinder(text, end);
            _formulas = new FormulaFinder(text, start, end);
            _ticks = new BacktickFinder(text, start, end);
            _braces = new BraceFinder(text, end);
            _codeElements = new CodeElementFinder(text, end);
            _head = new Piece(PieceKind.Text, start, start);
            _tail = _head;
            _position = start;
            _textStart = start;
        }

        public Piece? Run()
        {
            while (_position < _end)
            {
                var next = _text.AsSpan(_position, _end - _position).IndexOfAny(Special);
                if (next < 0)
                {
                    break;
                }

                _position += next;
                if (!ReadSpecial())
                {
                    _position++;
                }
            }

            _position = _end;
            EndText(_end);
            _delimiters.Match(null, ref _tail);
            return _head.Next;
        }

        // True if something was read and the position moved behind it; the character is plain text otherwise.
        private bool ReadSpecial() => _text[_position] switch
        {
            not ('\n' or '<' or '&') when _position < _codeEnd => false,
            '\n' => ReadLineBreak(),
            '\\' => ReadEscape(),
            '`' => ReadCode(),
            '*' or '_' or '~' or '=' or '+' => ReadDelimiters(),
            '^' => ReadScript(),
            '<' => ReadAngle(),
            '[' => ReadOpening(isImage: false),
            ']' => ReadClosing(),
            '!' => ReadOpening(isImage: true),
            '&' => ReadEntity(),
            '$' => ReadFormula(),
            '{' => _braces.Find(_position) is { } piece && Add(piece),
            ':' or '.' or '@' => ReadAddress(),
            _ => false,
        };

        private void EndText(int at)
        {
            if (at > _textStart)
            {
                Append(new Piece(PieceKind.Text, _textStart, at));
            }
        }

        private Piece Append(Piece piece)
        {
            piece.Previous = _tail;
            _tail.Next = piece;
            _tail = piece;
            return piece;
        }

        private bool Add(Piece piece)
        {
            EndText(piece.Start);
            Append(piece);
            _position = _textStart = piece.End;
            return true;
        }

        private bool ReadLineBreak()
        {
            var blank = _position;
            while (blank > _textStart && _text[blank - 1] is ' ' or '\t')
            {
                blank--;
            }

            var isHard = _position - blank >= 2 && _text[_position - 1] == ' ' && _text[_position - 2] == ' ';
            var after = _position + 1;
            while (after < _end && _text[after] is ' ' or '\t')
            {
                after++;
            }

            return Add(new Piece(isHard ? PieceKind.HardBreak : PieceKind.SoftBreak, blank, after));
        }

        private bool ReadEscape()
        {
            if (_position + 1 >= _end)
            {
                return false;
            }

            var next = _text[_position + 1];
            if (next == '\n')
            {
                return Add(new Piece(PieceKind.HardBreak, _position, _position + 2));
            }

            if ((_formulas.InBrackets(_position) ?? _formulas.Environment(_position)) is { } formula)
            {
                return AddFormula(formula);
            }

            return CharHelper.IsAsciiPunctuation(next)
                && Add(new Piece(PieceKind.Spelled, _position, _position + 2) { Value = next.ToString() });
        }

        private bool AddFormula(FoundFormula formula)
            => Add(new Piece(formula.IsDisplay ? PieceKind.DisplayFormula : PieceKind.Formula, _position, formula.End)
            {
                ContentStart = formula.ContentStart,
                ContentEnd = formula.ContentEnd,
            });

        private bool ReadCode()
        {
            var runEnd = _position;
            while (runEnd < _end && _text[runEnd] == '`')
            {
                runEnd++;
            }

            var length = runEnd - _position;
            var close = _ticks.Find(runEnd, length);
            if (close < 0)
            {
                _position = runEnd;
                return true;
            }

            return Add(new Piece(PieceKind.Code, _position, close + length) { ContentStart = runEnd, ContentEnd = close });
        }

        private bool ReadDelimiters()
        {
            var mark = _text[_position];
            var runEnd = _position;
            while (runEnd < _end && _text[runEnd] == mark)
            {
                runEnd++;
            }

            if (mark == '~' && runEnd == _position + 1 && ReadScript())
            {
                return true;
            }

            if (mark is '~' or '=' or '+' && !IsMark(mark, runEnd))
            {
                _position = runEnd;
                return true;
            }

            var piece = new Piece(PieceKind.Text, _position, runEnd);
            Add(piece);
            _delimiters.Push(piece);
            return true;
        }

        // “~~” and “~”, “==”, “++”, but neither “a == b” nor “++i”.
        private bool IsMark(char mark, int runEnd)
        {
            var length = runEnd - _position;
            return mark == '~'
                ? length <= 2
                : length == 2 && (mark == '=' || runEnd + 1 >= _end || !char.IsLetter(_text[runEnd]) || char.IsLetter(_text[runEnd + 1]));
        }

        private bool ReadScript() => _text[_position] == '^' && _position + 1 < _end && _text[_position + 1] == '['
            ? WikiLinkFinder.FindNote(_text, _position, _end) is { } note && Add(note)
            : ScriptFinder.Find(_text, _textStart, _position, _end) is { } script && Add(script);

        private bool ReadAngle()
        {
            if (AddressFinder.InAngles(_text, _position, _end) is { } address)
            {
                return Add(address);
            }

            var tagEnd = _tags.FindEnd(_position);
            if (tagEnd == 0)
            {
                return false;
            }

            if (_isHtml && tagEnd >= _codeEnd)
            {
                _codeEnd = _codeElements.FindEnd(_position, tagEnd);
            }

            return Add(new Piece(PieceKind.HtmlTag, _position, tagEnd));
        }

        private bool ReadEntity()
        {
            var length = HtmlHelper.ScanEntity(new StringSlice(_text, _position, Math.Min(_end, _position + 40) - 1), out var number, out var nameStart, out var nameLength);
            if (length == 0)
            {
                return false;
            }

            var decoded = nameLength > 0
                ? EntityHelper.DecodeEntity(_text.AsSpan(nameStart, nameLength))
                : EntityHelper.DecodeEntity(number);
            return decoded is not null && Add(new Piece(PieceKind.Spelled, _position, _position + length) { Value = decoded });
        }

        private bool ReadFormula()
        {
            if (_formulas.InDollars(_position) is { } formula)
            {
                return AddFormula(formula);
            }

            // Dollar signs that open nothing stay together: “$$” is not “$” and an opening “$”.
            var from = _position;
            while (_position < _end && _text[_position] == '$')
            {
                _position++;
            }

            return _position > from + 1 || Back(from);
        }

        private bool Back(int position)
        {
            _position = position;
            return false;
        }

        private bool ReadAddress()
        {
            if (_text[_position] == ':' && (RoleFinder.InColons(_text, _position, _end) ?? EmojiFinder.Find(_text, _position, _end)) is { } piece)
            {
                return Add(piece);
            }

            // Inside the text of a link an address is just text.
            return AddressFinder.Bare(_text, _textStart, _position, _end, _brackets.Count > 0) is { } address && Add(address);
        }

        private bool ReadOpening(bool isImage)
        {
            if (isImage && (_position + 1 >= _end || _text[_position + 1] != '['))
            {
                return false;
            }

            if (WikiLinkFinder.Find(_text, _position + (isImage ? 1 : 0), _end, _document) is { } link)
            {
                link.Start = _position;
                return Add(link);
            }

            var piece = new Piece(PieceKind.Text, _position, _position + (isImage ? 2 : 1));
            Add(piece);
            _brackets.Add(new Bracket(piece, isImage, _delimiters.Top));
            return true;
        }

        private bool ReadClosing()
        {
            if (_brackets.Count == 0)
            {
                return false;
            }

            var bracket = _brackets[^1];
            _brackets.RemoveAt(_brackets.Count - 1);
            var opening = bracket.Piece;
            var labelStart = opening.End;
            if (!bracket.IsImage && FootnoteLabel(labelStart, _position) is { } label)
            {
                _delimiters.Cut(bracket.Delimiters);
                _tail = opening.Previous!;
                _tail.Next = null;
                _textStart = opening.Start;
                var kind = _footnotes.Contains(label) ? PieceKind.Footnote : PieceKind.UndefinedFootnote;
                return Add(new Piece(kind, opening.Start, _position + 1) { Value = label });
            }

            var target = LinkTargetReader.Read(_text, labelStart, _position, _end, _document);
            if (target is null || !bracket.IsActive)
            {
                // “[@key, p. 3]” is kept as it stands.
                return labelStart + 1 < _position && _text[labelStart] == '@' && char.IsLetter(_text[labelStart + 1]) && _tail == opening && _textStart == labelStart
                    && Add(new Piece(PieceKind.Citation, labelStart, _position));
            }

            EndText(_position);
            _delimiters.Match(bracket.Delimiters, ref _tail);
            var link = new Piece(bracket.IsImage ? PieceKind.Image : PieceKind.Link, opening.Start, target.Value.End)
            {
                Value = target.Value.Address,
                Title = target.Value.Title,
            };
            link.Enclose(opening, null);
            link.LimitDepth();
            opening.Previous!.Next = link;
            link.Previous = opening.Previous;
            _tail = link;
            _position = _textStart = target.Value.End;
            if (!bracket.IsImage)
            {
                // No link may stand inside a link.
                for (var i = _brackets.Count - 1; i >= 0 && _brackets[i].IsActive; i--)
                {
                    _brackets[i].IsActive = _brackets[i].IsImage;
                }
            }

            return true;
        }

        private string? FootnoteLabel(int labelStart, int labelEnd)
        {
            var length = labelEnd - labelStart - 1;
            return length is > 0 and < 100 && _text[labelStart] == '^' && _text.AsSpan(labelStart + 1, length).IndexOfAny(BreaksLabel) < 0
                ? _text.Substring(labelStart + 1, length)
                : null;
        }
    }

    private sealed class Bracket(Piece piece, bool isImage, Delimiter? delimiters)
    {
        public Piece Piece { get; } = piece;

        public bool IsImage { get; } = isImage;

        /// <summary>The delimiter below which the bracket opened.</summary>
        public Delimiter? Delimiters { get; } = delimiters;

        public bool IsActive { get; set; } = true;
    }
}
