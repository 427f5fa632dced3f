namespace Glossary.Model;

/// <summary>What a piece of program text is to its reader.</summary>
public enum CodePart
{
    /// <summary>Names, signs, and whatever is none of the others.</summary>
    Plain,

    /// <summary>A word of the language itself: <c>if</c>, <c>class</c>, the name of a tag, the head of a section.</summary>
    Keyword,

    Comment,

    /// <summary>What stands between quotation marks, or for itself: a string, a value of YAML.</summary>
    Text,

    Number,

    /// <summary>What the machine shows to ask for a line, and the notes of a difference about itself.</summary>
    Prompt,

    /// <summary>What someone types after a prompt.</summary>
    Typed,

    /// <summary>A line that a difference adds.</summary>
    Inserted,

    /// <summary>A line that a difference takes away.</summary>
    Removed,
}

/// <summary>A piece of program text; what lies between tokens is <see cref="CodePart.Plain"/>.</summary>
/// <param name="End">Behind its last UTF-16 unit.</param>
public readonly record struct CodeToken(CodePart Part, int Start, int End);
