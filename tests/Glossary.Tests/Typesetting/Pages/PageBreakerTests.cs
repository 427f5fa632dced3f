using CsCheck;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Page breaking as arithmetic: boxes, glue, penalties and notes without any text.</summary>
public sealed class PageBreakerTests
{
    private static readonly BookDesign Design = new() { TextSize = new(10), Leading = new(10) };
    private static readonly PageShape Shape = new(new Pt(100));

    private static readonly Gen<List<Item>> Lists =
        Gen.Select(Gen.Int[5, 60], Gen.Int[0, 12], Gen.Int[0, 10], OneOf(0, 0, 50, 300, Penalty.Forbidden), (height, width, stretch, cost) => (height, width, stretch, cost))
            .Array[1, 9]
            .Select(parts => parts.SelectMany(p => new Item[]
            {
                Box(p.height),
                new Penalty(p.cost, Pt.Zero, false),
                new Glue(new(p.width), new(p.stretch), new(p.stretch / 4.0)),
            }).ToList());

    private static readonly Gen<List<Item>> ListsWithNotes =
        Gen.Select(Gen.Int[5, 30], OneOf(0, 0, 100), OneOf(0, 0, 0, 1, 2, 5, 12), (height, cost, note) => (height, cost, note))
            .Array[1, 30]
            .Select(parts => parts.SelectMany(p => (IEnumerable<Item>)
            [
                Box(p.height),
                .. p.note > 0 ? [Note(p.note)] : Array.Empty<Item>(),
                new Penalty(p.cost, Pt.Zero, false),
                new Glue(new(3), new(2), new(1)),
            ]).ToList());

    [Fact]
    public void The_best_pages_of_short_lists_are_found()
        => Lists.Sample(items =>
        {
            var material = new PageMaterial(items, Design);
            var found = Cost(material, Ends(PageBreaker.Break(material, Shape, Design)));

            Assert.Equal(Cheapest(material, Shape), found, 6);
        });

    [Fact]
    public void Pages_follow_each_other_without_gap()
        => ListsWithNotes.Sample(items =>
        {
            var material = new PageMaterial(items, Design);
            var (end, note) = (0, 0);
            foreach (var span in PageBreaker.Break(material, Shape, Design))
            {
                Assert.Equal(end, span.Start);
                Assert.Equal(note, span.NoteStart);
                (end, note) = (span.End, span.NoteEnd);
            }

            Assert.Equal((items.Count, material.Notes.Count), (end, note));
        });

    [Fact]
    public void Notes_begin_on_the_page_of_their_mark()
        => ListsWithNotes.Sample(items =>
        {
            var material = new PageMaterial(items, Design);
            var first = 0;
            var begins = new Dictionary<int, int>();
            for (var i = 0; i < items.Count; i++)
            {
                if (items[i] is NoteInsert note)
                {
                    begins.Add(i, first);
                    first += note.Lines.Count(l => l is BoxItem);
                }
            }

            foreach (var span in PageBreaker.Break(material, Shape, Design))
            {
                foreach (var (mark, piece) in begins.Where(b => b.Key >= span.Start && b.Key < span.End))
                {
                    Assert.InRange(piece, span.NoteStart, span.NoteEnd - 1);
                }
            }
        });

    [Fact]
    public void Notes_and_text_fit_their_page()
        => ListsWithNotes.Sample(items =>
        {
            var material = new PageMaterial(items, Design);
            foreach (var span in PageBreaker.Break(material, Shape, Design).Where(s => s.End > s.Start))
            {
                var measure = material.MeasureSpan(span);
                var notes = material.Notes.Height(span.NoteStart, span.NoteEnd);

                Assert.True((measure.Height - measure.Shrink + notes).Value <= 100.02, $"{measure} {notes}");
            }
        });

    [Fact]
    public void What_cannot_be_parted_is_not_lost()
    {
        var items = Enumerable.Range(0, 100).SelectMany(_ => new Item[] { Box(9), new Penalty(Penalty.Forbidden, Pt.Zero, false), new Glue(new(1), Pt.Zero, Pt.Zero) }).ToList();
        var spans = PageBreaker.Break(new(items, Design), Shape, Design);

        Assert.Equal(items.Count, spans[^1].End);
        Assert.All(spans, s => Assert.InRange(items[s.Start..s.End].Count(i => i is BoxItem), 1, 100));
    }

    [Fact]
    public void An_empty_list_has_no_pages() => Assert.Empty(PageBreaker.Break(new([], Design), Shape, Design));

    private static Gen<int> OneOf(params int[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static BoxItem Box(double height) => new(new(new(50), new(height), Pt.Zero, []));

    private static NoteInsert Note(int lines)
        => new([.. Enumerable.Range(0, lines).SelectMany(i => new Item[] { new Glue(new(i == 0 ? 0 : 1), Pt.Zero, Pt.Zero), Box(7) })]);

    private static List<int> Ends(IEnumerable<PageSpan> spans) => [.. spans.Select(s => s.End)];

    private static double Cheapest(PageMaterial material, PageShape shape)
    {
        var optional = material.Breaks.Length - 1;
        var best = double.PositiveInfinity;
        for (var set = 0; set < 1 << optional; set++)
        {
            var ends = material.Breaks.Where((b, i) => i == optional || (set >> i & 1) == 1).Select(b => b.Index).ToList();
            best = Math.Min(best, Cost(material, ends));
        }

        return best;
    }

    // The cost of a way to break, from the definition: what a page lacks or has too much, and what its break costs.
    private static double Cost(PageMaterial material, List<int> ends)
    {
        var total = 0.0;
        var start = 0;
        foreach (var end in ends)
        {
            var page = material.MeasureSpan(new(start, end, 0, 0, false));
            var room = 100 - page.Height.Value;
            var isLast = end == ends[^1];
            if (room < -page.Shrink.Value - 0.01)
            {
                return double.PositiveInfinity;
            }

            total += isLast ? 0 : material.Breaks.First(b => b.Index == end).Cost;
            if (room < 0)
            {
                total += Cube(-room, page.Shrink.Value);
            }
            else if (isLast)
            {
                total += page.Height < Design.Leading * 3 ? 200 : 0;
            }
            else if (room <= page.Stretch.Value)
            {
                total += Cube(room, page.Stretch.Value);
            }
            else
            {
                var lines = (room - page.Stretch.Value) / Design.Leading.Value;
                total += (page.Stretch.Value > 0 ? 100 : 0) + (Design.ShortfallCost * lines * lines);
            }

            start = end;
        }

        return total;
    }

    private static double Cube(double change, double possible)
    {
        var ratio = possible > 0 ? Math.Min(1, change / possible) : 1;
        return change <= 0.01 ? 0 : 100 * ratio * ratio * ratio;
    }
}
