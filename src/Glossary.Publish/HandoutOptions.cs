using System.Collections.Immutable;
using Glossary.Typesetting;

namespace Glossary.Publish;

/// <summary>The kinds of handout.</summary>
internal enum HandoutDesign
{
    Handout,
    LargePrint,

    /// <summary>Meanings without their terms, and a key.</summary>
    Quiz,

    /// <summary>Terms on one side, meanings on the other.</summary>
    Cards,
}

/// <summary>What the command line says of a handout.</summary>
/// <param name="Shared">What every verb may be told; the title is the handout's own.</param>
internal sealed record HandoutOptions(string Folder, PublishOptions Shared)
{
    /// <summary>The names of entries.</summary>
    public ImmutableArray<string> Terms { get; init; } = [];

    public ImmutableArray<string> Tags { get; init; } = [];

    public ImmutableArray<string> Letters { get; init; } = [];

    /// <summary>How many entries to draw by lot; null for none.</summary>
    public int? Random { get; init; }

    /// <summary>What the lot and the order of a quiz are drawn from.</summary>
    public int Seed { get; init; }

    /// <summary>How many links away from what is chosen an entry may be.</summary>
    public int Steps { get; init; }

    public HandoutDesign Design { get; init; }

    /// <summary>The cards on a sheet.</summary>
    public CardGrid Cards { get; init; } = new(2, 4);

    /// <summary>How many pages stand on a side of a sheet: 1, 2 or 4.</summary>
    public int PagesOnSide { get; init; } = 1;

    /// <summary>True for sheets to be folded into a booklet.</summary>
    public bool IsBooklet { get; init; }

    /// <summary>How many sheets of a booklet lie in each other; 0 for all of them.</summary>
    public int SheetsInSignature { get; init; }

    /// <summary>How far the innermost pages of a booklet move towards its fold.</summary>
    public Pt Creep { get; init; }

    /// <summary>True for no colour.</summary>
    public bool IsGrey { get; init; }

    /// <summary>A file that ends in .pdf, or a folder; null for the default.</summary>
    public string? Output { get; init; }
}
