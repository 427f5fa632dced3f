using System.Security.Cryptography;

namespace Glossary.Tests;

/// <summary>The program from outside: arguments in; files, streams and exit code out.</summary>
public sealed class ProgramTests
{
    [Fact]
    public void A_project_becomes_three_books_and_their_sums()
    {
        using var place = new Workplace().WriteProject();

        var run = place.Glossary("build");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Empty(run.Output);
        Assert.Equal(["SHA256SUMS", "manifest.json", "two-words.epub", "two-words.pdf"], place.Contents("artifacts").Keys.Order());
        Assert.StartsWith("# Two Words\n", File.ReadAllText(place["README.md"]), StringComparison.Ordinal);
        Assert.Equal(
            $"{Sum(place["artifacts", "two-words.epub"])}  two-words.epub\n{Sum(place["artifacts", "two-words.pdf"])}  two-words.pdf\n",
            File.ReadAllText(place["artifacts", "SHA256SUMS"]));
    }

    [Fact]
    public void Twice_the_same_input_gives_the_same_bytes()
    {
        using var place = new Workplace().WriteProject();
        place.Glossary("build");
        var first = place.Contents("artifacts");

        place.Glossary("build", "--output", "again");

        Assert.Equal(first, place.Contents("again"));
    }

    [Fact]
    public void A_plain_folder_becomes_pdf_and_epub_where_the_caller_is()
    {
        using var place = new Workplace().Write("Notes on Nets/alpha.md", "# Alpha\n\nFirst.\n").Write("Notes on Nets/beta.md", "# Beta\n\nSecond.\n");

        var run = place.Glossary("build", "Notes on Nets");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(["SHA256SUMS", "manifest.json", "notes-on-nets.epub", "notes-on-nets.pdf"], place.Contents("artifacts").Keys.Order());
        Assert.Equal(["alpha.md", "beta.md"], place.Contents("Notes on Nets").Keys.Order());
        foreach (var what in (string[])["title", "language", "identifier", "date"])
        {
            Assert.Single(run.Errors.Split('\n'), line => line.StartsWith($"note G0007: no {what} ", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_missing_folder_is_one_clear_message()
    {
        using var place = new Workplace();

        var run = place.Glossary("build", "nowhere");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error G0001: there is no folder “nowhere”", run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("title: [unclosed\n", "assets/book.yml:")]
    [InlineData("title: A\npaper: napkin\n", "assets/book.yml:2:8: error G0006")]
    [InlineData("- a list\n", "assets/book.yml:1:1: error G0004")]
    public void Broken_settings_leave_the_last_build_alone(string settings, string message)
    {
        using var place = new Workplace().WriteProject();
        place.Glossary("build");
        var before = place.Contents("artifacts");
        place.Write("assets/book.yml", settings);

        var run = place.Glossary("build");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, place.Contents("artifacts"));
    }

    [Fact]
    public void A_folder_where_an_entry_should_be_is_an_error()
    {
        using var place = new Workplace().WriteProject();
        Directory.CreateDirectory(place["entries", "odd.md"]);

        var run = place.Glossary("build");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error G0013: “entries/odd.md” is a folder", run.Errors, StringComparison.Ordinal);
        Assert.Empty(place.Contents("artifacts"));
    }

    [Fact]
    public void A_file_where_the_output_folder_should_be_is_an_error()
    {
        using var place = new Workplace().WriteProject().Write("taken", "a file");

        var run = place.Glossary("build", "--output", "taken");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error G0003: “taken” cannot be written", run.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(place["README.md"]));
    }

    [Fact]
    public void A_folder_in_the_place_of_a_book_keeps_every_file_as_it_was()
    {
        using var place = new Workplace().WriteProject();
        Directory.CreateDirectory(place["artifacts", "two-words.epub"]);

        var run = place.Glossary("build");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(place.Contents("artifacts"));
    }

    [Fact]
    public void Slips_of_the_author_are_warnings_and_the_book_is_made()
    {
        using var place = new Workplace().WriteProject()
            .Write("entries/bytes.md", [.. "## Bytes\n\nA stray "u8, 0xFF, .. " byte.\n"u8])
            .Write("entries/front.md", "---\ntitle: [broken\n---\n\n## Front\n\nText.\n")
            .Write("assets/broken.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3])
            .Write("entries/picture.md", "## Picture\n\n![A broken picture](../assets/broken.png)\n");

        var run = place.Glossary("build");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains("entries/bytes.md:3:9: warning G", run.Errors, StringComparison.Ordinal);
        Assert.Contains("entries/front.md:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("entries/picture.md:3:1: warning G", run.Errors, StringComparison.Ordinal);
        Assert.Equal(4, place.Contents("artifacts").Count);
    }

    [Fact]
    public void Drawings_reach_both_books_and_what_is_not_painted_is_said()
    {
        using var place = new Workplace().WriteProject()
            .Write("assets/drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9' fill='#a1b2c3' fill-opacity='.5'/><text y='9'>Word</text><image/></svg>")
            .Write("entries/picture.md", "## Picture\n\n![A drawing](../assets/drawing.svg)\n\n<svg width='9' height='9' aria-label='A line'><path d='M0 0h9' stroke='red' stroke-dasharray='2 1'/></svg>\n");

        var run = place.Glossary("build");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Single(run.Errors.Split('\n'), line => line.Contains("entries/picture.md:3:1: note G0312: the drawing “../assets/drawing.svg” is simplified in the PDF: image", StringComparison.Ordinal));
        Assert.DoesNotContain("warning", run.Errors, StringComparison.Ordinal);
        using var book = System.IO.Compression.ZipFile.OpenRead(place["artifacts", place.Contents("artifacts").Keys.Single(f => f.EndsWith(".epub", StringComparison.Ordinal))]);
        Assert.Equal(2, book.Entries.Count(e => e.FullName.EndsWith(".svg", StringComparison.Ordinal)));
    }

    [Fact]
    public void Formulas_use_the_macros_of_the_book_and_of_their_entry()
    {
        using var place = new Workplace().WriteProject("macros:\n  \\RR: \\mathbb{R}\n  norm: '\\lVert #1\\rVert'\n")
            .Write("entries/a.md", "---\nmacros:\n  half: \\frac{1}{2}\n---\n\n## A\n\nA $\\half\\norm{\\RR}$ here.\n")
            .Write("entries/b.md", "## B\n\nA $\\half$ here.\n");

        var run = place.Glossary("build", "--dump", "model");

        Assert.Single(run.Errors.Split('\n'), line => line.Contains("G0201", StringComparison.Ordinal));
        Assert.Contains("entries/b.md:3:4: warning G0201", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Dump_prints_the_lines_of_every_paragraph()
    {
        using var place = new Workplace().WriteProject().Write("entries/c.md", "## C\n\nA short paragraph.\n");

        var run = place.Glossary("build", "--dump", "lines");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("entries/c.md:3: 1 line, demerits 100\n  0.000   A short paragraph.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Proof_changes_nothing_but_the_drawing_of_the_pages()
    {
        using var place = new Workplace().WriteProject().Write("entries/c.md", "## C\n\nA short paragraph.\n");

        Assert.Equal(0, place.Glossary("build", "--to", "pdf", "--output", "plain").ExitCode);
        Assert.Equal(0, place.Glossary("build", "--to", "pdf", "--output", "again").ExitCode);
        Assert.Equal(0, place.Glossary("build", "--to", "pdf", "--output", "proof", "--proof").ExitCode);

        var (plain, again, proof) = (Pdf("plain"), Pdf("again"), Pdf("proof"));
        Assert.Equal(plain, again);
        Assert.NotEqual(plain, proof);

        byte[] Pdf(string folder) => File.ReadAllBytes(Directory.GetFiles(place[folder], "*.pdf").Single());
    }

    [Fact]
    public void Strict_fails_on_a_warning_and_writes_nothing()
    {
        using var place = new Workplace().WriteProject().Write("entries/c.md", "## C\n\nSee [nothing](#nothing-at-all).\n");

        var run = place.Glossary("build", "--strict");

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(place.Contents("artifacts"));
        Assert.False(File.Exists(place["README.md"]));
    }

    [Fact]
    public void Strict_lets_pass_what_the_settings_accept_by_name()
    {
        using var place = new Workplace().WriteProject().Write("entries/c.md", "## C\n\nSee [nothing](#nothing-at-all).\n");
        var warning = place.Glossary("check").Errors.Split('\n').Single(l => l.Contains(": warning ", StringComparison.Ordinal));
        var code = warning.Split(": warning ")[1][..5];
        place.WriteProject($"accept:\n  - code: {code}\n    file: entries/c.md\n    target: '#nothing-at-all'\n    reason: to be written\n");

        var run = place.Glossary("build", "--strict");

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Contains($"accepted {code}", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_acceptance_that_covers_nothing_is_noted()
    {
        using var place = new Workplace().WriteProject("accept:\n  - code: G0999\n    reason: long gone\n");

        Assert.Contains("assets/book.yml:6:5: note G0010", place.Glossary("check").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bild", "did you mean “build”?")]
    [InlineData("build --to docx", "--to does not know “docx”")]
    [InlineData("build --paper napkin", "--paper does not know “napkin”")]
    [InlineData("build --unknown", "there is no option --unknown")]
    public void A_wrong_command_line_says_what_is_wrong(string arguments, string message)
    {
        using var place = new Workplace().WriteProject();

        var run = place.Glossary(arguments.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Collating_prints_and_splitting_undoes_it()
    {
        using var place = new Workplace().WriteProject();

        var collated = place.Glossary("collate");
        place.Write("README.md", collated.Output);
        var split = place.Glossary("split", "README.md", "--output", "again");

        Assert.Equal((0, 0), (collated.ExitCode, split.ExitCode));
        Assert.Equal(place.Contents("entries"), place.Contents("again"));
    }

    [Fact]
    public void Splitting_does_not_overwrite_what_differs()
    {
        using var place = new Workplace().WriteProject();
        place.Write("README.md", place.Glossary("collate").Output).Write("entries/layer.md", "## Layer\n\nChanged since.\n\n");

        Assert.Equal(1, place.Glossary("split").ExitCode);
        Assert.Contains("Changed since", File.ReadAllText(place["entries", "layer.md"]), StringComparison.Ordinal);
        Assert.Equal(0, place.Glossary("split", "--force").ExitCode);
        Assert.Contains("neurons", File.ReadAllText(place["entries", "layer.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_that_is_killed_leaves_whole_files()
    {
        using var place = new Workplace().WriteProject();
        place.Glossary("build");
        var before = place.Contents("artifacts");
        place.Write("entries/extra.md", "## Extra\n\n" + string.Join("\n\n", Enumerable.Repeat("More words for a longer book.", 400)));

        foreach (var patience in (int[])[200, 400, 600])
        {
            using var process = place.Start("build");
            Thread.Sleep(patience);
            process.Kill();
            process.WaitForExit();

            Assert.All(place.Contents("artifacts").Where(f => before.ContainsKey(f.Key)), f => Assert.True(f.Value == before[f.Key] || IsWhole(place["artifacts", f.Key]), f.Key));
        }

        Assert.Equal(0, place.Glossary("build").ExitCode);
        Assert.DoesNotContain(Directory.GetFiles(place["artifacts"]), f => f.EndsWith(".partial", StringComparison.Ordinal));
    }

    [Fact]
    public void A_link_out_of_the_project_is_not_followed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), "symbolic links need a right on this system");
        using var secret = new Workplace().Write("secret.md", "## Secret\n\nNot for the book.\n");
        using var place = new Workplace().WriteProject();
        File.CreateSymbolicLink(place["entries", "secret.md"], secret["secret.md"]);

        var run = place.Glossary("build", "--dump", "model");

        Assert.Contains("warning G0009: “entries/secret.md” leads out of the project", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("Not for the book", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_source_date_wins_over_the_settings()
    {
        using var place = new Workplace().WriteProject();

        place.Glossary(("SOURCE_DATE_EPOCH", "1577836800"), "build", "--to", "epub");

        using var book = System.IO.Compression.ZipFile.OpenRead(place["artifacts", "two-words.epub"]);
        using var package = new StreamReader(book.Entries.Single(e => e.Name.EndsWith(".opf", StringComparison.Ordinal)).Open());
        Assert.Contains("2020-01-01", package.ReadToEnd(), StringComparison.Ordinal);
    }

    private static bool IsWhole(string path)
    {
        var bytes = File.ReadAllBytes(path);
        return Path.GetExtension(path) switch
        {
            ".pdf" => bytes.AsSpan().TrimEnd("\n\r"u8).EndsWith("%%EOF"u8),
            ".epub" => bytes.AsSpan().IndexOf("PK\u0005\u0006"u8) > 0,
            _ => true,
        };
    }

    private static string Sum(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    [Fact]
    public void Check_says_once_what_books_do_not_have_with_all_its_places()
    {
        using var place = new Workplace().WriteProject();
        foreach (var name in (string[])["a", "b", "c"])
        {
            place.Write($"entries/{name}.md", $"# {name}\n\nText {{% include x.html %}} here.\n");
        }

        var run = place.Glossary("check");

        Assert.Single(run.Errors.Split('\n'), line => line.Contains("G0142", StringComparison.Ordinal));
        Assert.Contains("  in 3 files, also at entries/b.md:3:6, entries/c.md:3:6\n", run.Errors, StringComparison.Ordinal);
    }
}
