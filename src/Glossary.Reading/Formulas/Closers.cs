namespace Glossary.Reading;

/// <summary>What ends the stretch of a formula that is being read.</summary>
internal enum Closer : byte
{
    End,
    Brace,
    Bracket,
    Right,
    Cell,
    Dollar,
    Parenthesis,

    /// <summary>One character that the construct around names (an arrow's label in a commutative diagram).</summary>
    Character,
}

/// <summary>What each token closes.</summary>
internal static class Closers
{
    /// <summary>What the token would close; null if it closes nothing.</summary>
    public static Closer? Of(in LatexToken token, FormulaReader reader) => token.Kind switch
    {
        LatexTokenKind.Character when token.Text.Length == 1 => token.Text[0] switch
        {
            '}' => Closer.Brace,
            ']' when reader.CurrentCloser == Closer.Bracket => Closer.Bracket,
            '&' => Closer.Cell,
            '$' when !reader.IsText => Closer.Dollar,
            var c when reader.CurrentCloser == Closer.Character && c == reader.StopCharacter => Closer.Character,
            _ => null,
        },
        LatexTokenKind.Command => token.Role switch
        {
            CommandRole.EndEnvironment => Closer.Cell,
            CommandRole.Right => Closer.Right,
            CommandRole.CloseGroup => Closer.Brace,
            CommandRole.CloseParenthesis => Closer.Parenthesis,
            _ => null,
        },
        _ => null,
    };
}
