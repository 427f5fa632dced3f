using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Glossary.Model;
using Glossary.Reading;
using Glossary.Tests;
using Glossary.Typesetting;
using Xunit;

namespace Glossary.Judges;

/// <summary>The same paragraphs in the same face and measure, broken by us and by LuaLaTeX with microtype.</summary>
[Trait("kind", "compare")]
public sealed partial class LineJudges
{
    // How much worse a number may be before it is called worse.
    private const double Tolerance = 1.02;

    // The same breaks have the same demerits, but for the last digits of widths.
    private const double Rounding = 1.005;

    // Enough of each folder; all of them are a hundred thousand.
    private const int MostOfFolder = 400;

    private static readonly ImmutableArray<string> EnglishFolders =
    [
        "b-classics", "b-eips", "b-hugodocs", "b-javascript-algorithms", "b-kubernetes-sample", "b-learn-go-with-tests", "b-opensource-guide",
        "b-patterns-lexicon", "b-rust-book", "b-rust-reference", "b-rust-rfcs", "b-system-design-primer", "g-cncf", "g-gpu", "g-kubernetes",
        "g-machine-learning", "g-tldr-en", "g-us-congress", "m-cs231n", "m-deep-rl", "m-quantum-docs",
    ];

    private static readonly ParagraphStyle Style = Setup.Body with { Text = Setup.Body.Text with { Size = new(10) }, Leading = new(12) };

    [Theory]
    [InlineData("glossary", 345)]
    [InlineData("glossary", 240)]
    [InlineData("corpora", 345)]
    [InlineData("corpora", 240)]
    public void Lines_are_as_even_as_LuaLaTeX_s(string which, int measure)
    {
        var paragraphs = which == "glossary" ? Glossary() : Corpora();
        var theirs = Peer(paragraphs, measure);
        var own = paragraphs.Select(p => Ours(p, measure)).ToList();
        var (ours, peer) = (LineScore.Of(own), LineScore.Of(theirs));

        // What it leaves sticking out costs it no space and no hyphen: those are compared where it does not.
        var fitting = Enumerable.Range(0, paragraphs.Count).Where(i => !theirs[i].Exists(l => l.IsOverfull)).ToList();
        var (oursFitting, peerFitting) = (LineScore.Of(fitting.Select(i => own[i])), LineScore.Of(fitting.Select(i => theirs[i])));
        var table = string.Create(
            CultureInfo.InvariantCulture,
            $"""
             {which}, {paragraphs.Count} paragraphs at {measure} pt; below those that LuaLaTeX sets without an overfull line
                        lines   |ratio|  loose % hyph/100 overfull       demerits
             ours     {ours}
             LuaLaTeX {peer}
             ours     {oursFitting}
             LuaLaTeX {peerFitting}
             """);
        TestContext.Current.SendDiagnosticMessage(table);

        Assert.True(ours.Overfull == 0, table);
        Assert.True(IsNoWorse(ours.Lines, peer.Lines), table);
        Assert.True(ours.Ratio <= peer.Ratio * Tolerance, table);
        Assert.True(ours.Demerits <= peer.Demerits * Rounding, table);
        Assert.True(IsNoWorse(oursFitting.Lines, peerFitting.Lines), table);
        Assert.True(oursFitting.Ratio <= peerFitting.Ratio * Tolerance, table);
        Assert.True(IsNoWorse(oursFitting.LooseLines, peerFitting.LooseLines), table);
        Assert.True(IsNoWorse(oursFitting.DividedLines, peerFitting.DividedLines), table);
        Assert.True(oursFitting.Demerits <= peerFitting.Demerits * Tolerance, table);
    }

    // One line among a few hundred is no difference.
    private static bool IsNoWorse(int ours, int peer) => ours <= Math.Max(peer * Tolerance, peer + 1);

    private static IReadOnlyList<JudgedLine> Ours(string text, int measure)
        => (JudgedLine[])[.. Setup.Set(text, measure, Style).Select(line => new JudgedLine(line.Ratio, LineDump.TextOf(line) is [.., '-' or '‐'], IsOverfull(line)))];

