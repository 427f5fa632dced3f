using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Glossary.Model;

namespace Glossary.Tests;

/// <summary>Cases from outside of what real Markdown does to a reader; the suite has our own for each.</summary>
public sealed partial class TrapCaseTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, Cases.Length)];

    private static string[] Cases { get; } = Repository.Corpora is { } corpora && File.Exists(Path.Combine(corpora, "traps-cases.txt"))
        ? File.ReadAllText(Path.Combine(corpora, "traps-cases.txt")).Split("@@@@\n")
        : [""];

    /// <summary>The golden shows what the model is made of; of words and formulas, which are not ours, only how long they are.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public void Case(int number)
    {
        Assert.SkipWhen(Repository.Corpora is null, "GLOSSARY_CORPORA is not set");
        var diagnostics = new DiagnosticBag();

        var book = Reader.Read([new SourceText("case.md", Cases[number - 1])], diagnostics);

        var text = new StringBuilder(WithoutWords(ModelDump.Write(book)));
        foreach (var diagnostic in diagnostics.InSourceOrder())
        {
            var (line, column) = diagnostic.Span.Source.Position(diagnostic.Span.Start);
            text.Append(CultureInfo.InvariantCulture, $"!! {diagnostic.Code} {line}:{column}\n");
        }

        Golden.Check(string.Create(CultureInfo.InvariantCulture, $"traps/{number:00}"), text.ToString());
    }

    private static string WithoutWords(string dump)
        => CodeLine().Replace(
            Quoted().Replace(dump, match => string.Create(CultureInfo.InvariantCulture, $"“{match.Length - 2}”")),
            match => string.Create(CultureInfo.InvariantCulture, $"{match.Groups[1].Value}| {match.Groups[2].Length}"));

    // A quoted text ends at its line's last mark, or at one before the next part of the line.
    [GeneratedRegex("“[^\\n]*?”(?=$| [a-z]| “)", RegexOptions.Multiline)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^( *)\| (.*)$", RegexOptions.Multiline)]
    private static partial Regex CodeLine();
}
