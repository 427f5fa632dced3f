using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>How the text of a language is cut apart.</summary>
internal enum CodeGrammar
{
    /// <summary>Words, numbers, comments and strings, as the language's row says.</summary>
    Program,

    /// <summary>Tags and attributes.</summary>
    Markup,

    /// <summary>Keys and values by lines and indents.</summary>
    Yaml,

    /// <summary>Prompts, what is typed after them, and what comes back.</summary>
    Session,

    /// <summary>Lines that are added and lines that are taken away.</summary>
    Difference,
}

/// <summary>What else counts in a language's text.</summary>
[Flags]
internal enum CodeTraits
{
    None = 0,

    /// <summary>Keywords count in capitals too.</summary>
    IgnoresCase = 1,

    /// <summary>Digits are parts of names and options more often than numbers.</summary>
    HasNoNumbers = 2,

    /// <summary>Keywords count where a command may stand: after a line's start, a semicolon, a pipe.</summary>
    HasCommands = 4,

    /// <summary>Keywords count as the first word of a line alone.</summary>
    LeadsLines = 8,

    /// <summary>A name at a line's start with a colon behind it is a target.</summary>
    HasTargets = 16,

    /// <summary>A line that starts with a bracket is the head of a section.</summary>
    HasSections = 32,

    /// <summary>A string with a colon behind it is a key.</summary>
    HasKeys = 64,

    /// <summary><c>&lt;&lt;WORD</c> makes the lines up to WORD a string.</summary>
    HasHereDocuments = 128,
}

/// <summary>What begins and ends a comment or a string.</summary>
internal sealed record CodeMark(CodePart Part, string Open, string Close)
{
    /// <summary>What takes the meaning of the next character away; NUL for nothing.</summary>
    public char Escape { get; init; }

    public bool SpansLines { get; init; }

    public bool Nests { get; init; }

    /// <summary>True where the closing mark written twice stands for itself.</summary>
    public bool Doubles { get; init; }

    /// <summary>True where the mark counts at the start of a word alone.</summary>
    public bool LeadsWord { get; init; }

    /// <summary>True where the mark counts at the start of a line alone.</summary>
    public bool LeadsLine { get; init; }

    /// <summary>True where one character stands between the marks, or an escape: what else begins with the mark is none (<c>'static</c>).</summary>
    public bool IsCharacter { get; init; }
}

/// <summary>A language as its row in the table says.</summary>
/// <param name="Names">The words after a fence that name it, the first its own.</param>
/// <param name="Words">Its keywords.</param>
internal sealed record CodeLanguage(string Names, string Words = "")
{
    private readonly FrozenSet<string> _words = Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenSet<string> _anyCase = Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public CodeGrammar Grammar { get; init; }

    public CodeTraits Traits { get; init; }

    /// <summary>Tried in order.</summary>
    public ImmutableArray<CodeMark> Marks { get; init; } = [];

    /// <summary>Signs that a word may begin with, beside letters and the low line.</summary>
    public string LeadSigns { get; init; } = "";

    /// <summary>Signs that a word may go on with, beside letters, digits and the low line.</summary>
    public string InnerSigns { get; init; } = "";

    /// <summary>The letters that may stand before a quotation mark and belong to the string.</summary>
    public string Prefixes { get; init; } = "";

    public bool Has(CodeTraits trait) => (Traits & trait) != 0;

    public bool IsKeyword(ReadOnlySpan<char> word)
        => (Has(CodeTraits.IgnoresCase) ? _anyCase : _words).GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public bool BeginsWord(char character)
        => char.IsAsciiLetter(character) || character is '_' or >= '\x80' || LeadSigns.Contains(character, StringComparison.Ordinal);

    public bool ContinuesWord(char character)
        => char.IsAsciiLetterOrDigit(character) || character is '_' or >= '\x80' || InnerSigns.Contains(character, StringComparison.Ordinal);

    public bool IsPrefix(ReadOnlySpan<char> word) => word.Length <= 2 && word.IndexOfAnyExcept(Prefixes) < 0;
}
