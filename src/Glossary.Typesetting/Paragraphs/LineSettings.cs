namespace Glossary.Typesetting;

/// <summary>The dials of line breaking and justification, named as in TeX where TeX has them. Lengths are in ems of the paragraph's text.</summary>
public sealed record LineSettings
{
    public static LineSettings Default { get; } = new();

    /// <summary>The badness up to which lines are good enough to do without hyphens (TeX: plain's 100).</summary>
    public double Pretolerance { get; init; } = 100;

    /// <summary>The badness up to which lines with hyphens are accepted (TeX: LaTeX's 200).</summary>
    public double Tolerance { get; init; } = 200;

    /// <summary>What each line costs, so that fewer are better.</summary>
    public double LinePenalty { get; init; } = 10;

    public int HyphenPenalty { get; init; } = 50;

    /// <summary>A break after a hyphen or dash the author wrote.</summary>
    public int ExplicitHyphenPenalty { get; init; } = 50;

    /// <summary>A break inside an address of the web, after a slash or stop.</summary>
    public int AddressPenalty { get; init; } = 120;

    /// <summary>A break inside a name of code, after a stop, slash or underscore.</summary>
    public int CodePenalty { get; init; } = 400;

    /// <summary>A break amid a string that has no other and is wider than the line.</summary>
    public int LastResortPenalty { get; init; } = 5000;

    public double DoubleHyphenDemerits { get; init; } = 10_000;

    public double FinalHyphenDemerits { get; init; } = 5_000;

    /// <summary>Lines of visibly different tightness one below the other.</summary>
    public double AdjacentDemerits { get; init; } = 10_000;

    /// <summary>A last line shorter than <see cref="ShortLine"/>.</summary>
    public double ShortLastLineDemerits { get; init; } = 5_000;

    /// <summary>In ems; about as wide as the first line's indent, so that the next paragraph's start is seen.</summary>
    public double ShortLine { get; init; } = 2;

    /// <summary>What every line may stretch beyond its glue when nothing else helps.</summary>
    public double EmergencyStretch { get; init; } = 3;

    /// <summary>How many lines more (or fewer) than the best are wanted.</summary>
    public int Looseness { get; init; }

    /// <summary>How far a ragged line may fall short before it counts as bad.</summary>
    public double Raggedness { get; init; } = 3.5;

    /// <summary>Ragged lines need hyphens only where they would fall far short.</summary>
    public int RaggedHyphenPenalty { get; init; } = 400;

    /// <summary>
    /// How far letters may be widened or narrowed before the spaces are, as a part of their width: microtype's default. Above it is seen.
    /// </summary>
    public double Expansion { get; init; } = 0.02;

    /// <summary>How much of the usual hanging of hyphens, stops and quotes into the margin is wanted: 0 none, 1 all.</summary>
    public double Protrusion { get; init; } = 1;

    /// <summary>Interword stretch and shrink as parts of the space's width, as in Knuth's Computer Modern.</summary>
    public double SpaceStretch { get; init; } = 1.0 / 2;

    public double SpaceShrink { get; init; } = 1.0 / 3;

    /// <summary>The space between an ideograph and a letter or figure, in ems (JLREQ 3.2.3: a quarter); half of it gives either way. 0 for none.</summary>
    public double WesternGap { get; init; } = 0.25;

    /// <summary>How much the joints between ideographs stretch and shrink, in ems: chosen by eye, since there are thirty in a line.</summary>
    public double IdeographStretch { get; init; } = 0.06;

    public double IdeographShrink { get; init; } = 0.01;

    /// <summary>How much of the white half of a stop or bracket may be given up amid a line, as a part of it (JLREQ 3.8.3).</summary>
    public double MarkShrink { get; init; } = 0.5;

    /// <summary>How much wider the space after a sentence is, as a part of the space's width; 0 is French spacing.</summary>
    public double SentenceSpace { get; init; }

    /// <summary>A line that would have to be stretched further is left short.</summary>
    public double LoosestRatio { get; init; } = 8;
}
