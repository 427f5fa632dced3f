namespace Glossary.Typesetting;

/// <summary>How the proof view looks that is drawn over pages for those who set them: nothing of it is in a book.</summary>
public sealed record ProofDesign
{
    /// <summary>Small enough that a label beside each line keeps clear of the next; it is read on a screen, enlarged.</summary>
    public Pt LabelSize { get; init; } = new(6);

    /// <summary>Thinner than any rule of the book, so that the proof's lines are not taken for those.</summary>
    public Pt Hairline { get; init; } = new(0.18);

    /// <summary>The type area and its columns: the blue of layout sheets, which printers' cameras did not see.</summary>
    public Ink AreaInk { get; init; } = new(0.45, 0.68, 0.90);

    /// <summary>Baselines: a rose as light as the blue, told from it at once.</summary>
    public Ink BaselineInk { get; init; } = new(0.97, 0.68, 0.74);

    /// <summary>Outlines of lines: the quietest, as there are most of them.</summary>
    public Ink LineInk { get; init; } = Ink.Gray(0.80);

    /// <summary>Outlines of formulas.</summary>
    public Ink FormulaInk { get; init; } = new(0.20, 0.62, 0.30);

    /// <summary>Outlines of pictures.</summary>
    public Ink PictureInk { get; init; } = new(0.58, 0.35, 0.80);

    /// <summary>Figures that say how well a paragraph or a page was set.</summary>
    public Ink LabelInk { get; init; } = Ink.Gray(0.45);

    /// <summary>Loose lines and what was made longer: warm.</summary>
    public Ink LooseInk { get; init; } = new(0.82, 0.42, 0.0);

    /// <summary>The ground of a loose line, seen before any figure is read.</summary>
    public Ink LooseGround { get; init; } = new(1.0, 0.93, 0.80);

    /// <summary>Tight lines and what was made shorter: cold.</summary>
    public Ink TightInk { get; init; } = new(0.05, 0.38, 0.72);

    /// <summary>The ground of a tight line.</summary>
    public Ink TightGround { get; init; } = new(0.87, 0.94, 1.0);

    /// <summary>What must not be: a line that cannot shrink as far as it had to.</summary>
    public Ink OverfullInk { get; init; } = new(0.85, 0.0, 0.10);

    /// <summary>The ground of an overfull line.</summary>
    public Ink OverfullGround { get; init; } = new(1.0, 0.84, 0.84);

    /// <summary>A line is loose above this ratio: its spaces have all the stretch they are meant to give (TeXbook, page 97).</summary>
    public double LooseRatio { get; init; } = 1;

    /// <summary>A line is tight below this ratio: TeX's tight class begins at −0.5, but letters have given before spaces here, so little is left to see.</summary>
    public double TightRatio { get; init; } = -0.75;

    /// <summary>A line is overfull below this ratio; a hundredth is what words and their breaks may differ by.</summary>
    public double OverfullRatio { get; init; } = -1.01;

    /// <summary>From the text to the first figures beside it.</summary>
    public Pt MarginGap { get; init; } = new(7);

    /// <summary>Room for the ratio of a line; the figures of its paragraph stand beyond.</summary>
    public Pt RatioWidth { get; init; } = new(21);

    /// <summary>The ink of the bar at the end of a line whose last word is divided: green, as nothing is wrong there.</summary>
    public Ink HyphenInk { get; init; } = new(0.30, 0.68, 0.45);

    /// <summary>How wide that bar is: as a bold stem, from x-height to baseline, so that a ladder of them is seen.</summary>
    public Pt HyphenBar { get; init; } = new(1.8);

    /// <summary>How far below the folio's line, in leadings below the type area, the page's cost stands.</summary>
    public double FootLines { get; init; } = 3.5;
}
