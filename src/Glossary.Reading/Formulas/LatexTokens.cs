using Glossary.Model;

namespace Glossary.Reading;

/// <summary>The tokens of a formula with the macros in it expanded, the author's own and the language's.</summary>
internal sealed class LatexTokens(FormulaText source, Macros macros, DiagnosticBag diagnostics)
{
    // A formula of a book needs a few dozen; a runaway recursion is stopped before the author wonders.
    private const int MaximumExpansions = 1_000;
    private const int MaximumExpandedTokens = 100_000;

    private readonly LatexLexer _lexer = new(source.Text);
    private LatexToken[] _pending = new LatexToken[16];
    private int _pendingCount;
    private List<Definition>? _undo;
    private Dictionary<string, Macro?>? _local;
    private int _expansions;
    private int _expandedTokens;

    /// <summary>The macro that was expanded too often; nothing is read after it.</summary>
    public LatexToken? RunawayMacro { get; private set; }

    /// <summary>The next token as it stands.</summary>
    public LatexToken NextRaw()
    {
        if (RunawayMacro is not null)
        {
            return new(LatexTokenKind.End, "", source.Text.Length, source.Text.Length);
        }

        return _pendingCount == 0 ? _lexer.Next() : _pending[--_pendingCount];
    }

    /// <summary>The next token that is no macro.</summary>
    public LatexToken Next()
    {
        while (true)
        {
            var token = NextRaw();
            if (token.Kind == LatexTokenKind.Command && FindMacro(token) is { } macro)
            {
                Expand(token, macro);
            }
            else
            {
                return token;
            }
        }
    }

    public void Push(LatexToken token)
    {
        if (_pendingCount == _pending.Length)
        {
            Array.Resize(ref _pending, _pendingCount * 2);
        }

        _pending[_pendingCount++] = token;
    }

    /// <summary>The raw characters from here up to the brace that closes, which is taken; null where the text does not come straight from the author.</summary>
    public string? VerbatimToBrace(out int end)
    {
        end = _lexer.Position;
        if (_pendingCount > 0)
        {
            return null;
        }

        var start = end;
        var depth = 0;
        for (var i = start; i < source.Text.Length; i++)
        {
            var c = source.Text[i];
            if (c == '\\')
            {
                i++;
            }
            else if (c == '{')
            {
                depth++;
            }
            else if (c == '}' && depth-- == 0)
            {
                _lexer.Position = i + 1;
                end = i + 1;
                return source.Text[start..i];
            }
        }

        return null;
    }

    /// <summary>Takes these characters if they, and a digit after them, come next in the author's text.</summary>
    public bool TakeBeforeDigit(string characters)
    {
        if (_pendingCount > 0)
        {
            return TakePendingBeforeDigit(characters);
        }

        var at = _lexer.Position;
        if (string.CompareOrdinal(source.Text, at, characters, 0, characters.Length) != 0
            || at + characters.Length >= source.Text.Length || !char.IsAsciiDigit(source.Text[at + characters.Length]))
        {
            return false;
        }

        _lexer.Position = at + characters.Length;
        return true;
    }

    private bool TakePendingBeforeDigit(string characters)
    {
        var digit = _pendingCount - 1 - characters.Length;
        if (digit < 0 || _pending[digit].Kind != LatexTokenKind.Character || !char.IsAsciiDigit(_pending[digit].Text[0]))
        {
            return false;
        }

        for (var i = 0; i < characters.Length; i++)
        {
            if (!_pending[_pendingCount - 1 - i].Is(characters[i]))
            {
                return false;
            }
        }

        _pendingCount = digit + 1;
        return true;
    }

    public Macro? FindMacro(in LatexToken token)
    {
        if (token.IsFrozen)
        {
            return null;
        }

        if (_local is not null && _local.TryGetValue(token.Text, out var local))
        {
            return local;
        }

        if (!macros.IsEmpty && macros.Find(token.Text) is { } macro)
        {
            return macro;
        }

        return token.Command?.Macro;
    }

    /// <summary>True where the name means something already.</summary>
    public bool Knows(in LatexToken token) => token.Command is not null || FindMacro(token) is not null;

    /// <summary>The author's own macros: an unknown name may be near to one of them.</summary>
    public IEnumerable<string> OwnNames => (_local?.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>()).Concat(macros.Names);

    public void Define(string name, Macro macro, bool isGlobal)
    {
        _local ??= new(StringComparer.Ordinal);
        if (isGlobal)
        {
            _undo?.RemoveAll(u => u.Name == name);
        }
        else
        {
            (_undo ??= []).Add(new(name, _local.GetValueOrDefault(name)));
        }

        _local[name] = macro;
    }

    /// <summary>True where the formula itself has given the name a meaning, or it is more than a shorthand of the language.</summary>
    public bool Defines(in LatexToken token) => token.Command is { Macro: null } || _local?.GetValueOrDefault(token.Text) is not null;

    /// <summary>What the formula has defined outside its groups.</summary>
    public IEnumerable<KeyValuePair<string, Macro?>> Definitions => _local ?? Enumerable.Empty<KeyValuePair<string, Macro?>>();

    /// <summary>Opens a group: definitions made in it end with it.</summary>
    public int OpenScope() => _undo is null ? 0 : _undo.Count;

    public void CloseScope(int mark)
    {
        while (_undo is not null && _undo.Count > mark)
        {
            var last = _undo[^1];
            _undo.RemoveAt(_undo.Count - 1);
            if (last.Before is null)
            {
                _local!.Remove(last.Name);
            }
            else
            {
                _local![last.Name] = last.Before;
            }
        }
    }

