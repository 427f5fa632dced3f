namespace Glossary.Reading;

/// <summary>What in a file is an entry of its own.</summary>
public enum SplitKind
{
    /// <summary>The file as a whole.</summary>
    Files,

    /// <summary>Every heading of a level, with what follows it.</summary>
    Headings,

    /// <summary>Every term of a list of definitions.</summary>
    Definitions,

    /// <summary>Every row of a table: its first cell is the term.</summary>
    Rows,
}

/// <summary>Where files are cut into entries.</summary>
/// <param name="Level">The level of the headings, 1 to 6; 0 for the other kinds.</param>
public readonly record struct SplitPlace(SplitKind Kind, int Level)
{
    /// <summary>Reads “2”, “definitions” or “rows”; null for anything else.</summary>
    public static SplitPlace? Read(string text) => text switch
    {
        [>= '1' and <= '6' and var level] => new(SplitKind.Headings, level - '0'),
        "definitions" => new(SplitKind.Definitions, 0),
        "rows" => new(SplitKind.Rows, 0),
        "files" => new(SplitKind.Files, 0),
        _ => null,
    };
}
