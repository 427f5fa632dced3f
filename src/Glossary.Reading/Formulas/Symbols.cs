namespace Glossary.Reading;

/// <summary>The symbol tables, read into dictionaries when a formula first needs them.</summary>
internal static class Symbols
{
    private static readonly Lazy<Dictionary<string, SymbolRow>> Common = new(ReadCommon);
    private static readonly Lazy<Dictionary<string, SymbolRow>> Rare = new(ReadRare);
    private static readonly Lazy<Dictionary<string, SymbolRow>> Characters = new(ReadCharacters);
    private static readonly SymbolRow?[] Ascii = ReadAscii();

    /// <summary>The common symbols by the names of their commands.</summary>
    public static Dictionary<string, SymbolRow> ByName => Common.Value;

    /// <summary>The rare symbols of Unicode by the names of their commands.</summary>
    public static Dictionary<string, SymbolRow> RareByName => Rare.Value;

    /// <summary>What a character means where an author types it; null if it is not a mathematical one.</summary>
    public static SymbolRow? OfCharacter(string character)
        => character.Length == 1 && character[0] < 128 ? Ascii[character[0]] : Characters.Value.GetValueOrDefault(character);

    private static SymbolRow?[] ReadAscii()
    {
        var rows = new SymbolRow?[128];

        // TeXbook, appendix B: the mathcodes of plain TeX.
        Add("/@\"|!?.", SymbolKind.Ordinary);
        Add("+", SymbolKind.Binary);
        Add("=<>:", SymbolKind.Relation);
        Add("([", SymbolKind.Opening);
        Add(")]!?", SymbolKind.Closing);
        Add(",;", SymbolKind.Punctuation);
        rows['-'] = new("−", SymbolKind.Binary);
        rows['*'] = new("∗", SymbolKind.Binary);
        rows['\''] = new("′", SymbolKind.Ordinary);
        rows['`'] = new("‘", SymbolKind.Ordinary);
        return rows;

        void Add(string characters, SymbolKind kind)
        {
            foreach (var c in characters)
            {
                rows[c] = new(c.ToString(), kind);
            }
        }
    }

    private static Dictionary<string, SymbolRow> ReadCommon()
    {
        var symbols = new Dictionary<string, SymbolRow>(700, StringComparer.Ordinal);
        Read(symbols, SymbolTable.Relation, SymbolKind.Relation);
        Read(symbols, SymbolTable.Letter, SymbolKind.Letter);
        Read(symbols, SymbolTable.Ordinary, SymbolKind.Ordinary);
        Read(symbols, SymbolTable.Binary, SymbolKind.Binary);
        Read(symbols, SymbolTable.Opening, SymbolKind.Opening);
        Read(symbols, SymbolTable.Closing, SymbolKind.Closing);
        Read(symbols, SymbolTable.Punctuation, SymbolKind.Punctuation);
        Read(symbols, SymbolTable.Inner, SymbolKind.Inner);
        Read(symbols, SymbolTable.BigOperator, SymbolKind.BigOperator);
        Read(symbols, SymbolTable.Integral, SymbolKind.Integral);
        return symbols;
    }

    private static Dictionary<string, SymbolRow> ReadRare()
    {
        var symbols = new Dictionary<string, SymbolRow>(1200, StringComparer.Ordinal);
        Read(symbols, UnicodeSymbolTable.Relation, SymbolKind.Relation);
        Read(symbols, UnicodeSymbolTable.Letter, SymbolKind.Letter);
        Read(symbols, UnicodeSymbolTable.Ordinary, SymbolKind.Ordinary);
        Read(symbols, UnicodeSymbolTable.Binary, SymbolKind.Binary);
        Read(symbols, UnicodeSymbolTable.Opening, SymbolKind.Opening);
        Read(symbols, UnicodeSymbolTable.Closing, SymbolKind.Closing);
        Read(symbols, UnicodeSymbolTable.Punctuation, SymbolKind.Punctuation);
        Read(symbols, UnicodeSymbolTable.BigOperator, SymbolKind.BigOperator);
        Read(symbols, UnicodeSymbolTable.Integral, SymbolKind.Integral);
        return symbols;
    }

    private static Dictionary<string, SymbolRow> ReadCharacters()
    {
        var characters = new Dictionary<string, SymbolRow>(1600, StringComparer.Ordinal);

        // A Dictionary that only ever grew keeps the order of its rows: the first name of a character decides.
        foreach (var row in Common.Value.Values)
        {
            characters.TryAdd(row.Text, row);
        }

        foreach (var row in Rare.Value.Values)
        {
            characters.TryAdd(row.Text, row);
        }

        characters["·"] = new("·", SymbolKind.Binary);
        characters["–"] = new("−", SymbolKind.Binary);
        characters["−"] = new("−", SymbolKind.Binary);
        characters["•"] = new("•", SymbolKind.Binary);
        characters["µ"] = new("μ", SymbolKind.Letter);
        characters["″"] = new("″", SymbolKind.Ordinary);
        characters["‴"] = new("‴", SymbolKind.Ordinary);
        return characters;
    }

    /// <summary>Reads rows “name character”; a name that stands twice is a mistake of ours.</summary>
    private static void Read(Dictionary<string, SymbolRow> symbols, string table, SymbolKind kind)
    {
        var rest = table.AsSpan();
        while (Word(ref rest) is { Length: > 0 } name)
        {
            symbols.Add(name.ToString(), new(Word(ref rest).ToString(), kind));
        }
    }

    private static ReadOnlySpan<char> Word(ref ReadOnlySpan<char> rest)
    {
        var start = 0;
        while (start < rest.Length && rest[start] is ' ' or '\n' or '\r')
        {
            start++;
        }

        var end = start;
        while (end < rest.Length && rest[end] is not (' ' or '\n' or '\r'))
        {
            end++;
        }

        var word = rest[start..end];
        rest = rest[end..];
        return word;
    }
}
