using System.Globalization;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>The words of the house in the languages of books.</summary>
public sealed class WordingTests
{
    public static TheoryData<string> Languages => [.. WordingTable.All.Select(w => w.Language)];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_language_has_every_word(string language)
    {
        var words = Wording.For(language);

        Assert.Equal(language, words.Language);
        Assert.Equal(12, words.Months.Count);
        Assert.Equal(5, words.Alerts.Count);
        Assert.All(typeof(Wording).GetProperties().Where(p => p.PropertyType == typeof(string)), p => Assert.NotEmpty((string)p.GetValue(words)!));
        Assert.Contains("{0}", words.PageReference, StringComparison.Ordinal);
        Assert.Contains("2001", words.Date(new(2001, 2, 3)), StringComparison.Ordinal);
        Assert.DoesNotContain('{', words.Date(new(2001, 2, 3)));
        Assert.All([words.MadeFromMarkdown, words.SetInItsFaces], sentence => Assert.Contains("{0}", sentence, StringComparison.Ordinal));
        Assert.DoesNotContain('{', string.Format(CultureInfo.InvariantCulture, words.Statistics, 1, 2, 3, 4, 5));
    }

    [Theory]
    [InlineData("zh-TW", "目錄")]
    [InlineData("zh-Hant-HK", "目錄")]
    [InlineData("zh-Hans-TW", "目录")]
    [InlineData("zh-CN", "目录")]
    [InlineData("pt-BR", "Sumário")]
    [InlineData("FA", "فهرست مطالب")]
    [InlineData("tlh", "Contents")]
    public void Tags_name_a_language(string tag, string contents) => Assert.Equal(contents, Wording.For(tag).Contents);

    [Theory]
    [InlineData("en", null, "(p.1)")]
    [InlineData("de", null, "(S.1)")]
    [InlineData("ru", null, "(с.1)")]
    [InlineData("de", "[{0}]", "[1]")]
    public void Page_references_are_in_the_language_of_the_book_unless_the_design_says_how(string language, string? design, string expected)
    {
        var book = Books.Read(("alpha", "## Alpha\n\nSee [beta](#beta).\n"), ("beta", "## Beta\n\nWords.\n"));
        book = book with { Metadata = book.Metadata with { Language = language } };
        var text = string.Concat(Books.Set(book, new BookDesign { PageReference = design }).Pages.SelectMany(Books.Runs).Select(r => r.Text));

        Assert.Contains(expected, string.Concat(text.Where(c => !char.IsWhiteSpace(c))), StringComparison.Ordinal);
    }
}
