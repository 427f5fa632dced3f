using Glossary.Model;

namespace Glossary.Tests;

/// <summary>Quizzes: what is asked for stands nowhere but in the key.</summary>
public sealed class QuizTests
{
    [Theory]
    [InlineData("A neuron fires. Neurons do.", "A [neuron] fires. [Neurons] do.")]
    [InlineData("The *neuron’s* weights", "The *[neuron]’s* weights")]
    [InlineData("Neuronal and interneuron", "Neuronal and interneuron")]
    [InlineData("`neuron.fire()` is code", "`____.fire()` is code")]
    public void A_term_is_withheld_where_it_is_a_word(string text, string expected) => Assert.Equal(expected, Withheld("Neuron", text));

    [Theory]
    [InlineData("Auto-Encoder", "An autoencoder, an auto-encoder, auto encoders", "An [autoencoder], an [auto-encoder], [auto encoders]")]
    [InlineData("Affine layer", "affine-layer and affine\u00A0layers", "[affine-layer] and [affine\u00A0layers]")]
    public void Hyphens_and_spaces_do_not_matter(string term, string text, string expected) => Assert.Equal(expected, Withheld(term, text));

    [Fact]
    public void Links_are_not_left_to_lead_there()
        => Assert.Equal("See layer and a paper", Withheld("Neuron", "See [layer](#other) and [a paper](https://example.org/neuron)"));

    [Fact]
    public void A_quiz_is_numbered_and_its_key_says_what_was_asked()
    {
        var book = Books.Read([.. "abcdefgh".Select(c => ($"{c}", $"# Term {c}\n\nMeaning of {c}.\n")), ("z", "# Empty\n")]);

        var quiz = Quiz.Of(book, seed: 7);

        Assert.Equal(["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8."], quiz.Entries.Select(e => e.Term));
        Assert.NotEqual("abcdefgh", string.Concat(quiz.Entries.Select(e => e.Id.Value)));
        var key = Assert.IsType<NumberedList>(Assert.Single(Assert.Single(quiz.Back).Body));
        Assert.Equal(
            quiz.Entries.Select(e => $"Term {e.Id}"),
            key.Items.Select(i => ((TextRun)((Strong)((Paragraph)i.Blocks[0]).Inlines[0]).Inlines[0]).Text));
        Assert.Equal(quiz.Entries.Select(e => e.Id), Quiz.Of(book, seed: 7).Entries.Select(e => e.Id));
    }

    private static string Withheld(string term, string text)
    {
        var book = Books.Read(("it", $"# {term}\n\n{text}\n"), ("other", "# Other\n\nText.\n"));
        var quiz = Quiz.Of(book, 1);
        var entry = quiz.Entries.First(e => e.Id.Value == "it");
        return Written(((Paragraph)entry.Body[0]).Inlines);
    }

    private static string Written(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(i => i switch
    {
        TextRun run => run.Text,
        Blank blank => $"[{blank.Text}]",
        CodeRun code => $"`{code.Text}`",
        Emphasis emphasis => $"*{Written(emphasis.Inlines)}*",
        _ => i.GetType().Name,
    }));
}
