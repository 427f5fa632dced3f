namespace Glossary.Reading;

/// <summary>A macro: what its parameters look like, and the tokens it stands for.</summary>
internal sealed class Macro
{
    private readonly string? _source;
    private LatexToken[]? _body;

    /// <summary>A macro of the language or of a book's settings; as many parameters as the highest <c>#n</c> in it.</summary>
    public Macro(string source)
    {
        _source = source;
        for (var i = 0; i + 1 < source.Length; i++)
        {
            if (source[i] == '#' && source[i + 1] is >= '1' and <= '9')
            {
                ParameterCount = Math.Max(ParameterCount, source[i + 1] - '0');
            }
        }
    }

    public Macro(int parameterCount, LatexToken[] body)
    {
        ParameterCount = parameterCount;
        _body = body;
    }

    public int ParameterCount { get; }

    /// <summary>What the first parameter is where the author leaves it out (<c>\newcommand{\f}[1][x]{…}</c>); null where it may not be left out.</summary>
    public LatexToken[]? Default { get; init; }

    /// <summary>The tokens that must stand before the first parameter and after each (<c>\def\f#1;{…}</c>); null for none at all.</summary>
    public LatexToken[][]? Delimiters { get; init; }

    public LatexToken[] Body => _body ??= Tokens(_source!);

    /// <summary>A text as tokens; places in it mean nothing.</summary>
    public static LatexToken[] Tokens(string source)
    {
        var lexer = new LatexLexer(source);
        var tokens = new List<LatexToken>();
        for (var token = lexer.Next(); token.Kind != LatexTokenKind.End; token = lexer.Next())
        {
            tokens.Add(token);
        }

        return [.. tokens];
    }
}
