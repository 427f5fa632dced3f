using System.Text.Json;
using System.Xml.Linq;

namespace Glossary.Tests;

/// <summary>The verb math from outside: one formula, or lines of them.</summary>
public sealed class FormulaVerbTests
{
    private const string Softmax = @"\text{softmax}(x)_i = \frac{e^{x_i}}{\sum_{j=1}^N e^{x_j}}";

    [Fact]
    public void A_formula_is_printed_as_a_picture_that_stands_on_the_baseline()
    {
        using var place = new Workplace();

        var run = place.Glossary("math", Softmax);

        Assert.True(run.ExitCode == 0, run.Errors);
        var svg = XElement.Parse(run.Output);
        Assert.Equal("svg", svg.Name.LocalName);
        Assert.Matches(@"^vertical-align:-\d\.\d+em$", (string?)svg.Attribute("style"));
        Assert.StartsWith("softmax of x", svg.Elements().First(e => e.Name.LocalName == "title").Value, StringComparison.Ordinal);
        Assert.True(svg.Elements().Count(e => e.Name.LocalName == "path") > 3);
        Assert.Contains(svg.Elements(), e => e.Name.LocalName == "rect");
    }

    [Fact]
    public void The_book_of_all_commands_is_a_project_that_builds_without_a_warning()
    {
        using var place = new Workplace();

        var written = place.Glossary("math", "--commands", "commands");
        var built = place.Glossary("build", "commands", "--strict", "--to", "pdf,epub");

        Assert.True(written.ExitCode == 0, written.Errors);
        Assert.True(built.ExitCode == 0, built.Errors);
        Assert.Contains(@"| `\frac{a}{b}` | $\frac{a}{b}$ | a over b |", File.ReadAllText(place["commands", "entries", "fractions-and-binomials.md"]), StringComparison.Ordinal);
        Assert.Equal(["SHA256SUMS", "commands.epub", "commands.pdf", "manifest.json"], place.Contents("commands/artifacts").Keys.Order());
    }

    [Theory]
    [InlineData("mathml", "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"")]
    [InlineData("speech", "softmax of x")]
    [InlineData("layout", "box ")]
    public void A_formula_is_printed_in_other_forms(string form, string beginning)
    {
        using var place = new Workplace();

        Assert.StartsWith(beginning, place.Glossary("math", Softmax, "--to", form).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Inline_is_text_style()
    {
        using var place = new Workplace();

        Assert.DoesNotContain("display=\"block\"", place.Glossary("math", "x", "--to", "mathml", "--inline").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_a_warning_with_its_column_and_fails_only_a_strict_run()
    {
        using var place = new Workplace();

        var run = place.Glossary("math", @"a+\alhpa", "--to", "speech");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(@"formula:1:3: warning G0201: no command is called “\alhpa”", run.Errors, StringComparison.Ordinal);
        Assert.Equal(1, place.Glossary("math", @"a+\alhpa", "--strict").ExitCode);
    }

    [Theory]
    [InlineData("math")]
    [InlineData("math", "x", "--lines", "y")]
    [InlineData("math", "x", "--to", "gif")]
    public void A_wrong_command_line_is_said(params string[] arguments)
    {
        using var place = new Workplace();

        var run = place.Glossary(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("glossary: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_font_that_is_none_is_an_error()
    {
        using var place = new Workplace().Write("broken.otf", "no font");

        Assert.Contains("error G0011", place.Glossary("math", "x", "--font", "broken.otf").Errors, StringComparison.Ordinal);
        Assert.Contains("error G0002", place.Glossary("math", "x", "--font", "missing.otf").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_of_JSON_give_a_line_each()
    {
        using var place = new Workplace().Write("lines.jsonl", """
            {"name": "a", "tex": "\\frac{1}{\\half}", "display": true, "macros": {"\\half": "\\frac12"}}

            {"name": "b", "tex": "x\\nope", "display": false}
            no JSON
            {"name": "c"}
            {"name": "d", "tex": "x\\text{狗}"}
            """);

        var run = place.Glossary("math", "--lines", "lines.jsonl");
        var rows = run.Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToArray();

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a", "b", "", "", "d"], rows.Select(r => r.GetProperty("name").GetString()));
        Assert.Equal([0, 1, 1, 1, 0], rows.Select(r => r.GetProperty("errors").GetArrayLength()));
        Assert.Equal(7, rows[4].GetProperty("warnings")[0].GetProperty("offset").GetInt32());
        Assert.Equal(1, rows[1].GetProperty("errors")[0].GetProperty("offset").GetInt32());
        Assert.Equal(2, rows[0].GetProperty("rules").GetArrayLength());
        Assert.Equal(3, rows[0].GetProperty("glyphs").GetArrayLength());
        Assert.Equal("LibertinusMath-Regular", rows[0].GetProperty("glyphs")[0].GetProperty("f").GetString());
        Assert.Equal("the fraction with numerator 1, and denominator one half, end fraction", rows[0].GetProperty("speech").GetString());
        Assert.StartsWith("<math", rows[0].GetProperty("mathml").GetString(), StringComparison.Ordinal);
        Assert.True(rows[0].GetProperty("d").GetDouble() > 500);
    }
}
