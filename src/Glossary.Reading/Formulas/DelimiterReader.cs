using Glossary.Model;

namespace Glossary.Reading;

/// <summary>Delimiters: what may stand after <c>\left</c>, <c>\big</c> and their kin.</summary>
internal static class DelimiterReader
{
    private const string Known = "()[]{}|‖/\\⟨⟩⌊⌋⌈⌉↑↓↕⇑⇓⇕⟮⟯⎰⎱⌜⌝⌞⌟⟦⟧⦃⦄⟪⟫⦇⦈⎱⎰∣∥";

    /// <summary>Reads a delimiter: its character, empty for the dot; null (and a message) where none stands.</summary>
    public static string? Read(FormulaReader reader, LatexToken command)
    {
        var token = reader.Peek();
        if (token.Is('{') && command.Text is "genfrac")
        {
            return ReadBraced(reader, command);
        }

        if (Of(token) is { } delimiter)
        {
            reader.Take();
            return delimiter;
        }

        // What cannot be a delimiter is left to be read as what it is.
        reader.Report(FormulaDiagnostics.BadDelimiter(reader.SpanOf(token.Kind == LatexTokenKind.End ? command : token), command.Text, token.Written));
        return null;
    }

    /// <summary>The delimiter a token is; empty for the dot, null if it is none.</summary>
    public static string? Of(in LatexToken token)
    {
        if (token.Is('.'))
        {
            return "";
        }

        var text = token.Kind switch
        {
            LatexTokenKind.Character => token.Text,
            LatexTokenKind.Command => token.Command?.Symbol?.Text ?? (token.Text is "{" or "}" ? token.Text : token.Text is "|" ? "‖" : ""),
            _ => "",
        };
        return text switch
        {
            "<" => "⟨",
            ">" => "⟩",
            "∣" => "|",
            "∥" => "‖",
            { Length: 1 } when Known.Contains(text[0]) && !(token.Kind == LatexTokenKind.Character && text[0] is '{' or '}' or '\\') => text,
            _ => null,
        };
    }

    private static string? ReadBraced(FormulaReader reader, in LatexToken command)
    {
        reader.Take();
        var delimiter = FormulaReader.IsBrace(reader.Peek()) ? "" : Read(reader, command);
        if (FormulaReader.IsBrace(reader.Peek()))
        {
            reader.Take();
        }

        return delimiter;
    }
}
