namespace Glossary.Reading;

/// <summary>TeX's numbers for characters: decimal, octal after ', hexadecimal after ", or the character itself after `.</summary>
internal static class CodeReader
{
    private const int TooLarge = 0x110000;

    /// <summary>Reads a number; −1 where none stands.</summary>
    public static int Read(FormulaReader reader)
    {
        reader.Release();
        var token = reader.Tokens.SkipSpaces();
        reader.Reached(token.End);
        if (token.Is('`'))
        {
            token = reader.Tokens.NextRaw();
            reader.Reached(token.End);
            return token.Text.Length > 0 ? char.ConvertToUtf32(token.Text, 0) : -1;
        }

        var isBraced = token.Is('{');
        if (isBraced)
        {
            token = reader.Tokens.SkipSpaces();
        }

        var radix = token.Is('"') ? 16 : token.Is('\'') ? 8 : 10;
        if (radix != 10)
        {
            token = reader.Tokens.NextRaw();
        }

        var code = -1;
        while (token.Kind == LatexTokenKind.Character && Digit(token.Text[0]) is >= 0 and var digit && digit < radix)
        {
            code = Math.Min((Math.Max(code, 0) * radix) + digit, TooLarge);
            reader.Reached(token.End);
            token = reader.Tokens.NextRaw();
        }

        if (isBraced && token.Is('}'))
        {
            reader.Reached(token.End);
        }
        else if (token.Kind != LatexTokenKind.Space)
        {
            reader.Tokens.Push(token);
        }

        return code;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
