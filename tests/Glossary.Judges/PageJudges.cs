using System.Globalization;
using Glossary.Model;
using Glossary.Reading;
using Glossary.Tests;
using Glossary.Typesetting;
using Xunit;

namespace Glossary.Judges;

/// <summary>How pages begin and end, in the glossary and in other people's books, and how many LuaLaTeX needs for the same words.</summary>
[Trait("kind", "compare")]
public sealed class PageJudges
{
    // Enough of each folder to have pages of all kinds.
    private const int MostCharacters = 200_000;

    public static TheoryData<string> Folders => ["", .. CorpusFolder.Names.Where(name => name.Length > 0)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_page_begins_with_a_last_line_or_ends_with_a_first_line_or_a_heading(string folder)
    {
        var design = new BookDesign();
        var book = folder.Length == 0 ? Books.Glossary() : Corpus(folder);
        var score = PageScore.Of(Books.Set(book, design), design);
        var table = $"{(folder.Length == 0 ? "glossary" : folder),-30} {PageScore.Head}\n{"",-30} {score}";
        TestContext.Current.SendDiagnosticMessage(table);

        Assert.True(score is { Widows: 0, Orphans: 0, Headings: 0 }, table);
    }

    [Fact]
    public void The_glossary_s_words_take_no_more_pages_than_LuaLaTeX_s()
    {
        var design = new BookDesign { HasFlushBottom = false, HasBackLinks = false };
        var book = Words(Books.Glossary());
        var set = Books.Set(book, design);
        var ours = PageScore.Of(set, design) with { Pages = PageScore.EntryPages(set) };
        var (pages, widows, orphans) = Peer(book, design);
        var table = string.Create(
            CultureInfo.InvariantCulture,
            $"""
                       pages  widows orphans
              ours     {ours.Pages,5} {ours.Widows,7} {ours.Orphans,7}
              LuaLaTeX {pages,5} {widows,7} {orphans,7}
              """);
        TestContext.Current.SendDiagnosticMessage(table);

        Assert.True(pages > 0 && ours.Pages <= pages, table);
        Assert.True(ours.Widows <= widows && ours.Orphans <= orphans, table);
    }

    private static Book Corpus(string folder)
    {
        var left = MostCharacters;
        var files = CorpusFolder.Files(folder).Where(f => (left -= f.Text.Length) > -f.Text.Length && f.Text.Length < MostCharacters);
        return BookReader.Read([.. files], new(Books.Metadata, StubTreatment.Mark, [], ""), new());
    }

    // The terms and what both sides set by the same rules: paragraphs of words.
    private static Book Words(Book book) => book with
    {
        Front = [],
        Back = [],
        Groups = [.. book.Groups.Select(g => g with { Entries = [.. g.Entries.Select(Words).Where(e => e.Body.Length > 0)] }).Where(g => g.Entries.Length > 0)],
    };

    private static Entry Words(Entry entry) => entry with
    {
        Title = [new TextRun(entry.Span, entry.Term)],
        LongName = "",
        Aliases = [],
        Body = [.. LineJudges.Prose(entry.Body).Select(text => new Paragraph(entry.Span, [new TextRun(entry.Span, text)]))],
    };

    private static (int Pages, int Widows, int Orphans) Peer(Book book, BookDesign design)
    {
        var folder = Directory.CreateTempSubdirectory("pages-");
        try
        {
            var list = Path.Combine(folder.FullName, "list.txt");
            File.WriteAllLines(list, book.Groups.SelectMany(g => g.Entries.SelectMany(Lines).Prepend($"L{g.Letter}")));
            var peers = Path.Combine(Repository.Root, "tests", "peers");
            var dials = new Dictionary<string, Pt>
            {
                ["measure"] = design.Measure,
                ["height"] = design.TextHeight,
                ["size"] = design.TextSize,
                ["leading"] = design.Leading,
                ["top"] = design.TopSkip,
                ["deepest"] = design.MaxDepth,
                ["indent"] = design.ParagraphIndent,
                ["termsize"] = design.TermSize,
                ["termspace"] = design.TermSpace,
                ["lettersize"] = design.LetterSize,
                ["letterafter"] = design.LetterAfter,
                ["hairrule"] = design.HairRule,
            };
            var settings = string.Concat(dials.Select(d => $@"\def\{d.Key}{{{LengthOf(d.Value)}}}"))
                + $@"\def\entryspace{{{LengthOf(design.EntrySpace)}}}\def\letterspace{{{LengthOf(design.LetterSpace)}}}"
                + $@"\def\list{{{list}}}\def\faces{{{Repository.Root}/fonts/libertinus}}\def\hyphens{{{Repository.Root}/assets/hyphenation}}";
            var verdict = Judge.Ask(
                "lualatex",
                "texlive-luatex texlive-latex-recommended",
                "-interaction=batchmode",
                $"-output-directory={folder.FullName}",
                $@"{settings}\makeatletter\def\input@path{{{{{peers}/}}}}\makeatother\def\script{{{peers}/pages.lua}}\input{{pages.tex}}");
            var pages = verdict.Output.Split('\n').Where(l => l.StartsWith("= ", StringComparison.Ordinal)).Select(l => l.Split(' ')).ToList();
            Assert.True(verdict.ExitCode == 0 && pages.Count > 0, verdict.All[..Math.Min(verdict.All.Length, 2000)]);
            return (pages.Count, pages.Count(p => p[1] == "1"), pages.Count(p => p[2] == "1"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Lines(Entry entry)
        => entry.Body.OfType<Paragraph>().Select(p => $"P{Typesetting.PlainText.Of(p.Inlines)}").Prepend($"T{entry.Term}");

    // TeX's points are a little smaller than ours.
    private static string LengthOf(Pt length) => string.Create(CultureInfo.InvariantCulture, $"{length.Value:F4}bp");

    private static string LengthOf(Glue glue) => $"{LengthOf(glue.Width)} plus {LengthOf(glue.Stretch)} minus {LengthOf(glue.Shrink)}";
}
