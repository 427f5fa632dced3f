using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Glossary.Model;
using Glossary.Pictures;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Figures that give way to the text after them, so that no page stays short because of one.</summary>
public sealed class MovedFigureTests
{
    private static readonly BookDesign Design = BookDesign.For(Paper.A5) with { HasBackLinks = false, HasFlushBottom = false, VariesParagraphs = false };

    private static readonly BookDesign Fixed = Design with { MovesFigures = false };

    // Two of them do not fit on one page.
    private static readonly ImmutableDictionary<string, Picture> Pictures =
        ImmutableDictionary<string, Picture>.Empty.Add("large.png", new(PictureFormat.Png, 500, 520, 144) { Bytes = ReadOnlyMemory<byte>.Empty });

    // Paragraphs (by their number of words), figures (0) and headings (−1).
    private static readonly Gen<int[]> Parts = Gen.Int[0, 9].Select(Gen.Int[20, 150], (kind, words) => kind switch { < 2 => 0, 2 => -1, _ => words }).Array[6, 22];

    [Fact]
    public void They_lose_no_word_keep_the_reading_order_and_never_cost_more()
    {
        var moved = 0;
        Parts.Sample(
            parts =>
            {
                var text = Text(parts);
                var (free, still) = (Set(text, Design), Set(text, Fixed));

                Assert.Equal(LettersOf(still), LettersOf(free));
                Assert.Equal(ImagesOf(still).Count(), ImagesOf(free).Count());
                Assert.All(free.Pages, p => Assert.All(Books.Runs(p), r => Assert.InRange(r.Y, 0, Design.PageHeight.Value)));
                var (cheaper, dearer) = (Cost(text, Design), Cost(text, Fixed));
                Assert.True(cheaper.Sum <= dearer.Sum + 1e-6, $"{cheaper} {dearer}");
                Assert.All(cheaper.Overfull, o => Assert.True(o <= 0.02, $"{o}"));
                moved += cheaper.Sum < dearer.Sum - 1 ? 1 : 0;
            },
            iter: 30,
            threads: 1,
            seed: "0000OKM9lIN1");

        Assert.True(moved > 3, $"only {moved} of all these books were helped");
    }

    [Fact]
    public void A_gap_before_a_figure_is_filled_with_the_text_after_it()
    {
        var text = Text(Gap);
        var (free, still) = (Set(text, Design), Set(text, Fixed));
        var page = PageOf(still, "word159");

        Assert.Equal(PageOf(still, "word159") + 1, ImagesOf(still).Single().Page);
        Assert.True(Bottom(still.Pages[page]) < Design.PageHeight.Value * 0.7, "the figure leaves no gap where it stands");
        Assert.Equal(page + 1, ImagesOf(free).Single().Page);
        Assert.True(Bottom(free.Pages[page]) > Bottom(still.Pages[page]) + (Design.Leading.Value * 4), "the gap is still there");
        Assert.Equal(page, PageOf(free, "word170"));
        Assert.True(ImagesOf(free).Single().Top <= Design.TopMargin.Value + Design.Leading.Value, "the figure does not open the page");
    }

    [Fact]
    public void It_stays_above_the_next_heading_below_words_that_announce_it_and_where_it_fits()
    {
        var headed = Text([.. Gap.Take(3), -1, .. Gap.Skip(3)]);
        var announced = Text(Gap).Replace("word159.", "word159:", StringComparison.Ordinal).Replace(" \"What it shows\"", "", StringComparison.Ordinal);
        var fitting = Text([40, 0, 100]);

        Assert.All([headed, announced, fitting], text => Assert.Equal(PageDump.Write(Set(text, Fixed)), PageDump.Write(Set(text, Design))));
    }

    [Fact]
    public void A_figure_does_not_pass_another_nor_the_end_of_its_entry()
    {
        var twice = Set(Text([.. Gap.Take(3), 0, 0, .. Gap.Skip(3)]), Design);
        var words = LettersOf(twice);
        var entries = Books.Read(("a", Text([.. Gap.Take(3)])), ("b", Text([100, 100])));

        Assert.Equal(3, ImagesOf(twice).Count());
        Assert.Equal(LettersOf(Set(Text([.. Gap.Take(3), 0, 0, .. Gap.Skip(3)]), Fixed)), words);
        Assert.Equal(PageDump.Write(Books.Set(Pictured(entries), Fixed, null, Pictures)), PageDump.Write(Books.Set(Pictured(entries), Design, null, Pictures)));
    }

    // Two paragraphs that fill half a page, the figure, three more.
    private static int[] Gap => [80, 80, 0, 90, 90, 120];

    private static string Text(int[] parts)
    {
        var text = new StringBuilder("## Term\n");
        var word = 0;
        foreach (var part in parts)
        {
            text.Append(part switch
            {
                0 => "\n![a picture](large.png \"What it shows\")\n",
                < 0 => "\n### A heading\n",
                _ => $"\n{string.Join(' ', Enumerable.Range(0, part).Select(_ => $"word{word++}"))}.\n",
            });
        }

        return text.ToString();
    }

    private static TypesetBook Set(string text, BookDesign design) => Books.Set(Pictured(Books.Read(("term", text))), design, null, Pictures);

    private static Book Pictured(Book book) => book with { Groups = [.. book.Groups.Select(g => g with { Entries = [.. g.Entries.Select(e => e with { Body = Pictured(e.Body) })] })] };

    private static ImmutableArray<Block> Pictured(ImmutableArray<Block> blocks)
        => [.. blocks.Select(b => b is Figure f ? f with { Image = f.Image with { Path = "large.png" } } : b)];

    private static (double Sum, IEnumerable<double> Overfull) Cost(string text, BookDesign design)
    {
        var setting = Setup.NewSetting(design) with { Pictures = Pictures };
        var list = new VerticalList(design);
        Entries.Set(Pictured(Books.Read(("term", text))).Entries.Single(), [], StubTreatment.Mark, list, new(StructureRole.Section, SourceSpan.Nowhere), setting, new());
        var (material, spans) = PageVariants.Break(PlannedPage.Material(list, setting), new(design.TextHeight), design);
        return (spans.Sum(s => s.Cost), [.. spans.Select(s => material.MeasureSpan(s)).Select(m => (m.Height - m.Shrink - design.TextHeight).Value)]);
    }

    // Of the entry alone: the contents name other pages.
    private static string LettersOf(TypesetBook book)
    {
        var text = string.Concat(Books.TextByStructure(book).Where(char.IsLetterOrDigit));
        return text[text.LastIndexOf("TTerm", StringComparison.Ordinal)..];
    }

    private static int PageOf(TypesetBook book, string word)
        => book.Pages.Select((p, i) => (Page: p, Index: i)).First(p => string.Join(' ', Books.Runs(p.Page).Select(r => r.Text)).Contains(word, StringComparison.Ordinal)).Index;

    private static double Bottom(Page page) => Books.Runs(page).Where(r => r.Tag is not null).Max(r => r.Y);

    private static IEnumerable<(int Page, double Top)> ImagesOf(TypesetBook book)
        => book.Pages.SelectMany((page, index) => ImagesIn(page.Content, 0).Select(top => (index, top)));

    private static IEnumerable<double> ImagesIn(Box box, double y)
        => box.Items.SelectMany(item => item switch
        {
            DrawBox inner => ImagesIn(inner.Box, y + inner.Y.Value),
            DrawImage image => [y + image.Y.Value],
            _ => Enumerable.Empty<double>(),
        });
}
