using System.IO.Compression;
using Glossary.Fonts;

namespace Glossary.Tests;

/// <summary>A subset draws what the face draws, under new numbers, and carries nothing else.</summary>
public sealed class SubsetTests
{
    public static TheoryData<string> AllFaces => [.. Faces.Names];

    [Theory]
    [MemberData(nameof(AllFaces))]
    public void Outlines_and_widths_are_those_of_the_face(string name)
    {
        var font = Faces.Get(name);
        GlyphId[] glyphs = [default, .. Enumerable.Range(1, font.GlyphCount - 1).Where(g => g % 23 == 5).Reverse().Select(g => new GlyphId((ushort)g))];

        var subset = font.Subset(glyphs);

        var again = Complete(subset.OpenType);

        // The parts of glyphs that are composed of others (endchar with four operands, Type 2 Charstring Format, appendix C) follow.
        Assert.InRange(again.GlyphCount, glyphs.Length, glyphs.Length + 4);
        for (var i = 0; i < glyphs.Length; i++)
        {
            var id = new GlyphId((ushort)i);
            Assert.Equal(font.OutlineOf(glyphs[i]).Steps, again.OutlineOf(id).Steps);
            Assert.Equal(font.Advance(glyphs[i]), again.Advance(id));
            Assert.Equal(font.Advance(glyphs[i]).Value, subset.Widths[i]);
        }
    }

    [Fact]
    public void It_has_only_the_tables_a_page_needs()
    {
        var subset = Faces.Serif.Subset([default, Faces.Serif.GlyphOf('a')]);

        Assert.Equal(["CFF ", "head", "hhea", "hmtx", "maxp"], new SfntFile(subset.OpenType.ToArray()).Tags);
        Assert.Equal(new SfntFile(subset.OpenType.ToArray())["CFF "], subset.CompactFontFormat.ToArray());
        Assert.InRange(subset.OpenType.Length, 300, 3000);
    }

    [Fact]
    public void Two_subsets_are_the_same_bytes()
    {
        GlyphId[] glyphs = [default, .. "Determinism".Select(c => Faces.Serif.GlyphOf(c)).Distinct()];

        var first = Faces.Serif.Subset(glyphs);
        var second = Font.Load(Faces.Serif.Bytes).Subset(glyphs);

        Assert.Equal(first.OpenType.ToArray(), second.OpenType.ToArray());
    }

    [Fact]
    public void The_characters_of_a_cid_keyed_face_are_numbered_like_its_glyphs()
    {
        var font = Font.Load(TinyCidKeyed.Make().ToArray());
        var subset = font.Subset([default, new(4), new(2)]);
        var before = new SfntFile(subset.OpenType.ToArray())["CFF "];
        var after = subset.CompactFontFormat.ToArray();

        // Where the charset said 7000 and 500 it says 1 and 2.
        var charset = before.AsSpan().IndexOf(SfntFile.Words(7000, 500));
        Assert.Equal(SfntFile.Words(1, 2), after[charset..(charset + 4)]);
        Assert.Equal(before[..charset], after[..charset]);
        Assert.Equal(before[(charset + 4)..], after[(charset + 4)..]);
        var sfnt = new SfntFile(subset.OpenType.ToArray()) { ["cmap"] = SfntFile.Words(0, 0), ["CFF "] = after };
        var again = Font.Load(sfnt.ToArray());
        Assert.Equal(font.OutlineOf(new(4)).Steps, again.OutlineOf(new(1)).Steps);
        Assert.Equal(500, again.BoundsOf(new(1)).Right);
        Assert.Equal(300, again.BoundsOf(new(2)).Right);
    }

    [Fact]
    public void The_first_glyph_must_be_not_defined()
        => Assert.Throws<ArgumentException>(() => Faces.Serif.Subset([Faces.Serif.GlyphOf('a')]));

    [Fact]
    public void The_letters_of_a_book_take_less_than_eight_kilobytes()
    {
        var text = string.Concat(Directory.GetFiles(Repository.Path("entries"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        GlyphId[] glyphs = [default, .. text.Distinct().Order().Select(c => Faces.Serif.GlyphOf(c)).Where(g => g.Value != 0).Distinct()];
        using var deflated = new MemoryStream();
        using (var zlib = new ZLibStream(deflated, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(Faces.Serif.Subset(glyphs).CompactFontFormat.Span);
        }

        Assert.InRange(glyphs.Length, 90, 110);
        Assert.InRange(deflated.Length, 4000, 8192);
    }

    // A subset has no cmap, without which a file is not loaded as a face.
    private static Font Complete(ReadOnlyMemory<byte> program)
    {
        var sfnt = new SfntFile(program.ToArray()) { ["cmap"] = SfntFile.Words(0, 0) };
        return Font.Load(sfnt.ToArray());
    }
}
