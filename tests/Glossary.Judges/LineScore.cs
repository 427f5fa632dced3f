using System.Globalization;
using Glossary.Typesetting;

namespace Glossary.Judges;

/// <summary>A set line as a judge sees it.</summary>
/// <param name="Ratio">How far its spaces are stretched or shrunk, after what letters give: TeX's glue_set with its sign.</param>
internal readonly record struct JudgedLine(double Ratio, bool EndsWithHyphen, bool IsOverfull);

/// <summary>Set paragraphs in numbers, by one measure for all who set them.</summary>
internal sealed class LineScore
{
    private double _ratios;
    private int _spaced;

    public int Lines { get; private set; }

    /// <summary>Those with spaces stretched beyond their limit; last lines do not count.</summary>
    public int LooseLines { get; private set; }

    /// <summary>Those that end with a hyphen, the author's included.</summary>
    public int DividedLines { get; private set; }

    public int Overfull { get; private set; }

    public double Demerits { get; private set; }

    /// <summary>The mean distance from natural spaces, over all lines but the last ones.</summary>
    public double Ratio => _ratios / _spaced;

    public static LineScore Of(IEnumerable<IReadOnlyList<JudgedLine>> paragraphs)
    {
        var score = new LineScore();
        foreach (var paragraph in paragraphs)
        {
            score.Add(paragraph);
        }

        return score;
    }

    /// <summary>What TeX would say of lines so set. Knuth, TeX: The Program, sections 108, 852, 853 and 859, with plain's dials.</summary>
    public static double DemeritsOf(IReadOnlyList<JudgedLine> lines)
    {
        double demerits = 0;
        var (fitness, isDivided) = (2, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var (ratio, endsWithHyphen, isOverfull) = lines[i];
            var badness = isOverfull ? LineBreaker.InfinitelyBad : LineBreaker.Badness(Math.Abs(ratio));
            var next = ratio < 0 ? badness > 12 ? 3 : 2 : badness > 99 ? 0 : badness > 12 ? 1 : 2;
            demerits += (10 + badness) * (10 + badness);
            demerits += endsWithHyphen ? 50 * 50 : 0;
            demerits += isDivided && i == lines.Count - 1 ? 5000 : isDivided && endsWithHyphen ? 10_000 : 0;
            demerits += Math.Abs(next - fitness) > 1 ? 10_000 : 0;
            (fitness, isDivided) = (next, endsWithHyphen);
        }

        return demerits;
    }

    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{Lines,7} {Ratio,9:F4} {100.0 * LooseLines / _spaced,8:F2} {100.0 * DividedLines / Lines,8:F2} {Overfull,8} {Demerits,14:F0}");

    private void Add(IReadOnlyList<JudgedLine> paragraph)
    {
        Lines += paragraph.Count;
        Demerits += DemeritsOf(paragraph);
        for (var i = 0; i < paragraph.Count; i++)
        {
            var line = paragraph[i];
            DividedLines += line.EndsWithHyphen ? 1 : 0;
            Overfull += line.IsOverfull ? 1 : 0;
            if (i < paragraph.Count - 1)
            {
                _spaced++;
                _ratios += Math.Abs(line.Ratio);
                LooseLines += line.Ratio > 1 ? 1 : 0;
            }
        }
    }
}
