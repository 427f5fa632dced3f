using Glossary.Model;

namespace Glossary.Tests;

/// <summary>Letters and their marks as one character.</summary>
public sealed class CompositionTests
{
    [Theory]
    [InlineData("cafe\u0301", "café")]
    [InlineData("Vie\u0323\u0302t", "Việt")]
    [InlineData("\u0438\u0306", "й")]
    [InlineData("\u03b1\u0313\u0301\u0345", "ᾄ")]
    [InlineData("\u304b\u3099", "が")]
    [InlineData("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글")]
    [InlineData("\u0627\u0653", "آ")]
    [InlineData("\u0bc6\u0bbe", "\u0bca")]
    [InlineData("x\u0301", "x\u0301")]
    [InlineData("\u0628\u0651\u0650", "\u0628\u0650\u0651")]
    [InlineData("e\u0302\u0323", "\u1ec7")]
    [InlineData("q\u0307\u0323\u0307", "q\u0323\u0307\u0307")]
    [InlineData("a\u0316\u0300", "\u00e0\u0316")]
    [InlineData("a\u0315\u0300", "\u00e0\u0315")]
    [InlineData("\u2126\u212b", "\u2126\u212b")]
    public void Text_is_composed(string written, string expected)
        => Assert.Equal($"paragraph “{expected}”", Reader.Body(written).Trim());

    [Fact]
    public void Code_stays_as_it_is_written() => Assert.Contains("e\u0301", Reader.Body("`e\u0301`"), StringComparison.Ordinal);

    [Fact]
    public void Titles_in_front_matter_are_composed()
        => Assert.Equal("café", Assert.Single(Reader.Read([new("a.md", "---\ntitle: cafe\u0301\n---\nText.\n")], new DiagnosticBag()).Entries).Term);

    [Fact]
    public void Links_find_a_term_however_it_is_typed()
    {
        var diagnostics = new DiagnosticBag();
        var book = Reader.Read([new("a.md", "# Re\u0301sume\u0301\n\nText.\n"), new("b.md", "# B\n\nSee [r](#résumé).\n")], diagnostics);

        Assert.Empty(diagnostics.InSourceOrder());
        Assert.Contains("link #a “r”", ModelDump.Write(book), StringComparison.Ordinal);
    }
}
