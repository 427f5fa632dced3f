using Xunit;

namespace Glossary.Judges;

/// <summary>The preview in a real browser: pages, edits, mistakes, the EPUB, and no word in the console.</summary>
[Trait("kind", "verify")]
public sealed class PreviewJudges
{
    [Fact]
    public void A_browser_shows_the_book_as_it_is_written()
        => Judge.AskReaders("watch-preview.mjs", "dotnet", "run", "--project", "src/Glossary.Publish", "-c", "Release", "--no-build", "--");
}
