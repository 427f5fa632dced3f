using Xunit;

namespace Glossary.Judges;

/// <summary>What programs that read PDF say of ours.</summary>
[Trait("kind", "verify")]
public sealed class PdfJudges
{
    [Fact]
    public void Qpdf_finds_the_files_sound() => Assert.All(Repository.Pdfs, PdfPrograms.Check);

    [Fact]
    public void MuPdf_draws_every_page_without_a_warning() => Assert.All(Repository.Pdfs, PdfPrograms.DrawWithMuPdf);

    [Fact]
    public void Pdfjs_reads_every_page_and_follows_every_link() => Judge.AskReaders("read-pdf.mjs", [.. Repository.Pdfs]);

    [Fact]
    public void The_files_keep_to_what_they_claim() => Assert.All(Repository.Pdfs, file => Assert.Empty(Tests.PdfChecker.Check(File.ReadAllBytes(file))));

    [Fact]
    public void Poppler_finds_every_font_embedded_subset_and_readable()
    {
        var lines = Judge.Ask("pdffonts", "poppler-utils", Repository.Pdf).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.True(lines.Length > 2, string.Join('\n', lines));

        // The columns are right-aligned from the end: emb sub uni, then the object's number and generation.
        Assert.All(lines.Skip(2), line => Assert.Equal(["yes", "yes", "yes"], line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^5..^2]));
    }

    [Fact]
    public void Poppler_draws_every_page_without_a_complaint() => Assert.All(Repository.Pdfs, PdfPrograms.DrawWithPoppler);

    [Fact]
    public void Poppler_reads_every_entry_in_order()
    {
        var text = Squeeze(Judge.Ask("pdftotext", "poppler-utils", "-enc", "UTF-8", Repository.Pdf, "-").Output);
        var (readings, missing) = (Terms.InOrder(), new List<string>());
        var position = text.LastIndexOf("Activation function Activation functions live", StringComparison.Ordinal);

        Assert.True(position >= 0, "the first entry is not in the text");
        foreach (var (term, words) in readings)
        {
            var found = text.IndexOf(Squeeze(words), position, StringComparison.Ordinal);
            if (found < 0)
            {
                missing.Add($"{term}: {words}");
            }
            else
            {
                position = found;
            }
        }

        Assert.Empty(missing);
        Assert.DoesNotContain('ﬁ', text);
        Assert.DoesNotContain('�', text);
    }

    [Fact]
    public void Poppler_finds_a_structure_tree_with_every_term_as_a_heading()
    {
        var structure = Judge.Ask("pdfinfo", "poppler-utils", "-struct-text", Repository.Pdf);

        Assert.True(structure.ExitCode == 0 && structure.Errors.Trim().Length == 0, structure.Errors);
        Assert.All(Terms.InOrder(), t => Assert.Contains($"\"{t.Term}", structure.Output, StringComparison.Ordinal));
    }

    private static string Squeeze(string text)
        => string.Join(' ', text.Split([' ', '\n', '\r', '\f', '\t', ' ', ' '], StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>What those and Ghostscript say of other people's books, after both standards.</summary>
[Trait("kind", "compare")]
public sealed class PdfOtherBookJudges
{
    public static TheoryData<string> Folders => [.. Tests.CorpusFolder.Names];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_program_reads_other_peoples_books(string folder)
    {
        Assert.SkipWhen(folder.Length == 0, "GLOSSARY_CORPORA names no folder");
        string[] files = [Repository.OtherBook(folder, "pdf"), Repository.OtherBook(Path.Combine(folder, "modern"), "pdf")];
        foreach (var file in files)
        {
            Assert.Empty(Tests.PdfChecker.Check(File.ReadAllBytes(file)));
            PdfPrograms.Check(file);
            PdfPrograms.DrawWithMuPdf(file);
            PdfPrograms.DrawWithPoppler(file);
            PdfPrograms.ReadWithGhostscript(file);
        }

        Judge.AskReaders("read-pdf.mjs", files);
    }
}

/// <summary>Programs that read PDF, each of which must have nothing to say.</summary>
internal static class PdfPrograms
{
    public static void Check(string file)
    {
        var verdict = Judge.Ask("qpdf", "qpdf", "--check", file);

        Assert.True(verdict.ExitCode == 0, verdict.All);
        Assert.DoesNotContain("WARNING", verdict.All, StringComparison.Ordinal);
    }

    public static void DrawWithMuPdf(string file)
    {
        var verdict = Judge.Ask("mutool", "mupdf-tools", "draw", "-q", "-F", "pgm", "-r", "40", "-o", Path.Combine(Path.GetTempPath(), "glossary-%03d.pgm"), file);

        // Debian builds MuPDF without colour management and says so of every file that has a profile.
        var complaints = verdict.All.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line != "warning: ICC support is not available");
        Assert.Equal(0, verdict.ExitCode);
        Assert.Empty(complaints);
    }

    public static void DrawWithPoppler(string file)
        => SaysNothing(Judge.Ask("pdftocairo", "poppler-utils", "-pdf", file, Path.Combine(Path.GetTempPath(), "glossary-redrawn.pdf")));

    public static void ReadWithGhostscript(string file)
        => SaysNothing(Judge.Ask("gs", "ghostscript", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=nullpage", file));

    private static void SaysNothing(Verdict verdict) => Assert.True(verdict.ExitCode == 0 && verdict.All.Trim().Length == 0, verdict.All);
}
