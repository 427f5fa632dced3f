using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>What stands at the edges of lines.</summary>
public sealed class LineEdgeTests
{
    [Theory]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("-")]
    public void A_dash_between_spaces_ends_a_line_and_begins_none(string dash)
    {
        var text = string.Join(' ', Enumerable.Repeat($"some words {dash} and", 40));
        for (var measure = 100; measure < 200; measure += 3)
        {
            var lines = Setup.Set(text, measure).Select(LineDump.TextOf).ToList();

            Assert.DoesNotContain(lines, line => line.StartsWith(dash, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_paragraph_may_begin_with_one()
        => Assert.StartsWith("— Who", LineDump.TextOf(Setup.Set("— Who is there?", 200)[0]), StringComparison.Ordinal);

    [Fact]
    public void Program_text_does_not_hang_into_the_margin()
    {
        var words = string.Join(' ', Enumerable.Repeat("--option {value}", 12));
        var style = Setup.Body with { Alignment = LineAlignment.RaggedRight };

        var prose = Setup.Set(words, 150, style);
        var code = Setup.Set([new CodeRun(SourceSpan.Nowhere, words)], 150, style);

        Assert.Contains(prose, line => FirstX(line) < 0);
        Assert.True(code.Length > 3);
        Assert.All(code, line => Assert.Equal(0, FirstX(line)));
    }

    [Fact]
    public void What_is_tied_is_not_parted_by_the_column_of_a_table()
    {
        var tied = Extent("n\u00A0log(n)");
        var whole = Extent("n\u00A0log(n) n\u00A0log(n)");

        Assert.True(tied.Narrowest > Extent("log(n)").Narrowest + new Pt(5));
        Assert.Equal(tied.Narrowest.Value, whole.Narrowest.Value, 0.01);
        Assert.Equal(tied.Narrowest.Value, tied.Widest.Value, 0.01);

        static (Pt Narrowest, Pt Widest) Extent(string text) => ParagraphSetter.Measure([Setup.Text(text)], Setup.Body, SourceSpan.Nowhere, Setup.NewSetting());
    }

    private static double FirstX(Line line)
    {
        var (x, box) = (0.0, line.Box);
        while (box.Items[0] is DrawBox inner)
        {
            (x, box) = (x + inner.X.Value, inner.Box);
        }

        return x + box.Items[0].X.Value;
    }
}
