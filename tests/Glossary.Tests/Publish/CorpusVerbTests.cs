using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace Glossary.Tests;

/// <summary>Every verb over other people's Markdown: each ends as it says it does, and writes what it says and nothing else.</summary>
public sealed class CorpusVerbTests
{
    [Theory]
    [InlineData("g-dl-glossary")]
    [InlineData("g-tldr-fa")]
    [InlineData("m-zh-math-encyclopedia")]
    public void Every_verb_does_its_work(string name)
    {
        Assert.SkipWhen(Repository.Corpora is null, "GLOSSARY_CORPORA is not set");
        using var place = new Workplace();
        Succeed("init", "book", "--title", "Other People's Words");
        var before = Copy(name, place);
        Directory.CreateDirectory(place["old"]);
        CopyFolder(place["book"], place["old"]);

        var check = JsonDocument.Parse(Succeed("check", "book", "--format", "json").Output).RootElement;
        var codes = check.GetProperty("messages").EnumerateArray().Select(m => m.GetProperty("code").GetString()).ToList();
        Assert.Equal(before, place.Contents("book/entries"));

        Succeed("check", "book", "--fix");
        Assert.Empty(Succeed("check", "book", "--diff").Output);

        Succeed("build", "book");
        var manifest = JsonDocument.Parse(File.ReadAllText(place["book", "artifacts", "manifest.json"])).RootElement;
        Assert.True(manifest.GetProperty("entries").GetInt32() > 2 && manifest.GetProperty("pages").GetInt32() > 2);
        Assert.Equal(0, manifest.GetProperty("messages").GetProperty("errors").GetInt32());
        foreach (var file in manifest.GetProperty("files").EnumerateArray())
        {
            var bytes = File.ReadAllBytes(place["book", "artifacts", file.GetProperty("name").GetString()!]);
            Assert.Equal(file.GetProperty("sha256").GetString(), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }

        using (var epub = ZipFile.OpenRead(place["book", "artifacts", "other-people-s-words.epub"]))
        {
            Assert.Equal("mimetype", epub.Entries[0].FullName);
        }

        Succeed("new", "A Term of Our Own", "--folder", "book");
        Assert.Contains("](#a-term-of-our-own)", File.ReadAllText(place["book", "README.md"]), StringComparison.Ordinal);
        Assert.Contains("Terms added (1)\n  A Term of Our Own: 3 words\n", Succeed("changes", "old", "book").Output, StringComparison.Ordinal);

        Succeed("handout", "--folder", "book", "--random", "3", "--seed", "5", "--output", "sheet.pdf");
        Assert.Empty(PdfChecker.Check(File.ReadAllBytes(place["sheet.pdf"])));

        Assert.Contains("ok serif", Succeed("doctor", "book").Output, StringComparison.Ordinal);
        var formula = CorpusFolder.Formulas().FirstOrDefault(f => f.Folder == name && f.Verdict == "ok" && !f.Tex.Contains('\n', StringComparison.Ordinal) && f.Tex is not ['-', ..]);
        Assert.StartsWith("<math", Succeed("math", formula?.Tex ?? "x^2", "--to", "mathml").Output, StringComparison.Ordinal);

        var fetch = place.Glossary("fetch", "book", "--check", "--format", "json");
        Assert.Equal(codes.Contains("G0161") ? 1 : 0, fetch.ExitCode);
        Assert.False(File.Exists(place["book", "assets", "images.lock.json"]));

        Run Succeed(params string[] arguments)
        {
            var run = place.Glossary(arguments);
            Assert.True(run.ExitCode == 0, $"glossary {string.Join(' ', arguments)}: {run.ExitCode}\n{run.Errors}");
            return run;
        }
    }

    private static Dictionary<string, string> Copy(string name, Workplace place)
    {
        foreach (var file in CorpusFolder.Files(name))
        {
            place.Write(Path.Combine("book", "entries", file.Path), File.ReadAllBytes(Path.Combine(Repository.Corpora!, name, file.Path)));
        }

        return place.Contents("book/entries");
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
