using System.Buffers.Binary;
using System.Collections.Immutable;
using Glossary.Fonts;
using Glossary.Model;
using Glossary.Publish;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>The faces that go with an EPUB where book.yml asks for them.</summary>
public sealed class EmbeddedFaceTests
{
    private static readonly ShapingStyle English = new("", "en");

    [Fact]
    public void Without_a_wish_a_book_has_no_faces()
    {
        var book = Build("");

        Assert.DoesNotContain(book.Manifest, i => i.MediaType.StartsWith("font/", StringComparison.Ordinal));
        Assert.DoesNotContain("@font-face", book.Text("EPUB/style.css"), StringComparison.Ordinal);
        Assert.DoesNotContain("font-family: \"", book.Text("EPUB/style.css"), StringComparison.Ordinal);
        Assert.Empty(book.Metadata("ibooks:specified-fonts"));
    }

    [Theory]
    [InlineData("text", "code text-bold-italic text-bold text-italic text")]
    [InlineData("math", "mathematics")]
    [InlineData("all", "code mathematics text-bold-italic text-bold text-italic text")]
    public void The_faces_asked_for_are_in_the_book_with_their_terms(string choice, string names)
    {
        var book = Build($"epub-fonts: {choice}\n");
        var style = book.Text("EPUB/style.css");
        var files = book.Manifest.Where(i => i.MediaType == "font/otf").Select(i => i.Path).ToList();

        Assert.Equal(names.Split(' ').Select(n => $"EPUB/fonts/{n}.otf"), files.Order(StringComparer.Ordinal));
        Assert.All(files, f => Assert.Contains($"url({f["EPUB/".Length..]})", style, StringComparison.Ordinal));
        Assert.Contains("SIL Open Font License", book.Text("EPUB/fonts/licences.txt"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(["true"], book.Metadata("ibooks:specified-fonts"));
        Assert.Contains("Libertinus", book.Xml("EPUB/colophon.xhtml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_face_has_what_the_book_needs_and_no_more()
    {
        var book = Build("epub-fonts: all\n");
        var (text, mathematics) = (Face(book, "text"), Face(book, "mathematics"));

        Assert.All("Half fi", c => Assert.True(text.HasGlyph(c), c.ToString()));
        Assert.False(text.HasGlyph('Ж'));
        Assert.True(text.GlyphCount < Faces.Serif.GlyphCount / 4);
        Assert.Equal(Faces.Serif.Shape("fi", English).Glyphs.Length, text.Shape("fi", English).Glyphs.Length);
        Assert.True(mathematics.HasGlyph(0x1D465));
        Assert.NotNull(mathematics.Mathematics);
        Assert.NotEqual(Prime(Faces.Math), Faces.Math.Substitute(Prime(Faces.Math), "ssty"));
        Assert.NotEqual(Prime(mathematics), mathematics.Substitute(Prime(mathematics), "ssty"));
        Assert.Equal("", text.FamilyName);
        Assert.Equal(Faces.Serif.Licence, text.Licence);
    }

    [Fact]
    public void What_its_makers_forbid_stays_out()
    {
        var bytes = Faces.Serif.Bytes.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(OffsetOf(bytes, "OS/2"u8) + 8), 0x0002); // Restricted licence embedding.
        var forbidden = Font.Load(bytes);
        var fonts = new FontSet(
            new Dictionary<FaceKey, Lazy<Font>>
            {
                [new(FaceRole.Serif, false, false)] = new(forbidden),
                [new(FaceRole.Math, false, false)] = new(Faces.Math),
            }.ToImmutableDictionary(),
            []);
        var diagnostics = new DiagnosticBag();

        var faces = FaceGifts.Of("all", fonts, diagnostics);

        Assert.Equal(["Libertinus Math"], faces.Select(f => f.Name));
        Assert.All(diagnostics.InSourceOrder(), d => Assert.Equal("G0017", d.Code));
        Assert.NotEmpty(diagnostics.InSourceOrder());
    }

    private static Font Face(EpubReader book, string name) => Font.Load(book.Bytes($"EPUB/fonts/{name}.otf"));

    private static GlyphId Prime(Font font) => font.GlyphOf(0x2032);

    private static int OffsetOf(byte[] font, ReadOnlySpan<byte> tag)
        => BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(font.AsSpan().IndexOf(tag) + 8));

    private static EpubReader Build(string settings)
    {
        using var place = new Workplace().WriteProject(settings).Write("entries/half.md", "# Half\n\n*Half* of `code` fi $x'_x$.\n");
        return place.BuildEpub();
    }
}
