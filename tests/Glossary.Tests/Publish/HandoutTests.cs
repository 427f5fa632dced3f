using UglyToad.PdfPig;

namespace Glossary.Tests;

/// <summary>The verb handout from outside.</summary>
public sealed class HandoutTests
{
    [Fact]
    public void A_handout_is_a_file_of_its_own_kind()
    {
        using var place = new Workplace().WriteProject();

        var run = place.Glossary("handout", "layer", "--title", "Week 3");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(["two-words-handout.pdf"], place.Contents("artifacts").Keys);
        Assert.Contains("note G0110: links lead to what is left out and become plain text: neuron", run.Errors, StringComparison.Ordinal);
        Assert.Equal("Name Date Week 3 Layer Made of neurons.", Words(place["artifacts", "two-words-handout.pdf"]));
        Assert.Empty(PdfChecker.Check(File.ReadAllBytes(place["artifacts", "two-words-handout.pdf"])));
    }

    [Fact]
    public void What_entries_link_to_comes_along()
    {
        using var place = new Workplace().WriteProject();

        var run = place.Glossary("handout", "layer", "--with-references", "1", "--output", "sheet.pdf");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.DoesNotContain("G0110", run.Errors, StringComparison.Ordinal);
        Assert.All(["Layer", "Neuron", "Part"], word => Assert.Contains(word, Words(place["sheet.pdf"]).Split(' ')));
        Assert.DoesNotContain("(p.", Words(place["sheet.pdf"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Layer", "--letter", "l")]
    [InlineData("Neuron", "--letter", "N,N")]
    [InlineData("Layer", "--random", "1", "--seed", "0")]
    [InlineData("Layer Neuron", "layer", "--letter", "N")]
    [InlineData("Layer Neuron")]
    public void Choices_add_up(string terms, params string[] choice)
    {
        using var place = new Workplace().WriteProject();

        var run = place.Glossary(["handout", .. choice, "--output", "out", "--design", "large-print", "--strict"]);

        Assert.True(run.ExitCode == 0, run.Errors);
        var words = Words(place["out", "two-words-large-print.pdf"]).Split(' ');
        Assert.Equal(terms.Split(' '), words.Where(w => w is "Layer" or "Neuron"));
    }

    [Theory]
    [InlineData("glossary: no entry is called “layr”\n  hint: did you mean “layer”?\n", "layr")]
    [InlineData("glossary: no entry has the tag “maths”\n", "--tag", "maths")]
    [InlineData("glossary: no entries stand under “Q”\n  hint: there are L, N\n", "--letter", "Q")]
    [InlineData("glossary: --random wants a number from 1 to 100000, not “none”\n", "--random", "none")]
    [InlineData("glossary: there is no option --all\n", "--all")]
    [InlineData("glossary: --design does not know “poster”; it takes handout, large-print", "--design", "poster")]
    public void What_nobody_knows_is_a_wrong_command_line(string message, params string[] arguments)
    {
        using var place = new Workplace().WriteProject();

        var run = place.Glossary(["handout", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place["artifacts"]));
    }

    [Fact]
    public void What_is_wrong_with_other_entries_is_not_reported()
    {
        using var place = new Workplace().WriteProject("accept:\n  - { code: G0101, file: entries/other.md, target: '#nothing', reason: to be written }\n").Write("entries/other.md", "# Other\n\n[nothing](#nothing) and [more](#more)\n");

        var run = place.Glossary("handout", "neuron", "--strict");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.DoesNotContain("G0101", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("G0010", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Twice_the_same_choice_gives_the_same_bytes()
    {
        using var place = new Workplace().WriteProject();
        place.Glossary("handout", "--random", "1", "--output", "one.pdf");
        place.Glossary("handout", "--random", "1", "--output", "two.pdf");

        Assert.Equal(File.ReadAllBytes(place["one.pdf"]), File.ReadAllBytes(place["two.pdf"]));
    }

    private static string Words(string path)
    {
        using var document = PdfDocument.Open(path);
        return string.Join(' ', document.GetPages().SelectMany(p => p.GetWords()).Select(w => w.Text));
    }
}
