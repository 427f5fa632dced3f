using System.Text;
using Glossary.Model;
using Glossary.Reading;

namespace Glossary.Tests;

public sealed class SourceDecoderTests
{
    [Fact]
    public void Invalid_bytes_show_and_are_reported_at_their_place()
    {
        var diagnostics = new DiagnosticBag();

        var source = SourceDecoder.Decode("a.md", [.. "one\nt"u8, 0xE9, .. "o\n"u8], diagnostics);

        Assert.Equal("one\nt\uFFFDo\n", source.Text);
        Assert.StartsWith("a.md:2:2: warning G0111", Assert.Single(diagnostics.InSourceOrder()).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\uFEFFtext", "text")]
    [InlineData("a\r\nb\rc\n", "a\nb\nc\n")]
    [InlineData("an author's \uFFFD", "an author's \uFFFD")]
    [InlineData("", "")]
    public void Marks_and_line_ends_are_made_one(string written, string expected)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Equal(expected, SourceDecoder.Decode("a.md", Encoding.UTF8.GetBytes(written), diagnostics).Text);
        Assert.Empty(diagnostics.InSourceOrder());
    }

    [Fact]
    public void Other_encodings_with_a_mark_are_read()
        => Assert.Equal("Größe", SourceDecoder.Decode("a.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Größe")], new DiagnosticBag()).Text);
}
