namespace Glossary.Publish;

/// <summary>Texts of the program's tables as Markdown for the manual.</summary>
internal static class ManualText
{
    /// <summary>Text and code, with what Markdown would take for marks outside of code made plain.</summary>
    /// <remarks>A closing bracket is plain where no other is open; written with a backslash it could end a formula.</remarks>
    public static string Escape(string text)
        => string.Concat(text.Split('`').Select((piece, i) => i % 2 == 0
            ? string.Concat(piece.Select(c => c is '\\' or '*' or '_' or '[' or '<' or '>' or '#' or '$' or '{' or '}' or '|' ? $@"\{c}" : c.ToString()))
            : $"`{piece}`"));

    /// <summary>The same within a cell of a table, where a bar ends the cell even in code (GitHub Flavored Markdown, section 4.10).</summary>
    public static string Cell(string text)
        => string.Concat(text.Split('`').Select((piece, i) => i % 2 == 0 ? Escape(piece) : $"`{piece.Replace("|", @"\|", StringComparison.Ordinal)}`")).ReplaceLineEndings(" ");
}
