using System.Collections.Immutable;

namespace Glossary.Typesetting;

/// <summary>A format of paper that the design knows how to lay out, and the classical page for it.</summary>
/// <param name="Name">As book.yml and the command line name it, lower case.</param>
/// <param name="TextSize">The size at which <paramref name="Measure"/> holds about seventy characters: two and a half alphabets, which the eye finds its way back from.</param>
/// <param name="Lines">Lines of text on a full page.</param>
public sealed record Paper(string Name, Pt Width, Pt Height, Pt TextSize, Pt Leading, Pt Measure, int Lines)
{
    /// <summary>The type area is between √3 and twice as tall as wide, which leaves a deep foot and a wide outer margin for thumbs and notes.</summary>
    public static Paper A4 { get; } = new("a4", Pt.FromMillimetres(210), Pt.FromMillimetres(297), new(11.5), new(15.5), new(326), 40);

    public static Paper Letter { get; } = new("letter", new(612), new(792), new(11.5), new(15.5), new(326), 37);

    public static Paper A5 { get; } = new("a5", Pt.FromMillimetres(148), Pt.FromMillimetres(210), new(10), new(13.25), new(276), 34);

    public static Paper SixByNine { get; } = new("6x9", new(432), new(648), new(10), new(13.5), new(282), 36);

    public static ImmutableArray<Paper> All { get; } = [A4, Letter, A5, SixByNine];

    /// <summary>A paper of any size: type, leading and measure between those of the papers above, by its width.</summary>
    public static Paper Of(Pt width, Pt height)
    {
        // From 10 on 13.25 points for a page as wide as A5 or less up to 11.5 on 15.5 for A4 and more.
        var share = Math.Clamp((width - A5.Width) / (A4.Width - A5.Width), 0, 1);
        var size = A5.TextSize + ((A4.TextSize - A5.TextSize) * share);
        var leading = A5.Leading + ((A4.Leading - A5.Leading) * share);
        var lines = (int)Math.Max(height.Value * 0.75 / leading.Value, 3);
        return new("", width, height, size, leading, Pt.Min(width * 0.66, size * 28.5), lines);
    }

    /// <summary>The paper of that name, or null.</summary>
    public static Paper? Find(string name)
    {
        foreach (var paper in All)
        {
            if (string.Equals(paper.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return paper;
            }
        }

        return null;
    }
}
