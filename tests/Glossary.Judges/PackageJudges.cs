using System.IO.Compression;
using System.Runtime.InteropServices;
using Xunit;

namespace Glossary.Judges;

/// <summary>The program as a .NET tool: packed, installed in an empty folder, and at work there.</summary>
[Trait("kind", "verify")]
public sealed class PackageJudges
{
    [Fact]
    public void The_tool_installs_from_its_package_and_makes_a_book()
    {
        var work = Directory.CreateTempSubdirectory("glossary-package-").FullName;
        try
        {
            var packages = Path.Combine(work, "packages");
            var packed = Judge.Ask(
                "dotnet", "dotnet-sdk-10.0", "pack", "src/Glossary.Publish", "-c", "Release", "-o", packages, "-v", "q", "--nologo",
                "-p:PublishReadyToRun=true", $"-p:ToolPackageRuntimeIdentifiers={RuntimeInformation.RuntimeIdentifier}");
            if (packed.All.Contains("NU1301", StringComparison.Ordinal))
            {
                Judge.Missing("the package registry, which has the compiler for code compiled ahead");
            }

            Assert.True(packed.ExitCode == 0, packed.All);
            HasWhatItNeeds(Directory.GetFiles(packages, $"*{RuntimeInformation.RuntimeIdentifier}*.nupkg").Single());

            var tool = Path.Combine(work, "tool");
            var installed = Judge.Ask("dotnet", "dotnet-sdk-10.0", "tool", "install", "Glossary.Publish", "--tool-path", tool, "--source", packages);
            Assert.True(installed.ExitCode == 0, installed.All);

            var notes = Directory.CreateDirectory(Path.Combine(work, "notes")).FullName;
            File.WriteAllText(Path.Combine(notes, "layer.md"), "# Layer\n\nMade of [neurons](#neuron).\n");
            File.WriteAllText(Path.Combine(notes, "neuron.md"), "# Neuron\n\nPart of a [layer](#layer), $x^2$.\n");
            var built = Judge.Run(Path.Combine(tool, "glossary"), "build", notes, "--output", Path.Combine(work, "out"));
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
