using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>An element of a row: an atom, set and classed, or explicit space.</summary>
internal sealed class Atom
{
    public required MathStyle Style { get; init; }

    public MathClass Class { get; set; }

    public MathBox Box { get; set; } = MathBox.Empty;

    /// <summary>True where its nucleus is one character: then the italic correction of a character before it counts.</summary>
    public bool StartsWithCharacter { get; init; }

    /// <summary>The italic correction, where it is an ordinary character without scripts.</summary>
    public Pt ItalicCorrection { get; init; }

    /// <summary>The italic correction of an accented character, which counts before anything.</summary>
    public Pt TrailingSpace { get; init; }

    /// <summary>Explicit space, which separates no classes.</summary>
    public bool IsSpace { get; init; }

    /// <summary>A place to break that the author gave.</summary>
    public bool AllowsBreak { get; init; }

    /// <summary>The space between two words of a text, which gives as all of that kind do.</summary>
    public bool IsWordSpace { get; init; }

    /// <summary>A delimiter that grows with the row; empty for other elements.</summary>
    public MiddleDelimiter? Middle { get; init; }
}
