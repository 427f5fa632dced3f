namespace Glossary.Model;

/// <summary>The messages about lines that cannot be set as they should be: G0401 to G0419.</summary>
public static class LayoutDiagnostics
{
    private const int LongestQuoted = 48;

    /// <summary>A string without a place to break is wider than the line and was cut somewhere.</summary>
    public static Diagnostic UnbreakableText(SourceSpan span, string text)
        => Diagnostics.Warning(
            "G0401",
            span,
            $"“{Shorten(text)}” is wider than the line and has no place to break, so it was cut where the line ends",
            "allow a break with a space, a hyphen or <wbr>, or make it shorter");

    /// <summary>A formula or picture inside a line is wider than the line and was made smaller.</summary>
    public static Diagnostic TooWideForLine(SourceSpan span, string what)
        => Diagnostics.Warning(
            "G0402",
            span,
            $"the {what} is wider than the line, so it was made smaller",
            "set it on a line of its own, or divide it");

    private static string Shorten(string text)
    {
        if (text.Length <= LongestQuoted)
        {
            return text;
        }

        var end = char.IsHighSurrogate(text[LongestQuoted - 1]) ? LongestQuoted - 1 : LongestQuoted;
        return text[..end] + "…";
    }
}
