using System.Text;

namespace Glossary.Reading;

/// <summary>Cuts the text of a formula into tokens by TeX's rules (TeXbook, chapter 8).</summary>
internal sealed class LatexLexer(string text)
{
    private static readonly string[] Ascii = ReadAscii();

    public int Position { get; set; }

    public string Text => text;

    public LatexToken Next()
    {
        while (true)
        {
            if (Position >= text.Length)
            {
                return new(LatexTokenKind.End, "", text.Length, text.Length);
            }

            var start = Position;
            var c = text[start];
            if (c == '%')
            {
                SkipComment();
            }
            else if (c == '\\')
            {
                return NextCommand(start);
            }
            else if (char.IsWhiteSpace(c))
            {
                SkipSpace();
                return new(LatexTokenKind.Space, " ", start, Position);
            }
            else if (c < 128)
            {
                Position++;
                return new(LatexTokenKind.Character, Ascii[c], start, Position);
            }
            else
            {
                Rune.DecodeFromUtf16(text.AsSpan(start), out var rune, out var length);
                Position += length;
                return new(LatexTokenKind.Character, rune.ToString(), start, Position);
            }
        }
    }

    private LatexToken NextCommand(int start)
    {
        Position++;
        if (Position >= text.Length)
        {
            return new(LatexTokenKind.Character, @"\", start, Position);
        }

        if (!IsLetter(text[Position]))
        {
            return NextControlSymbol(start);
        }

        var end = Position;
        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        var name = text.AsSpan(start + 1, end - start - 1);
        Position = end;
        if (name is "verb" && Verbatim(start) is { } verbatim)
        {
            return verbatim;
        }

        // After a command of letters TeX skips blanks (state S).
        SkipSpace();
        return CommandTable.Find(name) is { } command
            ? new(LatexTokenKind.Command, command.Name, start, end, command)
            : new(LatexTokenKind.Command, name.ToString(), start, end);
    }

    private LatexToken NextControlSymbol(int start)
    {
        if (char.IsWhiteSpace(text[Position]))
        {
            SkipSpace();
            return new(LatexTokenKind.Command, " ", start, Position, CommandTable.Find(" "));
        }

        Rune.DecodeFromUtf16(text.AsSpan(Position), out _, out var length);
        var name = text.AsSpan(Position, length);
        Position += length;
        return CommandTable.Find(name) is { } command
            ? new(LatexTokenKind.Command, command.Name, start, Position, command)
            : new(LatexTokenKind.Command, name.ToString(), start, Position);
    }

    private LatexToken? Verbatim(int start)
    {
        var open = Position;
        var isStarred = open < text.Length && text[open] == '*';
        if (isStarred)
        {
            open++;
        }

        if (open >= text.Length || char.IsLetter(text[open]))
        {
            return null;
        }

        var close = text.IndexOf(text[open], open + 1);
        if (close < 0)
        {
            return null;
        }

        Position = close + 1;
        var inside = text[(open + 1)..close];
        return new(LatexTokenKind.Verbatim, isStarred ? inside.Replace(' ', '␣') : inside, start, Position);
    }

    private void SkipComment()
    {
        // A comment takes its line end and the blanks of the next line with it (state N).
        while (Position < text.Length && text[Position] is not ('\n' or '\r'))
        {
            Position++;
        }

        SkipSpace();
    }

    private void SkipSpace()
    {
        while (Position < text.Length && char.IsWhiteSpace(text[Position]))
        {
            Position++;
        }
    }

    private static string[] ReadAscii()
    {
        var characters = new string[128];
        for (var c = 0; c < characters.Length; c++)
        {
            characters[c] = ((char)c).ToString();
        }

        return characters;
    }

    // “@” is no letter in a document.
    private static bool IsLetter(char c) => char.IsAsciiLetter(c);
}
