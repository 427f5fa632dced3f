using Xunit;

namespace Glossary.Judges;

/// <summary>What somebody does who has just installed the tool: a book of two entries, from nothing to print.</summary>
[Trait("kind", "verify")]
[Collection(PackedToolJudges.Name)]
public sealed class NewcomerJudges(PackedTool tool)
{
    private const string Attention = """
        ## Attention

        Weighs values by how well their keys fit a query, through a [softmax](softmax):

        $$ \operatorname{Attention}(Q, K, V) = \operatorname{softmax}\left(\frac{Q K^\top}{\sqrt{d_k}}\right) V $$
        """;

    private const string Softmax = """
        ## Softmax

        Makes a distribution of numbers, $\sigma(z)_i = e^{z_i} / \sum_j e^{z_j}$, as in [attention](#attention).
        """;

    [Fact]
    public void A_newcomer_comes_from_an_empty_folder_to_a_book()
    {
        var book = Directory.CreateTempSubdirectory("glossary-newcomer-").FullName;
        var edition = book + "-before";
        try
        {
            var begun = Glossary("init", "--title", "Words of Attention");
            Assert.EndsWith("next: glossary build\n", begun.Errors, StringComparison.Ordinal);
            Assert.Equal(["assets/book.yml", "entries/_intro.md", "entries/layer.md", "entries/neuron.md"], Files(""));

            File.WriteAllText(Path.Combine(book, "entries", "attention.md"), Attention + "\n");
            File.WriteAllText(Path.Combine(book, "entries", "softmax.md"), Softmax + "\n");
            var built = Glossary("build");
            Assert.Contains("entries/attention.md:3:61: warning G0103: the target of a link lacks its “#”: softmax\n", built.Errors, StringComparison.Ordinal);
            Assert.Contains("  hint: write (#softmax)\n", built.Errors, StringComparison.Ordinal);
            Assert.Contains("0 errors, 1 warning\n", built.Errors, StringComparison.Ordinal);
            Assert.Matches(@"wrote README\.md \(\d+ kB\)\nwrote artifacts/words-of-attention\.pdf \(\d+ kB\)\nwrote artifacts/words-of-attention\.epub \(\d+ kB\)\n", built.Errors);
            Assert.Equal(["artifacts/SHA256SUMS", "artifacts/manifest.json", "artifacts/words-of-attention.epub", "artifacts/words-of-attention.pdf"], Files("artifacts"));

            var mended = Glossary("check", "--fix");
            Assert.StartsWith("mended entries/attention.md (1 place)\n", mended.Errors, StringComparison.Ordinal);
            Assert.DoesNotContain("warning", mended.Errors, StringComparison.Ordinal);
            Assert.Equal(Attention.Replace("(softmax)", "(#softmax)", StringComparison.Ordinal) + "\n", File.ReadAllText(Path.Combine(book, "entries", "attention.md")));
            Assert.DoesNotContain("warning", Glossary("build", "--strict").Errors, StringComparison.Ordinal);

            Assert.Matches(@"wrote artifacts/words-of-attention-cards\.pdf \(\d+ kB\)\n$", Glossary("handout", "--design", "cards").Errors);
            Assert.Contains("artifacts/words-of-attention-cards.pdf", Files("artifacts"));

            Directory.CreateDirectory(Path.Combine(edition, "entries"));
            Directory.CreateDirectory(Path.Combine(edition, "assets"));
            Files("entries").Concat(Files("assets")).ToList().ForEach(f => File.Copy(Path.Combine(book, f), Path.Combine(edition, f)));
            Assert.Equal("wrote entries/learning-rate.md\n", Glossary("new", "Learning Rate").Errors);
            Assert.Contains(" * [Learning Rate](#learning-rate)\n", File.ReadAllText(Path.Combine(book, "README.md")), StringComparison.Ordinal);
            Assert.Equal("Terms added (1)\n  Learning Rate: 3 words\n", Glossary("changes", edition).Output);

            var health = Glossary("doctor").Output;
            Assert.Matches(@"^Glossary\.Publish \d+\.\d+\.\d+", health);
            Assert.Matches(@"  ok math +Libertinus Math\n", health);
            Assert.Matches(@"  ok the book's language +en\n", health);
            Assert.Equal("no entry names a picture of the network\n", Glossary("fetch").Errors);
        }
        finally
        {
            Directory.Delete(book, recursive: true);
            if (Directory.Exists(edition))
            {
                Directory.Delete(edition, recursive: true);
            }
        }

        Verdict Glossary(params string[] arguments)
        {
            var verdict = Judge.RunIn(book, tool.Program, arguments);
            Assert.True(verdict.ExitCode == 0, $"glossary {string.Join(' ', arguments)}: {verdict.ExitCode}\n{verdict.All}");
            return verdict;
        }

        IEnumerable<string> Files(string folder)
            => Directory.GetFiles(Path.Combine(book, folder), "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(book, f).Replace('\\', '/')).Order(StringComparer.Ordinal);
    }
}
