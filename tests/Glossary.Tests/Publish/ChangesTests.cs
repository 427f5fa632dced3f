namespace Glossary.Tests;

/// <summary>The verb changes: two folders in, release notes out.</summary>
public sealed class ChangesTests
{
    private const string Long = "It takes what many others say and makes one number of it, which it hands on to the next of its kind.\n";

    [Fact]
    public void Terms_added_renamed_changed_and_removed_are_told_in_this_order()
    {
        using var place = new Workplace()
            .Write("old/layer.md", "# Layer\n\nMade of neurons.\n").Write("new/layer.md", "# Layer\n\nMade of many neurons.\n")
            .Write("old/cell.md", "# Cell\n\n" + Long).Write("new/neuron.md", "# Neuron\n\n" + Long)
            .Write("old/zero.md", "# Zero\n\nNothing at all.\n").Write("new/alpha.md", "# Alpha\n\nThe first letter.\n")
            .Write("old/same.md", "# Same\n\nAs it was.\n").Write("new/same.md", "# Same\n\nAs it was.\n");

        var run = place.Glossary("changes", "old", "new");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Empty(run.Errors);
        Assert.Equal(
            """
            Terms added (1)
              Alpha: 3 words
            Terms renamed (1)
              Cell -> Neuron: the text is the same
            Terms changed (1)
              Layer: 1 word added
            Terms removed (1)
              Zero: 3 words

            """,
            run.Output,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Names_cannot_become_markup_of_the_notes()
    {
        using var place = new Workplace().Write("old/a.md", "# A\n\nText.\n").Write("new/a.md", "# A\n\nText.\n").Write("new/b.md", "# `<b>` \\*x\\*\n\nMore.\n");

        var run = place.Glossary("changes", "old", "new", "--format", "markdown");

        Assert.Equal("### Terms added (1)\n\n- **\\<b\\> \\*x\\***: 1 word\n", run.Output);
    }

    [Theory]
    [InlineData("# Convnet\n\nA network with filters.\n", "---\naliases: [Convnet]\n---\n# Convolutional network\n\nSlides small windows over pictures.\n", "Convnet -> Convolutional network")]
    [InlineData("# Auto-encoder\n\nA network that learns to copy its input through a narrow place.\n", "# Autoencoder\n\nA network that learns to copy what it gets through a narrow place.\n", "Auto-encoder -> Autoencoder")]
    public void A_new_name_is_known_by_an_alias_or_by_spelling_and_text(string before, string after, string line)
    {
        using var place = new Workplace().Write("old/one.md", before).Write("new/two.md", after);

        var run = place.Glossary("changes", "old", "new");

        Assert.Contains("Terms renamed (1)\n  " + line, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("removed (", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_alike_with_other_text_are_two_terms()
    {
        using var place = new Workplace().Write("old/one.md", "# Layer\n\nMade of neurons.\n").Write("new/two.md", "# Player\n\nSomebody who takes part in games.\n");

        Assert.Equal("Terms added (1)\n  Player: 6 words\nTerms removed (1)\n  Layer: 3 words\n", place.Glossary("changes", "old", "new").Output);
    }

    [Fact]
    public void Lines_broken_elsewhere_change_nothing_and_markup_alone_is_told()
    {
        using var place = new Workplace()
            .Write("old/a.md", "# A\n\nOne two\nthree.\n").Write("new/a.md", "# A\r\n\r\nOne\r\ntwo three.\r\n")
            .Write("old/b.md", "# B\n\nOne two.\n").Write("new/b.md", "# B\n\nOne *two*.\n");

        Assert.Equal("Terms changed (1)\n  B: the same words, other markup or links\n", place.Glossary("changes", "old", "new").Output);
        Assert.Equal("No term has changed.\n", place.Glossary("changes", "new", "new").Output);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_one_message()
    {
        using var place = new Workplace().Write("new/a.md", "# A\n\nText.\n");

        var run = place.Glossary("changes", "nowhere", "new");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error G0001: there is no folder “nowhere”", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
