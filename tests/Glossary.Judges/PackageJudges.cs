using System.IO.Compression;
using Xunit;

namespace Glossary.Judges;

/// <summary>The package of the tool: what is in it, and that it makes a book of any folder.</summary>
[Trait("kind", "verify")]
[Collection(PackedToolJudges.Name)]
public sealed class PackageJudges(PackedTool tool)
{
    [Fact]
    public void The_tool_installs_from_its_package_and_makes_a_book()
    {
        HasWhatItNeeds(tool.Package);
        var work = Directory.CreateTempSubdirectory("glossary-notes-").FullName;
        try
        {
            var notes = Directory.CreateDirectory(Path.Combine(work, "notes")).FullName;
            File.WriteAllText(Path.Combine(notes, "layer.md"), "# Layer\n\nMade of [neurons](#neuron).\n");
            File.WriteAllText(Path.Combine(notes, "neuron.md"), "# Neuron\n\nPart of a [layer](#layer), $x^2$.\n");
            var built = Judge.Run(tool.Program, "build", notes, "--output", Path.Combine(work, "out"));
            Assert.True(built.ExitCode == 0, built.All);
            Assert.Equal(
                ["SHA256SUMS", "manifest.json", "notes.epub", "notes.pdf"],
                Directory.GetFiles(Path.Combine(work, "out")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static void HasWhatItNeeds(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        var names = archive.Entries.Select(e => e.FullName).ToList();
        Assert.Contains("package.md", names);
        Assert.Contains(names, n => n.EndsWith("/OFL.txt", StringComparison.Ordinal));
        Assert.Contains(names, n => Path.GetFileNameWithoutExtension(n).EndsWith("HarfBuzzSharp", StringComparison.Ordinal) && !n.EndsWith("/HarfBuzzSharp.dll", StringComparison.Ordinal));
        Assert.Contains(names, n => Path.GetFileNameWithoutExtension(n).EndsWith("SkiaSharp", StringComparison.Ordinal) && !n.EndsWith("/SkiaSharp.dll", StringComparison.Ordinal));
        Assert.DoesNotContain(names, n => n.EndsWith(".pdb", StringComparison.Ordinal));
        Assert.DoesNotContain(names, n => n.StartsWith("tools/", StringComparison.Ordinal) && n.EndsWith(".xml", StringComparison.Ordinal) && !n.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal));
    }
}
