using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Reads one formula from its tokens; command families call it back for what they need.</summary>
internal sealed class FormulaReader(FormulaText source, bool isDisplay, Macros macros, DiagnosticBag diagnostics)
{
    // Nobody writes such a formula by hand, and every consumer of the tree may recur as deep.
    private const int MaximumDepth = 200;
    private const int MaximumSearches = 10;

    private readonly List<MathNode> _items = [];
    private readonly int[] _open = new int[8];
    private LatexToken _peeked;
    private bool _hasPeeked;
    private int _depth;
    private int _lastEnd;
    private bool _saidTooDeep;
    private Dictionary<string, IReadOnlyList<string>>? _nearest;

    public LatexTokens Tokens { get; } = new(source, macros, diagnostics);

    public bool IsDisplay => isDisplay;

    /// <summary>True inside <c>\text</c> and its like: blanks count, and letters are words.</summary>
    public bool IsText { get; set; }

    public MathTextFace Face { get; set; }

    /// <summary>The alphabet letters are read in.</summary>
    public MathAlphabet Alphabet { get; set; }

    /// <summary>True inside <c>\boldsymbol</c>: every alphabet in its bold form.</summary>
    public bool IsBold { get; set; }

    public Closer CurrentCloser { get; private set; }

    /// <summary>The character that ends a stretch closed by <see cref="Closer.Character"/>.</summary>
    public char StopCharacter { get; set; }

    /// <summary>What <c>\tag</c> said about the line being read.</summary>
    public MathNode? Tag { get; set; }

    public MathNode ReadFormula()
    {
        var body = ReadRow(Closer.End, keepsRow: true);
        if (Tokens.RunawayMacro is { } runaway)
        {
            body = new MathRow(body.Span, [body, new MathError(SpanOf(runaway), runaway.Written)]);
        }

        return Tag is { } tag ? new Tagged(source.Span, body, tag) : body;
    }

    /// <summary>The next token, macros expanded; in mathematics blanks mean nothing.</summary>
    public LatexToken Peek()
    {
        if (!_hasPeeked)
        {
            _peeked = Tokens.Next();
            _hasPeeked = true;
        }

        if (!IsText)
        {
            while (_peeked.Kind == LatexTokenKind.Space)
            {
                _peeked = Tokens.Next();
            }
        }

        return _peeked;
    }

    public LatexToken Take()
    {
        var token = Peek();
        _hasPeeked = false;
        _lastEnd = token.End;
        return token;
    }

    /// <summary>Gives a token back.</summary>
    public void Unread(LatexToken token)
    {
        Release();
        Tokens.Push(token);
    }

    /// <summary>Gives back what was looked at, so that raw tokens can be read.</summary>
    public void Release()
    {
        if (_hasPeeked)
        {
            Tokens.Push(_peeked);
            _hasPeeked = false;
        }
    }

    /// <summary>Tells how far raw tokens were taken.</summary>
    public void Reached(int end) => _lastEnd = end;

    public SourceSpan SpanOf(in LatexToken token) => source.SpanOf(token.Start, token.End);

    /// <summary>From a place in the formula's text to the last token taken.</summary>
    public SourceSpan SpanFrom(int start) => source.SpanOf(start, Math.Max(start, _lastEnd));

    public void Report(Diagnostic diagnostic) => diagnostics.Report(diagnostic);

    /// <summary>Source that could not be read, from a place to the last token taken.</summary>
    public MathError ErrorFrom(int start)
        => new(SpanFrom(start), source.Text[Math.Min(start, source.Text.Length)..Math.Clamp(_lastEnd, Math.Min(start, source.Text.Length), source.Text.Length)]);

    /// <summary>Reads up to what closes the stretch, which stays; definitions and alphabets end with it.</summary>
    public MathNode ReadRow(Closer closer, bool keepsRow = false)
    {
        var (outer, alphabet, isBold, face, isText) = (CurrentCloser, Alphabet, IsBold, Face, IsText);
        var scope = Tokens.OpenScope();
        CurrentCloser = closer;
        _open[(int)closer]++;
        var row = ReadLines(keepsRow);
        _open[(int)closer]--;
        // What stands in no group holds for the formulas below.
        Tokens.CloseScope(closer == Closer.End ? int.MaxValue : scope);
        (CurrentCloser, Alphabet, IsBold, Face, IsText) = (outer, alphabet, isBold, face, isText);
        return row;
    }

