using System.Runtime.InteropServices;
using Xunit;

namespace Glossary.Judges;

/// <summary>The judges of the packed tool share one package and one installation.</summary>
[CollectionDefinition(Name)]
public sealed class PackedToolJudges : ICollectionFixture<PackedTool>
{
    public const string Name = "packed tool";
}

/// <summary>The program as a .NET tool: packed and installed when a judge first asks, in a folder that goes away with the last.</summary>
public sealed class PackedTool : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("glossary-package-").FullName;
    private bool _isInstalled;

    /// <summary>The program.</summary>
    public string Program => Path.Combine(Installed("tool"), OperatingSystem.IsWindows() ? "glossary.exe" : "glossary");

    /// <summary>The package for this system.</summary>
    public string Package => Directory.GetFiles(Installed("packages"), $"*{RuntimeInformation.RuntimeIdentifier}*.nupkg").Single();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Installed(string folder)
    {
        if (!_isInstalled)
        {
            var packages = Path.Combine(_folder, "packages");
            var packed = Judge.Ask(
                "dotnet", "dotnet-sdk-10.0", "pack", "src/Glossary.Publish", "-c", "Release", "-o", packages, "-v", "q", "--nologo",
                "-p:PublishReadyToRun=true", $"-p:ToolPackageRuntimeIdentifiers={RuntimeInformation.RuntimeIdentifier}");
            if (packed.All.Contains("NU1301", StringComparison.Ordinal))
            {
                Judge.Missing("the package registry, which has the compiler for code compiled ahead");
            }

            Assert.True(packed.ExitCode == 0, packed.All);
            var installed = Judge.Ask("dotnet", "dotnet-sdk-10.0", "tool", "install", "Glossary.Publish", "--tool-path", Path.Combine(_folder, "tool"), "--source", packages);
            Assert.True(installed.ExitCode == 0, installed.All);
            _isInstalled = true;
        }

        return Path.Combine(_folder, folder);
    }
}
