namespace Glossary.Reading;

/// <summary>Every command the parser knows. The whole language is the list below.</summary>
internal static class CommandTable
{
    private static readonly Dictionary<string, Command> All = Build();
    private static readonly CommandIndex Common = new(All);
    private static readonly Lazy<CommandIndex> Rare = new(BuildRare);

    /// <summary>The names of all commands, for suggestions.</summary>
    public static IEnumerable<string> Names => All.Keys.Concat(Symbols.RareByName.Keys);

    /// <summary>The command of a name without its backslash; null if there is none.</summary>
    public static Command? Find(ReadOnlySpan<char> name) => Common.Find(name) ?? Rare.Value.Find(name);

    private static CommandIndex BuildRare()
    {
        var commands = new CommandList();
        commands.AddSymbols(Symbols.RareByName);
        return new(commands.ByName);
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
