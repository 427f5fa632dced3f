namespace Glossary.Tests;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("en-GB", "“a ‘b’ c”")]
    [InlineData("de", "„a ‚b‘ c“")]
    [InlineData("de-CH", "«a ‹b› c»")]
    [InlineData("fr", "«⟨202F⟩a “b” c⟨202F⟩»")]
    [InlineData("es", "«a “b” c»")]
    [InlineData("pl", "„a ‚b’ c”")]
    [InlineData("ru", "«a „b“ c»")]
    [InlineData("sv", "”a ’b’ c”")]
    [InlineData("da", "»a ›b‹ c«")]
    public void Every_language_has_its_quotation_marks(string language, string expected)
        => Assert.Equal($"paragraph “{expected}”\n", Reader.Body("\"a 'b' c\"", language));

    [Theory]
    [InlineData("f(x,\"y\")", "f(x,“y”)")]
    [InlineData("He said: \"No.\" Then", "He said: “No.” Then")]
    [InlineData("a \" b \" c", "a “ b ” c")]
    public void Quotes_find_their_side(string written, string expected) => Assert.Equal($"paragraph “{expected}”\n", Reader.Body(written));
}
