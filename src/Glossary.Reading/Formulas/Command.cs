using Glossary.Model;

namespace Glossary.Reading;

/// <summary>How a command takes part in the structure of a formula, beside making a node.</summary>
internal enum CommandRole : byte
{
    None,

    /// <summary>Divides its group in two: <c>\over</c> and its kin.</summary>
    Infix,

    /// <summary>Says where the limits of the operator before it stand.</summary>
    Limits,

    /// <summary>Ends a line of an array: <c>\\</c>, <c>\cr</c>.</summary>
    LineEnd,
    EndEnvironment,
    Middle,
    Right,
    OpenGroup,
    CloseGroup,

    /// <summary>Closes mathematics inside text: <c>\)</c>.</summary>
    CloseParenthesis,

    /// <summary>Defines or prefixes macros.</summary>
    Definition,

    /// <summary>Only words can hold it: <c>\'</c>, <c>\textdollar</c>.</summary>
    TextOnly,
}

/// <summary>Reads what follows a command; null where the command leaves nothing in the formula.</summary>
internal delegate MathNode? CommandReader(FormulaReader reader, LatexToken command);

/// <summary>Everything the language knows about one command.</summary>
internal sealed class Command(string name)
{
    public string Name { get; } = name;

    public CommandRole Role { get; init; }

    /// <summary>The construct it begins.</summary>
    public CommandReader? Read { get; init; }

    /// <summary>The symbol it stands for.</summary>
    public SymbolRow? Symbol { get; init; }

    /// <summary>The LaTeX it abbreviates.</summary>
    public Macro? Macro { get; init; }
}
