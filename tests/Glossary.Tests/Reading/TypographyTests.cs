using Glossary.Model;
using PlainText = Glossary.Reading.PlainText;

namespace Glossary.Tests;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("en-GB", "“aa ‘bb’ cc”")]
    [InlineData("de", "„aa ‚bb‘ cc“")]
    [InlineData("de-CH", "«aa ‹bb› cc»")]
    [InlineData("fr", "«⟨202F⟩aa “bb” cc⟨202F⟩»")]
    [InlineData("es", "«aa “bb” cc»")]
    [InlineData("pl", "„aa ‚bb’ cc”")]
    [InlineData("ru", "«aa „bb“ cc»")]
    [InlineData("sv", "”aa ’bb’ cc”")]
    [InlineData("da", "»aa ›bb‹ cc«")]
    public void Every_language_has_its_quotation_marks(string language, string expected)
        => Assert.Equal($"paragraph “{expected}”\n", Reader.Body("\"aa 'bb' cc\"", language));

    [Theory]
    [InlineData("f(x,\"y\")", "f(x,“y”)")]
    [InlineData("He said: \"No.\" Then", "He said: “No.” Then")]
    [InlineData("a \" b \" c", "a “ b ” c")]
    public void Quotes_find_their_side(string written, string expected) => Assert.Equal($"paragraph “{expected}”\n", Reader.Body(written));

    [Theory]
    [InlineData("fr", "Quoi ? Non ; oui : « bien » !", "Quoi\u202F? Non\u202F; oui\u00A0: «\u00A0bien\u00A0»\u202F!")]
    [InlineData("fr", "Un **mot** !", "Un mot\u202F!")]
    [InlineData("pl", "Byli w domu i o tym (a nie)", "Byli w\u00A0domu i\u00A0o\u00A0tym (a\u00A0nie)")]
    [InlineData("cs", "k lesu", "k\u00A0lesu")]
    [InlineData("en", "I was ; a ?", "I was ; a ?")]
    public void No_line_ends_where_the_language_forbids_it(string language, string written, string expected)
        => Assert.Equal(expected, PlainText.Of(((Paragraph)Assert.Single(Reader.Read([new SourceText("a.md", "## A\n\n" + written)], new DiagnosticBag(), language).Entries.Single().Body)).Inlines));
}
