using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>One code of the catalogue, explained: what its messages say, why they come, and what to do about it.</summary>
/// <param name="Title">What the message says, with … where it names something. This and the two below are Markdown, of text and code alone.</param>
/// <param name="Cause">How it comes about, and what the build does meanwhile.</param>
/// <param name="Mend">What the author does about it.</param>
public sealed record MessageExplanation(string Code, Severity Severity, string Title, string Cause, string Mend)
{
    /// <summary>Markdown of text and code as plain text: code stands between quotation marks, as names do in messages.</summary>
    public static string Plain(string markdown)
    {
        var pieces = markdown.Split('`');
        return string.Concat(pieces.Select((piece, i) => i % 2 == 0 ? piece : $"“{piece}”"));
    }
}

/// <summary>Codes that belong together, in the order in which they are explained.</summary>
public sealed record MessageChapter(string Title, string Introduction, ImmutableArray<MessageExplanation> Explanations);
