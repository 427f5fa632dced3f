using System.Runtime.InteropServices;
using Xunit;

namespace Glossary.Judges;

/// <summary>The program as native code must write what it writes under the runtime.</summary>
[Trait("kind", "compare")]
public sealed class NativeJudges
{
    [Fact]
    public void Native_code_writes_the_same_bytes()
    {
        var work = Directory.CreateTempSubdirectory("glossary-native-").FullName;
        try
        {
            var published = Judge.Ask(
                "dotnet", "dotnet-sdk-10.0", "publish", "src/Glossary.Publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier,
                "-p:PublishAot=true", "-o", work, "-v", "q", "--nologo");
            if (published.All.Contains("Platform linker", StringComparison.Ordinal))
            {
                Judge.Missing("no compiler to link native code with (Debian: apt-get install gcc)");
            }

            Assert.True(published.ExitCode == 0, published.All);
            var built = Judge.Run(Path.Combine(work, "glossary"), "build", ".", "--to", "pdf,epub", "--output", Path.Combine(work, "out"));
            Assert.True(built.ExitCode == 0, built.All);
            foreach (var ending in new[] { "pdf", "epub" })
            {
                var name = $"deep-learning-glossary.{ending}";
                Assert.Equal(File.ReadAllBytes(Path.Combine(Path.GetDirectoryName(Repository.Pdf)!, name)), File.ReadAllBytes(Path.Combine(work, "out", name)));
            }
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
