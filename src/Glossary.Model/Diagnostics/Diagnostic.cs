using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>How bad it is: a note informs, a warning marks an author's slip, an error leaves no right output.</summary>
public enum Severity
{
    Note,
    Warning,
    Error,
}

/// <summary>One message to the author: a permanent code, a place, what is wrong and what to do about it.</summary>
public sealed record Diagnostic(string Code, Severity Severity, SourceSpan Span, string Message, ImmutableArray<string> Hints)
{
    /// <summary>What the message is about, as <c>accept:</c> in book.yml names it: a link's target, an image's address.</summary>
    public string Target { get; init; } = "";

    /// <summary>True where book.yml accepts this message by name, so that a strict build lets it pass.</summary>
    public bool IsAccepted { get; init; }

    /// <summary>The characters it is about; messages about the same script in one file are listed as one.</summary>
    public MissingCharacters? Missing { get; init; }

    /// <summary>True for a message that is listed once in each file, for its first place.</summary>
    public bool IsOncePerFile { get; init; }

    /// <summary>What mends it, where there is one right answer; none of them ends in another line than it begins in.</summary>
    public ImmutableArray<TextEdit> Mends { get; init; } = [];

    public override string ToString()
        => (Span.IsNowhere ? "" : Span + ": ") + $"{Severity.ToString().ToLowerInvariant()} {Code}: {Message}";
}
