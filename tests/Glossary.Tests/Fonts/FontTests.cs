using CsCheck;
using Glossary.Fonts;

namespace Glossary.Tests;

/// <summary>What a face says of itself, and files that are no faces.</summary>
public sealed class FontTests
{
    public static TheoryData<string> AllFaces => [.. Faces.Names];

    [Fact]
    public void A_serif_says_who_and_how_it_is()
    {
        var font = Faces.Get("libertinus/LibertinusSerif-SemiboldItalic.otf");

        Assert.Equal(("LibertinusSerif-SemiboldItalic", "Libertinus Serif", 600), (font.PostScriptName, font.FamilyName, font.Weight));
        Assert.True(font.IsItalic && font.HasPostScriptOutlines && !font.IsFixedPitch);
        Assert.Equal((1000, -11.5), (font.UnitsPerEm, font.ItalicAngle));
        Assert.True(font.Embedding.AllowsSubsets);
    }

    [Fact]
    public void The_code_face_has_one_width()
    {
        Assert.True(Faces.Code.IsFixedPitch);
        Assert.Equal(600, Faces.Code.Advance(Faces.Code.GlyphOf('i')).Value);
        Assert.Equal(Faces.Code.Advance(Faces.Code.GlyphOf('W')), Faces.Code.Advance(Faces.Code.GlyphOf('i')));
    }

    [Theory]
    [MemberData(nameof(AllFaces))]
    public void Metrics_are_plausible_and_agree_with_the_outlines(string name)
    {
        var font = Faces.Get(name);

        Assert.InRange(font.XHeight.Value, 400, 520);
        Assert.InRange(font.CapHeight.Value, 600, 720);
        Assert.InRange(font.BoundsOf(font.GlyphOf('x')).Top - font.XHeight.Value, -16, 16);
        Assert.InRange(font.BoundsOf(font.GlyphOf('H')).Top - font.CapHeight.Value, -16, 16);
        Assert.InRange(font.Ascender.Value - font.Descender.Value, 900, 1500);
        Assert.True(font.Descender.Value < 0);
        Assert.True(font.BoundsOf(font.GlyphOf('H')).Top <= font.Bounds.Top);
        Assert.Equal(default, font.BoundsOf(font.GlyphOf(' ')));
    }

    [Fact]
    public void A_height_that_is_plainly_wrong_is_not_believed()
    {
        // OS/2 says 463, the regular face has 429, and the x is 436 high.
        Assert.Equal(436, Faces.Get("libertinus/LibertinusSerif-Semibold.otf").XHeight.Value);
        Assert.Equal(429, Faces.Serif.XHeight.Value);
    }

    [Fact]
    public void Heights_are_measured_where_a_face_does_not_tell_them()
    {
        var sfnt = new SfntFile(Faces.Bytes("libertinus/LibertinusSerif-Regular.otf"));
        sfnt.Remove("OS/2");
        var font = Font.Load(sfnt.ToArray());

        Assert.Equal(font.BoundsOf(font.GlyphOf('x')).Top, font.XHeight.Value);
        Assert.Equal(font.BoundsOf(font.GlyphOf('H')).Top, font.CapHeight.Value);
        Assert.Equal(400, font.Weight);
    }

    [Fact]
    public void The_outline_of_a_letter_runs_inside_its_bounds()
    {
        var bounds = Faces.Serif.BoundsOf(Faces.Serif.GlyphOf('o'));
        var steps = Faces.Serif.OutlineOf(Faces.Serif.GlyphOf('o')).Steps;

        Assert.Equal(2, steps.Count(s => s.Verb == OutlineVerb.Close));
        Assert.All(steps.Where(s => s.Verb != OutlineVerb.Close), s =>
        {
            Assert.InRange(s.X, bounds.Left, bounds.Right);
            Assert.InRange(s.Y, bounds.Bottom, bounds.Top);
        });
    }

    [Fact]
    public void The_maker_may_forbid_embedding()
    {
        var sfnt = new SfntFile(Faces.Bytes("source-code-pro/SourceCodePro-Regular.otf"));
        SfntFile.Write16(sfnt["OS/2"], 8, 0x0002);
        Assert.Equal(EmbeddingPermission.Restricted, Font.Load(sfnt.ToArray()).Embedding.Permission);
        SfntFile.Write16(sfnt["OS/2"], 8, 0x0104);
        var embedding = Font.Load(sfnt.ToArray()).Embedding;

        Assert.Equal(new(EmbeddingPermission.PreviewAndPrint, MayBeSubset: false, OutlinesMayBeEmbedded: true), embedding);
        Assert.False(embedding.AllowsSubsets);
    }

