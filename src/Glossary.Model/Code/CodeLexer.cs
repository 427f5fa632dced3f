using System.Collections.Immutable;

namespace Glossary.Model;

/// <summary>Says what the pieces of program text are: keywords, comments, strings, numbers.</summary>
/// <remarks>It takes time in proportion to the text, whatever the text is, and fails on none: what it does not understand stays plain.</remarks>
public static class CodeLexer
{
    /// <summary>True for the name of a language whose text is a program or data, and whose lines may be referred to by number.</summary>
    public static bool KnowsProgram(string language)
        => CodeLanguageTable.Find(language) is { Grammar: not (CodeGrammar.Session or CodeGrammar.Difference) };

    /// <param name="language">What the author calls it; nothing comes of a name that is not known.</param>
    /// <param name="text">The code, lines ended by <c>\n</c>.</param>
    public static ImmutableArray<CodeToken> Read(string language, string text) => Scan(language, text).ToImmutable();

    /// <summary>How many characters were looked at to read a text, those twice that were looked at twice.</summary>
    internal static long Count(string language, string text) => Scan(language, text).Looks;

    private static CodeTokens Scan(string language, string text)
    {
        var tokens = new CodeTokens(text);
        var row = CodeLanguageTable.Find(language);
        switch (row?.Grammar)
        {
            case null:
                break;
            case CodeGrammar.Session:
                CodeSessions.Scan(tokens, null);
                break;
            case CodeGrammar.Difference:
                CodeSessions.ScanDifference(tokens);
                break;
            case CodeGrammar.Yaml:
                CodeYaml.Scan(tokens, 0, text.Length);
                break;
            case CodeGrammar.Markup:
                CodeMarkup.Scan(tokens, 0, text.Length);
                break;
            case CodeGrammar.Program when row!.Has(CodeTraits.HasCommands) && CodeSessions.IsSession(tokens, "$ "):
                CodeSessions.Scan(tokens, null);
                break;
            case CodeGrammar.Program when CodeSessions.IsSession(tokens, ">>> "):
                CodeSessions.Scan(tokens, row);
                break;
            default:
                CodeScanner.Scan(tokens, row!, 0, text.Length);
                break;
        }

        return tokens;
    }
}
