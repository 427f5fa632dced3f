namespace Glossary.Reading;

/// <summary>What a token of LaTeX mathematics is.</summary>
internal enum LatexTokenKind : byte
{
    End,
    Character,
    Command,
    Space,

    /// <summary>What stands between the marks of <c>\verb</c>.</summary>
    Verbatim,
}

/// <summary>One token: a character, or a command without its backslash, and the range of the formula's text it came from.</summary>
/// <remarks>What a macro expands to carries the range of the macro's name, so that a mistake inside points to where the author wrote it.</remarks>
internal readonly struct LatexToken(LatexTokenKind kind, string text, int start, int end, Command? command = null)
{
    public LatexTokenKind Kind { get; } = kind;

    public string Text { get; } = text;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>What the language knows about the command; null for a command it does not know and for characters.</summary>
    public Command? Command { get; } = command;

    public CommandRole Role => Command is { } command ? command.Role : CommandRole.None;

    /// <summary>True where an author's macro of this name must not be expanded (<c>\noexpand</c>).</summary>
    public bool IsFrozen { get; init; }

    public bool Is(char character) => Kind == LatexTokenKind.Character && Text[0] == character && Text.Length == 1;

    public bool IsCommand(string name) => Kind == LatexTokenKind.Command && Text == name;

    /// <summary>The token as an author writes it.</summary>
    public string Written => Kind switch
    {
        LatexTokenKind.Command => '\\' + Text,
        LatexTokenKind.Space => " ",
        LatexTokenKind.End => "",
        _ => Text,
    };

    /// <summary>The same token at another place.</summary>
    public LatexToken At(int start, int end) => new(Kind, Text, start, end, Command) { IsFrozen = IsFrozen };
}