    [Fact]
    public void A_face_with_true_type_outlines_is_read_and_cut_down()
    {
        var font = Font.Load(TinyTrueType.Make().ToArray());
        var c = font.GlyphOf('C');
        var subset = font.Subset([default, c]);

        Assert.Equal(("Tiny", "Tiny", -12.5 + 1.0), (font.FamilyName, font.PostScriptName, font.ItalicAngle));
        Assert.False(font.HasPostScriptOutlines);
        Assert.Equal(new(3), c);
        Assert.Equal((530, 530), (font.Advance(new(2)).Value, font.Advance(c).Value));
        Assert.Contains(font.OutlineOf(c).Steps, s => s.Verb == OutlineVerb.Quadratic);
        Assert.True(subset.CompactFontFormat.IsEmpty);
        Assert.Equal([510, 530], subset.Widths);
        var sfnt = new SfntFile(subset.OpenType.ToArray()) { ["cmap"] = SfntFile.Words(0, 0) };
        var again = Font.Load(sfnt.ToArray());
        Assert.Equal(font.OutlineOf(c).Steps, again.OutlineOf(new(1)).Steps);
        Assert.Equal(4, again.GlyphCount); // The two parts of C come along.
        Assert.Equal(["cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp"], sfnt.Tags);
    }

    [Fact]
    public void The_faces_of_a_collection_are_told_apart()
    {
        var file = SfntFile.Collection(new(Faces.Bytes("source-code-pro/SourceCodePro-Bold.otf")), TinyTrueType.Make());

        Assert.Equal("SourceCodePro-Bold", Font.Load(file).PostScriptName);
        var second = Font.Load(file, 1);
        Assert.Equal("Tiny", second.PostScriptName);
        Assert.Equal(new(1), second.GlyphOf('A'));
        Assert.Contains("no face 2", Assert.Throws<FontFormatException>(() => Font.Load(file, 2)).Message);
        Assert.Throws<FontFormatException>(() => Font.Load(file, -1));
    }

    [Fact]
    public void Faces_survive_the_garbage_collector()
    {
        var glyphs = 0;
        for (var i = 0; i < 30; i++)
        {
            var font = Font.Load(Faces.Bytes("source-code-pro/SourceCodePro-Regular.otf"));
            glyphs += font.Shape("kept", new("", "en")).Glyphs.Length;
            GC.Collect();
            glyphs += font.Shape("alive", new("", "en")).Glyphs.Length;
        }

        GC.WaitForPendingFinalizers();
        Assert.Equal(270, glyphs);
    }

    [Theory]
    [InlineData("", "too short")]
    [InlineData("wOF2aaaaaaaaaaaaaaaaaa", "web font")]
    [InlineData("%!PS-AdobeFont-1.0: Times", "Type 1")]
    [InlineData("<html>and so on</html>", "not an OpenType")]
    [InlineData("ttcf\0\u0001\0\0\0\0\0\0", "list of faces is broken")]
    public void What_is_no_face_is_refused_with_a_reason(string content, string reason)
        => Assert.Contains(reason, Assert.Throws<FontFormatException>(() => Font.Load(System.Text.Encoding.Latin1.GetBytes(content))).Message);

    [Theory]
    [InlineData("head")]
    [InlineData("hmtx")]
    [InlineData("cmap")]
    [InlineData("maxp")]
    [InlineData("CFF ")]
    public void A_face_without_a_table_it_needs_is_refused(string tag)
    {
        var sfnt = new SfntFile(Faces.Bytes("source-code-pro/SourceCodePro-Regular.otf"));
        sfnt.Remove(tag);

        Assert.Throws<FontFormatException>(() => Font.Load(sfnt.ToArray()));
    }

    [Theory]
    [MemberData(nameof(AllFaces))]
    public void A_face_cut_off_anywhere_is_refused(string name)
    {
        var bytes = Faces.Bytes(name);
        for (var length = 0; length < bytes.Length - 4; length += 1 + (length / 10))
        {
            Assert.Throws<FontFormatException>(() => Font.Load(bytes.AsMemory(0, length)));
        }
    }

    [Fact]
    public void A_face_with_damaged_bytes_does_no_worse_than_be_refused()
    {
        var whole = Faces.Bytes("source-code-pro/SourceCodePro-Regular.otf");
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 200].Sample(
            damages =>
            {
                var bytes = whole.ToArray();
                foreach (var (at, value) in damages)
                {
                    bytes[at] = value;
                }

                TryEverything(bytes);
            },
            iter: 20); // HarfBuzz gives up on a broken outline only after several tries.
    }

    [Fact]
    public void Random_bytes_after_a_signature_do_no_worse_than_be_refused()
        => Gen.Byte.Array[0, 400].Sample(bytes => TryEverything([0, 1, 0, 0, 0, (byte)(bytes.Length % 20), .. bytes]));

    private static void TryEverything(byte[] bytes)
    {
        try
        {
            var font = Font.Load(bytes);
            font.Shape("office", new("smcp", "en"));
            font.OutlineOf(font.GlyphOf('a'));
            font.BoundsOf(new(ushort.MaxValue));
            font.Substitute(new(40), "ssty", 2);
            font.Subset([default, font.GlyphOf('a'), font.GlyphOf('b') is var b && b != font.GlyphOf('a') ? b : new(7)]);
        }
        catch (FontFormatException)
        {
            // Refused, as it should be.
        }
    }
}