    /// <summary>Reads the rest of the group that a switch like <c>\displaystyle</c> stands in.</summary>
    public MathNode ReadRest()
    {
        var start = Peek().Start;
        var mark = _items.Count;
        ReadItems();
        return RowFrom(mark, start, keepsRow: false);
    }

    private MathNode ReadLines(bool keepsRow)
    {
        var start = Peek().Start;
        var mark = _items.Count;
        List<MatrixRow>? lines = null;
        while (true)
        {
            var lineStart = Peek().Start;
            ReadDivided(mark, lineStart);
            if (Peek().Role != CommandRole.LineEnd || CurrentCloser is Closer.Cell or Closer.Right || (CurrentCloser != Closer.Brace && IsOpen(Closer.Cell)))
            {
                break;
            }

            // A line end outside every array: lines one above the other.
            var line = RowFrom(mark, lineStart, keepsRow: false);
            var gap = LengthReader.ReadLineGap(this, Take());
            (lines ??= []).Add(new MatrixRow(line.Span, [line], gap, null));
        }

        if (lines is null)
        {
            return RowFrom(mark, start, keepsRow);
        }

        if (_items.Count > mark)
        {
            var line = RowFrom(mark, start, keepsRow: false);
            lines.Add(new MatrixRow(line.Span, [line], null, null));
        }

        return new Matrix(SpanFrom(start), MatrixKind.Gathered, [.. lines], [ColumnAlignment.Center], [0, 0], [.. new int[lines.Count + 1]]);
    }

    /// <summary>Reads items and, if an infix command divides them, makes the fraction.</summary>
    private void ReadDivided(int mark, int start)
    {
        ReadItems();
        if (Peek().Role != CommandRole.Infix)
        {
            return;
        }

        var numerator = RowFrom(mark, start, keepsRow: false);
        var divider = FractionCommands.ReadDivider(this, Take());
        var denominatorStart = Peek().Start;
        ReadItems();
        while (Peek().Role == CommandRole.Infix)
        {
            var second = Take();
            Report(FormulaDiagnostics.SecondDivision(SpanOf(second), second.Text));
            FractionCommands.ReadDivider(this, second);
            _items.Add(new MathError(SpanOf(second), second.Written));
            ReadItems();
        }

        var denominator = RowFrom(mark, denominatorStart, keepsRow: false);
        _items.Add(new Fraction(SpanFrom(start), numerator, denominator, divider.Rule, divider.Left, divider.Right, null));
    }

    private void ReadItems()
    {
        if (IsText)
        {
            TextReader.ReadItems(this);
            return;
        }

        while (!Ends())
        {
            if (ReadItem() is { } item)
            {
                _items.Add(item);
            }
        }
    }

    public void Add(MathNode item) => _items.Add(item);

    /// <summary>True where the stretch ends; what ends no stretch is reported and left out.</summary>
    public bool Ends()
    {
        while (true)
        {
            var token = Peek();
            if (Closers.Of(token, this) is not { } closer)
            {
                return token.Kind == LatexTokenKind.End || (token.Role == CommandRole.Infix && !IsText) || token.Role == CommandRole.LineEnd;
            }

            if (closer is Closer.Bracket or Closer.Character || IsOpen(closer))
            {
                return true;
            }

            ReportStray(Take(), closer);
        }
    }

    /// <summary>Lets stretches inside end at what closes the construct around them.</summary>
    public void Open(Closer closer) => _open[(int)closer]++;

    public void Close(Closer closer) => _open[(int)closer]--;

    private bool IsOpen(Closer closer) => _open[(int)closer] > 0;

    private void ReportStray(in LatexToken token, Closer closer)
    {
        switch (closer)
        {
            case Closer.Right:
                Report(FormulaDiagnostics.RightWithoutLeft(SpanOf(token)));
                if (DelimiterReader.Read(this, token) is { Length: > 0 } delimiter)
                {
                    _items.Add(new MathSymbol(SpanFrom(token.Start), delimiter, MathClass.Closing));
                }

                break;
            case Closer.Cell when token.Kind == LatexTokenKind.Command:
                var name = this.ReadName();
                Report(FormulaDiagnostics.EndWithoutBegin(SpanFrom(token.Start), name ?? ""));
                break;
            case Closer.Cell:
                Report(FormulaDiagnostics.AmpersandOutsideArray(SpanOf(token)));
                _items.Add(new MathError(SpanOf(token), "&"));
                break;
            case Closer.Dollar:
                Report(FormulaDiagnostics.DollarInFormula(SpanOf(token)));
                break;
            default:
                Report(FormulaDiagnostics.UnbalancedClosing(SpanOf(token), token.Written));
                break;
        }
    }

