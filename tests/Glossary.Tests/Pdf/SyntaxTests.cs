using System.Globalization;
using System.Text;
using CsCheck;
using Glossary.Pdf;

namespace Glossary.Tests;

/// <summary>Tokens are as short as can be and never run together; nothing in a text can break out of its string.</summary>
public sealed class SyntaxTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.0001, "0")]
    [InlineData(1.5, "1.5")]
    [InlineData(0.25, ".25")]
    [InlineData(-0.5, "-.5")]
    [InlineData(12.3456, "12.346")]
    [InlineData(100, "100")]
    [InlineData(-3.001, "-3.001")]
    [InlineData(1e300, "1000000")]
    [InlineData(double.NaN, "0")]
    public void A_number_takes_its_shortest_form(double value, string expected) => Assert.Equal(expected, Write(s => s.Real(value)));

    [Fact]
    public void Every_number_is_read_back_as_near_as_its_places_allow()
        => Gen.Double[-1e5, 1e5].Sample(value =>
        {
            var text = Write(s => s.Real(value));
            return !text.Contains('E', StringComparison.Ordinal) && text != "-0"
                && Math.Abs(double.Parse(text, CultureInfo.InvariantCulture) - value) <= 0.000501;
        });

    [Fact]
    public void Tokens_are_parted_only_where_they_would_run_together()
        => Assert.Equal(
            "<</A 1/B[1 2 R(x)3]/C/D/E true>>",
            Write(s => s.BeginDictionary().Key("A"u8).Integer(1)
                .Key("B"u8).BeginArray().Integer(1).Integer(2).Keyword("R"u8).String("x"u8).Integer(3).EndArray()
                .Key("C"u8).Name("D"u8).Key("E"u8).Boolean(true).EndDictionary()));

    [Fact]
    public void What_would_end_a_string_is_escaped() => Assert.Equal(@"(a\(b\)c\\d\re)", Write(s => s.String("a(b)c\\d\re"u8)));

    [Fact]
    public void Text_beyond_ASCII_is_UTF_16() => Assert.Equal("(\u00FE\u00FF\0K\0\u00E4)", Write(s => s.Text("Kä")));

    [Theory]
    [InlineData("a\0b\u0007c\nd", "a b c d")]
    [InlineData("\uFEFFx\uFFFE", "\uFFFDx\uFFFD")]
    [InlineData("\U0001D44E", "\U0001D44E")]
    [InlineData("x\u0085y", "x y")]
    public void Odd_characters_are_replaced(string text, string expected) => Assert.Equal(expected, CleanText.Of(text));

    [Fact]
    public void Half_a_character_is_replaced() => Assert.Equal("a\uFFFDb\uFFFD", CleanText.Of("a\uD800b\uDC00"));

    [Fact]
    public void A_name_may_be_any_text() => Assert.Equal("A#20B#2F#28#C3#A4", Encoding.ASCII.GetString(new PdfName("A B/(ä").Encode()));

    [Theory]
    [InlineData("https://example.org/käse?a=b c", "https://example.org/k%C3%A4se?a=b%20c")]
    [InlineData("https://example.org/%20(x)", "https://example.org/%20(x)")]
    [InlineData("mailto:a@b.c", "mailto:a@b.c")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("other.md", null)]
    public void An_address_is_made_safe(string address, string? expected) => Assert.Equal(expected, WebAddress.Of(address));

    private static string Write(Action<PdfSyntax> write)
    {
        var syntax = new PdfSyntax(isPretty: false);
        write(syntax);
        return Encoding.Latin1.GetString(syntax.Written);
    }
}
