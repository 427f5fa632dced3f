using Xunit;

namespace Glossary.Judges;

/// <summary>What programs that read EPUB say of ours.</summary>
[Trait("kind", "verify")]
public sealed class EpubJudges
{
    [Fact]
    public void EpubCheck_and_Ace_find_nothing_in_any_edition() => Judge.AskReaders("check-epub.mjs", [.. Repository.Epubs]);

    [Fact]
    public void A_reader_in_Chromium_turns_every_page() => Judge.AskReaders("read-epub.mjs", Repository.Epub);

    [Fact]
    public void A_reader_in_Chromium_shows_the_book_of_everything() => Judge.AskReaders("read-epub.mjs", "--no-turn", "--reader", "foliate", Repository.Trial("torture.epub"));
}

/// <summary>What programs without MathML make of our books.</summary>
[Trait("kind", "compare")]
public sealed class EpubConversionJudges
{
    [Fact]
    public void MuPdf_shows_no_source_of_formulas_and_calibre_keeps_title_cover_and_formulas()
        => Judge.AskReaders("convert-epub.mjs", Repository.Trial("deep-learning-glossary.compat.epub"));
}
