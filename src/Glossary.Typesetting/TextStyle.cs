using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>What a face is used for.</summary>
public enum FaceRole
{
    Serif,
    Sans,
    Mono,

    /// <summary>The serif for large sizes.</summary>
    Display,
    Math,

    /// <summary>Symbols that no other face has.</summary>
    Symbols,
}

/// <summary>Names one face of the book's set.</summary>
public readonly record struct FaceKey(FaceRole Role, bool IsBold, bool IsItalic);

/// <summary>How a run of text looks.</summary>
/// <param name="Features">OpenType features beyond the defaults, in HarfBuzz's notation, separated by commas (<c>smcp,onum</c>).</param>
/// <param name="Language">A BCP 47 tag: shaping and hyphenation go by it.</param>
public sealed record TextStyle(FaceKey Face, Pt Size, Ink Ink, string Features, string Language)
{
    /// <summary>How far the baseline is moved up, for superiors and inferiors.</summary>
    public Pt Raise { get; init; }

    public bool IsUnderlined { get; init; }

    public bool IsStruckOut { get; init; }

    /// <summary>The ground behind the text; null for none.</summary>
    public Ink? Ground { get; init; }

    public TextStyle Bold() => this with { Face = Face with { IsBold = true } };

    public TextStyle Italic() => this with { Face = Face with { IsItalic = !Face.IsItalic } };
}

/// <summary>How the lines of a paragraph fill the measure.</summary>
public enum LineAlignment
{
    Justified,
    RaggedRight,
    Centered,
    RaggedLeft,
}

/// <summary>How a paragraph looks.</summary>
/// <param name="Leading">Baseline to baseline.</param>
/// <param name="Indent">Of the first line.</param>
public sealed record ParagraphStyle(TextStyle Text, LineAlignment Alignment, Pt Leading, Pt Indent, bool Hyphenates)
{
    /// <summary>The direction its author states; otherwise its letters and its language decide.</summary>
    public TextDirection Direction { get; init; }

    /// <summary>True inside what is written from right to left: so is then a text without letters, such as a number.</summary>
    public bool IsInRightToLeft { get; init; }

    /// <summary>False where text from right to left stands at the left all the same: a word of the house with a place of its own.</summary>
    public bool IsMirrored { get; init; } = true;

    /// <summary>The same style smaller or larger.</summary>
    public ParagraphStyle Scaled(double factor) => this with { Text = Text with { Size = Text.Size * factor }, Leading = Leading * factor };
}
