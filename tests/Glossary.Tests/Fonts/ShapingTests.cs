using Glossary.Fonts;

namespace Glossary.Tests;

/// <summary>Text becomes glyphs: ligatures, features, clusters, direction, missing characters, several threads.</summary>
public sealed class ShapingTests
{
    private static readonly ShapingStyle English = new("", "en");

    [Fact]
    public void A_ligature_stands_for_its_first_character()
    {
        var shaped = Faces.Serif.Shape("office", English);

        Assert.Equal([0, 1, 4, 5], shaped.Glyphs.Select(g => g.Cluster));
        Assert.False(shaped.HasMissingGlyphs);
    }

    [Fact]
    public void A_feature_can_be_switched_off()
        => Assert.Equal(6, Faces.Serif.Shape("office", new("-liga", "en")).Glyphs.Length);

    [Fact]
    public void Turkish_keeps_the_dot_of_its_i()
        => Assert.Equal(6, Faces.Serif.Shape("sınıfı", new("", "tr")).Glyphs.Length);

    [Fact]
    public void The_width_is_the_sum_of_the_advances_and_kerning_counts()
    {
        var shaped = Faces.Serif.Shape("AVATAR", English);

        Assert.Equal(shaped.Width.Value, shaped.Glyphs.Sum(g => g.Advance));
        Assert.True(shaped.Width.Value < shaped.Glyphs.Sum(g => Faces.Serif.Advance(g.Glyph).Value));
    }

    [Fact]
    public void Clusters_count_utf_16_units()
    {
        var shaped = Faces.Math.Shape("\U0001D44E\U0001D44Fc", English);

        Assert.Equal([0, 2, 4], shaped.Glyphs.Select(g => g.Cluster));
    }

    [Fact]
    public void A_combining_mark_belongs_to_its_letter()
    {
        var shaped = Faces.Serif.Shape("ax\u0303b", English);

        Assert.Equal([0, 1, 1, 3], shaped.Glyphs.Select(g => g.Cluster));
        Assert.Equal(0, shaped.Glyphs[2].Advance);
    }

    [Fact]
    public void A_letter_and_its_mark_are_composed_where_the_face_has_the_letter()
    {
        var shaped = Faces.Serif.Shape("e\u0301", English);

        Assert.Equal(Faces.Serif.GlyphOf('é'), Assert.Single(shaped.Glyphs).Glyph);
    }

    [Fact]
    public void Hebrew_comes_in_visual_order()
    {
        var shaped = Faces.Serif.Shape("אבג", new("", "he", "Hebr", IsRightToLeft: true));

        Assert.Equal([2, 1, 0], shaped.Glyphs.Select(g => g.Cluster));
    }

    [Fact]
    public void A_character_without_a_glyph_is_reported()
    {
        Assert.True(Faces.Serif.Shape("a漢", English).HasMissingGlyphs);
        Assert.False(Faces.Serif.HasGlyph('漢'));
        Assert.True(Faces.Serif.HasGlyph('a'));
    }

    [Theory]
    [InlineData("a\u200Db")]
    [InlineData("a\u00ADb")]
    [InlineData("a\uFE0Fb")]
    [InlineData("a\u2060b")]
    public void What_is_invisible_leaves_no_glyph_and_is_not_missed(string text)
    {
        var shaped = Faces.Serif.Shape(text, English);

        Assert.Equal(2, shaped.Glyphs.Length);
        Assert.False(shaped.HasMissingGlyphs);
    }

    [Fact]
    public void A_lone_surrogate_is_one_glyph_and_no_crash()
        => Assert.Equal(3, Faces.Serif.Shape("a\uD83Db", English).Glyphs.Length);

    [Fact]
    public void Nothing_shapes_to_nothing()
        => Assert.Empty(Faces.Serif.Shape("", English).Glyphs);

    [Fact]
    public void A_word_seen_before_is_not_shaped_again()
        => Assert.Same(Faces.Serif.Shape("remembered", English), Faces.Serif.Shape("remembered", English));

    [Fact]
    public void Styles_do_not_share_words()
        => Assert.NotEqual(
            Faces.Serif.Shape("kerning", English).Glyphs[0].Glyph,
            Faces.Serif.Shape("kerning", new("smcp", "en")).Glyphs[0].Glyph);

    [Fact]
    public void A_feature_that_is_none_is_refused()
        => Assert.Throws<ArgumentException>(() => Faces.Serif.Shape("a", new("small caps please", "en")));

    [Fact]
    public void More_words_than_are_remembered_still_come_out_right()
    {
        var font = Font.Load(Faces.Bytes("source-code-pro/SourceCodePro-Regular.otf"));
        for (var i = 0; i < 40_000; i++)
        {
            Assert.Equal(600 * 5, font.Shape(i.ToString("D5", null), English).Width.Value);
        }
    }

    [Fact]
    public void Several_threads_get_what_one_gets()
    {
        var words = File.ReadAllText(Repository.Path("entries", "_intro.md")).Split(' ', '\n');
        var alone = words.Select(w => Faces.Serif.Shape(w, English).Glyphs.ToArray()).ToArray();
        var font = Font.Load(Faces.Bytes("libertinus/LibertinusSerif-Regular.otf"));

        Parallel.For(0, 8, _ =>
        {
            for (var i = 0; i < words.Length; i++)
            {
                Assert.Equal(alone[i], font.Shape(words[i], English).Glyphs);
            }
        });
    }

    [Fact]
    public void A_feature_replaces_a_single_glyph()
    {
        var font = Faces.Serif;

        Assert.NotEqual(font.GlyphOf('1'), font.Substitute(font.GlyphOf('1'), "onum"));
        Assert.Equal(font.Shape("1", new("onum", "en")).Glyphs[0].Glyph, font.Substitute(font.GlyphOf('1'), "onum"));
        Assert.Equal(font.GlyphOf('a'), font.Substitute(font.GlyphOf('a'), "onum"));
        Assert.Equal(font.GlyphOf('a'), font.Substitute(font.GlyphOf('a'), "zzzz"));
    }

    [Fact]
    public void Script_styles_of_a_mathematical_letter_are_its_alternates()
    {
        var font = Faces.Math;
        var prime = font.GlyphOf(0x2032);
        var script = font.Substitute(prime, "ssty", 1);

        Assert.NotEqual(prime, script);
        Assert.Equal(font.Substitute(prime, "ssty", 2), font.Substitute(prime, "ssty", 99));
    }
}
