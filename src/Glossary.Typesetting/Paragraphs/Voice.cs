using Glossary.Model;

namespace Glossary.Typesetting;

/// <summary>What the items of one run of text have in common: how they look, where they belong, what they lead to.</summary>
internal sealed class Voice(TextStyle style, Typecase typecase, StructureContent? tag, SourceSpan origin)
{
    public TextStyle Style { get; } = style;

    public Typecase Typecase { get; } = typecase;

    public StructureContent? Tag { get; } = tag;

    public SourceSpan Origin { get; } = origin;

    public LinkedText? Link { get; init; }

    /// <summary>The note whose mark this is.</summary>
    public PlacedNote? Note { get; init; }

    /// <summary>Null where words are not divided.</summary>
    public Hyphenator? Hyphenator { get; init; }

    /// <summary>How the text is cut into places to break.</summary>
    public TextNature Nature { get; init; }

    /// <summary>True for the number of a page, which another round may change.</summary>
    public bool IsPageReference { get; init; }

    /// <summary>How far a part of an em may hang into the margin. The letters of program text are of one width, so that they stand in columns, and do not.</summary>
    public float Hang(double part, LineSettings settings)
        => Nature == TextNature.Code ? 0 : (float)(part * Style.Size.Value * settings.Protrusion);

    /// <summary>The same run with other places to break, and without hyphens.</summary>
    public Voice As(TextNature nature) => new(Style, Typecase, Tag, Origin) { Link = Link, Note = Note, IsPageReference = IsPageReference, Nature = nature };

    /// <summary>The same run for what tags its parts itself.</summary>
    public Voice WithoutTag() => new(Style, Typecase, null, Origin) { Link = Link, Note = Note, IsPageReference = IsPageReference, Nature = Nature };
}

/// <summary>What kind of text a run holds, for the places where it may be broken.</summary>
internal enum TextNature
{
    Prose,
    Code,
    Address,
}

/// <summary>A link's target and its element: one object for every part of the link.</summary>
internal sealed record LinkedText(string? Anchor, string? Address, StructureElement Element);
