using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>The proof view that <c>--proof</c> draws over the pages.</summary>
public sealed class ProofViewTests
{
    private const string Long = "incomprehensibilities counterrevolutionaries characteristically";

    private static readonly BookDesign Narrow = new BookDesign().WithMeasure(new(240));

    [Fact]
    public void It_leaves_the_text_and_its_structure_as_they_are()
    {
        var book = Books.Glossary();
        var (plain, proof) = (Books.Set(book), Books.Set(book, new BookDesign { Proof = new() }));

        Assert.Equal(Books.TextByStructure(plain), Books.TextByStructure(proof));
        Assert.Equal(Tagged(plain), Tagged(proof));
        Assert.All(plain.Pages.Zip(proof.Pages), pair => Assert.Equal(pair.First.Folio, pair.Second.Folio));
    }

    [Fact]
    public void All_it_draws_is_artifacts()
    {
        var book = Books.Glossary();
        var (plain, proof) = (Books.Set(book), Books.Set(book, new BookDesign { Proof = new() }));

        Assert.Equal(TaggedItems(plain), TaggedItems(proof));
        Assert.True(proof.Pages.Sum(p => p.Content.Drawn().Count()) > plain.Pages.Sum(p => p.Content.Drawn().Count()));
    }

    [Fact]
    public void A_loose_line_has_its_ratio_beside_it_and_a_ground_behind_it()
    {
        var page = Pages($"## A\n\nSome {Long} {Long} {Long} {Long} {Long} {Long}.\n", Narrow with { Lines = LineSettings.Default with { HyphenPenalty = 9999 } })
            .Single(p => Books.Runs(p).Exists(r => r.Text.Contains("incompre", StringComparison.Ordinal)));

        var label = Books.Runs(page).First(r => r.Text.StartsWith('+') && r.Tag is null);
        Assert.True(double.Parse(label.Text, System.Globalization.CultureInfo.InvariantCulture) > 1);
        Assert.Contains(page.Content.Drawn(), d => d.Item is DrawRule rule && rule.Ink == new ProofDesign().LooseGround);
    }

    [Fact]
    public void The_figures_of_a_paragraph_stand_in_the_outer_margin_and_those_of_the_page_at_its_foot()
    {
        var text = "## A\n\n" + string.Join(' ', Enumerable.Repeat("many words in a row", 20)) + ".\n";
        var design = new BookDesign();
        var page = Pages(text, design).Single(p => Books.Runs(p).Exists(r => r.Text.Contains("many", StringComparison.Ordinal)));

        var runs = Books.Runs(page);
        var figures = runs.Single(r => r.Tag is null && r.Text.Contains("lines", StringComparison.Ordinal));
        Assert.Contains("d ", figures.Text, StringComparison.Ordinal);
        Assert.True(figures.X > (design.InnerMargin + design.Measure).Value, "a right-hand page has its outer margin at the right");
        var cost = runs.Single(r => r.Text.StartsWith("page cost", StringComparison.Ordinal));
        Assert.True(cost.Y > (design.PageHeight - design.BottomMargin).Value);
    }

    private static List<Page> Pages(string text, BookDesign design) => [.. Books.Set(text, design with { Proof = new() }).Pages];

    private static List<(string, double, double)> Tagged(TypesetBook book)
        => [.. book.Pages.SelectMany(Books.Runs).Where(r => r.Tag is not null).Select(r => (r.Text, r.X, r.Y))];

    private static int TaggedItems(TypesetBook book) => book.Pages.Sum(p => CountTagged(p.Content, isTagged: false));

    private static int CountTagged(Box box, bool isTagged)
        => box.Items.Sum(i => i is DrawBox inner ? CountTagged(inner.Box, isTagged || i.Tag is not null) : isTagged || i.Tag is not null ? 1 : 0);
}
