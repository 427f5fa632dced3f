using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>Messages about Markdown and HTML inside entries.</summary>
public static class MarkupDiagnostics
{
    /// <summary>The codes of what books do not have, each said once per file and construct.</summary>
    public static ImmutableArray<string> AreUnsupported { get; } = ["G0131", "G0138", "G0140", "G0141", "G0142", "G0143", "G0144"];

    /// <summary>An element of HTML that books do not have; its text is kept.</summary>
    public static Diagnostic DroppedTag(SourceSpan span, string name)
        => Diagnostics.Warning("G0131", span, $"the HTML element “{name}” is left out, its text is kept; said once per file") with { Target = name };

    /// <summary>A tag that nobody closes, or a closing tag that nobody opened.</summary>
    public static Diagnostic UnbalancedTag(SourceSpan span, string name, bool isClosing)
        => Diagnostics.Warning("G0132", span, isClosing ? $"“</{name}>” closes nothing" : $"“<{name}>” is never closed", isClosing ? "remove it" : $"add “</{name}>”") with { Target = name };

    /// <summary>Blocks or marks nested too deeply.</summary>
    public static Diagnostic TooDeep(SourceSpan span)
        => Diagnostics.Warning("G0133", span, "quotations, lists or tags are nested too deeply here; the innermost are read as text");

    /// <summary>A mark whose note is missing.</summary>
    public static Diagnostic UndefinedFootnote(SourceSpan span, string label)
        => Diagnostics.Warning("G0134", span, $"there is no footnote “{label}”", $"add a line “[^{label}]: …”") with { Target = label };

    /// <summary>A note that no mark leads to.</summary>
    public static Diagnostic UnusedFootnote(SourceSpan span, string label)
        => Diagnostics.Warning("G0135", span, $"no mark leads to the footnote “{label}”; it is set where it stands") with { Target = label };

    /// <summary>A second note with the same label.</summary>
    public static Diagnostic DuplicateFootnote(SourceSpan span, string label)
        => Diagnostics.Warning("G0136", span, $"there is another footnote “{label}”; this one is set where it stands") with { Target = label };

    /// <summary>A note that refers to itself, or through too many others.</summary>
    public static Diagnostic FootnoteInItself(SourceSpan span, string label)
        => Diagnostics.Warning("G0137", span, $"the footnote “{label}” refers to itself, or notes refer to notes without end; the mark is left out") with { Target = label };

    /// <summary>An element whose content cannot be part of a book.</summary>
    public static Diagnostic RemovedContent(SourceSpan span, string name)
        => Diagnostics.Warning("G0138", span, $"the HTML element “{name}” is left out with all that is in it") with { Target = name };

    /// <summary>Something in angle brackets that is no HTML.</summary>
    public static Diagnostic PseudoTag(SourceSpan span, string tag)
        => Diagnostics.Note("G0139", span, $"“{tag}” is no HTML; it is shown as text", $"write `{tag}`") with { Target = tag };

    /// <summary>A division that some site makes a box of, and we do not know.</summary>
    public static Diagnostic UnknownDivision(SourceSpan span, string name)
        => Diagnostics.Note("G0140", span, $"the division “{name}” is unknown, its content is kept; said once per file") with { Target = name };

    /// <summary>A mark that is for a site alone and shows nothing on paper.</summary>
    public static Diagnostic LeftOutMark(SourceSpan span, string text, string name)
        => Diagnostics.Note("G0141", span, $"“{Shorten(text)}” is left out; said once per file") with { Target = name };

    /// <summary>A call of a site's template, which no book can run.</summary>
    public static Diagnostic TemplateCall(SourceSpan span, string written, string name, bool hasText)
    {
        var what = hasText ? "the text in it is kept" : "it is left out";
        return Diagnostics.Warning("G0142", span, $"“{Shorten(written)}” is for a site’s template; {what}; said once per file", $"say below “shortcodes:” in book.yml what “{name}” shows") with { Target = name };
    }

    /// <summary>A reference to literature, for which there is no list.</summary>
    public static Diagnostic Citation(SourceSpan span, string written)
        => Diagnostics.Note("G0143", span, $"“[{Shorten(written)}]” is a citation, which is shown as it is written; said once per file") with { Target = written };

    /// <summary>A diagram that only a program of its own can draw.</summary>
    public static Diagnostic Diagram(SourceSpan span, string kind, string picture)
        => Diagnostics.Note("G0144", span, $"a diagram in “{kind}” is shown as its source; said once per file", $"draw it and put “{picture}” beside the file") with { Target = kind };

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
