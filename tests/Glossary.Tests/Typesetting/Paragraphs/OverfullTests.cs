using CsCheck;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Whatever the words and the measure, no line reaches beyond its measure and no word is lost.</summary>
public sealed class OverfullTests
{
    private const string Letters = "aaabcdeeefghiiijklmnooopqrsttuuvwxyzAÉßλЖ漢かאب7-–—/.,;:()’“”\u00A0\u00AD\u200B\u202F\u2060_=&@";

    private static readonly Gen<string> Words =
        Gen.OneOf(
            Gen.Char[Letters].Array[1, 14].Select(c => new string(c)),
            Gen.Char[Letters].Array[1, 14].Select(c => new string(c)),
            Gen.Char["abcdefghijklmnopqrstuvwxyz"].Array[20, 90].Select(c => new string(c)),
            Gen.OneOf(Gen.Const("internationalisation"), Gen.Const("https://example.org/a/b_c?d=e&f=g"), Gen.Const("efficient"), Gen.Const("state-of-the-art")))
        .Array[1, 40]
        .Select(words => string.Join(' ', words));

    [Theory]
    [InlineData("\u00AD漢字")]
    [InlineData("\u00AD。）")]
    [InlineData("\u00ADか\u05D0\u00AD")]
    public void A_line_may_begin_with_a_soft_hyphen_before_anything(string text) => Assert.Single(Setup.Set(text, 100));

    [Fact]
    public void No_line_is_overfull()
        => Gen.Select(Words, Gen.Double[30, 400], Gen.Enum<LineAlignment>()).Sample((text, measure, alignment) =>
        {
            // Without hanging punctuation, which goes beyond the measure on purpose.
            var setting = Setup.NewSetting(new() { Lines = LineSettings.Default with { Protrusion = 0 } });

            var lines = Setup.Set(text, measure, Setup.Body with { Alignment = alignment }, setting);

            Assert.All(lines, line => Assert.InRange(RightEdge(line), 0, measure + 0.2));
        });

    [Fact]
    public void No_word_is_lost()
        => Gen.Select(Words, Gen.Double[30, 400]).Sample((text, measure) =>
        {
            var lines = Setup.Set(text, measure);

            Assert.Equal(Visible(text), Visible(string.Concat(lines.Select(l => Texts(l.Box)))));
        });

    [Fact]
    public void A_string_without_a_place_to_break_is_cut_and_reported()
    {
        var setting = Setup.NewSetting();

        var lines = Setup.Set("See " + new string('x', 200) + " there.", 150, null, setting);

        Assert.True(lines.Length > 5);
        Assert.Equal("G0401", Assert.Single(setting.Diagnostics.InSourceOrder()).Code);
    }

    [Fact]
    public void A_very_long_paragraph_and_a_very_long_word_take_linear_time()
    {
        Assert.NotEmpty(Setup.Set(string.Concat(Enumerable.Repeat("some words of a text ", 20_000)), 300));
        Assert.NotEmpty(Setup.Set(new string('m', 200_000), 300));
        Assert.NotEmpty(Setup.Set(string.Concat(Enumerable.Repeat("\u200B\u00AD", 100_000)) + "a", 300));
    }

    // Where the last glyph that is not blank ends.
    private static double RightEdge(Line line)
    {
        double edge = 0;
        foreach (var run in line.Box.Items.OfType<DrawGlyphs>())
        {
            foreach (var glyph in run.Glyphs.Where(g => run.Font.BoundsOf(g.Glyph) != default))
            {
                var advance = run.Font.Advance(glyph.Glyph).Value * run.Size.Value / run.Font.UnitsPerEm;
                edge = Math.Max(edge, run.X.Value + glyph.X + (advance * run.Expansion));
            }
        }

        return edge;
    }

    private static string Texts(Box box)
    {
        var text = new System.Text.StringBuilder();
        foreach (var item in box.Items)
        {
            text.Append(item switch
            {
                DrawGlyphs run => run.ActualText == "\u00AD" ? "" : run.ActualText ?? run.Text,
                DrawBox inner => Texts(inner.Box),
                _ => "",
            });
        }

        return text.ToString();
    }

    // Right-to-left pieces are drawn from their end, so only what is there counts, not the order inside a word.
    private static string Visible(string text)
        => new([.. text.Where(c => !CharacterClass.EndsToken(c) && c != '\u00AD').Order()]);
}
