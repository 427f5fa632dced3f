using System.Collections.Immutable;
using Glossary.Model;
using Glossary.Typesetting;

namespace Glossary.Tests;

/// <summary>Figures and tables counted through the book.</summary>
public sealed class FigureNumberTests
{
    private static readonly BookDesign Design = new();

    private static readonly Book Pictures = Books.Read(
        ("a", "## A\n\n![alone](a.png \"A caption\")\n\n> ![inside](b.png \"Inside\")\n\n![no caption](c.png)\n"),
        ("b", "## B\n\n| x |\n|---|\n| 1 |\n\n: A table\n\n![last](d.png \"Last\")\n"));

    [Fact]
    public void Captions_are_counted_through_the_book_figures_and_tables_apart()
        => Assert.Equal(
            ["Figure\u00A01. A caption", "Figure\u00A02. Inside", "Table\u00A01. A table", "Figure\u00A03. Last"],
            Captions(FigureNumbers.Add(Pictures, Design)));

    [Fact]
    public void The_words_are_those_of_the_language()
    {
        var german = Pictures with { Metadata = Pictures.Metadata with { Language = "de" } };

        Assert.Equal(["Abbildung\u00A01. A caption", "Tabelle\u00A01. A table"], Captions(FigureNumbers.Add(german, Design)).Where(c => c.Contains('1', StringComparison.Ordinal)));
    }

    [Fact]
    public void A_book_whose_captions_have_numbers_gets_none_unless_asked_and_never_two()
    {
        var numbered = Books.Read(("a", "## A\n\n![one](a.png \"Fig. 4: Its own\")\n\n![two](b.png \"Other\")\n"));

        Assert.Equal(["Fig. 4: Its own", "Other"], Captions(FigureNumbers.Add(numbered, Design)));
        Assert.Equal(["Fig. 4: Its own", "Figure\u00A01. Other"], Captions(FigureNumbers.Add(numbered, Design with { NumbersFigures = true })));
        Assert.Equal(["A caption", "Inside", "A table", "Last"], Captions(FigureNumbers.Add(Pictures, Design with { NumbersFigures = false })));
    }

    [Theory]
    [InlineData("Figure 3. Words", true)]
    [InlineData("FIG. 2", true)]
    [InlineData("Table A.1: Words", true)]
    [InlineData("Table B", true)]
    [InlineData("Abb. 7", true)]
    [InlineData("3. Words", true)]
    [InlineData("4.1 Words", true)]
    [InlineData("图 5 词", true)]
    [InlineData("表3", true)]
    [InlineData("3D views", false)]
    [InlineData("Index of words", false)]
    [InlineData("Table of contents", false)]
    [InlineData("Figure skating", false)]
    [InlineData("Vectors", false)]
    [InlineData("表面の図", false)]
    [InlineData("", false)]
    public void A_number_of_its_own_is_seen(string caption, bool hasNumber)
        => Assert.Equal(hasNumber, FigureNumbers.HasNumber([new TextRun(SourceSpan.Nowhere, caption)]));

    [Fact]
    public void The_number_is_set_with_the_caption_and_belongs_to_it()
    {
        var book = Books.Set(Pictures);

        var words = Books.TextByStructure(book).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains("Figure 1. A caption", string.Join(' ', words), StringComparison.Ordinal);
        var run = book.Pages.SelectMany(Books.Runs).First(r => r.Text.StartsWith("Figure", StringComparison.Ordinal));
        var parents = Books.Parents(book.Root);
        var element = run.Tag!.Element;
        while (element.Role != StructureRole.Caption)
        {
            element = parents[element];
        }

        Assert.Equal(StructureRole.Figure, parents[element].Role);
    }

    private static ImmutableArray<string> Captions(Book book)
        => [.. book.Entries.SelectMany(e => e.Body.Descendants()).Where(b => b is Figure or Table).Select(b => Text(b.Inlines())).Where(t => t.Length > 0)];

    private static string Text(IEnumerable<Inline> inlines) => string.Concat(inlines.Descendants().OfType<TextRun>().Select(r => r.Text));
}
