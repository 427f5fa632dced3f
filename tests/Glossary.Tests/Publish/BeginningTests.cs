using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

/// <summary>New books and new entries.</summary>
public sealed class BeginningTests
{
    [Fact]
    public void A_new_book_builds_and_nothing_is_wrong_with_it()
    {
        using var place = new Workplace();

        var begun = place.Glossary("init", "word-list", "--title", "Words: a \"list\"", "--lang", "de");
        var built = place.Glossary("build", "word-list");

        Assert.True(begun.ExitCode == 0, begun.Errors);
        Assert.True(built.ExitCode == 0, built.Errors);
        Assert.DoesNotContain("warning", built.Errors, StringComparison.Ordinal);
        Assert.Contains("words-a-list.pdf", place.Contents("word-list/artifacts").Keys);
        Assert.StartsWith("# Words: a \"list\"\n", File.ReadAllText(place["word-list", "README.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_that_is_there_is_left_alone()
    {
        using var place = new Workplace().WriteProject();
        var before = place.Contents("entries");

        var run = place.Glossary("init");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("there is a book in “.” already: assets/book.yml", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, place.Contents("entries"));
    }

    [Fact]
    public void A_new_entry_has_its_file_its_heading_and_its_line_in_the_contents()
    {
        using var place = new Workplace().WriteProject();
        place.Glossary("build", "--to", "readme");

        var run = place.Glossary("new", "MLP", "--long", "Multi-Layer Perceptron");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal("## MLP\n==> Multi-Layer Perceptron\n\nTo be written.\n\n", File.ReadAllText(place["entries", "mlp.md"]));
        var readme = File.ReadAllText(place["README.md"]);
        Assert.Contains("#mlp)", readme, StringComparison.Ordinal);
        place.Glossary("build", "--to", "readme");
        Assert.Equal(readme, File.ReadAllText(place["README.md"]));
        Assert.Contains("G0115: “MLP” is still to be written", place.Glossary("check").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("neuron", "")]
    [InlineData("Néuron", "")]
    [InlineData("NN", "A Layer")]
    [InlineData("NN", "Layer")]
    [InlineData("???", "")]
    public void An_entry_that_is_there_or_cannot_be_is_not_begun(string term, string longName)
    {
        using var place = new Workplace().WriteProject().Write("entries/a-layer.md", "---\naliases: [A Layer]\n---\n## Layers\n\nText.\n");
        var before = place.Contents("entries");

        var run = place.Glossary(["new", term, .. longName.Length > 0 ? (string[])["--long", longName] : []]);

        Assert.Equal(1, run.ExitCode);
        Assert.NotEmpty(run.Errors);
        Assert.Equal(before, place.Contents("entries"));
    }

    [Theory]
    [InlineData("C++ [x](y)", "c-xy.md")]
    [InlineData("../../etc/passwd", "etcpasswd.md")]
    [InlineData("深度学习", "深度学习.md")]
    [InlineData("a_b*c `d` $e$ <f> #g & h | i\nj", "a_bc-d-e-f-g--h--i-j.md")]
    [InlineData("nul", "nul-entry.md")]
    [InlineData("~^\\ x", "x.md")]
    public void Any_term_is_read_back_as_it_was_given(string term, string fileName)
    {
        var draft = EntryDraftFile.Of(term, "");
        var book = Books.Read((draft!.FileName[..^3], draft.Text));

        Assert.Equal(fileName, draft.FileName);
        Assert.Equal(term.Replace('\n', ' '), book.Entries.Single().Term);
        Assert.Equal(EntryState.Stub, book.Entries.Single().State);
    }
}