    /// <summary>Reads a group of raw tokens without its braces, or one token; null where there is none.</summary>
    public LatexToken[]? RawArgument(out int end)
    {
        var token = SkipSpaces();
        end = token.End;
        if (token.Kind == LatexTokenKind.End || token.Is('}'))
        {
            Push(token);
            return null;
        }

        if (!token.Is('{'))
        {
            return [token];
        }

        var tokens = new List<LatexToken>();
        for (var depth = 0; ;)
        {
            token = NextRaw();
            if (token.Kind == LatexTokenKind.End)
            {
                end = token.End;
                return [.. tokens];
            }

            if (token.Is('{'))
            {
                depth++;
            }
            else if (token.Is('}') && depth-- == 0)
            {
                end = token.End;
                return [.. tokens];
            }

            tokens.Add(token);
        }
    }

    /// <summary>The next raw token that is no blank.</summary>
    public LatexToken SkipSpaces()
    {
        var token = NextRaw();
        while (token.Kind == LatexTokenKind.Space)
        {
            token = NextRaw();
        }

        return token;
    }

    /// <summary>Expands the first of the next tokens, if it is a macro (<c>\expandafter</c>).</summary>
    public void ExpandOnce()
    {
        var token = NextRaw();
        if (token.Kind == LatexTokenKind.Command && FindMacro(token) is { } macro)
        {
            Expand(token, macro);
        }
        else
        {
            Push(token);
        }
    }

    /// <summary>Puts what the macro stands for before the tokens to come.</summary>
    private void Expand(in LatexToken name, Macro macro)
    {
        if (++_expansions > MaximumExpansions || (_expandedTokens += macro.Body.Length) > MaximumExpandedTokens)
        {
            RunawayMacro = name;
            diagnostics.Report(FormulaDiagnostics.RunawayMacro(source.SpanOf(name.Start, name.End), name.Text));
            return;
        }

        var end = name.End;
        var arguments = macro.ParameterCount == 0 && macro.Delimiters is null ? [] : ReadArguments(name, macro, ref end);
        if (arguments is null)
        {
            return;
        }

        var body = macro.Body;
        for (var i = body.Length - 1; i >= 0; i--)
        {
            if (arguments.Length > 0 && TokenLists.IsParameter(body, i) && body[i].Text[0] - '1' < arguments.Length)
            {
                var argument = arguments[body[i].Text[0] - '1'];
                _expandedTokens += argument.Length;
                for (var j = argument.Length - 1; j >= 0; j--)
                {
                    Push(argument[j]);
                }

                i--;
            }
            else if (i > 0 && body[i].Is('#') && body[i - 1].Is('#'))
            {
                // A doubled mark is a parameter of a macro that this macro defines.
                Push(body[i].At(name.Start, end));
                i--;
            }
            else
            {
                Push(body[i].At(name.Start, end));
            }
        }
    }

    private LatexToken[][]? ReadArguments(in LatexToken name, Macro macro, ref int end)
    {
        var arguments = new LatexToken[macro.ParameterCount][];
        var first = 0;
        if (macro.Default is { } fallback)
        {
            arguments[0] = OptionalArgument(ref end) ?? fallback;
            first = 1;
        }

        if (macro.Delimiters is { } delimiters && !Matches(delimiters[0]))
        {
            diagnostics.Report(FormulaDiagnostics.MacroPatternMismatch(source.SpanOf(name.Start, name.End), name.Text));
            return null;
        }

        for (var i = first; i < arguments.Length; i++)
        {
            var delimiter = macro.Delimiters is { } all ? all[i + 1] : [];
            var argument = delimiter.Length == 0 ? RawArgument(out end) : DelimitedArgument(delimiter);
            if (argument is null)
            {
                diagnostics.Report(FormulaDiagnostics.MissingArgument(source.SpanOf(name.Start, name.End), name.Text, $"argument {i + 1} of {arguments.Length}"));
                argument = [];
            }

            arguments[i] = argument;
        }

        return arguments;
    }

    private LatexToken[]? OptionalArgument(ref int end)
    {
        var token = SkipSpaces();
        if (!token.Is('['))
        {
            Push(token);
            return null;
        }

        var argument = DelimitedArgument([new(LatexTokenKind.Character, "]", 0, 0)]);
        end = Math.Max(end, token.End);
        return argument;
    }

    private bool Matches(LatexToken[] pattern)
    {
        foreach (var expected in pattern)
        {
            var token = NextRaw();
            if (!TokenLists.Same(token, expected))
            {
                Push(token);
                return false;
            }
        }

        return true;
    }

    private LatexToken[]? DelimitedArgument(LatexToken[] delimiter)
    {
        var tokens = new List<LatexToken>();
        for (var depth = 0; ;)
        {
            var token = NextRaw();
            if (token.Kind == LatexTokenKind.End)
            {
                return null;
            }

            depth += token.Is('{') ? 1 : token.Is('}') ? -1 : 0;
            if (depth < 0)
            {
                Push(token);
                return null;
            }

            tokens.Add(token);
            if (depth == 0 && TokenLists.EndWith(tokens, delimiter))
            {
                tokens.RemoveRange(tokens.Count - delimiter.Length, delimiter.Length);
                return TokenLists.WithoutBraces(tokens);
            }
        }
    }

    /// <summary>What a name meant before a definition that ends with its group.</summary>
    private sealed record Definition(string Name, Macro? Before);
}
