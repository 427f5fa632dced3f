using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>Messages about links and cross-references.</summary>
public static class LinkDiagnostics
{
    /// <summary>A link names nothing in the book; its text stays.</summary>
    public static Diagnostic UnknownTarget(SourceSpan span, string address, string name, IReadOnlyList<string> nearest)
        => Diagnostics.Warning("G0101", span, $"no entry or heading is called “{name}”", nearest.Count == 0 ? [] : [$"did you mean {Alternatives(nearest)}?"]) with { Target = address };

    /// <summary>The target of a link stands in quotation marks.</summary>
    public static Diagnostic QuotedTarget(SourceSpan span, string address, string anchor)
        => Diagnostics.Warning("G0102", span, $"the target of a link stands in quotation marks: {address}", $"write (#{anchor})") with { Target = address, Mends = Mend(span, address, "#" + anchor) };

    /// <summary>The target of a link lacks its <c>#</c>.</summary>
    public static Diagnostic MissingHash(SourceSpan span, string address, string anchor)
        => Diagnostics.Warning("G0103", span, $"the target of a link lacks its “#”: {address}", $"write (#{anchor})") with { Target = address, Mends = Mend(span, address, "#" + anchor) };

    /// <summary>The target of a link is not written as its anchor is.</summary>
    public static Diagnostic LooseTarget(SourceSpan span, string address, string anchor)
        => Diagnostics.Note("G0104", span, $"“{address}” is taken for “#{anchor}”", $"write (#{anchor}), so that the link works on the web too") with { Target = address, Mends = Mend(span, address, "#" + anchor) };

    /// <summary>An address that could run or read something on the reader's machine.</summary>
    public static Diagnostic DangerousAddress(SourceSpan span, string address)
        => Diagnostics.Warning("G0105", span, $"the address “{Shorten(address)}” is not safe to follow; only its text is kept") with { Target = address };

    /// <summary>A link leads to an entry that is left out of the book.</summary>
    public static Diagnostic HiddenTarget(SourceSpan span, string id)
        => Diagnostics.Note("G0106", span, $"the link leads to “{id}”, which is still to be written and left out") with { Target = id };

    /// <summary>A link leads to a file of the project that is not part of the book.</summary>
    public static Diagnostic FileOutsideBook(SourceSpan span, string address)
        => Diagnostics.Warning("G0107", span, $"“{address}” is a file of the project but not part of the book", "link to its address on the web") with { Target = address };

    /// <summary>An address whose scheme we do not know.</summary>
    public static Diagnostic UnknownScheme(SourceSpan span, string address, string scheme, string? nearest)
        => Diagnostics.Warning("G0108", span, $"“{scheme}:” is no kind of address readers can follow; only the text is kept", nearest is null ? [] : [$"did you mean “{nearest}:”?"]) with { Target = address };

    /// <summary>A web address without its slashes.</summary>
    public static Diagnostic MissingSlashes(SourceSpan span, string address, string mended)
        => Diagnostics.Warning("G0109", span, $"the address “{Shorten(address)}” lacks a slash", $"write {mended}") with { Target = address, Mends = Mend(span, address, mended) };

    private static ImmutableArray<TextEdit> Mend(SourceSpan link, string address, string mended)
        => TextEdit.OfAddress(link, address, mended) is { } edit ? [edit] : [];

    /// <summary>Links of a handout lead to entries and chapters that are not in it; their text stays.</summary>
    public static Diagnostic TargetsLeftOut(IReadOnlyList<string> names)
        => Diagnostics.Note("G0110", SourceSpan.Nowhere, $"links lead to what is left out and become plain text: {string.Join(", ", names)}", "give --with-references 1 to take it in");

    private static string Alternatives(IReadOnlyList<string> names)
        => names.Count == 1 ? $"“{names[0]}”" : $"“{string.Join("”, “", names.Take(names.Count - 1))}” or “{names[^1]}”";

    private static string Shorten(string address) => address.Length <= 60 ? address : address[..60] + "…";
}