    private MathNode RowFrom(int mark, int start, bool keepsRow)
    {
        if (_items.Count == mark + 1 && !keepsRow)
        {
            var only = _items[mark];
            _items.RemoveAt(mark);
            return only;
        }

        var row = new MathRow(SpanFrom(start), ImmutableArray.Create(CollectionsMarshal.AsSpan(_items)[mark..]));
        CollectionsMarshal.SetCount(_items, mark);
        return row;
    }

    /// <summary>Reads an atom and its scripts; null where a command leaves nothing.</summary>
    private MathNode? ReadItem()
    {
        var token = Peek();
        var nucleus = ScriptReader.Begins(token) ? null : ReadAtom(isArgument: false);
        return nucleus is null && !ScriptReader.Begins(Peek()) ? null : ScriptReader.Read(this, nucleus, token.Start);
    }

    /// <summary>Reads one atom without scripts; null where a command leaves nothing.</summary>
    public MathNode? ReadAtom(bool isArgument)
    {
        var token = Take();
        if (_depth >= MaximumDepth)
        {
            return SkipTooDeep(token);
        }

        _depth++;
        var atom = token.Kind switch
        {
            LatexTokenKind.Character when token.Is('{') => ReadGroup(token, isArgument),
            LatexTokenKind.Character => CharacterReader.Read(this, token, isArgument),
            LatexTokenKind.Verbatim => new MathText(SpanOf(token), token.Text, MathTextFace.Monospace),
            _ => ReadCommand(token, isArgument),
        };
        _depth--;
        return atom;
    }

    private MathNode? ReadCommand(in LatexToken token, bool isArgument)
    {
        if (token.Command is not { } command)
        {
            Report(FormulaDiagnostics.UnknownCommand(SpanOf(token), token.Text, Nearest(token.Text)));
            return new MathError(SpanOf(token), token.Written);
        }

        if (command.Symbol is { } symbol)
        {
            return CharacterReader.Symbol(this, token, symbol);
        }

        if (command.Role == CommandRole.OpenGroup)
        {
            return ReadGroup(token, isArgument);
        }

        if (command.Role == CommandRole.TextOnly)
        {
            return TextReader.ReadOutsideText(this, token);
        }

        if (command.Read is null)
        {
            Report(FormulaDiagnostics.MathematicsInWords(SpanOf(token), token.Text));
            return new MathError(SpanOf(token), token.Written);
        }

        return command.Read(this, token);
    }

    /// <summary>Looking for names takes its time: once for each name, and not for a text full of errors.</summary>
    private IReadOnlyList<string> Nearest(string name)
    {
        _nearest ??= new(StringComparer.Ordinal);
        if (!_nearest.TryGetValue(name, out var nearest))
        {
            nearest = _nearest.Count < MaximumSearches ? NearestName.To(name, CommandTable.Names.Concat(Tokens.OwnNames)) : [];
            _nearest.Add(name, nearest);
        }

        return nearest;
    }

    /// <summary>Reads a group after its brace, with the brace that closes it.</summary>
    public MathNode ReadGroup(in LatexToken open, bool isArgument)
    {
        var content = ReadRow(Closer.Brace, keepsRow: !isArgument);
        if (IsBrace(Peek()))
        {
            Take();
        }
        else
        {
            Report(FormulaDiagnostics.MissingBrace(SpanOf(open), open.Written));
        }

        // A group is an Ord (TeXbook, page 158), so {=} is no relation; a lone Ord needs no row around it.
        return content is MathRow { Items: [MathSymbol { Class: MathClass.Ordinary } or MathNumber] } row ? row.Items[0] : content;
    }

    public static bool IsBrace(in LatexToken token) => token.Is('}') || token.Role == CommandRole.CloseGroup;

    private MathError SkipTooDeep(in LatexToken token)
    {
        if (token.Is('{'))
        {
            Unread(token);
            Tokens.RawArgument(out var end);
            _lastEnd = end;
        }

        if (!_saidTooDeep)
        {
            _saidTooDeep = true;
            Report(FormulaDiagnostics.TooDeep(SpanOf(token), MaximumDepth));
        }

        return ErrorFrom(token.Start);
    }
}