    // TeX reports what sticks out by more than a tenth of a point. Hanging hyphens and stops do no harm here: what hangs is no part of a line's ratio.
    private static bool IsOverfull(Line line) => line.Ratio < -1.01;

    private static List<List<JudgedLine>> Peer(IReadOnlyList<string> paragraphs, int measure)
    {
        var folder = Directory.CreateTempSubdirectory("lines-");
        try
        {
            var list = Path.Combine(folder.FullName, "list.txt");
            File.WriteAllLines(list, paragraphs);
            var peers = Path.Combine(Repository.Root, "tests", "peers");
            var settings = string.Create(
                CultureInfo.InvariantCulture,
                $@"\def\list{{{list}}}\def\measure{{{measure}pt}}\def\faces{{{Repository.Root}/fonts/libertinus}}\def\hyphens{{{Repository.Root}/assets/hyphenation}}");
            var verdict = Judge.Ask(
                "lualatex",
                "texlive-luatex texlive-latex-recommended",
                "-interaction=batchmode",
                $"-output-directory={folder.FullName}",
                $@"{settings}\makeatletter\def\input@path{{{{{peers}/}}}}\makeatother\def\script{{{peers}/lines.lua}}\input{{lines.tex}}");
            var lines = paragraphs.Select(_ => new List<JudgedLine>()).ToList();
            foreach (var line in verdict.Output.Split('\n').Where(l => l.StartsWith("= ", StringComparison.Ordinal)))
            {
                var fields = line.Split(' ');
                lines[int.Parse(fields[1], CultureInfo.InvariantCulture)].Add(new(double.Parse(fields[2], CultureInfo.InvariantCulture), fields[3] == "1", fields[4] == "1"));
            }

            Assert.True(verdict.ExitCode == 0 && lines.TrueForAll(l => l.Count > 0), verdict.All[..Math.Min(verdict.All.Length, 2000)]);
            return lines;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<string> Glossary()
        => Prose([.. Directory.GetFiles(Path.Combine(Repository.Root, "entries"), "*.md")
            .Order(StringComparer.Ordinal)
            .Select(f => new SourceText($"entries/{Path.GetFileName(f)}", File.ReadAllText(f)))]);

    private static List<string> Corpora()
    {
        Assert.SkipWhen(Tests.Repository.Corpora is null, "GLOSSARY_CORPORA names no folder");
        return [.. EnglishFolders.SelectMany(f => Prose(CorpusFolder.Files(f)).Take(MostOfFolder))];
    }

    // Paragraphs of words alone: formulas, code and addresses are broken by rules that the other side does not have.
    private static List<string> Prose(ImmutableArray<SourceText> files)
    {
        var metadata = new BookMetadata("T", "", [], "en-US", "urn:uuid:00000000-0000-5000-8000-000000000000", new(2000, 1, 1));
        var book = BookReader.Read(files, new(metadata, StubTreatment.Mark, [], ""), new());
        return [.. Prose(book.Front.Concat(book.Back).SelectMany(c => c.Body).Concat(book.Entries.SelectMany(e => e.Body)))];
    }

    /// <summary>The paragraphs of words that both sides can set.</summary>
    internal static IEnumerable<string> Prose(IEnumerable<Block> blocks)
        => blocks.Descendants()
            .OfType<Paragraph>()
            .Where(p => p.Inlines.Descendants().All(i => i is TextRun or Emphasis or Strong or WebLink or EntryLink))
            .Select(p => Blanks().Replace(Typesetting.PlainText.Of(p.Inlines), " ").Trim())
            .Where(t => t.Length >= 100 && !NoProse().IsMatch(t) && English().Count(t) >= t.Length / 100);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    // Some folders have translations beside the originals.
    [GeneratedRegex(@"\b(the|of|to|and|is|are|for|with|by)\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"[^ -~¡-ÿ‐‑–—‘’“”…]|[/_@\\{}<>|~^=]|\S{25}")]
    private static partial Regex NoProse();
}
