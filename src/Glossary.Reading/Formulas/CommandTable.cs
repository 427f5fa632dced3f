namespace Glossary.Reading;

/// <summary>Every command the parser knows. The whole language is the list below.</summary>
internal static class CommandTable
{
    // A plain Dictionary: building a frozen one would cost more than a small book's formulas gain from it.
    private static readonly Dictionary<string, Command> All = Build();
    private static readonly Dictionary<string, Command>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly Lock RareLock = new();
    private static readonly Dictionary<string, Command> RareFound = new(StringComparer.Ordinal);

    /// <summary>The names of all commands, for suggestions.</summary>
    public static IEnumerable<string> Names => All.Keys.Concat(Symbols.RareByName.Keys);

    /// <summary>The command of a name without its backslash; null if there is none.</summary>
    /// <param name="known">The name as a string of the table.</param>
    public static Command? Find(ReadOnlySpan<char> name, out string known)
        => Lookup.TryGetValue(name, out known!, out var command) ? command : FindRare(name, out known);

    private static Command? FindRare(ReadOnlySpan<char> name, out string known)
    {
        known = "";
        if (name.Length > 40 || !Symbols.RareByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out known!, out var symbol))
        {
            return null;
        }

        lock (RareLock)
        {
            if (!RareFound.TryGetValue(known, out var command))
            {
                RareFound.Add(known, command = new Command(known) { Symbol = symbol });
            }

            return command;
        }
    }

    private static Dictionary<string, Command> Build()
    {
        var commands = new CommandList();
        commands.AddSymbols(Symbols.ByName);
        FractionCommands.Fill(commands);
        RadicalCommands.Fill(commands);
        AccentCommands.Fill(commands);
        DelimiterCommands.Fill(commands);
        OperatorCommands.Fill(commands);
        ArrowCommands.Fill(commands);
        DotsCommands.Fill(commands);
        Environments.Fill(commands);
        SpacingCommands.Fill(commands);
        AlphabetCommands.Fill(commands);
        StyleCommands.Fill(commands);
        BoxCommands.Fill(commands);
        ColorCommands.Fill(commands);
        TextCommands.Fill(commands);
        LinkCommands.Fill(commands);
        TagCommands.Fill(commands);
        MacroCommands.Fill(commands);
        ChemistryCommands.Fill(commands);
        commands.AddMacros(MacroTable.Rows);
        return commands.ByName;
    }
}
