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
    [InlineData("glossary: --design does not know “poster”; it takes handout, large-print, quiz, cards", "--design", "poster")]
    public void What_nobody_knows_is_a_wrong_command_line(string message, params string[] arguments)
    {
        using var place = new Workplace().WriteProject();

        var run = place.Glossary(["handout", .. arguments]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place["artifacts"]));
    }

    [Fact]
    public void A_quiz_withholds_its_terms_up_to_the_key()
    {
        using var place = new Workplace().WriteProject().Write("entries/softmax.md", "# Softmax\n\nThe softmax of logits.\n");

        var run = place.Glossary("handout", "softmax", "--design", "quiz", "--output", "quiz.pdf");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal("Name Date Two Words 1. The of logits. 1 Answers 1. Softmax 2", Words(place["quiz.pdf"]));
        Assert.Empty(PdfChecker.Check(File.ReadAllBytes(place["quiz.pdf"])));
    }

    [Theory]
    [InlineData("quiz", true)]
    [InlineData("cards", true)]
    [InlineData("handout", false)]
    public void What_has_no_meaning_yet_is_named_where_it_is_left_out(string design, bool isLeftOut)
    {
        using var place = new Workplace().WriteProject().Write("entries/stub.md", "# Stub\n\nTo be written.\n");

        var run = place.Glossary("handout", "--design", design);

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(isLeftOut, run.Errors.Contains("G0126: what has no meaning yet is left out: Stub", StringComparison.Ordinal));
    }

    [Fact]
    public void Cards_have_a_front_and_a_back()
    {
        using var place = new Workplace().WriteProject();

        var run = place.Glossary("handout", "--design", "cards", "--cards", "2x4");

        Assert.True(run.ExitCode == 0, run.Errors);
        using var document = PdfDocument.Open(place["artifacts", "two-words-cards.pdf"]);
        Assert.Equal(["Layer Neuron", "Part of a layer Made of neurons."], document.GetPages().Select(p => string.Join(' ', p.GetWords().Select(w => w.Text).Where(t => !t.Contains('2', StringComparison.Ordinal) && t != "," && t != ".")).Replace("layer,", "layer", StringComparison.Ordinal).Replace(" 𝑥", "", StringComparison.Ordinal)));
        Assert.Empty(PdfChecker.Check(File.ReadAllBytes(place["artifacts", "two-words-cards.pdf"])));
    }

    [Theory]
    [InlineData(842, "--n-up", "2")]
    [InlineData(595, "--n-up", "4")]
    [InlineData(842, "--booklet", "--creep", "2.5")]
    public void Sheets_of_several_pages_are_plain(double width, params string[] choice)
    {
        using var place = new Workplace().WriteProject();

        var run = place.Glossary(["handout", "--grey", .. choice, "--output", "sheet.pdf"]);

        Assert.True(run.ExitCode == 0, run.Errors);
        using var document = PdfDocument.Open(place["sheet.pdf"]);
        Assert.Equal(width, document.GetPage(1).Width, 0);
        Assert.False(document.Structure.Catalog.CatalogDictionary.Data.ContainsKey("StructTreeRoot"));
        Assert.Empty(document.GetPage(1).GetAnnotations());
        Assert.Contains("Neuron", Words(place["sheet.pdf"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("glossary: --n-up wants 2 or 4\n", "--n-up", "3")]
    [InlineData("glossary: a sheet is either --n-up or --booklet\n", "--n-up", "2", "--booklet")]
    [InlineData("glossary: --cards wants columns and rows such as 2x4, at most 4x8, not “9x9”\n", "--cards", "9x9")]
    [InlineData("glossary: --creep wants millimetres from 0 to 10, not “-1”\n", "--creep", "-1")]
    public void Sheets_that_cannot_be_are_a_wrong_command_line(string message, params string[] arguments)
        => What_nobody_knows_is_a_wrong_command_line(message, arguments);

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
