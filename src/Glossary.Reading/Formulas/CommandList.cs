namespace Glossary.Reading;

/// <summary>The commands of the language while the families enter theirs; a name entered twice is a mistake of ours and throws.</summary>
internal sealed class CommandList
{
    public Dictionary<string, Command> ByName { get; } = new(1200, StringComparer.Ordinal);

    /// <summary>Commands that one reader reads; names apart by blanks.</summary>
    public void Add(string names, CommandReader read, CommandRole role = CommandRole.None)
    {
        foreach (var name in names.Split(' '))
        {
            ByName.Add(name, new Command(name) { Read = read, Role = role });
        }
    }

    /// <summary>The command whose name is a blank cannot stand in a list.</summary>
    public void AddOne(string name, CommandReader read) => ByName.Add(name, new Command(name) { Read = read });

    /// <summary>Commands that structure alone: <c>\right</c>, <c>\limits</c>.</summary>
    public void Add(string names, CommandRole role)
    {
        foreach (var name in names.Split(' '))
        {
            ByName.Add(name, new Command(name) { Role = role });
        }
    }

    /// <summary>Abbreviations, one a line: name, blank, LaTeX.</summary>
    public void AddMacros(string table)
    {
        // By hand: the framework's way to enumerate lines costs milliseconds of compilation at start.
        for (var rest = table.AsSpan(); rest.Length > 0;)
        {
            var end = rest.IndexOf('\n');
            var row = (end < 0 ? rest : rest[..end]).Trim();
            rest = end < 0 ? [] : rest[(end + 1)..];
            var blank = row.IndexOf(' ');
            if (blank > 0)
            {
                var name = row[..blank].ToString();
                ByName.Add(name, new Command(name) { Macro = new Macro(row[(blank + 1)..].ToString()) });
            }
        }
    }

    public void AddSymbols(Dictionary<string, SymbolRow> symbols)
    {
        foreach (var (name, symbol) in symbols)
        {
            ByName.Add(name, new Command(name) { Symbol = symbol });
        }
    }
}
