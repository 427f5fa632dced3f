using System.Text;
using CsCheck;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Paragraphs set in a line more or less, for the sake of the pages.</summary>
public sealed class PageVariantTests
{
    private static readonly string[] Words =
        ["a", "layer", "of", "neurons", "the", "gradient", "descent", "is", "computed", "by", "backpropagation", "and", "then", "applied", "to", "weights", "in", "small", "steps"];

    private static readonly BookDesign Design = BookDesign.For(Paper.A5) with { HasFlushBottom = false, HasBackLinks = false };

    private static readonly BookDesign Fixed = Design with { VariesParagraphs = false };

    // Entries of paragraphs of 30 to 130 words.
    private static readonly Gen<string> Texts = Gen.Int[0, Words.Length - 1].Array[30, 130].Array[1, 4].Array[6, 14].Select(entries => string.Join(
        "\n", entries.Select((paragraphs, e) => $"## Entry {e}\n\n{string.Join("\n\n", paragraphs.Select(p => string.Join(' ', p.Select(w => Words[w])) + "."))}\n")));

    [Fact]
    public void They_lose_no_word_and_never_cost_more()
    {
        var changed = 0;
        Texts.Sample(
            text =>
            {
                var (varied, plain) = (Set(text, Design), Set(text, Fixed));

                Assert.Equal(WordsOf(plain), WordsOf(varied));
                Assert.True(Cost(text, Design) <= Cost(text, Fixed) + 1e-6);
                changed += LinesOf(varied) != LinesOf(plain) ? 1 : 0;
            },
            iter: 25,
            threads: 1,
            seed: "0000OKM9lIN1");

        Assert.True(changed > 0, "no page of all these was helped");
    }

    [Fact]
    public void A_paragraph_set_otherwise_has_the_number_of_lines_asked_for()
    {
        var element = new StructureElement(StructureRole.Paragraph, SourceSpan.Nowhere);
        var inlines = ImmutableArrayOf(string.Join(' ', Enumerable.Repeat("many words in a row that make up several lines of a paragraph", 24)));
        var lines = Setup.Set(inlines, 240, element: element);
        var variants = new ParagraphVariants(inlines, Setup.Body, new(240), element, null, SourceSpan.Nowhere, Setup.NewSetting(), new()) { Lines = lines };
        var original = element.Children.ToArray();

        var shorter = variants.LinesWith(-1);

        Assert.False(shorter.IsDefault);
        Assert.Equal(lines.Length - 1, shorter.Length);
        Assert.True(variants.LinesWith(1).IsDefault, "no line of these words can be so loose");
        Assert.Equal(original, element.Children);
        variants.Show(-1);
        Assert.NotEqual(original, element.Children);
        variants.Show(0);
        Assert.Equal(original, element.Children);
    }

    private static System.Collections.Immutable.ImmutableArray<Inline> ImmutableArrayOf(string text) => [Setup.Text(text)];

    private static TypesetBook Set(string text, BookDesign design)
        => Books.Set(Books.Read([.. text.Split("\n## ").Select((part, i) => ($"entry-{i:00}", part.StartsWith('#') ? part : "## " + part))]), design);

    // All pages of the entries together, as the breaker reckons them.
    private static double Cost(string text, BookDesign design)
    {
        var setting = Setup.NewSetting(design);
        var list = new VerticalList(design);
        foreach (var entry in Books.Read([.. text.Split("\n## ").Select((part, i) => ($"entry-{i:00}", part.StartsWith('#') ? part : "## " + part))]).Entries)
        {
            var own = new VerticalList(design);
            Entries.Set(entry, [], StubTreatment.Mark, own, new(StructureRole.Section, SourceSpan.Nowhere), setting, new());
            list.Space(design.EntrySpace);
            list.Break(design.EntryBreakCost);
            list.Append(own);
        }

        return PageVariants.Break(PlannedPage.Material(list, setting), new(design.TextHeight), design).Spans.Sum(s => s.Cost);
    }

    // Every drawn run must belong to the tree: a variant not shown would leave its words outside.
    private static string WordsOf(TypesetBook book)
    {
        var text = new StringBuilder();
        foreach (var c in Books.TextByStructure(book))
        {
            // Lines end elsewhere, with a hyphen or without; the contents name other pages.
            _ = char.IsLetter(c) ? text.Append(c) : text;
        }

        return text.ToString();
    }

    private static int LinesOf(TypesetBook book) => book.Pages.Sum(p => Books.Runs(p).Where(r => r.Tag is not null).Select(r => Math.Round(r.Y, 1)).Distinct().Count());
}
