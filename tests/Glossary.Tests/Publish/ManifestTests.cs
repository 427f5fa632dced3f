using System.Security.Cryptography;
using System.Text.Json;

namespace Glossary.Tests;

/// <summary>What a build says of itself to the programs that publish it.</summary>
public sealed class ManifestTests
{
    [Fact]
    public void It_says_what_was_made_of_what()
    {
        using var place = new Workplace().WriteProject("licence: CC0\n").Write("entries/stub.md", "## Stub\n\nTo be written.\n\n[x](nowhere)\n");

        var run = place.Glossary("build", "--to", "readme,pdf,epub,kepub", "--commit", "abc123");
        var manifest = Read(place);

        Assert.True(run.ExitCode == 0, run.Errors);
        Assert.Equal(("Two Words", "2024-05-06", "CC0", "abc123"), (Text("title"), Text("date"), Text("licence"), Text("commit")));
        Assert.StartsWith("Glossary.Publish ", Text("program"), StringComparison.Ordinal);
        Assert.Equal(3, manifest.GetProperty("entries").GetInt32());
        Assert.InRange(manifest.GetProperty("pages").GetInt32(), 3, 30);
        Assert.Equal(run.Errors.Split("warning G").Length - 1, manifest.GetProperty("messages").GetProperty("warnings").GetInt32());
        Assert.Equal(1, manifest.GetProperty("messages").GetProperty("codes").GetProperty("G0101").GetInt32());
        Assert.Equal(["two-words.pdf", "two-words.epub", "two-words.kepub.epub"], manifest.GetProperty("files").EnumerateArray().Select(f => f.GetProperty("name").GetString()));
        foreach (var file in manifest.GetProperty("files").EnumerateArray())
        {
            var bytes = File.ReadAllBytes(place["artifacts", file.GetProperty("name").GetString()!]);
            Assert.Equal(bytes.Length, file.GetProperty("bytes").GetInt32());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.GetProperty("sha256").GetString());
        }

        var fonts = manifest.GetProperty("fonts").EnumerateArray().ToList();
        Assert.Contains("LibertinusSerif-Regular", fonts.Select(f => f.GetProperty("name").GetString()));
        Assert.All(fonts, f => Assert.Contains("Open Font License", f.GetProperty("licence").GetString()!, StringComparison.Ordinal));

        string Text(string name) => manifest.GetProperty(name).GetString()!;
    }

    [Theory]
    [InlineData("accessible", "Text.", "PDF/A-3a PDF/UA-1")]
    [InlineData("modern", "Text.", "PDF/A-4 PDF/UA-2 WTPDF 1.0 accessibility WTPDF 1.0 reuse")]
    [InlineData("modern", "$x$", "PDF/A-4f PDF/UA-2 WTPDF 1.0 accessibility WTPDF 1.0 reuse")]
    [InlineData("accessible", "![](../assets/dot.svg)", "PDF/A-3a")]
    [InlineData("plain", "Text.", "")]
    public void The_standards_are_those_the_file_claims(string standard, string text, string expected)
    {
        using var place = new Workplace().WriteProject()
            .Write("entries/neuron.md", $"## Neuron\n\n{text}\n\n")
            .Write("assets/dot.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle cx='4' cy='4' r='3'/></svg>");
        place.Glossary("build", "--to", "pdf", "--pdf-standard", standard);

        var standards = Read(place).GetProperty("files")[0].GetProperty("standards").EnumerateArray().Select(s => s.GetString()).ToList();

        Assert.Equal(expected, string.Join(' ', standards));
        Assert.Equal(
            expected.Replace("WTPDF 1.0 accessibility", "wtpdf#accessibility1.0", StringComparison.Ordinal).Replace("WTPDF 1.0 reuse", "wtpdf#reuse1.0", StringComparison.Ordinal),
            PdfChecker.Claims(File.ReadAllBytes(place["artifacts", "two-words.pdf"])));
    }

    private static JsonElement Read(Workplace place) => JsonDocument.Parse(File.ReadAllText(place["artifacts", "manifest.json"])).RootElement;
}
