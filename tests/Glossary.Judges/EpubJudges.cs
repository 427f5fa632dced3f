using Xunit;

namespace Glossary.Judges;

/// <summary>What programs that read EPUB say of ours.</summary>
[Trait("kind", "verify")]
public sealed class EpubJudges
{
    [Fact]
    public void EpubCheck_and_Ace_find_nothing_in_any_edition() => Judge.AskReaders("check-epub.mjs", [.. Repository.Epubs]);

    [Fact]
    public void Reading_systems_show_every_page_of_the_glossary() => Judge.AskReaders("read-epub.mjs", Repository.Epub);

    [Fact]
    public void Reading_systems_show_the_book_of_everything() => Judge.AskReaders("read-epub.mjs", "--no-turn", "--reader", "foliate,plain", Repository.Trial("torture.epub"));
}

/// <summary>What takes longer: programs without MathML, every reading system with every edition, and other people's books.</summary>
[Trait("kind", "compare")]
public sealed class EpubEditionJudges
{
    [Theory]
    [InlineData("deep-learning-glossary.compat.epub")]
    [InlineData("torture.compat.epub")]
    public void MuPdf_shows_no_source_of_formulas_and_calibre_keeps_title_cover_and_formulas(string book)
        => Judge.AskReaders("convert-epub.mjs", Repository.Trial(book));

    [Theory]
    [InlineData("deep-learning-glossary.compat.epub")]
    [InlineData("deep-learning-glossary.kepub.epub")]
    [InlineData("torture.epub")]
    [InlineData("torture.compat.epub")]
    [InlineData("torture.kepub.epub")]
    public void Every_reading_system_shows_every_edition(string book)
        => Judge.AskReaders("read-epub.mjs", "--no-turn", Repository.Trial(book));

    public static TheoryData<string> Folders => [.. Tests.CorpusFolder.Names];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_reading_system_shows_other_peoples_books(string folder)
    {
        Assert.SkipWhen(folder.Length == 0, "GLOSSARY_CORPORA names no folder");
        var book = Repository.OtherBook(folder);
        // A long book takes minutes.
        foreach (var system in (string[])["foliate", "epubjs", "readium", "plain"])
        {
            Judge.AskReaders("read-epub.mjs", "--no-turn", "--reader", system, book);
        }
    }
}
