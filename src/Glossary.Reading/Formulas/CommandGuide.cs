using System.Collections.Immutable;

namespace Glossary.Reading;

/// <summary>A command as a reference shows it.</summary>
/// <param name="Names">The commands it shows, with their backslashes.</param>
/// <param name="Example">LaTeX in which they stand.</param>
public sealed record CommandExample(ImmutableArray<string> Names, string Example);

/// <summary>A chapter of the reference.</summary>
/// <param name="AreSymbols">True for plain symbols, whose example is the command itself.</param>
public sealed record CommandChapter(string Title, bool AreSymbols, ImmutableArray<CommandExample> Examples);

/// <summary>The whole language of formulas as a reference, made of the tables that the parser itself reads.</summary>
public static class CommandGuide
{
    /// <summary>Every command the parser knows, in chapters.</summary>
    public static ImmutableArray<CommandChapter> Chapters()
        => [.. Constructs(), Environments.Chapter(), Abbreviations(), .. Families(Symbols.ByName, ""), .. Families(Symbols.RareByName, "More ")];

    private static IEnumerable<CommandChapter> Constructs()
    {
        var chapters = new List<(string Title, ImmutableArray<CommandExample>.Builder Examples)>();
        foreach (var line in CommandExampleTable.Rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
            {
                chapters.Add((line[2..], ImmutableArray.CreateBuilder<CommandExample>()));
                continue;
            }

            // A command whose name is a blank is written “\s” in the table.
            var (names, template) = line.Split(" :: ") is [var left, var right] ? (left.Split(' ').Select(n => n == @"\s" ? " " : n).ToArray(), right) : throw new FormatException(line);
            if (template.Contains('@', StringComparison.Ordinal))
            {
                chapters[^1].Examples.AddRange(names.Select(name => new CommandExample(['\\' + name], template.Replace("@", '\\' + name, StringComparison.Ordinal))));
            }
            else
            {
                chapters[^1].Examples.Add(new([.. names.Select(name => '\\' + name)], template));
            }
        }

        return chapters.Select(c => new CommandChapter(c.Title, false, c.Examples.ToImmutable()));
    }

    private static CommandChapter Abbreviations()
    {
        var commands = new CommandList();
        commands.AddMacros(MacroTable.Rows);
        return new("Abbreviations", false, [.. commands.ByName.Values.Select(c => Example(c.Name, c.Macro!.ParameterCount > 0 ? $@"\{c.Name}{{x}}" : '\\' + c.Name))]);
    }

    private static IEnumerable<CommandChapter> Families(Dictionary<string, SymbolRow> symbols, string prefix)
        => symbols.GroupBy(s => s.Value.Kind)
            .OrderBy(g => g.Key)
            .Select(g => new CommandChapter(prefix + TitleOf(g.Key), true, [.. g.Select(s => Example(s.Key, '\\' + s.Key))]));

    private static CommandExample Example(string name, string tex) => new(['\\' + name], tex);

    private static string TitleOf(SymbolKind kind) => kind switch
    {
        SymbolKind.Letter => "Letters",
        SymbolKind.Binary => "Binary Operators",
        SymbolKind.Relation => "Relations and Arrows",
        SymbolKind.Opening => "Opening Delimiters",
        SymbolKind.Closing => "Closing Delimiters",
        SymbolKind.Punctuation => "Punctuation",
        SymbolKind.Inner => "Symbols of Omission",
        SymbolKind.BigOperator => "Big Operators",
        SymbolKind.Integral => "Integrals",
        _ => "Ordinary Symbols",
    };
}
