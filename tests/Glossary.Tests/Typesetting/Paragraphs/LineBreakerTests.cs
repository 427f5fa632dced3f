using CsCheck;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Total fit against trying every way to break, and against TeX.</summary>
public sealed class LineBreakerTests
{
    private static readonly LineSettings Settings = LineSettings.Default with { ShortLastLineDemerits = 0 };

    private static readonly LineItem[] End = [Penalty(10_000, 0, false), LineItem.Space(0, 1, 0, null, stretchOrder: 1), Penalty(-10_000, 0, false)];

    private static readonly Gen<LineItem[]> ShortParagraphs =
        Gen.OneOf(
            Gen.Int[3, 60].Select(w => new[] { Word(w) }),
            Gen.Int[3, 60].Select(w => new[] { Word(w), Space() }),
            Gen.Int[3, 60].Select(w => new[] { Word(w) with { Kind = LineItemKind.Text, Give = w * 0.02 }, Space() }),

            // What follows a hyphen is wider than the hyphen: that a line once too long stays so is what total fit rests on.
            Gen.Select(Gen.Int[3, 60], Gen.Int[4, 40]).Select((w, v) => new[] { Word(w), Penalty(50, 3, isFlagged: true), Word(v) }),
            Gen.Select(Gen.Int[3, 60], Gen.Int[-200, 900]).Select((w, p) => new[] { Word(w), Penalty(p, 0, isFlagged: false), Space() }))
        .Array[1, 9]
        .Select(groups => groups.SelectMany(g => g).Concat(End).ToArray());

    [Fact]
    public void No_other_way_to_break_is_better()
        => Gen.Select(ShortParagraphs, Gen.Int[60, 160], Gen.Double[50, 5000]).Sample((items, measure, tolerance) =>
        {
            var breaker = new LineBreaker();
            var shape = Shape(measure);

            var breaks = breaker.Break(items, shape, Settings, new(tolerance, 0), 10);

            var best = Best(items, shape, tolerance);
            Assert.Equal(best is null, breaks is null);
            if (best is { } least)
            {
                Assert.Equal(least, breaker.Demerits, (Math.Abs(least) * 1e-9) + 1e-6);
                Assert.Equal(least, Demerits(items, breaks!, shape, tolerance)!.Value, (Math.Abs(least) * 1e-9) + 1e-6);
            }
        });

    [Fact]
    public void No_other_way_is_better_when_lines_differ_in_measure()
        => Gen.Select(ShortParagraphs, Gen.Int[60, 160].Array[1, 4]).Sample((items, measures) =>
        {
            var breaker = new LineBreaker();
            var shape = new LineShape([.. measures.Select(m => (Pt.Zero, new Pt(m)))]);

            var breaks = breaker.Break(items, shape, Settings, new(2000, 0), 10);

            var best = Best(items, shape, 2000);
            Assert.Equal(best is null, breaks is null);
            if (best is { } least)
            {
                Assert.Equal(least, breaker.Demerits, (Math.Abs(least) * 1e-9) + 1e-6);
            }
        });

    // Boxes a line, as LuaTeX 1.15 breaks these paragraphs: 80 boxes of width 15 + (n × step mod modulus), after each a space of 10pt plus 5pt
    // minus 3.33333pt, or a discretionary hyphen of 3pt where n mod 5 is the given number; a box of 30pt at the end. \hsize=220pt,
    // \pretolerance=-1, \tolerance=10000, \linepenalty=10, \hyphenpenalty=50, all demerits as plain TeX has them.
    [Theory]
    [InlineData(37, 41, 3, "5,6,4,6,4,6,4,6,5,6,4,6,4,6,4,5")]
    [InlineData(29, 53, 1, "2,5,4,5,4,4,5,4,5,4,4,4,5,5,4,5,4,5,3")]
    [InlineData(17, 31, 9, "6,5,6,5,6,6,5,6,5,6,5,6,5,6,3")]
    public void Breaks_where_TeX_breaks(int step, int modulus, int hyphenAt, string boxes)
    {
        var items = Enumerable.Range(0, 80)
            .SelectMany(n => new[] { Word(15 + (n * step % modulus)), n % 5 == hyphenAt ? Penalty(50, 3, isFlagged: true) : LineItem.Space(10, 5, 3.33333, null) })
            .Append(Word(30))
            .Concat(End)
            .ToArray();

        var breaks = new LineBreaker().Break(items, Shape(220), Settings, new(10_000, 0), 10)!;

        Assert.Equal(boxes, string.Join(',', breaks.Select((b, i) => items[(i == 0 ? 0 : breaks[i - 1])..b].Count(x => x.IsBox))));
    }

    [Fact]
    public void Looseness_makes_a_line_more()
    {
        var items = Enumerable.Range(0, 60).SelectMany(i => new[] { Word(20 + (i * 7 % 23)), Space() }).SkipLast(1).Concat(End).ToArray();
        var shape = Shape(300);

        var usual = new LineBreaker().Break(items, shape, Settings, new(10_000, 0), 10)!;
        var looser = new LineBreaker().Break(items, shape, Settings with { Looseness = 1 }, new(10_000, 0), 10)!;

        Assert.Equal(usual.Count + 1, looser.Count);
    }

