using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>Choosing entries of a book: by name, by the links between them, by lot.</summary>
public sealed class BookSelectionTests
{
    private static readonly Book Chain = Books.Read(
        ("a", "# Alpha\n\nTo [b](#b), and *[c](#c)*.\n"),
        ("b", "# Beta\n\nTo [d](#d).[^1]\n\n[^1]: Also [a](#a).\n"),
        ("c", "# Gamma\n\nNothing.\n"),
        ("d", "# Delta\n\nNothing.\n"));

    [Theory]
    [InlineData(0, "a")]
    [InlineData(1, "a b c")]
    [InlineData(2, "a b c d")]
    [InlineData(100, "a b c d")]
    public void References_are_followed_so_many_steps(int steps, string expected)
        => Assert.Equal(expected, string.Join(' ', BookSelection.Follow(Chain, [new("a")], steps).Order()));

    [Fact]
    public void Links_in_notes_are_followed_too()
        => Assert.Equal("a b d", string.Join(' ', BookSelection.Follow(Chain, [new("b")], 1).Order()));

    [Fact]
    public void Links_that_lead_out_become_text_and_one_note_names_them()
    {
        var diagnostics = new DiagnosticBag();

        var kept = BookSelection.Keep(Chain, new HashSet<EntryId> { new("a"), new("c") }, diagnostics);

        Assert.Equal("a c", string.Join(' ', kept.Entries.Select(e => e.Id)));
        Assert.Equal(["A", "G"], kept.Groups.Select(g => g.Letter));
        Assert.Equal("c", Assert.Single(kept.Entries.First().Body.DescendantInlines().OfType<EntryLink>()).Target.Anchor);
        var note = Assert.Single(diagnostics.InSourceOrder());
        Assert.Equal(("G0110", Severity.Note, "links lead to what is left out and become plain text: b"), (note.Code, note.Severity, note.Message));
    }

    [Fact]
    public void Links_in_notes_become_text_too()
    {
        var kept = BookSelection.Keep(Chain, new HashSet<EntryId> { new("b") }, new());

        Assert.DoesNotContain(kept.Entries.Single().Body.DescendantInlines(), i => i is EntryLink);
        Assert.Contains(kept.Entries.Single().Body.Descendants(), b => b is Paragraph { Inlines: [TextRun { Text: "Also " }, TextRun { Text: "a" }, ..] });
    }

    [Theory]
    [InlineData("gan")]
    [InlineData("Generative adversarial network")]
    [InlineData("GÁN")]
    [InlineData("forger")]
    public void Names_are_matched_as_links_are(string name)
    {
        var book = Books.Read(("gan", "---\naliases: [Forger]\n---\n# GAN\nlong_name: x\n"), ("other", "# Other\n\nText.\n"));
        var entry = book.Entries.First() with { LongName = "Generative Adversarial Network" };
        book = book with { Groups = [new("G", [entry])] };

        Assert.Equal(entry.Id, new EntryNames(book).Find(name));
    }

    [Fact]
    public void An_unknown_name_has_nearest_ones()
    {
        var names = new EntryNames(Books.Read(("softmax", "# Softmax\n\nText.\n"), ("layer", "# Layer\n\nText.\n")));

        Assert.Null(names.Find("softmix"));
        Assert.Equal(["softmax"], names.Nearest("softmix"));
    }

    // Written down once: a seed means the same for ever.
    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    public void A_seed_gives_one_order(int seed)
    {
        var numbers = Enumerable.Range(0, 10);
        var shuffled = string.Join(' ', SeededOrder.Shuffle(numbers, seed));

        Assert.Equal(seed == 7 ? Seven : Eight, shuffled);
        Assert.Equal(numbers, SeededOrder.Shuffle(numbers, seed).Order());
    }

    private const string Seven = "8 1 5 9 0 4 3 2 6 7";
    private const string Eight = "5 7 0 3 6 4 8 1 9 2";

    [Fact]
    public void Every_order_is_as_likely()
    {
        var counts = Enumerable.Range(0, 6000).GroupBy(seed => string.Join("", SeededOrder.Shuffle("abc", seed))).Select(g => g.Count()).ToList();

        Assert.Equal(6, counts.Count);
        Assert.All(counts, count => Assert.InRange(count, 900, 1100));
    }
}