    [Fact]
    public void The_last_attempt_always_has_a_result()
    {
        LineItem[] items = [Word(500), Space(), Word(20), Space(), Word(500), .. End];

        Assert.Null(new LineBreaker().Break(items, Shape(100), Settings, new(10_000, 0), 10));
        Assert.Equal(3, new LineBreaker().Break(items, Shape(100), Settings, new(10_000, 0, IsLast: true), 10)!.Count);
    }

    [Fact]
    public void Time_grows_with_the_text_alone()
    {
        // A place to break after every letter of a hundred thousand, and none of them good.
        var items = Enumerable.Range(0, 100_000).SelectMany(_ => new[] { Word(0.01), Penalty(0, 0, false) }).Concat(End).ToArray();

        var breaks = new LineBreaker().Break(items, Shape(100), Settings, new(double.PositiveInfinity, 10), 10);

        Assert.NotNull(breaks);
    }

    // Every subset of the legal breaks, as the definition says (TeXbook, chapter 14).
    private static double? Best(LineItem[] items, LineShape shape, double tolerance)
    {
        double? best = null;
        Extend([], 0);
        return best;

        void Extend(List<int> breaks, int from)
        {
            for (var i = from; i < items.Length; i++)
            {
                if (IsLegal(items, i))
                {
                    breaks.Add(i);
                    var demerits = Demerits(items, breaks, shape, tolerance);
                    if (demerits is not null && i == items.Length - 1)
                    {
                        best = best is null ? demerits : Math.Min(best.Value, demerits.Value);
                    }
                    else if (demerits is not null)
                    {
                        Extend(breaks, i + 1);
                    }

                    breaks.RemoveAt(breaks.Count - 1);
                }

                if (items[i].Kind == LineItemKind.Penalty && items[i].Cost <= -10_000)
                {
                    return;
                }
            }
        }
    }

    private static bool IsLegal(LineItem[] items, int i) => items[i].Kind switch
    {
        LineItemKind.Glue => i > 0 && items[i - 1].IsBox,
        LineItemKind.Penalty => items[i].Cost < 10_000,
        _ => false,
    };

    // Null if a line is worse than the tolerance.
    private static double? Demerits(LineItem[] items, List<int> breaks, LineShape shape, double tolerance)
    {
        double total = 0;
        var (start, fitness, isFlagged) = (0, 1, false);
        for (var line = 0; line < breaks.Count; line++)
        {
            var end = breaks[line];
            while (start < end && !items[start].IsBox)
            {
                start++;
            }

            var content = items[Math.Min(start, end)..end].Where(i => i.Kind != LineItemKind.Penalty).ToArray();
            var natural = content.Sum(i => i.Width) + (items[end].Kind == LineItemKind.Penalty ? items[end].Width : 0);
            var difference = shape.Measure(line).Value - natural;
            difference = Math.Sign(difference) * Math.Max(Math.Abs(difference) - content.Sum(i => i.Give), 0);
            var stretch = content.Where(i => i.StretchOrder == 0).Sum(i => i.Stretch);
            var shrink = content.Sum(i => i.Shrink);
            var ratio = Math.Abs(difference) < 1e-7 ? 0
                : difference > 0 ? content.Any(i => i.StretchOrder > 0) ? 0 : stretch > 0 ? difference / stretch : double.PositiveInfinity
                : shrink > 0 ? difference / shrink : double.NegativeInfinity;
            var badness = LineBreaker.Badness(Math.Abs(ratio < -1 && ratio > -1 - 1e-9 ? -1 : ratio));
            if (ratio < -1 - 1e-9 || badness > tolerance)
            {
                return null;
            }

            var next = ratio < 0 ? badness > 12 ? 0 : 1 : badness > 99 ? 3 : badness > 12 ? 2 : 1;
            var cost = items[end].Kind == LineItemKind.Penalty ? items[end].Cost : 0;
            var flagged = items[end].Kind == LineItemKind.Penalty && items[end].IsFlagged;
            total += ((10 + badness) * (10 + badness))
                + (cost > 0 ? (double)cost * cost : cost > -10_000 ? -(double)cost * cost : 0)
                + (isFlagged && end == items.Length - 1 ? 5_000 : isFlagged && flagged ? 10_000 : 0)
                + (Math.Abs(next - fitness) > 1 ? 10_000 : 0);
            (fitness, isFlagged) = (next, flagged);
            start = items[end].Kind == LineItemKind.Penalty ? end + 1 : end;
        }

        return total;
    }

    private static LineShape Shape(double measure) => new(new Pt(measure));

    private static LineItem Word(double width) => LineItem.Finished(Box.Empty with { Width = new(width) }, null);

    private static LineItem Space() => LineItem.Space(10, 5, 10.0 / 3, null);

    private static LineItem Penalty(int cost, double width, bool isFlagged) => LineItem.Break(cost, isFlagged) with { Width = width };
}
